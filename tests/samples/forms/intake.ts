import type { Period } from "../../../scripts/model/report/period.ts";
import type { Dataset } from "../../../scripts/model/dataset.ts";
import { tellFault } from "../../../scripts/cli/intake/tell-plan.ts";
import { toPeriodToAsk } from "../../../scripts/tasks/forms/form-source.ts";
import { layOutUnit, type FormBook } from "../../../scripts/tasks/forms/layout.ts";
import {
  planIntake,
  type BookPlan,
  type IntakeOptions,
  type IntakePlan,
} from "../../../scripts/tasks/intake/plan.ts";
import { fillForm, type Typed } from "./filled.ts";
import type { BookParts } from "./packed-books.ts";
import { sampleDataset, sampleRoot, type Change } from "../root.ts";

/** What people type, by field; a step behind a point, the day of all figures under `ngay`. */
export type Answers = Readonly<Record<string, Typed>>;

/** The form of a unit of the sample root, laid out from a sound state of it. */
export function sampleForm(unit: string, ...changes: readonly Change[]): FormBook {
  const dataset = sampleDataset(...changes);
  const { source, units } = toPeriodToAsk(dataset, newestOf(dataset));
  const asked = units.find(({ id }) => id === unit);
  if (asked === undefined) throw new Error(`no unit ${unit}`);
  return layOutUnit(source, asked);
}

function newestOf({ periods }: Dataset): Period {
  const newest = periods.at(-1);
  if (newest === undefined) throw new Error("no period");
  return newest;
}

export function fillSample(
  book: FormBook,
  answers: Answers,
  more: Partial<BookParts> = {},
): Uint8Array {
  const toTyped = ({ field, step }: { field: string | null; step: string | null }) =>
    answers[step === null ? (field ?? "ngay") : `${field ?? ""}.${step}`];
  return fillForm(book, toTyped, more);
}

/** Plans the import of workbooks into the sample root. */
export function planSample(
  given: Readonly<Record<string, Uint8Array>>,
  changes: readonly Change[] = [],
  options: Partial<IntakeOptions> = {},
): IntakePlan {
  const files = sampleRoot(...changes);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const workbooks = Object.entries(given).map(([workbook, content]) => ({ workbook, content }));
  return planIntake({ loaded: { files, problems: [], unread: [] }, texts }, workbooks, {
    period: null,
    takesConflicts: false,
    confirmed: [],
    ...options,
  });
}

/** The plan of the only workbook. */
export function onlyBook(plan: IntakePlan): BookPlan {
  const book = plan.kind === "plan" ? plan.books[0] : undefined;
  if (book === undefined) throw new Error(JSON.stringify(plan));
  return book;
}

/** Every fault as people read it. */
export function faultsOf(plan: IntakePlan): readonly string[] {
  if (plan.kind === "unready") return plan.problems.map(({ code }) => code);
  return plan.books.flatMap(({ faults }) => faults.map(tellFault));
}

/** The lines that a plan writes and that were not there, without those that went. */
export function linesOf(plan: IntakePlan): readonly string[] {
  if (plan.kind === "unready") return [];
  return plan.files.flatMap(({ before, after }) => {
    const known = new Set((before ?? "").split("\n"));
    return after.split("\n").filter((line) => !known.has(line));
  });
}
