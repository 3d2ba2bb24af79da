import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { add, ENTERED, GUARDED_ROOT, guardTree, SECRET, type Change } from "./guarded-tree.ts";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const guard = async (change: Change) => (await guardTree(tree, change)).join("\n");

const UNITS_CSV = "site/du-lieu/don-vi.csv";
const JSON_FILE = "site/du-lieu/so-lieu.json";
const WORKBOOK = "site/du-lieu/so-lieu.xlsx";
const UNIT = "Đảng bộ xã Tây";

/** Something done to the text of a file. */
function edit(file: string, from: string | RegExp, to: string): Change {
  return (changed) => {
    const text = changed.get(file)?.toString("utf8") ?? "";
    const next = text.replace(from, () => to);
    expect(next).not.toBe(text);
    changed.set(file, Buffer.from(next));
  };
}

/** Something done to a part of the workbook; a part that is not there is added. */
function editPart(part: string, from: string | RegExp, to: string): Change {
  return (changed) => {
    const files = unzipSync(changed.get(WORKBOOK) ?? Buffer.alloc(0));
    const text = strFromU8(files[part] ?? new Uint8Array());
    const next = text === "" ? to : text.replace(from, () => to);
    expect(next).not.toBe(text);
    changed.set(WORKBOOK, Buffer.from(zipSync({ ...files, [part]: strToU8(next) })));
  };
}

/** A text put in place of one that stands in the workbook. */
const inWorkbook = (to: string) => editPart("xl/sharedStrings.xml", "Bảng</t>", `${to}</t>`);
const partOf = (sheet: string) => {
  const names = Array.from(
    strFromU8(
      unzipSync(tree.get(WORKBOOK) ?? Buffer.alloc(0))["xl/workbook.xml"] ?? new Uint8Array(),
    ).matchAll(/<sheet name="([^"]+)"/g),
    ([, name = ""]) => name,
  );
  return `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
};
const FIRST_CELL = /<c r="A3"[^>]*>.*?<\/c>/;

describe("điều không được công bố trong tệp số liệu", () => {
  test.each([
    ["CSV, một ô", edit(UNITS_CSV, UNIT, SECRET), ENTERED],
    ["CSV, nháy kép giữa hai chữ", edit(UNITS_CSV, UNIT, `"${SECRET} ""x"""`), ENTERED],
    ["JSON, viết bằng mã", edit(JSON_FILE, UNIT, toEscapes(SECRET)), ENTERED],
    ["Excel, một ô", inWorkbook(SECRET), ENTERED],
    ["Excel, chữ viết bằng mã của Excel", inWorkbook(SECRET.replace(" ", "_x0020_")), ENTERED],
    [
      "Excel, thuộc tính của tệp",
      editPart("docProps/core.xml", "<dc:subject>", `<dc:subject>${SECRET}`),
      ENTERED,
    ],
    [
      "Excel, chân trang",
      editPart(partOf("Đơn vị"), "<oddFooter>", `<oddFooter>${SECRET} `),
      ENTERED,
    ],
    ["Excel, dữ liệu về người", inWorkbook("Ông A, 0912 345 678"), "số điện thoại"],
    ["CSV, dữ liệu về người", edit(UNITS_CSV, UNIT, "Ông A 0912 345 678"), "số điện thoại"],
    [
      "CSV, tên đơn vị trong một ô có thêm chữ",
      edit(UNITS_CSV, `${UNIT};`, `${UNIT} đi đầu;`),
      "nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai",
    ],
    [
      "CSV, tên đơn vị trong tiêu đề của bảng hạn chế",
      add("site/du-lieu/han-che.csv", `\uFEFFky;tieu_de\r\n2021-02-15;${UNIT} cần cố gắng\r\n`),
      "nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai",
    ],
    [
      "CSV, tên đơn vị đứng một mình trong bảng hạn chế",
      add("site/du-lieu/han-che.csv", `\uFEFFky;tieu_de\r\n2021-02-15;${UNIT}\r\n`),
      "có cột lạ «tieu_de» cạnh tên đơn vị",
    ],
    [
      "JSON, tên đơn vị trong một câu",
      edit(JSON_FILE, /"tieu_de": "/, `"tieu_de": "${UNIT.toUpperCase()}: `),
      "nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai",
    ],
    [
      "JSON, tên đơn vị cạnh một khóa lạ",
      add(JSON_FILE, JSON.stringify({ bang: [{ don_vi: UNIT, ma: "Chưa đạt" }] })),
      "có cột lạ «ma» cạnh tên đơn vị",
    ],
    [
      "Excel, tên đơn vị trong một câu",
      inWorkbook(`Gương ${UNIT}`),
      "nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai",
    ],
    [
      "Excel, tên đơn vị trong trang tính Hạn chế",
      editPart(
        partOf("Hạn chế"),
        FIRST_CELL,
        `<c r="A3" t="inlineStr"><is><t>${UNIT}</t></is></c>`,
      ),
      "có cột lạ «Tiêu đề» cạnh tên đơn vị",
    ],
    [
      "CSV, cột lạ cạnh tên đơn vị",
      edit(UNITS_CSV, "loai_don_vi", "xep_hang"),
      "có cột lạ «xep_hang» cạnh tên đơn vị",
    ],
    [
      "CSV, trường chỉ công khai tổng hợp",
      edit(UNITS_CSV, "loai_don_vi", "so_lieu.cap_uy_nu"),
      "có cột lạ «so_lieu.cap_uy_nu» cạnh tên đơn vị",
    ],
    [
      "JSON, trường chỉ công khai tổng hợp, tên như trong biểu mẫu",
      edit(JSON_FILE, /"loai_don_vi": "(?=[^"]*",\n {5}"khoi")/, '"Nữ cấp ủy viên": "'),
      "«Nữ cấp ủy viên» theo từng đơn vị",
    ],
    [
      "Excel, cột lạ cạnh tên đơn vị",
      editPart("xl/sharedStrings.xml", "Lý do làm điểm</t>", "Xếp hạng</t>"),
      "có cột lạ «Xếp hạng» cạnh tên đơn vị",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect(await guard(change)).toContain(expected);
  });

  test("hai ngày đứng cạnh nhau không bị đọc thành một ngày thứ ba", async () => {
    const row = "site/du-lieu/thoi-gian.csv";
    const text = `\uFEFFtu_ngay;den_ngay;luu_y\r\n2020-11-01;2021-03-01;SỐ LIỆU MINH HỌA. Dự thảo lần 2\r\n`;
    // On «11/01/2021» a unit did one of its steps.
    expect(await guard(add(row, text))).toBe("");
    expect(await guard(add(row, text.replace("2020-11-01;", "11/01/2021;")))).toContain(
      "nội dung nội bộ «2021-01-11»",
    );
  });
});

