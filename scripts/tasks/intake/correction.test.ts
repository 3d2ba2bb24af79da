import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import {
  fillSample,
  onlyBook,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import { DAY_STYLE } from "../../../tests/samples/forms/filled.ts";
import type { BookPlan } from "./plan.ts";
import { writeBook } from "../../excel/write-book.ts";
import type { FormBook } from "../forms/layout.ts";
import { layOutCorrection } from "./correction.ts";

const FORM = sampleForm("xa-a");
const ANSWERS: Answers = {
  so_dang_vien: "1.234",
  cap_uy_nu: 20,
  ngay_dai_hoi: { xml: `<c s="${DAY_STYLE}"><v>43956</v></c>` },
  kho_khan: { xml: '<c t="e"><v>#REF!</v></c>' },
  "tien_do_van_kien.de-cuong": "có",
};

/** The form with a word in a cell that is no answer. */
function withWord(address: readonly [row: number, column: number], word: string): FormBook {
  const [sheet, ...others] = FORM.sheets;
  if (sheet === undefined) throw new Error("a form without sheets");
  const rows = sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, index) =>
      at + 1 === address[0] && index + 1 === address[1] ? { ...cell, value: word } : cell,
    ),
  }));
  return { ...FORM, sheets: [{ ...sheet, rows }, ...others] };
}

async function correct(book: BookPlan) {
  if (book.form === null) throw new Error("no form");
  const { book: corrected, notes } = layOutCorrection(book.form, book.faults, FORM);
  return writeBook(corrected, notes);
}

test("what goes back is the form with the unit's own words, its faults marked and told", async () => {
  const sent = withWord([8, 7], "số của tháng 3");
  const book = onlyBook(planSample({ "A.xlsx": fillSample(sent, ANSWERS) }));
  expect(book.remarks).toMatchObject([{ label: "Số đảng viên", text: "số của tháng 3" }]);
  const bytes = await correct(book);
  const parts = unzipSync(bytes);
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const told = read("xl/comments2.xml");
  expect([...told.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual([
    "C8",
    "C10",
    "C11",
    "C20",
  ]);
  expect(told).toContain("«1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên.");
  expect(read("xl/styles.xml")).toContain("FFF8C9C4");
  expect(read("xl/sharedStrings.xml")).toContain("Sửa những ô sau (đã tô đỏ) rồi gửi lại tệp này.");
});

test("what comes back from there says the same again, with the same faults", async () => {
  const book = onlyBook(planSample({ "A.xlsx": fillSample(withWord([8, 7], "xem lại"), ANSWERS) }));
  const again = onlyBook(planSample({ "A.xlsx": await correct(book) }));
  const toTold = ({ faults }: BookPlan) => faults.map(({ label, sentence }) => [label, sentence]);
  expect(again.remarks.map(({ text }) => text)).toEqual(["xem lại"]);
  expect(again.leftOver).toEqual([]);
  expect(again.blankCount).toBe(book.blankCount + 1);
  // The error of Excel was left out, so that cell is blank now.
  expect(toTold(again)).toEqual(toTold(book).filter(([label]) => label !== "Khó khăn"));
});
