import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { inTimeZone } from "../../tests/roots/in-time-zone.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { Book, CellStyle, Sheet } from "./book.ts";
import { writeBook } from "./write-book.ts";

const STYLE: CellStyle = {
  isBold: false,
  size: 11,
  fill: null,
  color: null,
  horizontal: null,
  wraps: false,
  hasBorder: false,
  format: null,
  isLocked: true,
};
const AREA = { top: 1, left: 1, bottom: 3, right: 1 };
const SHEET: Sheet = {
  name: "Số liệu",
  isHidden: false,
  widths: [10, 20],
  rows: [
    {
      height: 20,
      cells: [
        { value: 214, style: STYLE },
        { value: "=1+1", style: { ...STYLE, isLocked: false, format: "@" } },
      ],
    },
  ],
  merges: [],
  frozen: { rows: 1, columns: 2 },
  filter: null,
  paper: { isLandscape: true, repeated: [1, 2], footer: "A & B" },
  isProtected: true,
  checks: [],
  shades: [],
};

async function partsOf(...sheets: readonly Sheet[]): Promise<(path: string) => string> {
  const parts = unzipSync(await writeBook(toBook(sheets)));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

function toBook(sheets: readonly Sheet[]): Book {
  const date = "2020-04-10" as CalendarDate; // `as`: a day that exists
  return { title: "Biểu mẫu", author: "Thị ủy", date, sheets };
}

const first = "xl/worksheets/sheet1.xml";

describe("a sheet of an Excel file", () => {
  test("only cells that are not locked may be changed, without a password", async () => {
    const part = await partsOf(SHEET);
    expect(part(first)).toMatch(/<sheetProtection sheet="1" formatColumns="0" formatRows="0"\/>/);
    expect(part("xl/styles.xml")).toContain('<protection locked="0"/>');
  });

  test("a text is never a formula; rows and columns stay in view and on every sheet of paper", async () => {
    const part = await partsOf(SHEET);
    expect(part("xl/sharedStrings.xml")).toContain("=1+1");
    expect(part(first)).not.toContain("<f>");
    expect(part(first)).toContain('xSplit="2" ySplit="1"');
    expect(part(first)).toContain("A &amp;&amp; B");
    expect(part("xl/workbook.xml")).toMatch(
      /_xlnm\.Print_Titles[^>]*>&apos;Số liệu&apos;!\$1:\$2</,
    );
  });

  test("a hidden sheet cannot be shown from the menu", async () => {
    const part = await partsOf(SHEET, { ...SHEET, name: "_bieu_mau", isHidden: true });
    expect(part("xl/workbook.xml")).toMatch(/name="_bieu_mau"[^>]*state="veryHidden"/);
  });

  test.each([
    ["whole numbers", { kind: "wholeFromZero" }, /type="whole" operator="greaterThanOrEqual"/],
    [
      "a list",
      { kind: "list", source: ["có", "không"] },
      /<formula1>&quot;có,không&quot;<\/formula1>/,
    ],
    ["a list that stands elsewhere", { kind: "list", source: "_a!$A$1" }, /<formula1>_a!\$A\$1</],
    ["a formula", { kind: "formula", formula: "A1<B1" }, /type="custom".*<formula1>A1&lt;B1</],
  ] as const)("what may be typed: %s", async (_what, rule, expected) => {
    const check = { area: AREA, rule, prompt: "p".repeat(300), refusal: "Sai." };
    const part = await partsOf({ ...SHEET, checks: [check] });
    expect(part(first)).toMatch(expected);
    expect(part(first)).toContain('sqref="A1:A3"');
    expect(part(first)).toContain(`prompt="${"p".repeat(254)}…"`);
    expect(part(first)).toContain('errorStyle="stop"');
  });

  test("a list without a refusal takes other words, too", async () => {
    const rule = { kind: "list", source: ["có", "chưa"] } as const;
    const check = { area: AREA, rule, prompt: null, refusal: null };
    const part = await partsOf({ ...SHEET, checks: [check] });
    expect(part(first)).toContain('type="list"');
    expect(part(first)).not.toContain("showErrorMessage");
  });

  test("the first look that holds decides", async () => {
    const look = (formula: string) => ({ area: AREA, formula, look: "wrong" as const });
    const part = await partsOf({ ...SHEET, shades: [look("A1>1"), look("A1>2")] });
    expect(part(first)).toMatch(/priority="1".*A1&gt;1.*priority="2".*A1&gt;2/s);
  });

  test("a part of more than 2 MB is written, too", async () => {
    const texts = Array.from({ length: 100 }, (_, at) => `${at} ${"a".repeat(30_000)}`);
    const cells = texts.map((value) => ({ value, style: STYLE }));
    const part = await partsOf({ ...SHEET, rows: [{ height: null, cells }] });
    expect(part("xl/sharedStrings.xml").match(/<si>/g)).toHaveLength(100);
  });

  test("the same bytes in every time zone", async () => {
    const here = await writeBook(toBook([SHEET]));
    const there = await inTimeZone("America/Los_Angeles", () => writeBook(toBook([SHEET])));
    expect(Buffer.from(there).equals(here)).toBe(true);
  });
});
