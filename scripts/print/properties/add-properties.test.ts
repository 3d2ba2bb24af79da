import { describe, expect, test } from "vitest";
import { readPdf } from "../../../tests/papers/read-pdf.ts";
import { makeDocument } from "../../../tests/samples/prints.ts";
import { addProperties } from "./add-properties.ts";

const INFO = "<</Title (x)\n/Creator (Chromium \\(headless\\))\n/Producer (Skia/PDF m156)>>";
const CATALOG = "<</Type /Catalog\n/Pages 3 0 R\n/Lang (vi-VN)>>";

/** The smallest PDF, in the words in which Chromium writes one. */
function makePdf(info = INFO, catalog = CATALOG): string {
  const objects = [
    info,
    catalog,
    "<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>",
    "<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]\n/Resources <<>>>>",
  ];
  let text = "%PDF-1.4\n%\xD3\xEB\xE9\xE1\n";
  const entries = objects.map((body, index) => {
    const entry = `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return entry;
  });
  return (
    `${text}xref\n0 5\n0000000000 65535 f \n${entries.join("")}` +
    `trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
  );
}

const document = { ...makeDocument("a"), title: "Báo cáo <số 1> & 2" };

function add(pdf: string, own: Partial<typeof document> = {}): Buffer {
  return Buffer.from(addProperties(Buffer.from(pdf, "latin1"), { ...document, ...own }));
}

/** Where the tables stand, the newest first, as each trailer leads to the one before. */
function listTables(pdf: string): readonly number[] {
  const tables = [Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(pdf)?.[1])];
  for (;;) {
    const before = /\/Prev (\d+)/.exec(pdf.slice(tables.at(-1)).split("startxref")[0] ?? "")?.[1];
    if (before === undefined) return tables;
    tables.push(Number(before));
  }
}

describe("thuộc tính thêm vào sau bản in", () => {
  test("mọi byte của bản in còn nguyên; bảng mới dẫn về bảng cũ", () => {
    const before = makePdf();
    const after = add(before).toString("latin1");
    expect(after.startsWith(before)).toBe(true);
    const tables = listTables(after);
    expect(tables).toHaveLength(2);
    expect(tables[1]).toBe(before.indexOf("xref\n0 5"));
    for (const table of tables) expect(after.startsWith("xref\n", table)).toBe(true);
  });

  test("mỗi dòng của bảng mới chỉ đúng đối tượng của nó", () => {
    const after = add(makePdf()).toString("latin1");
    const [, sections = ""] = /xref\n(.*?)trailer/s.exec(after.slice(listTables(after)[0])) ?? [];
    const told = Array.from(sections.matchAll(/^(\d+) (\d+)\n((?:\d{10} 00000 n \n)+)/gm)).flatMap(
      ([, first, count, entries = ""]) => {
        const offsets = entries.match(/\d{10}/g) ?? [];
        expect(offsets).toHaveLength(Number(count));
        return offsets.map((offset, index) => [Number(first) + index, Number(offset)] as const);
      },
    );
    expect(told.map(([number]) => number)).toEqual([1, 2, 5, 6, 7]);
    for (const [number, offset] of told)
      expect(after.startsWith(`${number} 0 obj\n`, offset)).toBe(true);
    expect(after).toMatch(/\/Size 8\n/);
  });

  test("trình đọc thấy tiêu đề, cơ quan, nội dung; XMP nói như vậy; trang như cũ", async () => {
    const { info, xmp, pages, sizes } = await readPdf(add(makePdf()));
    expect(info).toMatchObject({
      Title: "Báo cáo <số 1> & 2",
      Author: "Thị ủy Duyên Hải",
      Subject: "Số liệu đến ngày 10/4/2020 & dự thảo <lần 1>",
      Creator: "Chromium (headless)",
      Producer: "Skia/PDF m156",
      CreationDate: "D:20200410000000+00'00'",
      ModDate: "D:20200410000000+00'00'",
      Language: "vi-VN",
    });
    expect(xmp).toEqual({
      "dc:format": "application/pdf",
      "dc:title": "Báo cáo <số 1> & 2",
      "dc:creator": ["Thị ủy Duyên Hải"],
      "dc:description": "Số liệu đến ngày 10/4/2020 & dự thảo <lần 1>",
      "dc:language": "vi-VN",
      "xmp:creatortool": "Chromium (headless)",
      "xmp:createdate": "2020-04-10T00:00:00Z",
      "xmp:modifydate": "2020-04-10T00:00:00Z",
      "xmp:metadatadate": "2020-04-10T00:00:00Z",
      "pdf:producer": "Skia/PDF m156",
    });
    expect([pages, sizes]).toEqual([[[]], [[595, 842]]]);
  });

  test("văn bản có số thì ghi số và ký hiệu", async () => {
    const properties = { ...document.properties, identifier: "12-BC/TXU" };
    const { xmp } = await readPdf(add(makePdf(), { properties }));
    expect(xmp["dc:identifier"]).toBe("12-BC/TXU");
  });

  test("không tự nhận là PDF/A hay PDF/UA: chưa ai kiểm", () => {
    expect(add(makePdf()).toString("latin1")).not.toMatch(/pdfaid|pdfuaid/);
  });

  test("cùng bản in thì cùng byte, cùng mã tệp; tiêu đề khác thì mã khác", () => {
    const findId = (pdf: Buffer) =>
      /\/ID \[<([0-9A-F]{32})> <\1>\]/.exec(pdf.toString("latin1"))?.[1];
    const [one, two] = [add(makePdf()), add(makePdf())];
    expect(one.equals(two)).toBe(true);
    expect(findId(one)).toBeDefined();
    expect(findId(add(makePdf(), { title: "Khác" }))).not.toBe(findId(one));
  });
});

