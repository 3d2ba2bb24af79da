import { expect, test } from "vitest";
import { textCell } from "../../../compose/views/cells.ts";
import { findAll, findParagraph, findValue, readRows } from "../../../../tests/papers/read-docx.ts";
import { findTables, renderSample, sampleReport } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");
const { numbered, plain } = findTables(body);

test("dòng đầu bảng lặp lại trên mỗi trang, không dòng nào bị cắt đôi", () => {
  const rows = findAll(numbered, "w:tr");
  expect(rows.map((row) => findAll(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
  expect(findAll(body, "w:tr").map((row) => findAll(row, "w:cantSplit").length)).toEqual(
    Array.from({ length: 10 }, () => 1),
  );
});

test("tiêu đề bảng đi với dòng đầu, hai dòng đầu và hai dòng cuối đi với nhau", () => {
  const rows = findAll(numbered, "w:tr");
  const kept = rows.map((row) => findAll(row, "w:keepNext").length > 0);
  expect(kept).toEqual([true, true, true, false]);
});

test("bảng đánh số có cột TT; dòng cộng in đậm; dấu và chữ của trạng thái đi liền", () => {
  expect(readRows(numbered)).toEqual([
    ["TT", "Đơn vị", "Cấp ủy viên", "Chung"],
    ["1", "Đảng bộ xã Long Hữu", "15", "●\u00A0Hoàn thành"],
    ["2", "Đảng bộ Phường 2", "13", "1/13 (7,7%) ■\u00A0Chưa đạt"],
    ["", "Cộng", "28", "1/2"],
  ]);
  expect(readRows(plain)[0]).toEqual(["Đơn vị", "Cấp ủy viên", "Chung"]);
  const bold = ["Cộng", "28", "Chưa đạt"].map(
    (words) => findAll(findParagraph(numbered, words), "w:b").length,
  );
  expect(bold).toEqual([1, 1, 1]);
});

test.each([
  ["nằm ngang", numbered, 16838 - 2 * 1134],
  ["đứng", plain, 11906 - 1701 - 850],
])("bảng %s rộng bằng vùng chữ", (_format, table, width) => {
  const columns = findAll(table, "w:gridCol");
  const widths = columns.map(({ attributes }) => Number(attributes["w:w"]));
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
  expect(Math.min(...widths)).toBeGreaterThan(300);
});

test("bảng nhiều cột của phụ lục vẫn giữ cỡ chữ", async () => {
  const [appendix] = sampleReport().view.appendices;
  const [part] = appendix?.parts ?? [];
  const [column] = part?.table.columns ?? [];
  if (appendix === undefined || part === undefined || column === undefined)
    throw new Error("no appendix");
  const styles = [4, 5, 9].map(async (count) => {
    const columns = Array.from({ length: count }, () => column);
    const table = { ...part.table, columns, rows: [], totals: null };
    const view = { appendices: [{ ...appendix, parts: [{ ...part, isNumbered: false, table }] }] };
    const other = (await renderSample({ view })).read("word/document.xml");
    return findValue(findParagraph(other, column.label), "w:pStyle");
  });
  expect(await Promise.all(styles)).toEqual(["Bang", "Bang", "Bang"]);
});

test("bảng ít dòng: cột chỉ có một ô dài cũng đủ rộng cho ô ấy", async () => {
  const [appendix] = sampleReport().view.appendices;
  const [part] = appendix?.parts ?? [];
  const [column] = part?.table.columns ?? [];
  if (appendix === undefined || part === undefined || column === undefined)
    throw new Error("no appendix");
  const columns = ["Nội dung", "Số liệu", "Cộng"].map((label) => ({
    ...column,
    label,
    widthPercent: null,
  }));
  const toRow = (sum: string) => ({
    header: textCell("Tổng số cấp ủy viên ở cơ sở"),
    cells: [textCell("1.295 đảng viên, tính đến ngày 30/6/2020"), textCell(sum)],
  });
  const rows = ["1.166 đảng viên (7 đơn vị)", "–", "–", "–"].map(toRow);
  const table = { ...part.table, columns, rows, totals: null };
  const view = { appendices: [{ ...appendix, parts: [{ ...part, isNumbered: false, table }] }] };
  const other = (await renderSample({ view })).read("word/document.xml");
  const [, , own] = findAll(other, "w:tbl");
  const widths = findAll(own ?? other, "w:gridCol").map(({ attributes }) =>
    Number(attributes["w:w"]),
  );
  expect(widths).toHaveLength(3);
  expect(widths[2]).toBeGreaterThan(0.2 * widths.reduce((sum, width) => sum + width, 0));
});
