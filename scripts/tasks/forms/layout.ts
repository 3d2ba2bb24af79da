import type { Book } from "../../excel/book.ts";
import { isAmong } from "../../model/form/scope.ts";
import { listPlacedCells, type FormSheet } from "./layout/form-sheet.ts";
import { layOutGrid } from "./layout/grid/sheet.ts";
import { HIDDEN_SHEET, toHiddenRows } from "./layout/hidden-sheet.ts";
import { INSTRUCTIONS_SHEET, layOutInstructions } from "./layout/instructions.ts";
import { layOutLongChoices } from "./layout/long-choices.ts";
import type { PlacedCell, WorkbookIdentity, WorkbookKind } from "./layout/place.ts";
import type { QuestionList } from "./layout/question-list.ts";
import type { RowsPlan } from "./layout/rows/lines.ts";
import { layOutRows } from "./layout/rows/sheet.ts";
import type { AskedUnit, FormSource, LastAnswers } from "./layout/source.ts";
import { toCell, toPlainSheet } from "./layout/styles.ts";

/** A workbook to fill. */
export interface FormBook extends Book {
  readonly identity: WorkbookIdentity;
  readonly sheets: readonly FormSheet[];
  /** Its input cells: what the hidden sheet holds. */
  readonly cells: readonly PlacedCell[];
}

/** The workbook of one unit: what it is asked, and what it last sent. */
export function layOutUnit(source: FormSource, unit: AskedUnit): FormBook {
  const list = source.ofUnits;
  const groups = listAskedGroups(source, [unit]);
  const { name, id, before } = unit;
  const sheet = layOutRows({ name: "Số liệu", source, unit, groups, list, before });
  return toBook([sheet], { kind: "unit", source, title: name, unit: id, list, groups });
}

/** One workbook for all units: a sheet for each group of questions, a row for each unit. */
export function layOutUnits(source: FormSource, units: readonly AskedUnit[]): FormBook {
  const list = source.ofUnits;
  const groups = listAskedGroups(source, units);
  const names = toSheetNames(groups.map(({ name }) => name));
  const sheets = groups.map(({ name: title, questions }, at) => {
    const own = { name: names[at] ?? "", title, asksFiguresDate: at === 0 };
    return layOutGrid({ ...own, source, units, questions, list });
  });
  const title = `Các đơn vị của ${source.issuerName}`;
  return toBook(sheets, { kind: "units", source, title, unit: null, list, groups });
}

/** The questions that some of these units are asked, by group. */
function listAskedGroups(
  { groups, ofUnits }: FormSource,
  units: readonly AskedUnit[],
): RowsPlan["groups"] {
  const all = ofUnits.all.filter(({ field }) => units.some((unit) => isAmong(unit, field)));
  return groups
    .map(({ id, name }) => ({ name, questions: all.filter(({ field }) => field.group === id) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The workbook of what the issuer itself reports. */
export function layOutLevel(source: FormSource, before: LastAnswers | null): FormBook {
  const list = source.ofLevel;
  const groups = [{ name: "", questions: list.all }];
  const sheet = layOutRows({ name: "Số liệu chung", source, unit: null, groups, list, before });
  const title = source.issuerName;
  return toBook([sheet], { kind: "level", source, title, unit: null, list, groups });
}

interface Contents {
  readonly kind: WorkbookKind;
  readonly source: FormSource;
  readonly title: string;
  readonly unit: string | null;
  /** Of the whole form. */
  readonly list: QuestionList;
  /** Of the workbook. */
  readonly groups: RowsPlan["groups"];
}

function toBook(sheets: readonly FormSheet[], contents: Contents): FormBook {
  const { kind, source, unit, list, title } = contents;
  const questions = contents.groups.flatMap((group) => group.questions);
  const identity = { kind, period: source.period, version: source.version, unit };
  const cells = listPlacedCells(sheets);
  const hidden = toPlainSheet(
    HIDDEN_SHEET,
    toHiddenRows(identity, cells).map((row) => row.map((text) => toCell(text, "line"))),
  );
  return {
    title: `Biểu mẫu: ${title}`,
    author: source.issuerName,
    date: source.period,
    identity,
    cells,
    sheets: [
      ...sheets,
      layOutInstructions(kind, questions, source),
      ...layOutLongChoices(list.choices),
      hidden,
    ],
  };
}

/** Names that every program takes: short, without forbidden signs, no two alike. */
function toSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set([INSTRUCTIONS_SHEET.toLocaleLowerCase("vi")]);
  return names.map((name) => {
    const plain = toPlainSheetName(name);
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? "" : ` ${count}`;
      const found = plain.slice(0, LONGEST_SHEET_NAME - end.length).trim() + end;
      if (taken.has(found.toLocaleLowerCase("vi"))) continue;
      taken.add(found.toLocaleLowerCase("vi"));
      return found;
    }
  });
}

const LONGEST_SHEET_NAME = 31;

function toPlainSheetName(name: string): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\']/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain === "" ? "Số liệu" : plain;
}
