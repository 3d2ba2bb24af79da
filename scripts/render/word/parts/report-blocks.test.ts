import { expect, test } from "vitest";
import {
  findAll,
  findListLevel,
  findParagraph,
  findStyle,
  findValue,
  toDocxText,
} from "../../../../tests/papers/read-docx.ts";
import { renderSample, sampleReport } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");
const paragraphs = findAll(body, "w:p");

test("đề mục là đề mục thật, có bậc, đi liền đoạn sau", () => {
  const titles = ["I- KẾT QUẢ", "1- Kết quả", "II- HẠN CHẾ", "Phụ lục 1"];
  expect(titles.map((title) => findValue(findParagraph(body, title), "w:pStyle"))).toEqual([
    "Heading1",
    "Heading2",
    "Heading1",
    "PhuLuc",
  ]);
  const levels = ["Heading1", "Heading2"].map((id) => findStyle(docx, id));
  expect(levels.map((style) => findValue(style, "w:outlineLvl"))).toEqual(["0", "1"]);
  expect(levels.map((style) => findAll(style, "w:keepNext").length)).toEqual([1, 1]);
  expect(findValue(findStyle(docx, "PhuLuc"), "w:basedOn")).toBe("Heading1");
});

test("thứ tự mục in đậm, lời văn nối tiếp trong cùng đoạn", () => {
  const runs = findAll(findParagraph(body, "Thứ nhất, ban hành"), "w:r").map((run) => [
    toDocxText(run),
    findAll(run, "w:b").length,
  ]);
  expect(runs).toEqual([
    ["Thứ nhất,", 1],
    [" ", 0],
    ["ban hành ", 0],
    ["đủ", 1],
    [" văn bản.", 0],
  ]);
});

test("tình trạng, trách nhiệm, thời hạn một dòng, liền với mục trước nó", () => {
  const line = paragraphs.findIndex((one) => toDocxText(one).startsWith("Tình trạng:"));
  expect(paragraphs[line] && toDocxText(paragraphs[line])).toBe(
    "Tình trạng: ►\u00A0Đang khắc phục; chủ trì: Ban Tổ chức Thị ủy; thời hạn: 30/4/2020.",
  );
  const before = paragraphs[line - 1];
  expect(before && findAll(before, "w:keepNext")).toHaveLength(1);
});

test("biểu đồ đi liền tên, có chữ thay thế, mỗi hình một số", async () => {
  const properties = findAll(body, "wp:docPr").map(({ attributes }) => attributes);
  expect(properties).toEqual([
    {
      id: "1",
      name: "tien-do",
      title: "Tiến độ chuẩn bị",
      descr: "Văn kiện đã xong ở 36 trong 42 đơn vị.",
    },
  ]);
  expect(findAll(findStyle(docx, "TenBieuDo"), "w:keepNext")).toHaveLength(1);
  expect(findValue(findStyle(docx, "BieuDo"), "w:spacing", "w:lineRule")).toBe("auto");
  const [chart] = sampleReport().view.blocks.filter(({ kind }) => kind === "chart");
  const blocks = chart?.kind === "chart" ? [chart, { ...chart, chart: { ...chart.chart } }] : [];
  const two = await renderSample({ view: { blocks } });
  const ids = findAll(two.read("word/document.xml"), "wp:docPr").map(
    ({ attributes }) => attributes["id"],
  );
  expect(ids).toEqual(["1", "2"]);
});

test("danh sách là danh sách thật: dấu chấm tròn, số bắt đầu từ 1", () => {
  const signs = ["kế hoạch;", "Tỷ lệ nữ: 1 trong 2", "mục một"].map((words) => {
    const level = findListLevel(docx, findParagraph(body, words));
    return ["w:numFmt", "w:lvlText", "w:start"].map((name) => level && findValue(level, name));
  });
  expect(signs).toEqual([
    ["bullet", "-", "1"],
    ["bullet", "-", "1"],
    ["decimal", "%1.", "1"],
  ]);
});