describe("tệp số liệu phải đọc được, trơ, và ghi đủ lưu ý", () => {
  test.each([
    ["CSV thiếu BOM", edit(UNITS_CSV, "\uFEFF", ""), "thiếu BOM"],
    ["CSV xuống dòng kiểu khác", edit(UNITS_CSV, "\r\n", "\n"), "CR LF"],
    ["CSV thiếu ô", edit(UNITS_CSV, ";loai_don_vi", ""), "thừa, thiếu ô"],
    ["CSV có công thức", edit(UNITS_CSV, UNIT, "=1+1"), "hiểu là công thức"],
    ["CSV có công thức sau dấu cách", edit(UNITS_CSV, UNIT, '" @x"'), "hiểu là công thức"],
    [
      "CSV có một dòng không ghi dấu minh họa",
      edit(UNITS_CSV, "SỐ LIỆU MINH HỌA. ", ""),
      "dòng 1 không ghi «SỐ LIỆU MINH HỌA»",
    ],
    [
      "JSON không ghi dấu dự thảo",
      edit(JSON_FILE, /"Dự thảo lần 2"/, '""'),
      "tệp không ghi «Dự thảo lần 2»",
    ],
    ["JSON hỏng", edit(JSON_FILE, /\}\s*$/, ""), "JSON không đọc được"],
    [
      "JSON không ghi lý do nào",
      edit(JSON_FILE, /"ly_do_khong_co"/g, '"ly_do"'),
      "null mà không ghi lý do",
    ],
    [
      "JSON có null không lý do",
      edit(
        JSON_FILE,
        /"ly_do_khong_co": \{\n\s+"[a-z_.]+": "[a-z-]+"/,
        '"ly_do_khong_co": {"x": "y"',
      ),
      "null mà không ghi lý do",
    ],
    [
      "Excel có trang tính không ghi dấu",
      editPart(partOf("Đơn vị"), /<c r="A1"[^>]*>.*?<\/c>/, ""),
      "trang tính «Đơn vị» không ghi «SỐ LIỆU MINH HỌA»",
    ],
    [
      "Excel có công thức",
      editPart(partOf("Đơn vị"), FIRST_CELL, '<c r="A3"><f>1+1</f><v>2</v></c>'),
      "có <f>",
    ],
    [
      "Excel có liên kết",
      editPart(
        partOf("Đơn vị"),
        "<pageMargins",
        '<hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins',
      ),
      "có <hyperlink>",
    ],
    [
      "Excel có trang tính ẩn",
      editPart(
        "xl/workbook.xml",
        '<sheet name="Văn bản"',
        '<sheet state="veryHidden" name="Văn bản"',
      ),
      "có phần bị ẩn",
    ],
    [
      "Excel có liên kết ra ngoài",
      editPart(
        "xl/_rels/workbook.xml.rels",
        "<Relationship ",
        '<Relationship TargetMode="External" ',
      ),
      "liên kết ra ngoài",
    ],
    ["Excel có macro", editPart("xl/vbaProject.bin", "", "x"), "phần lạ «xl/vbaProject.bin»"],
    ["Excel có ghi chú ô", editPart("xl/comments1.xml", "", "<x/>"), "phần lạ «xl/comments1.xml»"],
    ["Excel hỏng", add(WORKBOOK, "PK\x03\x04hỏng"), "Excel không đọc được"],
    ["Excel không phải ZIP", add(WORKBOOK, "<html>"), "nội dung không phải tệp .xlsx"],
    [
      "tệp được liên kết mà không có",
      (changed: Map<string, Buffer>) => {
        changed.delete(WORKBOOK);
      },
      "«../du-lieu/so-lieu.xlsx» không dẫn tới đâu",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect(await guard(change)).toContain(expected);
  });
});

function toEscapes(text: string): string {
  return Array.from(
    text,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ).join("");
}
