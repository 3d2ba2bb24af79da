import { describe, expect, test } from "vitest";
import { packBook, packParts, type BookParts } from "../../../tests/samples/forms/packed-books.ts";
import type { ReadValue } from "./contents.ts";
import { toDay } from "./day.ts";
import { toKind } from "./number-kinds.ts";
import { readBook } from "./read-book.ts";

/** The cells of the first sheet, each as short as it can be told. */
function cellsOf(parts: BookParts): Record<string, unknown> {
  const reading = readBook(packBook(parts));
  if (reading.kind === "refused") return { refused: reading.fault };
  const cells: Record<string, unknown> = {};
  for (const [address, { value }] of reading.book.sheets[0]?.cells ?? [])
    cells[address] = toShort(value);
  return cells;
}

function toShort(value: ReadValue): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.shownAs === "number" ? value.number : [value.number, value.shownAs];
    case "yesNo":
      return value.isYes;
    case "error":
      return { error: value.code };
    case "uncomputed":
      return "?";
  }
}

type Row = readonly [what: string, data: string, cells: Record<string, unknown>];

describe("what stands in a cell", () => {
  test.each<Row>([
    ["a number", '<row r="2"><c r="B2"><v>214</v></c></row>', { B2: 214 }],
    ["a number with a point", '<row r="1"><c r="A1"><v>12.5</v></c></row>', { A1: 12.5 }],
    ["a large number", '<row r="1"><c r="A1"><v>1.5E+6</v></c></row>', { A1: 1_500_000 }],
    [
      "a text in the cell",
      '<row r="1"><c r="A1" t="inlineStr"><is><t>có</t></is></c></row>',
      { A1: "có" },
    ],
    ["a shared text", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { A1: "Xã A & B" }],
    ["a text of two looks", '<row r="1"><c r="A1" t="s"><v>1</v></c></row>', { A1: "Đảng bộ" }],
    ["a text with a break", '<row r="1"><c r="A1" t="s"><v>2</v></c></row>', { A1: "một\r\nhai" }],
    ["blanks alone", '<row r="1"><c r="A1" t="inlineStr"><is><t> </t></is></c></row>', {}],
    ["a look alone", '<row r="1"><c r="A1" s="1"/></row>', {}],
    ["yes", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', { A1: true }],
    ["an error", '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', { A1: { error: "#REF!" } }],
    ["the result of a formula", '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', { A1: 2 }],
    [
      "a formula that gives a text",
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>có</v></c></row>',
      { A1: "có" },
    ],
    ["a formula that gives nothing", '<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c></row>', {}],
    [
      "a formula that nobody has computed",
      '<row r="1"><c r="A1"><f>1+1</f></c></row>',
      { A1: "?" },
    ],
    [
      "a formula that fails",
      '<row r="1"><c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c></row>',
      { A1: { error: "#DIV/0!" } },
    ],
    ["a day", '<row r="1"><c r="A1" s="1"><v>43895</v></c></row>', { A1: [43895, "day"] }],
    ["a share", '<row r="1"><c r="A1" s="2"><v>0.965</v></c></row>', { A1: [0.965, "percent"] }],
    [
      "cells that do not say where they are",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      { A1: 1, B1: 2, A2: 3 },
    ],
    ["names with a prefix", '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', { A1: 1 }],
    [
      "an entity of the file's own",
      '<!DOCTYPE x [<!ENTITY a "9">]><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>',
      { A1: "&a;" },
    ],
    ["a hidden row", '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>', { A1: 1 }],
    [
      "a shared text that is not there",
      '<row r="1"><c r="A1" t="s"><v>9</v></c></row>',
      { refused: "damaged" },
    ],
    ["a number that is none", '<row r="1"><c r="A1"><v>12,5</v></c></row>', { refused: "damaged" }],
    [
      "a place that no sheet has",
      '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
      { refused: "damaged" },
    ],
  ])("%s", (_what, data, cells) => {
    const shared =
      "<si><t>Xã A &amp; B</t></si><si><r><t>Đảng </t></r><r><rPr><b/></rPr><t>bộ</t></r><rPh><t>x</t></rPh></si><si><t>một_x000D_\nhai</t></si>";
    expect(cellsOf({ sheets: { Một: data }, shared, formats: ["dd/mm/yyyy", "0.0%"] })).toEqual(
      cells,
    );
  });

  test("cells that are joined are told", () => {
    const behind = '<mergeCells><mergeCell ref="B2:C4"/></mergeCells>';
    const reading = readBook(packBook({ sheets: { Một: "" }, behind }));
    expect(reading.kind === "book" ? reading.book.sheets[0]?.merges : null).toEqual([
      { top: 2, left: 2, bottom: 4, right: 3 },
    ]);
  });
});

test.each([
  ["dd/mm/yyyy", "day"],
  ["[$-42A]dd mmmm yyyy;@", "day"],
  ["mmm-yy", "day"],
  ["h:mm", "time"],
  ["[h]:mm:ss", "time"],
  ["0%", "percent"],
  ["General", "number"],
  ['#,##0 "đảng viên"', "number"],
  ["#,##0;[Red]-#,##0", "number"],
  [String.raw`0\ \d`, "number"],
  ["_-* #,##0_-", "number"],
])("numbers of the format %s are shown as %s", (code, kind) => {
  expect(toKind(code)).toBe(kind);
});

test.each([
  [43895, 1900, "2020-03-05"],
  [43895.75, 1900, "2020-03-05"],
  [42433, 1904, "2020-03-05"],
  [61, 1900, "1900-03-01"],
  [60, 1900, undefined],
  [214_000, 1900, undefined],
  [-1, 1904, undefined],
] as const)("the number %d counted from %d is the day %s", (number, days, day) => {
  expect(toDay(number, days)).toBe(day);
});

const SOUND = packBook({ sheets: { Một: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const ASCII = new TextEncoder();
const OLD_HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function oldFile(name: string): Uint8Array {
  return Uint8Array.from([...OLD_HEAD, ...Buffer.alloc(512), ...Buffer.from(name, "utf16le")]);
}

/** One byte in the middle of a packed part is another one. */
function spoilt(): Uint8Array {
  const bytes = Uint8Array.from(SOUND);
  const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

/** A part says that it is small and becomes large. */
function lying(): Uint8Array {
  const bytes = packBook({ sheets: { Một: " ".repeat(1_000_000) } });
  const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  new DataView(bytes.buffer).setUint32(directory + 24, 1000, true);
  return bytes;
}

/** A part says that it becomes larger than any part of a workbook. */
function bomb(): Uint8Array {
  const bytes = Uint8Array.from(SOUND);
  const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
  new DataView(bytes.buffer).setUint32(directory + 24, 4_000_000_000, true);
  return bytes;
}

/** The flag of a part says that a password locks it. */
function withFlag(): Uint8Array {
  const bytes = Uint8Array.from(SOUND);
  const directory = Buffer.from(bytes).lastIndexOf("xl/workbook.xml") - 46;
  new DataView(bytes.buffer).setUint16(directory + 8, 1, true);
  return bytes;
}

describe("a file that is no sound workbook is refused", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["half of one", SOUND.subarray(0, SOUND.length / 2), "damaged"],
    ["one without its first bytes", SOUND.subarray(4), "other"],
    ["one with a changed byte", spoilt(), "damaged"],
    ["a part larger than it says", lying(), "damaged"],
    ["a part larger than any workbook's", bomb(), "too-large"],
    [
      "more parts than any workbook has",
      packParts(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`x${at}`, ""]))),
      "too-large",
    ],
    [
      "more cells than any form has",
      packBook({ sheets: { Một: "<c/>".repeat(500_001) } }),
      "too-large",
    ],
    ["Excel of 1997", oldFile("Workbook"), "old-excel"],
    ["Word of 1997", oldFile("WordDocument"), "other"],
    ["a workbook with a password", oldFile("EncryptedPackage"), "locked"],
    ["a ZIP with a password", withFlag(), "locked"],
    ["a workbook in binary form", packParts({ "xl/workbook.bin": "" }), "binary-excel"],
    ["LibreOffice's own form", packParts({ "content.xml": "", mimetype: "" }), "open-document"],
    ["Word", packParts({ "word/document.xml": "" }), "other"],
    ["a page of the web", ASCII.encode("\r\n<html><table>"), "page"],
    ["letters", ASCII.encode("Đơn vị;Số đảng viên\n"), "text"],
    ["a PDF", ASCII.encode("%PDF-1.7"), "other"],
    ["a workbook without sheets", packBook({ sheets: {} }), "damaged"],
    [
      "a workbook that lacks a sheet",
      packParts({
        "xl/workbook.xml": '<sheet name="A" id="rId1"/>',
        "xl/_rels/workbook.xml.rels": '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>',
      }),
      "damaged",
    ],
  ] as const)("%s", (_what, bytes, fault) => {
    expect(readBook(bytes)).toEqual({ kind: "refused", fault });
  });
});

test("macros, links and pictures are left alone", () => {
  const more = { "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<x/>" };
  const reading = readBook(packBook({ sheets: { Một: "" }, more }));
  expect(reading).toMatchObject({ kind: "book", days: 1900 });
});
