import { appendFile, cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { copyBundledProject } from "../roots/copy-project.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli, type RunOptions } from "../roots/run-cli.ts";
import { whenTold } from "../command/when-told.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const SHORTCOMING = "content/2021-02-15/han-che/01-co-cau.md";

const out = await makeTempFolder("ra");
await cp((await buildRoot(SMALL, { hasPdf: false })).out, out, { recursive: true });
const before = await readTree(out);

/** Builds a root over the output, if need be by another copy of the program. */
const run = (root: string, options: RunOptions = {}) =>
  runCli(["build", "--khong-pdf", "--root", root, "--out", out], options);

/** A copy of the program, which each test breaks further. */
const project = await copyBundledProject();

describe("lần dựng bị chặn thì giữ nguyên kết quả cũ", () => {
  test("lời văn có số điện thoại, tên đơn vị và ghi chú nội bộ: nói cả ba trước khi dựng, ở dòng nào, chép từ đâu", async () => {
    const note = "Tổ công tác làm việc trực tiếp với từng đơn vị còn vướng mắc trước ngày họp";
    const said = `Hỏi ông A, 0912 345 678. Đảng bộ xã Tây chưa đạt. ${note}. Tính chung`;
    const root = await copyRoot(SMALL);
    const unit = "data/ky/2021-02-15/don-vi/xa-tay.yaml";
    await replaceInFile(path.join(root, unit), "chỉ dành cho người trong cuộc", note);
    await replaceInFile(path.join(root, SHORTCOMING), "Tính chung", said);
    const { code, stderr } = await run(root);
    expect(code).toBe(1);
    expect(stderr).toContain(`${SHORTCOMING}:13:12: có số điện thoại «0912 345 678»`);
    expect(stderr).toContain(`${SHORTCOMING}:13:26: lời công khai nêu tên đơn vị «Đảng bộ xã Tây»`);
    expect(stderr).toContain(
      `${SHORTCOMING}:13:51: lời công khai chép nội dung nội bộ «${note}», đã nhập ở ${unit}, ghi_chu_noi_bo;`,
    );
    expect(stderr).not.toMatch(/[A-Za-z]Error|\n {4}at /);
    expect(await readTree(out)).toEqual(before);
  });

  test("mẫu trang bị sửa trong khi đang dựng, nên có tệp theo mẫu cũ, có tệp theo mẫu mới", async () => {
    const file = path.join(project, "templates/pages/report.njk");
    const root = await copyRoot(SMALL);
    const opening = path.join(root, "content/2021-02-15/mo-dau.md");
    await replaceInFile(opening, "đã báo cáo:", "đã gửi báo cáo:");
    // The article is made, and of the pages none.
    const env = whenTold("Soạn bài đăng", { file });
    const { code, stderr } = await run(root, { env, project });
    expect(stderr).toContain("bị sửa trong khi đang dựng; hãy chạy lại");
    expect(code).toBe(3);
    expect(await readTree(out)).toEqual(before);
  });

  test("chương trình để lọt ghi chú nội bộ của đơn vị: kết thúc bằng mã 5, nói tệp và khóa", async () => {
    const source = path.join(project, "scripts/compose/audience/public-dataset.ts");
    await replaceInFile(source, "isPilot: unit.isPilot,", "isPilot: true,");
    await replaceInFile(
      source,
      "pilotReason: unit.pilotReason,",
      "pilotReason: unit.internalNote,",
    );
    // Another program makes all anew; of one unit that is less.
    const root = await copyRoot(path.join(PROJECT, "tests/golden/mot-don-vi"));
    const unit = "data/ky/2021-01-15/don-vi/chi-bo-mau.yaml";
    await appendFile(path.join(root, unit), "ghi_chu_noi_bo: chỉ dành cho người trong cuộc\n");
    const { code, stderr } = await run(root, { project });
    expect(stderr).toContain(
      `site/don-vi/chi-bo-mau/index.html, site/du-lieu/don-vi.csv, site/du-lieu/so-lieu.json và 1 tệp nữa: có nội dung nội bộ «chỉ dành cho người trong cuộc» (từ ${unit}, `,
    );
    expect(code).toBe(5);
    expect(await readTree(out)).toEqual(before);
  });
});