describe("bản in không hiểu được thì nói vì sao", () => {
  const whole = makePdf();
  const table = whole.indexOf("xref\n");
  test.each([
    ["bị cắt cụt", whole.slice(0, -20), "it does not end with `startxref`"],
    [
      "bảng là luồng nén",
      whole.replace(/xref\n0 5\n/, "9 0 obj\n"),
      `at byte ${table} it has a cross-reference stream, where we know only tables`,
    ],
    [
      "chỗ của bảng sai",
      whole.replace(/startxref\n\d+/, "startxref\n9"),
      "at byte 9 there is no cross-reference table",
    ],
    [
      "bảng của lần sửa sau",
      whole.replace("xref\n0 5", "xref\n1 4"),
      "is that of an earlier update",
    ],
    ["đã có lần sửa trước", whole.replace("/Root", "/Prev 9\n/Root"), "its trailer has /Prev"],
    ["bị khóa", whole.replace("/Root", "/Encrypt 9 0 R\n/Root"), "its trailer has /Encrypt"],
    ["không có gốc", whole.replace("/Root 2 0 R", ""), "its trailer has no /Root"],
    [
      "không có đoạn cuối",
      whole.replace("trailer", "trailex"),
      "behind its table there is no trailer",
    ],
    [
      "số dòng sai",
      whole.replace("/Size 5", "/Size 6"),
      "its table has 5 entries, its trailer says 6",
    ],
    ["gốc không có trong bảng", whole.replace("/Root 2", "/Root 9"), "its table has no object 9"],
    [
      "bảng chỉ sai chỗ",
      whole
        .replace(/\d{10} 00000 n \n(?=trailer)/, "")
        .replace(/0 5\n(\d{10} 65535 f \n)/, "0 5\n$1$1"),
      "there is no dictionary 2",
    ],
    [
      "đã có XMP",
      makePdf(INFO, CATALOG.replace(">>", "\n/Metadata 9 0 R>>")),
      "has /Metadata already",
    ],
    ["không có tên chương trình", makePdf("<</Title (x)>>"), "does not say its /Creator"],
  ])("%s", (_what, pdf, message) => {
    expect(() => add(pdf)).toThrow(message);
  });
});
