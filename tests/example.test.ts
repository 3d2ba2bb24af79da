import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { toText } from "./html-text.ts";
import { EXAMPLE } from "./project-root.ts";
import { pagesOf, papersOf, readTree } from "./read-tree.ts";
import { runCli, type CliRun } from "./run-cli.ts";
import { makeTempFolder } from "./temp-folder.ts";

const made = {
  run: { code: null, stdout: "", stderr: "" } as CliRun,
  texts: new Map<string, string>(),
  tree: new Map<string, Buffer>() as ReadonlyMap<string, Buffer>,
};

beforeAll(async () => {
  const out = await makeTempFolder("ra");
  made.run = await runCli(["build", "--root", EXAMPLE, "--out", out]);
  made.tree = await readTree(out);
  for (const [page, html] of pagesOf(made.tree)) made.texts.set(page, toText(html));
});

test("nhiệm kỳ 2025 – 2030 dựng được chỉ bằng cách thay dữ liệu", () => {
  expect(made.run).toMatchObject({ code: 0, stderr: "" });
  expect(made.texts.size).toBeGreaterThan(14);
  expect([...papersOf(made.tree).keys()]).toContain(path.posix.join("noi-bo", "bao-cao.pdf"));
});

test.each(["dưới 42 tuổi", "Không quá 27 người", "Không quá 33 người", "Từ 9 đến 11 người"])(
  "mức «%s» của nhiệm kỳ ấy có trong trang Chỉ tiêu",
  (limit) => {
    expect(made.texts.get("site/chi-tieu/index.html")).toContain(limit);
  },
);

test("không mức nào, tên nào của nhiệm kỳ trước còn sót lại", () => {
  for (const [page, text] of made.texts) {
    expect(text, page).not.toMatch(/Duyên Hải|Trà Vinh|thị xã/u);
    expect(text, page).not.toMatch(/35 tuổi|35-CT|Đại hội XIII/u);
  }
});
