import { expect, test } from "vitest";
import {
  findAll,
  findParagraph,
  findValue,
  toDocxText,
} from "../../../../tests/papers/read-docx.ts";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../../tests/samples/root.ts";
import { renderSample } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");

const [heading] = findAll(body, "w:tbl");

test("hai cột không kẻ: cơ quan bên trái, tên Đảng bên phải", () => {
  const cells = heading === undefined ? [] : findAll(heading, "w:tc");
  expect(cells.map((cell) => findAll(cell, "w:p").map(toDocxText))).toEqual([
    [
      "ĐẢNG\u00A0BỘ TỈNH TRÀ VINH",
      "THỊ\u00A0ỦY DUYÊN HẢI",
      "*",
      "Số \u00A0\u00A0\u00A0\u00A0-BC/TXU",
      "KHẨN",
    ],
    [
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Duyên Hải, ngày 10 tháng 4 năm 2020",
      "LƯU HÀNH NỘI BỘ",
      "Dự thảo lần 1",
    ],
  ]);
  const borders = heading === undefined ? [] : findAll(heading, "w:tblBorders");
  const kinds = borders.flatMap(({ children }) =>
    children.map((border) => (typeof border === "string" ? "" : border.attributes["w:val"])),
  );
  expect(new Set(kinds)).toEqual(new Set(["none"]));
});

test("a body with none above it stands alone", async () => {
  const { report } = toSampleBriefings(
    sampleDataset(["data/to-chuc.yaml", "cap_tren: Đảng bộ tỉnh Trà Vinh", "cap_tren:"]),
  );
  const alone = await renderSample({ view: { heading: report.view.heading } });
  const [own] = findAll(alone.read("word/document.xml"), "w:tbl");
  const [left] = own === undefined ? [] : findAll(own, "w:tc");
  expect(left === undefined ? [] : findAll(left, "w:p").map(toDocxText)[0]).toBe(
    "THỊ\u00A0ỦY DUYÊN HẢI",
  );
});

test("đường kẻ dưới tên Đảng dài bằng tên: đoạn lùi hai bên, kẻ dưới", () => {
  const name = findParagraph(body, "ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(findValue(name, "w:bottom")).toBe("single");
  expect(findValue(name, "w:sz")).toBe("30");
  const indent = findAll(name, "w:ind")[0]?.attributes;
  expect(indent?.["w:left"]).toBe(indent?.["w:right"]);
  // The name takes 72.6 mm in Times New Roman 15 pt bold; the column 90.6 mm.
  const columnTwips = 5134;
  const ruleMm = ((columnTwips - 2 * Number(indent?.["w:left"])) / 1440) * 25.4;
  expect(ruleMm).toBeGreaterThan(72);
  expect(ruleMm).toBeLessThan(74);
});

test("tên loại, trích yếu, năm gạch nối, liền với thân bài", () => {
  const styles = ["BÁO CÁO", "công tác chuẩn bị", "-----"].map((words) =>
    findValue(findParagraph(body, words), "w:pStyle"),
  );
  expect(styles).toEqual(["Title", "Subtitle", "TheThuc"]);
  expect(findAll(findParagraph(body, "-----"), "w:keepNext")).toHaveLength(1);
});
