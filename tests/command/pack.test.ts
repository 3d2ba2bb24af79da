import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { openZip } from "../../scripts/excel/read/zip.ts";
import { pack } from "../../scripts/pack.ts";
import { SILENT } from "../../scripts/progress.ts";
import { EnvironmentFault } from "../../scripts/setup/environment-fault.ts";
import { buildHere } from "../roots/build-here.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const OPENING = "content/2021-02-15/mo-dau.md";
const FIRST = "01_2021-02-15";
const built = await buildRoot(SMALL, { hasPdf: false });

/** A root with its output, which a test may change. */
async function makeBuilt(): Promise<{ readonly root: string; readonly out: string }> {
  const [root, out] = [await copyRoot(SMALL), path.join(await makeTempFolder("goi"), "ra")];
  await cp(built.out, out, { recursive: true });
  return { root, out };
}

function packHere(places: { readonly root: string; readonly out: string }) {
  return pack({ ...places, period: null, hasPdf: false, isAnew: false }, SILENT);
}

const home = await makeBuilt();
const first = await packHere(home);
const files = await readTree(path.join(home.out, "goi"));

describe("gói đầu tiên", () => {
  test("tệp nén có đúng thư mục site, từng byte, và không có gì khác", async () => {
    const archive = openZip(await readFile(path.join(first.folder, first.record.zip.name)), 1000);
    if (archive.kind !== "open") throw new Error(archive.kind);
    const packed = archive.entries.map(({ name, open }) => [name, Buffer.from(open() ?? "hỏng")]);
    const site = [...built.tree].filter(([name]) => name.startsWith("site/"));
    expect(packed).toEqual(site.filter(([name]) => !name.endsWith(".gitkeep")));
    expect(packed.map(([name]) => name)).toContain("site/kiem-tra.sha256");
  });

  test("bên cạnh là các tệp nội bộ, cho Notepad", () => {
    expect([...files.keys()]).toEqual([
      `${FIRST}/goi.json`,
      `${FIRST}/nhac-chung.txt`,
      `${FIRST}/nhac-don-vi.html`,
      `${FIRST}/nhac-don-vi/chi-bo-bac.txt`,
      `${FIRST}/site_2021-02-15_goi-01.zip`,
      `${FIRST}/thay-doi.html`,
      `${FIRST}/thay-doi.txt`,
    ]);
    const text = files.get(`${FIRST}/thay-doi.txt`)?.toString("utf8") ?? "";
    expect(text).toMatch(/^\uFEFFLƯU HÀNH NỘI BỘ\r\n/);
    expect(text).toContain("Đây là gói đầu tiên, chưa có gói nào để so sánh.");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const message = files.get(`${FIRST}/nhac-don-vi/chi-bo-bac.txt`)?.toString("utf8");
    expect(message).toContain("Kính gửi Chi bộ Bắc,\r\n");
    expect(files.get(`${FIRST}/nhac-don-vi.html`)?.toString("utf8")).toContain(
      "Kính gửi Chi bộ Bắc,",
    );
  });

  test("cùng bản dựng thì cùng từng byte, ở thư mục nào cũng vậy", async () => {
    const other = await makeBuilt();
    await packHere(other);
    expect(await readTree(path.join(other.out, "goi"))).toEqual(files);
  });
});

test("chưa có gì thay đổi thì không làm gói mới; mất tệp nén thì làm lại", async () => {
  const places = await makeBuilt();
  const one = await packHere(places);
  expect(await packHere(places)).toMatchObject({ kind: "standing", folder: one.folder });
  expect(await readdir(path.join(places.out, "goi"))).toEqual([FIRST]);
  await rm(path.join(one.folder, one.record.zip.name));
  expect(await packHere(places)).toMatchObject({
    kind: "packed",
    record: { number: 2 },
    changesText: expect.stringMatching(/^Trang công khai giống hệt gói số 1 /) as string,
  });
});

