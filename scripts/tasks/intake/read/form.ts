import { parseAddress } from "../../../excel/read/parse-address.ts";
import {
  findMerge,
  type CellPlace,
  type DaySystem,
  type ReadBook,
  type ReadCell,
  type ReadSheet,
} from "../../../excel/read/contents.ts";
import { toAddress } from "../../../excel/addresses.ts";
import type { Form } from "../../../model/form/form.ts";
import { toFormVersion } from "../../forms/form-version.ts";
import {
  HIDDEN_SHEET,
  WORKBOOK_FORMAT,
  type HiddenSheet,
} from "../../forms/layout/hidden-sheet.ts";
import { LABELS, listQuestions, toPlainLabel } from "../../forms/layout/questions.ts";
import { identify } from "./identify.ts";
import { locateCells } from "./locate-cells.ts";
import type { FormWords, Located } from "./located.ts";
import { listTwins, withoutTwins } from "./twins.ts";
import { toShownCell, toShownText } from "./shown-text.ts";
import {
  toPlaceKey,
  type AnswerCell,
  type CellAt,
  type FilledForm,
  type IntakeFault,
} from "./statement.ts";

/** The sheet that lists what is wrong, in a form that goes back: before all other sheets. */
export const FAULTS_SHEET = "Cần sửa";

/** What is read of a workbook. */
export interface ReadWorkbook {
  readonly workbook: string;
  readonly book: ReadBook;
  readonly days: DaySystem;
}

/** The form that a workbook is; `null`: it is none of ours; a sentence: it is one that we cannot read. */
export function readForm(read: ReadWorkbook, form: Form): FilledForm | string | null {
  const { workbook, book, days } = read;
  const identified = identify(book);
  if (identified === null) return null;
  const { hidden, isSure } = identified;
  if (hidden.format > WORKBOOK_FORMAT)
    return "biểu mẫu do bản mới hơn của chương trình lập; hãy cài bản mới rồi chạy lại";
  const isOld = isSure && hidden.version !== toFormVersion(form);
  const words: FormWords = {
    questions: listQuestions(hidden.kind === "level" ? form.levelFields : form.fields),
    comparisons: form.comparisons,
  };
  const found = book.sheets.flatMap((sheet) => {
    const located = sheet.name === HIDDEN_SHEET ? null : locateCells(sheet, hidden, words);
    return located === null ? [] : [{ sheet, located }];
  });
  if (found.length === 0)
    return "không còn trang số liệu nào: dòng đầu bảng đã bị xóa hoặc sửa; hãy ghi lại vào biểu mẫu gốc";
  const cells = found.flatMap(({ sheet, located }) => toAnswerCells(workbook, sheet, located));
  return {
    workbook,
    table: null,
    isSentBack: book.sheets.some(({ name }) => name === FAULTS_SHEET),
    identity: hidden,
    days,
    cells: isSure ? withoutTwins(cells).filter(isAskedBy(hidden)) : withoutTwins(cells),
    remarks: found.flatMap(({ sheet, located }) => toWords(read, sheet, located.remarks)),
    leftOver: found.flatMap(({ sheet, located }) => toWords(read, sheet, located.unknown)),
    notes: [...(isOld ? [OLD_VERSION] : []), ...(isSure ? [] : [UNSURE])],
    faults: [
      ...listTwins(cells, days),
      ...listJoined(found, cells),
      ...(isOld ? [] : listLost(workbook, hidden, { cells, words })),
      ...listForeign(workbook, book, hidden),
    ],
  };
}

const OLD_VERSION =
  "biểu mẫu lập trước khi data/bieu-mau.yaml được sửa; các ô được tìm theo tên mục, nên đọc kỹ phần thay đổi";

const UNSURE =
  "phần ẩn của biểu mẫu đã mất (lưu bằng chương trình khác), nên đơn vị, kỳ và các ô được nhận theo chữ trên trang; hãy đọc kỹ phần thay đổi";

/** What stands in a cell of a sheet. */
function findCell(sheet: ReadSheet, { row, column }: CellPlace): ReadCell | undefined {
  return sheet.cells.get(toAddress(row, column));
}

