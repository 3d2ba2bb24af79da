import { expect, test } from "vitest";
import {
  findAll,
  findStyle,
  findValue,
  toDocxText,
  toPlainText,
} from "../../../tests/papers/read-docx.ts";
import { renderSample } from "../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");
const sections = findAll(body, "w:sectPr");
const paragraphs = findAll(body, "w:p");

test("khổ A4, lề 20, 15, 20, 30 mm, số trang cách mép trên 10 mm", () => {
  const [first] = sections;
  expect(first && findAll(first, "w:pgSz")[0]?.attributes).toMatchObject({
    "w:w": "11906",
    "w:h": "16838",
    "w:orient": "portrait",
  });
  expect(first && findAll(first, "w:pgMar")[0]?.attributes).toMatchObject({
    "w:top": "1134",
    "w:right": "850",
    "w:bottom": "1134",
    "w:left": "1701",
    "w:header": "567",
  });
});

test("phụ lục rộng nằm ngang, đóng ở cạnh trên; phụ lục hẹp vẫn đứng", () => {
  const formats = sections.map((section) => findValue(section, "w:pgSz", "w:orient"));
  expect(formats).toEqual(["portrait", "landscape", "portrait"]);
  const [, wide] = sections;
  expect(wide && findAll(wide, "w:pgSz")[0]?.attributes).toMatchObject({
    "w:w": "16838",
    "w:h": "11906",
  });
  expect(wide && findAll(wide, "w:pgMar")[0]?.attributes).toMatchObject({
    "w:top": "1701",
    "w:right": "1134",
    "w:bottom": "850",
    "w:left": "1134",
  });
});

test("in hai mặt thì lề đổi bên; in một mặt thì không", async () => {
  const both = await renderSample({ shell: { isDoubleSided: true } });
  expect(findAll(both.read("word/settings.xml"), "w:mirrorMargins")).toHaveLength(1);
  expect(findAll(docx.read("word/settings.xml"), "w:mirrorMargins")).toEqual([]);
});

test("số trang cỡ 14, giữa, mỗi phụ lục đánh riêng, trang đầu của mỗi phần không có", () => {
  expect(sections.map((section) => findAll(section, "w:titlePg").length)).toEqual([1, 1, 1]);
  const references = sections.map((section) =>
    findAll(section, "w:headerReference").map(({ attributes }) => attributes["w:type"]),
  );
  expect(references).toEqual([["default", "first"], [], []]);
  const headers = ["word/header1.xml", "word/header2.xml"].map((part) => docx.read(part));
  const fields = headers.map((header) => findAll(header, "w:instrText").map(toPlainText));
  expect(fields).toEqual([["PAGE"], []]);
  expect(findValue(findStyle(docx, "Header"), "w:sz")).toBe("28");
  expect(findValue(findStyle(docx, "Header"), "w:jc")).toBe("center");
  expect(sections.map((section) => findValue(section, "w:pgNumType", "w:start"))).toEqual([
    undefined,
    "1",
    "1",
  ]);
});

test("dấu chạy ở chân mọi trang, cả trang đầu, cỡ 9, giữa", () => {
  const footers = ["word/footer1.xml", "word/footer2.xml"].map((part) => docx.read(part));
  expect(footers.map(toDocxText)).toEqual([
    "SỐ LIỆU MINH HỌA · Dự thảo lần 1 · LƯU HÀNH NỘI BỘ",
    "SỐ LIỆU MINH HỌA · Dự thảo lần 1 · LƯU HÀNH NỘI BỘ",
  ]);
  expect(findValue(findStyle(docx, "Footer"), "w:sz")).toBe("20");
  expect(findValue(findStyle(docx, "Footer"), "w:jc")).toBe("center");
});

test("không có dấu chạy thì không có chân trang", async () => {
  expect(
    [...(await renderSample({ shell: { runningMarks: "" } })).parts.keys()].join(),
  ).not.toContain("footer");
});

test("đoạn kết thúc một phần không chiếm chỗ, để không sinh trang trắng", () => {
  const ends = paragraphs.filter((one) => findAll(one, "w:sectPr").length > 0);
  expect(ends.map((end) => findValue(end, "w:pStyle"))).toEqual(["KhoangTrong", "KhoangTrong"]);
  expect(findValue(findStyle(docx, "KhoangTrong"), "w:spacing", "w:line")).toBe("20");
  const last = findAll(body, "w:body")[0]?.children.at(-2);
  expect(typeof last === "object" && last.name).toBe("w:p");
});
