import path from "node:path";
import { expect, test } from "vitest";
import { toText } from "../figures/html-text.ts";
import { buildRoot } from "./built-root.ts";
import { PROJECT } from "./project-root.ts";
import { pagesOf } from "./read-tree.ts";

/** What the pages and CSV files of an example say, by their path. */
async function readExample(name: string) {
  const { tree } = await buildRoot(path.join(PROJECT, "examples", name), { hasPdf: false });
  const pages = new Map([...pagesOf(tree)].map(([page, html]) => [page, toText(html)]));
  const linesOf = (table: string) =>
    (tree.get(`site/du-lieu/${table}.csv`)?.toString("utf8") ?? "").trim().split("\r\n");
  return { pages, linesOf };
}

const held = await readExample("tien-do-dai-hoi");

test("who has not held the congress yet is not due, and no result is asked of it", () => {
  const indicators = held.pages.get("site/chi-tieu/index.html");
  expect(indicators).toMatch(/Tổ chức xong đại hội\n.*\n9\n5\n0\n4\n0/);
  expect(indicators).toMatch(/Gửi hồ sơ đề nghị chuẩn y kết quả bầu cử\n.*\n5\n4\n0\n1\n0/);
  const report = held.pages.get("site/index.html");
  expect(report).toContain("05 trong 09 đơn vị đã tổ chức đại hội");
  expect(report).toContain("bình quân mỗi đơn vị bầu 11 cấp ủy viên; nữ chiếm 27,3%");
});

test("units that were merged and renamed keep the totals", () => {
  expect(held.pages.get("site/ky/2020-05-10/index.html")).toContain("với 1.156 đảng viên");
  expect(held.pages.get("site/index.html")).toContain("với 1.156 đảng viên");
  expect(held.pages.get("site/don-vi/dang-bo-xa-g/index.html")).toContain(
    "Đảng bộ xã D và Đảng bộ xã E hợp nhất thành Đảng bộ xã G",
  );
  expect(held.pages.has("site/don-vi/dang-bo-xa-d/index.html")).toBe(false);
});
