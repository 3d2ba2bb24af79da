import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runNewRoot } from "../../scripts/cli/begin/run-new-root.ts";
import { explainFault } from "../../scripts/cli/explain-fault.ts";
import { buildHere } from "../roots/build-here.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const ANSWERS = `mau: chuan-bi-dai-hoi
chi_tieu_mau: có
ten: Đảng ủy phường Ninh Xá
cap_tren:
dia_danh: Ninh Xá
nhiem_ky: 2025 – 2030
ngay_chot: 30/6/2026
so_lieu_minh_hoa: có
don_vi:
  - { ten: Đảng bộ xã A, loai: dang-bo-xa }
  - { ten: "Đảng bộ phường B", loai: dang-bo-phuong }
`;
const PIPED = ["1", "có", "Đảng ủy phường Ninh Xá", "", "Ninh Xá", "2025-2030", "30/6/2026", "có"];
const UNITS = ["Đảng bộ xã A", "Đảng bộ phường B", "xong", ""];

const home = await makeTempFolder("moi");
const file = path.join(home, "tra-loi.yaml");
await writeFile(file, ANSWERS);
const folder = path.join(home, "bao cao", "2026");
const byFile = await runCli(["moi", folder, "--tu", file]);

describe.concurrent("npm run moi", () => {
  test("gốc làm từ tệp trả lời thì kiểm tra không lỗi, dựng được", async () => {
    expect(byFile).toMatchObject({ code: 0, stderr: "" });
    const steps = byFile.stdout.match(/(?<=\d\. .*npm run )[a-z-]+(?= -- --root ".*")/g);
    expect(steps).toEqual(["bieu-mau", "nhap", "check", "dong-goi"]);
    expect(await readdir(folder)).toEqual([".vscode", "content", "data"]);
    expect((await readSoundRoot(folder)).dataset.issuer.name).toBe("Đảng ủy phường Ninh Xá");
    const out = await makeTempFolder("ra");
    expect(await buildHere({ root: folder, out })).toEqual({ code: 0, stderr: "" });
    const page = String((await readTree(out)).get("site/index.html"));
    expect(page).toContain("Đảng ủy phường Ninh Xá");
    expect(page).toContain("SỐ LIỆU MINH HỌA");
  });

  test("trả lời qua ống dẫn thì ghi đúng như từ tệp", async () => {
    const other = await makeTempFolder("trong");
    const input = [...PIPED, ...UNITS].map((line) => `${line}\r\n`).join("");
    const { code, stderr } = await runCli(["moi", other], { input: `\uFEFF${input}` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await readTree(other)).toEqual(await readTree(folder));
  });

  test("hết câu trả lời giữa chừng thì không ghi gì", async () => {
    const other = path.join(home, "do-dang");
    const { code, stderr } = await runCli(["moi", other], { input: PIPED.join("\n") });
    expect(code).toBe(2);
    expect(stderr).toBe("\nChưa trả lời hết các câu hỏi nên chưa ghi gì.\n");
    expect(await readdir(home)).not.toContain("do-dang");
  });

  test("tệp trả lời sai thì nêu dòng, cột, đề nghị, và không ghi gì", async () => {
    const wrong = path.join(home, "sai.yaml");
    await writeFile(
      wrong,
      ANSWERS.replace(", loai: dang-bo-xa", "").replace("30/6/2026", "31/6/2026") +
        "  - { ten: Đảng bộ phường B, loai: dang-bo-phuong }\n",
    );
    const { code, stderr } = await runCli(["moi", path.join(home, "sai"), "--tu", wrong]);
    expect(code).toBe(1);
    expect(stderr).toContain("sai.yaml:7:12: «31/6/2026» không phải là một ngày có thật");
    expect(stderr).toContain(
      "thiếu khóa «loai» trong «don_vi[1]»; nếu là «Đảng bộ xã» thì ghi «loai: dang-bo-xa»",
    );
    expect(stderr).toContain(
      "sai.yaml:12:12: tên đơn vị «Đảng bộ phường B» đã dùng ở mục sai.yaml:11; đặt tên khác nhau",
    );
    expect(stderr).toContain("3 lỗi cần sửa. Chưa ghi gì.");
    expect(await readdir(home)).not.toContain("sai");
  });

  test("không ghi vào thư mục không trống", async () => {
    const { code, stderr } = await runCli(["moi", folder, "--tu", file]);
    expect({ code, isTold: stderr.includes("không trống") }).toEqual({ code: 2, isTold: true });
  });

  // As the one above ends the command, these would.
  test.each([
    ["một tệp", file, "là một tệp"],
    ["trong công cụ", path.join(PROJECT, "moi"), "thư mục của công cụ"],
    ["chứa công cụ", path.dirname(PROJECT), "thư mục của công cụ"],
  ])("không ghi vào %s", async (_what, place, sentence) => {
    const order = { project: PROJECT, folder: place, answersFile: file };
    const end = await runNewRoot(order).catch(explainFault);
    expect(end).toEqual({ code: 2, text: expect.stringContaining(sentence) as unknown }); // typed as any
  });

  test("thư mục trống đã có thì ghi vào đó", async () => {
    const empty = path.join(home, "trong");
    await mkdir(empty);
    expect((await runCli(["moi", empty, "--tu", file])).code).toBe(0);
    expect(await readTree(empty)).toEqual(await readTree(folder));
  });
});
