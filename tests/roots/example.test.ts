import path from "node:path";
import { expect, test } from "vitest";
import { toText } from "../figures/html-text.ts";
import { buildExample } from "./built-root.ts";
import { pagesOf, papersOf } from "./read-tree.ts";

const { tree } = await buildExample();
const texts = new Map([...pagesOf(tree)].map(([page, html]) => [page, toText(html)]));

test("nhiệm kỳ 2025 – 2030 dựng được chỉ bằng cách thay dữ liệu", () => {
  expect(texts.size).toBeGreaterThan(14);
  expect([...papersOf(tree).keys()]).toContain(path.posix.join("noi-bo", "bao-cao.pdf"));
});

test.each(["dưới 42 tuổi", "Không quá 27 người", "Không quá 33 người", "Từ 9 đến 11 người"])(
  "mức «%s» của nhiệm kỳ ấy có trong trang Chỉ tiêu",
  (limit) => {
    expect(texts.get("site/chi-tieu/index.html")).toContain(limit);
  },
);

test("không mức nào, tên nào của nhiệm kỳ trước còn sót lại", () => {
  for (const [page, text] of texts) {
    expect(text, page).not.toMatch(/Duyên Hải|Trà Vinh|thị xã/u);
    expect(text, page).not.toMatch(/35 tuổi|35-CT|Đại hội XIII/u);
  }
});
