import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { runNextPeriod } from "../../scripts/cli/begin/run-next-period.ts";
import { explainFault } from "../../scripts/cli/explain-fault.ts";
import { isSettled } from "../../scripts/evaluate/stale/is-settled.ts";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { toCalendarDate, type CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import { planNextPeriod, type NextPeriod } from "../../scripts/tasks/next-period/plan.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { composeOutputs } from "../matrix/outputs.ts";
import { copyRoot, replaceInFile } from "./copy-root.ts";
import { ROOTS } from "./load-root-here.ts";
import { PROJECT } from "./project-root.ts";
import { readTree } from "./read-tree.ts";
import { runCli } from "./run-cli.ts";

const day = (text: string): CalendarDate => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const found = toCalendarDate(year, month, date);
  if (found === undefined) throw new Error(text);
  return found;
};
const LATER = day("2031-11-15");

async function plan(
  root: string,
  date = LATER,
): Promise<NextPeriod & { readonly old: readonly SourceFile[] }> {
  const loaded = await loadRoot(root);
  const planned = planNextPeriod(loaded, date);
  if (planned.kind !== "planned") throw new Error(`${root}: ${planned.kind}`);
  return { ...planned, old: loaded.files };
}

const check = (files: readonly SourceFile[]) =>
  checkFiles({ files, problems: [], unread: [] }, null);

/** The root with its new period, when somebody has read all its texts again and given the issuer's own figures. */
function settle({ old, files, date }: Awaited<ReturnType<typeof plan>>): readonly SourceFile[] {
  const former = (file: string) => old.find((one) => one.file === file)?.text ?? "";
  return [
    ...old,
    ...files.flatMap((source) => {
      const { file, text } = source;
      // No text has figures to tell of, as long as no unit has sent any.
      if (file.startsWith("content/"))
        return file.endsWith("mo-dau.md") ? [{ file, text: "Tình hình như sau:\n" }] : [];
      if (!file.endsWith("so-chung.yaml")) return [{ file, text }];
      const [before] = old
        .flatMap(({ file: one }) => (one.endsWith("so-chung.yaml") ? [one] : []))
        .slice(-1);
      return [{ file: `data/ky/${date}/so-chung.yaml`, text: former(before ?? "") }];
    }),
  ];
}

