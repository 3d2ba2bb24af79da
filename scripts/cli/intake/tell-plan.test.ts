import { expect, test } from "vitest";
import { fillSample, planSample, sampleForm } from "../../../tests/samples/forms/intake.ts";
import { tellRefused, tellUnread } from "./tell-left-out.ts";
import { tellBooks } from "./tell-plan.ts";

const FORM = sampleForm("chi-bo-c");

function told(kho_khan: string, workbook = "C.xlsx"): string {
  const plan = planSample({ [workbook]: fillSample(FORM, { so_dang_vien: 12, kho_khan }) });
  if (plan.kind !== "plan") throw new Error("the sample is not sound");
  return tellBooks(plan.books);
}

test("what a unit has typed neither commands the terminal nor begins a line", () => {
  const text = told("Không", "\u001B[2J\u202E.xlsx");
  expect(text).toContain("<U+001B>[2J<U+202E>.xlsx");
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
});

test("a text as long as a book is told in short", () => {
  const text = told("một hai ba bốn ".repeat(100));
  expect(text).toMatch(/… \(còn \d+ ký tự, đọc ở tệp\)\n/u);
  expect(text.length).toBeLessThan(1_500);
});

test("what was not read and what is not taken is named once more at the end", () => {
  expect(tellUnread({ unread: [] })).toEqual([]);
  expect(tellUnread({ unread: ["ve/xa-a.pdf", "ve/xa-b.docx"] })).toEqual([
    "Không đọc, vì không phải tệp Excel nằm ngay trong thư mục: ve/xa-a.pdf, ve/xa-b.docx.",
  ]);
  const faults = [{ at: { workbook: "x", sheet: null }, label: null, sentence: "sai" }];
  const names = Array.from({ length: 22 }, (_, index) => `${index + 1}.xlsx`);
  const refused = names.map((workbook) => ({ workbook, faults }));
  expect(tellRefused([...refused, { workbook: "đúng.xlsx", faults: [] }])).toEqual([
    `Không nhập 22/23 tệp, lỗi ở trên: ${names.slice(0, 20).join(", ")} và 2 mục khác.`,
  ]);
  expect(tellRefused([{ workbook: "x", faults }])).toEqual([]);
});
