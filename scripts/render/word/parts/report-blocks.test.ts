import { expect, test } from "vitest";
import { findLayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { toNumberedTexts } from "../../../../tests/papers/heading-numbers.ts";
import {
  findAll,
  findListLevel,
  findParagraph,
  findStyle,
  findValue,
  toDocxText,
  type ReadDocx,
} from "../../../../tests/papers/read-docx.ts";
import { renderSample, sampleReport } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");
const paragraphs = findAll(body, "w:p");

test("đề mục là đề mục thật, có bậc, đi liền đoạn sau", () => {
  const titles = ["KẾT QUẢ", "Kết quả các mặt", "HẠN CHẾ", "\nTiến độ", "Cơ cấu"];
  expect(titles.map((title) => findValue(findParagraph(body, title), "w:pStyle"))).toEqual([
    "Heading1",
    "Heading2",
    "Heading1",
    "PhuLuc",
    "MucPhuLuc",
  ]);
  const levels = ["Heading1", "Heading2"].map((id) => findStyle(docx, id));
  expect(levels.map((style) => findValue(style, "w:outlineLvl"))).toEqual(["0", "1"]);
  expect(levels.map((style) => findAll(style, "w:keepNext").length)).toEqual([1, 1]);
  expect(findValue(findStyle(docx, "PhuLuc"), "w:basedOn")).toBe("Heading1");
});

test("đề mục tự đánh số; chen một đề mục vào thì các đề mục sau đổi số theo", async () => {
  const own = sampleReport().view;
  const added = { kind: "section", number: "", title: "PHẦN MỚI" } as const;
  const inserted = own.blocks.flatMap((block) =>
    block.kind === "section" && block.title === "HẠN CHẾ" ? [added, block] : [block],
  );
  const texts = toNumberedTexts(await renderSample({ view: { blocks: inserted } }));
  const numbered = texts.filter((text) => /^(?:[IV]+-|\d+-|Phụ lục \d)/.test(text));
  expect(numbered).toEqual([
    "I- KẾT QUẢ ĐẠT ĐƯỢC",
    "1- Kết quả các mặt công tác",
    "II- PHẦN MỚI",
    "III- HẠN CHẾ",
    "IV- GIẢI PHÁP",
    "Phụ lục 1 \nTiến độ",
    "Phụ lục 2 \nBiểu số liệu",
    "1- Cơ cấu",
    "2- Chỉ tiêu khác",
  ]);
});

test("đề mục bậc ba của văn phòng là a), b); khuôn 2026 dùng dấu chấm sau số", async () => {
  const find = (from: ReadDocx, style: string) => {
    const level = findListLevel(from, findStyle(from, style));
    return level && [findValue(level, "w:numFmt"), findValue(level, "w:lvlText")];
  };
  expect(find(docx, "Heading3")).toEqual(["lowerLetter", "%3)"]);
  expect(find(docx, "Heading2")).toEqual(["decimal", "%2-"]);
  const layout = findLayoutProfile({ layoutProfile: "hd05-2026" });
  expect(find(await renderSample({ shell: { layout } }), "Heading2")).toEqual(["decimal", "%2."]);
});

test("chỉ một phần thì phần ấy không có số; chỉ một phụ lục cũng vậy", async () => {
  const own = sampleReport().view;
  const [only] = own.appendices;
  const alone = await renderSample({
    view: {
      blocks: [{ kind: "section", number: "", title: "VIỆC TẠM HOÃN" }],
      appendices: only === undefined ? [] : [{ ...only, label: "Phụ lục" }],
    },
  });
  const texts = toNumberedTexts(alone);
  expect(texts).toContain("VIỆC TẠM HOÃN");
  expect(texts).toContain("Phụ lục \nTiến độ");
});

test("tên biểu đồ là chú thích có số đếm; lời dẫn tới biểu đồ, phụ lục là trường dẫn chiếu", async () => {
  const html =
    '<p>Xem (<a href="#bieu-do-1">Biểu đồ 1</a>), <a href="#phu-luc-2">Phụ&nbsp;lục&nbsp;2</a>.</p>';
  const { blocks } = sampleReport().view;
  const chart = blocks.flatMap((block) => (block.kind === "chart" ? [block] : []))[0];
  if (chart === undefined) throw new Error("no chart");
  const later = { ...chart, chart: { ...chart.chart }, label: { ...chart.label, anchor: null } };
  const told = await renderSample({ view: { blocks: [{ kind: "prose", html }, chart, later] } });
  const xml = told.read("word/document.xml");
  const fields = findAll(xml, "w:fldSimple").map((field) => [
    field.attributes["w:instr"],
    toDocxText(field),
  ]);
  expect(fields).toEqual([
    ["REF _Ref_bieu_do_1 \\h", "Biểu đồ 1"],
    ["REF _Ref_phu_luc_2 \\r \\h", "Phụ\u00A0lục\u00A02"],
    ["SEQ Biểu_đồ \\* ARABIC", "1"],
    ["SEQ Biểu_đồ \\c", "1"],
  ]);
  const captions = findAll(xml, "w:p").filter((one) => findValue(one, "w:pStyle") === "Caption");
  expect(captions.map(toDocxText)).toEqual([
    "Biểu đồ 1: Tiến độ chuẩn bị",
    "Biểu đồ 1: Tiến độ chuẩn bị",
  ]);
  const marks = findAll(xml, "w:bookmarkStart").map(({ attributes }) => attributes);
  expect(marks.map((mark) => mark["w:name"])).toEqual([
    "_Ref_bieu_do_1",
    "_Ref_phu_luc_1",
    "_Ref_phu_luc_2",
  ]);
  expect(new Set(marks.map((mark) => mark["w:id"])).size).toBe(marks.length);
  expect(findAll(told.read("word/settings.xml"), "w:updateFields")).toEqual([]);
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
      title: "Biểu đồ 1: Tiến độ chuẩn bị",
      descr: "Văn kiện đã xong ở 36 trong 42 đơn vị.",
    },
  ]);
  expect(findAll(findStyle(docx, "Caption"), "w:keepNext")).toHaveLength(1);
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