describe.each(ROOTS)("kỳ tiếp theo của %s", async (name) => {
  const planned = await plan(path.join(PROJECT, name));
  const { old, files, from, date } = planned;
  const oldOf = (file: string) =>
    old.find((one) => one.file === file.replace(date, from))?.text ?? "";

  test("kiểm tra chỉ đòi xem lại lời văn và ghi số liệu chung, không gì khác", () => {
    const checked = check([...old, ...files]);
    const problems = checked.kind === "problems" ? checked.problems : [];
    const codes = problems.map(({ code, place }) => [code, place.file.includes(date)].join(" "));
    expect(codes.filter((code) => code === "prose-of-past true")).toHaveLength(planned.proseCount);
    expect(codes.filter((code) => code !== "prose-of-past true")).toEqual(
      codes.filter((code) => code === "missing-value true"),
    );
    const level = files.filter(({ file }) => file.endsWith("so-chung.yaml"));
    expect(codes.includes("missing-value true")).toBe(level.length > 0);
  });

  test("tệp của đơn vị giữ nguyên từng dòng, kể cả ghi chú; chỉ thêm ngày, bỏ xác nhận", () => {
    for (const { file, text } of files.filter((one) => one.file.includes("/don-vi"))) {
      const lines = new Set(text.split("\n"));
      const gone = oldOf(file)
        .split("\n")
        .filter((line) => !lines.has(line));
      const asleep = new Set([...lines].map((line) => line.replace(/^ *# */, "").trim()));
      const lost = gone.filter((line) => !isOfOldPeriod(line) && !asleep.has(line.trim()));
      expect([file, lost]).toEqual([file, []]);
      const before = new Set(oldOf(file).split("\n"));
      const added = text.split("\n").filter((line) => !before.has(line));
      for (const line of added)
        expect(line).toMatch(/^ *(?:# |ngay_so_lieu: |- \{.*ngay_so_lieu: )/);
    }
  });

  test("số liệu chép sang không đơn vị nào được tính là đã gửi, trừ điều không thể đổi nữa", () => {
    const checked = check(settle(planned));
    if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
    const { fields } = checked.dataset.form;
    const [{ period, evaluation }] = checked.periods;
    expect(period.date).toBe(date);
    for (const unit of period.units) {
      expect([unit.name, unit.rulings, unit.confirmations, unit.internalNote]).toEqual([
        unit.name,
        [],
        [],
        null,
      ]);
      for (const [id, value] of unit.values ?? []) {
        const field = fields.find((one) => one.id === id);
        expect([unit.name, id, field !== undefined && isSettled(field, value)]).toEqual([
          unit.name,
          id,
          true,
        ]);
      }
    }
    expect([...evaluation.units.values()].length).toBe(period.units.length);
    const told = checked.notices.filter(({ code }) => code === "figures-stale");
    expect(told.length).toBe(period.units.filter(({ stale }) => stale.size > 0).length);
  });
});

/** A line that says something of the old period alone. */
function isOfOldPeriod(line: string): boolean {
  return /^ *(?:- )?(?:xac_nhan|truong|ly_do|nguoi):|^ *- \{/.test(line);
}

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const UNIT = "data/ky/2021-02-15/don-vi/xa-dong.yaml";
const NEXT = day("2021-03-15");

/** The small root whose newest period has figures that nothing else has, and its next period. */
async function planMarked(changes: readonly (readonly [from: string, to: string])[] = []) {
  const root = await copyRoot(SMALL);
  await replaceInFile(path.join(root, UNIT), "so_dang_vien: 211", "so_dang_vien: 987611");
  await replaceInFile(path.join(root, UNIT), "cap_uy_tong: 15", "cap_uy_tong: 876515");
  await replaceInFile(
    path.join(root, UNIT),
    "so_lieu:",
    "xac_nhan:\n  - { truong: so_dang_vien, ly_do: đếm lại, nguoi: Bí thư }\nso_lieu:",
  );
  const planned = await plan(root, NEXT);
  const file = UNIT.replace("2021-02-15", NEXT);
  return settle(planned).map((source) =>
    source.file === file
      ? { file, text: changes.reduce((text, [from, to]) => text.replace(from, to), source.text) }
      : source,
  );
}

/** Where a figure is told, of all that is composed for both audiences. */
async function placesOf(files: readonly SourceFile[], figure: string): Promise<readonly string[]> {
  const { markup, plain, word, share } = await composeOutputs(files);
  const texts = [
    ...markup,
    ...plain,
    ["word", word.join("\n")] as const,
    ["share", share.join("\n")] as const,
  ];
  return texts
    .filter(([, text]) => text.includes(figure) || text.includes(figure.replace(".", "")))
    .map(([place]) => place);
}

describe("số cũ không bao giờ đọc như số mới", () => {
  const isOfOldPeriod = (place: string) => /ky\/2021-02-15/.test(place);

  test("khi chưa ai xác nhận thì chỉ trang của kỳ cũ nêu số ấy", async () => {
    const files = await planMarked();
    const places = [...(await placesOf(files, "987.611")), ...(await placesOf(files, "876.515"))];
    expect(places.filter((place) => !isOfOldPeriod(place))).toEqual([]);
  });

  test("xác nhận một nhóm thì nhóm ấy vào báo cáo, nhóm kia vẫn chưa", async () => {
    const files = await planMarked([
      ["ngay_so_lieu: 15/02/2021", "ngay_so_lieu:\n  nhan-su: 12/3/2021\n  chung: 15/02/2021"],
    ]);
    expect((await placesOf(files, "876.515")).some((place) => !isOfOldPeriod(place))).toBe(true);
    expect((await placesOf(files, "987.611")).filter((place) => !isOfOldPeriod(place))).toEqual([]);
    const checked = check(files);
    const [first] =
      checked.kind === "problems"
        ? []
        : checked.notices.filter(({ code }) => code === "figures-stale");
    expect(first === undefined ? "" : toSentence(first)).toContain(
      "«Thông tin chung»; không được đưa vào báo cáo",
    );
  });
});

describe("npm run ky-moi", () => {
  test("mở kỳ mới, không đổi một chữ nào của kỳ cũ", async () => {
    const root = await copyRoot(SMALL);
    const before = await readTree(root);
    const { code, stdout, stderr } = await runCli(["ky-moi", "15/3/2021", "--root", root]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Đã mở kỳ 15/3/2021, tiếp theo kỳ 15/02/2021: 12 tệp");
    expect(stdout).toContain(`npm run check -- --root ${root}`);
    const after = await readTree(root);
    for (const [name, bytes] of before)
      expect([name, after.get(name)?.equals(bytes)]).toEqual([name, true]);
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.every((name) => name.includes("/2021-03-15/"))).toBe(true);
    const checked = await runCli(["check", "--root", root]);
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain(
      "mo-dau.md:2:9: lời chép từ kỳ 15/02/2021, chưa ai xem lại cho kỳ này",
    );
    expect(checked.stdout).toContain("số liệu đến ngày 15/02/2021, là ngày chốt kỳ trước");
  });

  test("kỳ mới nhất còn lỗi thì không ghi gì", async () => {
    const root = await copyRoot(SMALL);
    await replaceInFile(path.join(root, UNIT), "so_dang_vien: 211", "so_dang_vien: hai");
    const before = await readTree(root);
    const { code, stderr } = await runCli(["ky-moi", "2021-03-15", "--root", root]);
    expect(code).toBe(1);
    expect(stderr).toContain("1 lỗi cần sửa trước khi mở kỳ mới. Chưa ghi gì.");
    expect(await readTree(root)).toEqual(before);
    expect(existsSync(path.join(root, "data/ky/2021-03-15"))).toBe(false);
  });

  // Without a process: what a command says of such an error is in tests/command/.
  test.each([
    ["ngày không sau kỳ mới nhất", "2021-02-15", [], "Đã có thư mục data/ky/2021-02-15"],
    ["ngày trước kỳ mới nhất", "2021-02-10", [], "phải chốt sau kỳ mới nhất (15/02/2021)"],
    [
      "đã có thư mục, dù trống",
      "2021-03-15",
      ["content/2021-03-15"],
      "Đã có thư mục content/2021-03-15",
    ],
  ])("%s thì không ghi gì", async (_what, date, folders, sentence) => {
    const root = await copyRoot(SMALL);
    for (const folder of folders) await mkdir(path.join(root, folder));
    const before = await readTree(root);
    const order = { root, project: PROJECT, date: day(date) };
    const end = await runNextPeriod(order).catch(explainFault);
    expect(end).toEqual({ code: 2, text: expect.stringContaining(sentence) as unknown }); // typed as any
    expect(await readTree(root)).toEqual(before);
    expect(existsSync(path.join(root, "data/ky/2021-03-15"))).toBe(false);
  });
});
