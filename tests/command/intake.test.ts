import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { listForms } from "../../scripts/tasks/forms/plan.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { copyRoot } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { fillForm, type Typed } from "../samples/forms/filled.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const UNIT = "don-vi/chi-bo-bac";

/** A root of its own and a folder with one filled form of it. */
async function prepare(answers: Readonly<Record<string, Typed>>) {
  const root = await copyRoot(SMALL);
  const { files, problems } = await loadRoot(root);
  const { dataset } = validate(files, problems);
  const period = dataset?.periods.at(-1);
  if (dataset == null || period === undefined) throw new Error("the root is not sound");
  const forms = listForms(dataset, period, { isTogether: false });
  const form = forms.find(({ name }) => name.startsWith(UNIT));
  if (form === undefined) throw new Error(`no form of ${UNIT}`);
  const folder = await makeTempFolder("nhan-ve");
  const bytes = fillForm(form.layOut(), ({ field, step }) =>
    step === null ? answers[field ?? ""] : undefined,
  );
  await writeFile(path.join(folder, "bac.xlsx"), bytes);
  const file = path.join(root, `data/ky/${period.date}/${UNIT}.yaml`);
  return { root, folder, file };
}

const ANSWERS = { so_dang_vien: 14, hinh_thuc: "Chỉ định", kho_khan: "Không" };

test("nhập: xem, không ai để hỏi, đồng ý, rồi không còn gì để ghi", async () => {
  const { root, folder, file } = await prepare(ANSWERS);
  const before = await readTree(root);
  const run = (...words: readonly string[]) => runCli(["nhap", folder, "--root", root, ...words]);

  const shown = await run("--xem");
  expect(shown).toMatchObject({ code: 0, stderr: "" });
  expect(shown.stdout).toContain("Số liệu!C8: Số đảng viên: (chưa có) → 14\n");
  expect(shown.stdout).toContain("Sẽ ghi 1 tệp: data/ky/2021-02-15/don-vi/chi-bo-bac.yaml.");

  const unasked = await run();
  expect(unasked.code).toBe(2);
  expect(unasked.stdout).toContain(
    "Chưa ghi gì, vì không có ai để hỏi; chạy lại, thêm --dong-y thì ghi.",
  );
  expect(await readTree(root)).toEqual(before);

  const agreed = await run("--dong-y");
  expect(agreed).toMatchObject({ code: 0, stderr: "" });
  expect(agreed.stdout).toContain("Đã ghi 1 tệp.\n");
  expect(agreed.stdout).toContain("Không có lỗi.\n");
  const after = (await readFile(file, "utf8")).replace(/so_lieu:[\s\S]*/, "");
  expect(before.get("data/ky/2021-02-15/don-vi/chi-bo-bac.yaml")?.toString()).toBe(
    `${after}so_lieu: chua-gui\n`,
  );

  const again = await run("--dong-y");
  expect(again.code).toBe(0);
  expect(again.stdout).toContain("Không có gì thay đổi: 3 mục như đã có");
  expect(again.stdout).toContain("Không có gì để ghi.");
});

test("tệp có ô sai thì không nhập, có bản để gửi lại", async () => {
  const { root, folder } = await prepare({ ...ANSWERS, so_dang_vien: "mười bốn" });
  await writeFile(path.join(folder, "bac.pdf"), "%PDF-1.4");
  const before = await readTree(root);
  const { code, stdout } = await runCli(["nhap", folder, "--root", root, "--dong-y"]);
  expect(code).toBe(1);
  expect(stdout).toContain("Số liệu!C8 (Số đảng viên): «mười bốn» không phải là số đếm");
  expect(stdout).toMatch(/Không đọc, vì không phải tệp Excel [^\n]*bac\.pdf\./u);
  expect(await readTree(root)).toEqual(before);
  expect(await readdir(path.join(folder, "can-sua"))).toEqual([
    "bac-can-sua.xlsx",
    "da-ghi.sha256",
  ]);
});

test("thư mục không có tệp Excel là dùng sai", async () => {
  const empty = await makeTempFolder("trong");
  const { code, stderr } = await runCli(["nhap", empty, "--root", SMALL]);
  expect(code).toBe(2);
  expect(stderr).toContain("Không có tệp Excel nào trong");
});