test("sửa lời văn thì gói sau nói câu nào; ghi chép hỏng thì nói vậy", async () => {
  const places = await makeBuilt();
  const one = await packHere(places);
  await writeFile(path.join(places.root, OPENING), "Lời mở đầu khác.\n");
  await buildHere(places);
  const two = await packHere(places);
  expect(two.changesText).toMatch(/^Từ gói số 1 .* đã thay đổi: một mục lời văn, \d+ tệp\.$/);
  expect(await readFile(path.join(two.folder, "thay-doi.txt"), "utf8")).toContain(
    "Thêm: “Lời mở đầu khác.”",
  );
  await replaceInFile(path.join(two.folder, "goi.json"), "Lời mở đầu khác", "Lời mở đầu lạ");
  await rm(path.join(one.folder, "goi.json"));
  const three = await packHere(places);
  expect(three.changesText).toMatch(/^Không có gói nào trước đó để so sánh\./);
  expect(await readFile(path.join(three.folder, "thay-doi.txt"), "utf8")).toContain(
    "Không đọc được ghi chép (goi.json) của gói số 1, 2:",
  );
});

describe("không đóng gói bản dựng không đúng", () => {
  test.each<
    readonly [what: string, spoil: (root: string, out: string) => Promise<unknown>, RegExp]
  >([
    [
      "chưa dựng",
      (_root, out) => rm(path.join(out, "site"), { recursive: true }),
      /Không có bản đã dựng/,
    ],
    [
      "dữ liệu sửa sau khi dựng",
      (root) => writeFile(path.join(root, OPENING), "Khác.\n"),
      /Dữ liệu đã được sửa sau khi dựng/,
    ],
    [
      "một trang bị sửa",
      (_root, out) => writeFile(path.join(out, "site/index.html"), "khác"),
      /không còn như khi dựng/,
    ],
    [
      "có tệp thừa",
      (_root, out) => writeFile(path.join(out, "site/ghi-chu.txt"), "nội bộ"),
      /không còn như khi dựng/,
    ],
  ])("%s", async (_what, spoil, sentence) => {
    const { root, out } = await makeBuilt();
    await spoil(root, out);
    const packing = packHere({ root, out });
    await expect(packing).rejects.toThrow(EnvironmentFault);
    await expect(packing).rejects.toThrow(sentence);
    expect(await readdir(out)).not.toContain("goi");
  });
});

test("lần chạy bị tắt ngang không để lại gói dở; lần sau dọn", async () => {
  const places = await makeBuilt();
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "exit");
  const left = path.join(places.out, "goi", `.dang-goi-${dead.pid ?? 0}-0a1b2c3d`);
  await mkdir(left, { recursive: true });
  await writeFile(path.join(left, "site_2021-02-15_goi-01.zip"), "PK");
  await packHere(places);
  expect(await readdir(path.join(places.out, "goi"))).toEqual([FIRST]);
});

describe.concurrent("npm run dong-goi", () => {
  test("dựng rồi đóng gói, nói tệp nào đưa lên cổng", async () => {
    // It finds its output as it would build it, so only the pack takes time.
    const { root, out } = await makeBuilt();
    const words = ["dong-goi", "--khong-pdf", "--root", root, "--out", out];
    const { code, stdout, stderr } = await runCli(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(
      `  Đưa lên cổng, sau khi xem lưu ý dưới đây: ${path.join(out, "goi", FIRST, "site_2021-02-15_goi-01.zip")}\n    Lưu ý trước khi đưa lên cổng: báo cáo còn là bản dự thảo, các trang ghi «Dự thảo lần 2».`,
    );
  });

  test("dữ liệu có lỗi thì kết thúc bằng 1, không có gói", async () => {
    const root = await copyRoot(SMALL);
    await writeFile(path.join(root, OPENING), "{{ khong-co.gi }}\n");
    const { code } = await runCli(["dong-goi", "--khong-pdf", "--root", root]);
    expect({ code, names: await readdir(root) }).toEqual({ code: 1, names: ["content", "data"] });
  });
});
