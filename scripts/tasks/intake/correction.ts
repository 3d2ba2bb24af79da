import { toAddress } from "../../excel/addresses.ts";
import type { Book, CellStyle, CellValue, Sheet } from "../../excel/book.ts";
import type { ReadValue } from "../../excel/read/contents.ts";
import type { Notes } from "../../excel/write-book.ts";
import { groupBy } from "../../model/group-by.ts";
import type { FormBook } from "../forms/layout.ts";
import type { FormCell, FormRow, FormSheet } from "../forms/layout/form-sheet.ts";
import { toCell, toHeight, toPlainSheet } from "../forms/layout/styles.ts";
import { FAULTS_SHEET } from "./read/form.ts";
import { toShownCell, toShownText } from "./read/shown-text.ts";
import {
  toPlaceKey,
  type AnswerCell,
  type FilledForm,
  type IntakeFault,
} from "./read/statement.ts";
import { locateRemarks } from "./read/locate-remarks.ts";

/** A form to send back: what the unit has filled in, with what it must mend. */
export interface Correction {
  readonly book: Book;
  readonly notes: Notes;
}

const RED = "FFF8C9C4";

/**
 * Fills a fresh form with all that stands in a filled one, marks the faulty cells red and says beside each what is wrong.
 * So whatever has happened to the sheets that came back, those that go out are sound.
 * @param fresh the form as it would be written today
 */
export function layOutCorrection(
  form: FilledForm,
  faults: readonly IntakeFault[],
  fresh: FormBook,
): Correction {
  const answers = new Map(form.cells.map((cell) => [toPlaceKey(cell.place), cell]));
  const byPlace = groupBy(faults, (fault) => findPlace(form, fault));
  const notes = new Map<string, Map<string, string>>();
  const places = new Map<string, string>();
  const sheets = fresh.sheets.map((sheet): FormSheet => {
    const remarks = locateRemarks(sheet, fresh.identity, form);
    const own = new Map<string, string>();
    notes.set(sheet.name, own);
    return mapCells(sheet, (cell, address) => {
      if (cell.place === null) return { ...cell, value: remarks.get(address) ?? cell.value };
      const key = toPlaceKey(cell.place);
      const told = byPlace.get(key) ?? [];
      if (told.length > 0)
        own.set(address, told.map(({ sentence }) => toFull(sentence)).join("\n"));
      places.set(key, `${sheet.name}!${address}`);
      return toFilled(cell, { answer: answers.get(key), form, isFaulty: told.length > 0 });
    });
  });
  const list = layOutFaults(form, faults, places);
  return { book: { ...fresh, sheets: [list, ...sheets] }, notes };
}

function mapCells(
  sheet: FormSheet,
  change: (cell: FormCell, address: string) => FormCell,
): FormSheet {
  const rows = sheet.rows.map((row, at): FormRow => ({
    ...row,
    cells: row.cells.map((cell, index) => change(cell, toAddress(at + 1, index + 1))),
  }));
  return { ...sheet, rows };
}

/** The place of a fault's cell; `undefined`: it is about no cell of the form. */
function findPlace({ cells }: FilledForm, { at }: IntakeFault): string | undefined {
  if (at.sheet === null) return undefined;
  const cell = cells.find((one) => one.at.sheet === at.sheet && one.at.address === at.address);
  return cell === undefined ? undefined : toPlaceKey(cell.place);
}

function toFull(sentence: string): string {
  return sentence.endsWith("?") ? sentence : `${sentence}.`;
}

interface Filling {
  readonly answer: AnswerCell | undefined;
  readonly form: FilledForm;
  readonly isFaulty: boolean;
}

function toFilled(cell: FormCell, { answer, form, isFaulty }: Filling): FormCell {
  const style: CellStyle = isFaulty ? { ...cell.style, fill: RED } : cell.style;
  const value = answer?.value ?? null;
  return { ...cell, style, value: value === null ? cell.value : toValue(value, form) };
}

/** What was typed, so that the unit finds its own words again. */
function toValue(value: ReadValue, { days }: FilledForm): CellValue {
  // Typed as a text, an error would look like an answer.
  if (value.kind === "error") return null;
  if (value.kind !== "number") return toShownText(value);
  return value.shownAs === "day" || value.shownAs === "percent"
    ? toShownCell(value, days)
    : value.number;
}

/** In letters. */
const WIDTHS = [24, 44, 90];

/** All faults in a list, for whoever does not look at the remarks beside the cells. */
function layOutFaults(
  form: FilledForm,
  faults: readonly IntakeFault[],
  places: ReadonlyMap<string, string>,
): Sheet {
  const rows = [
    [toCell("Sửa những ô sau (đã tô đỏ) rồi gửi lại tệp này.", "titleLine")],
    ["Ô", "Mục", "Điều cần sửa"].map((text) => toCell(text, "head")),
    ...faults.map((fault) => {
      const place = places.get(findPlace(form, fault) ?? "");
      const at = fault.at.sheet === null ? "" : `${fault.at.sheet}!${fault.at.address}`;
      return [place ?? at, fault.label ?? "", toFull(fault.sentence)].map((text) =>
        toCell(text, "label"),
      );
    }),
  ];
  const sheet = toPlainSheet(FAULTS_SHEET, rows);
  return {
    ...sheet,
    isHidden: false,
    widths: WIDTHS,
    rows: sheet.rows.map(({ cells }, at) => ({
      height: toHeight(at === 0 ? [] : cells, WIDTHS),
      cells,
    })),
  };
}