function toAnswerCells(
  workbook: string,
  sheet: ReadSheet,
  { cells }: Located,
): readonly AnswerCell[] {
  return cells.map(({ row, column, place, question, label }) => ({
    at: { workbook, sheet: sheet.name, address: toAddress(row, column) },
    place,
    question,
    label,
    value: findCell(sheet, { row, column })?.value ?? null,
  }));
}

function toWords({ workbook, days }: ReadWorkbook, sheet: ReadSheet, words: Located["remarks"]) {
  return words.flatMap(({ row, column, unit, label }) => {
    const cell = findCell(sheet, { row, column });
    if (cell === undefined) return [];
    const at: CellAt = { workbook, sheet: sheet.name, address: toAddress(row, column) };
    return [{ at, unit, label, text: toShownCell(cell.value, days) }];
  });
}

/** Whether the workbook had a cell for it, or somebody has filled one all the same. */
function isAskedBy({ cells }: HiddenSheet): (cell: AnswerCell) => boolean {
  const made = new Set(cells.map(({ place }) => toPlaceKey(place)));
  return ({ value, place }) => value !== null || made.has(toPlaceKey(place));
}

/** Answers whose cells are joined with others: one of them only has a value. */
function listJoined(
  found: readonly { readonly sheet: ReadSheet }[],
  cells: readonly AnswerCell[],
): readonly IntakeFault[] {
  return found.flatMap(({ sheet }) => {
    if (sheet.merges.length === 0) return [];
    return cells.flatMap(({ at, label }): readonly IntakeFault[] => {
      const place = at.sheet === sheet.name ? parseAddress(at.address) : undefined;
      const merge = place === undefined ? undefined : findMerge(sheet, place);
      const address = merge === undefined ? at.address : toAddress(merge.top, merge.left);
      if (address === at.address) return [];
      const first = `${sheet.name}!${address}`;
      const sentence = `ô bị gộp với ô ${first}; bỏ gộp (Unmerge Cells), rồi ghi riêng từng ô`;
      return [{ at, label, sentence }];
    });
  });
}

/** Cells that the workbook had when it was made, of a question that is asked today, and that are not there any more. */
function listLost(
  workbook: string,
  { cells: made }: HiddenSheet,
  { cells, words }: { readonly cells: readonly AnswerCell[]; readonly words: FormWords },
): readonly IntakeFault[] {
  const there = new Set(cells.map(({ place }) => toPlaceKey(place)));
  return made.flatMap(({ sheet, address, place }): readonly IntakeFault[] => {
    const { field, step, comparison } = place;
    const question = words.questions.find(
      (one) => one.field.id === field && (one.step?.id ?? null) === step,
    );
    const isCompared = comparison === null || words.comparisons.some(({ id }) => id === comparison);
    const isAsked = (field === null || question !== undefined) && isCompared;
    if (!isAsked || there.has(toPlaceKey(place))) return [];
    const label = question?.label ?? LABELS.figuresDate;
    const sentence =
      "không thấy dòng hoặc cột này nữa: đã bị xóa hoặc sửa chữ; hãy ghi lại vào biểu mẫu gốc";
    return [{ at: { workbook, sheet, address }, label, sentence }];
  });
}

/** A workbook of one unit that says on its sheet that it is of another. */
function listForeign(
  workbook: string,
  { sheets }: ReadBook,
  { kind, unit }: HiddenSheet,
): readonly IntakeFault[] {
  if (kind !== "unit" || unit === null) return [];
  return sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap(({ row, column, value }): readonly IntakeFault[] => {
      if (toPlainLabel(toShownText(value)) !== toPlainLabel(LABELS.unitId)) return [];
      const beside = findCell(sheet, { row, column: column + 1 });
      const told = beside === undefined ? unit : toShownText(beside.value);
      if (told === unit) return [];
      const at = { workbook, sheet: sheet.name, address: toAddress(row, column + 1) };
      return [
        {
          at,
          label: LABELS.unitId,
          sentence: `biểu mẫu được lập cho đơn vị «${unit}», mà ô này ghi «${told}»; mỗi đơn vị ghi vào biểu mẫu của mình`,
        },
      ];
    }),
  );
}
