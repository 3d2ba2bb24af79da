import type { DaySystem, ReadValue } from "../../../excel/read/contents.ts";
import type { AnswerPlace, WorkbookIdentity } from "../../forms/layout/place.ts";
import type { Question } from "../../forms/layout/questions.ts";

/** A cell of a workbook. */
export interface CellAt {
  /** The name of its file, as the person gave it. */
  readonly workbook: string;
  readonly sheet: string;
  /** `C12` */
  readonly address: string;
}

/** What stands in the way of an import: in a cell, or (`at` without a sheet) in the whole workbook. */
export interface IntakeFault {
  readonly at: CellAt | { readonly workbook: string; readonly sheet: null };
  /** What the cell asks; `null`: nothing, or the sentence says it. */
  readonly label: string | null;
  /** Without the place, and without the full stop. */
  readonly sentence: string;
}

/** A cell of a form: what it asks, and what stands in it. */
export interface AnswerCell {
  readonly at: CellAt;
  readonly place: AnswerPlace;
  /** `null`: it asks until which day the figures of the unit hold. */
  readonly question: Question | null;
  /** The words of the question before people. */
  readonly label: string;
  /** `null`: nothing, which states nothing. */
  readonly value: ReadValue | null;
}

/** Words of a unit beside an answer, which only a person can use. */
export interface UnitRemark {
  readonly at: CellAt;
  readonly unit: string | null;
  readonly label: string;
  readonly text: string;
}

/** A question of an older form that today's form does not ask, with what stands beside it. */
export type LeftOver = Omit<UnitRemark, "unit">;

/** A filled form. */
export interface FilledForm {
  readonly workbook: string;
  /** Of which table of `data/nhap.yaml` it is; `null`: it is a form of ours. */
  readonly table: string | null;
  /** Whether it went back to its unit once, and has come again. */
  readonly isSentBack: boolean;
  readonly identity: WorkbookIdentity;
  readonly days: DaySystem;
  readonly cells: readonly AnswerCell[];
  readonly remarks: readonly UnitRemark[];
  readonly leftOver: readonly LeftOver[];
  /** What a person should know of how it was read. */
  readonly notes: readonly string[];
  readonly faults: readonly IntakeFault[];
}

/** One word for each place, for maps. */
export function toPlaceKey({ unit, field, step, comparison }: AnswerPlace): string {
  return [unit, field, step, comparison].map((part) => part ?? "").join(" ");
}

/** A fault of a whole workbook. */
export function toBookFault(workbook: string, sentence: string): IntakeFault {
  return { at: { workbook, sheet: null }, label: null, sentence };
}
