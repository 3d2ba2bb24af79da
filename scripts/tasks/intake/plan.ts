import { parseAddress } from "../../excel/read/parse-address.ts";
import type { LoadedRoot } from "../../load/load-root.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Problem } from "../../model/problem.ts";
import { DEFINITION_FILES } from "../../validate/read/file-roles.ts";
import { validate } from "../../validate/validate.ts";
import type { DraftedFile } from "./draft/files.ts";
import { openEntries } from "./weigh/entries.ts";
import { listRivals } from "./weigh/rivals.ts";
import { judgeDraft, type Bench, type Judged } from "./draft/judge.ts";
import { readWorkbook, type GivenWorkbook } from "./read/workbook.ts";
import type { FilledForm, IntakeFault, LeftOver, UnitRemark } from "./read/statement.ts";
import type { Change } from "./weigh/outcome.ts";
import { weighForm, type WeighedForm } from "./weigh/form.ts";

/** The root into which workbooks are read. */
export interface RootToFill {
  readonly loaded: LoadedRoot;
  /** Its files of data as they are on the disk. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface IntakeOptions {
  /** The period that is filled; `null`: the newest. */
  readonly period: CalendarDate | null;
  /** Whether the forms win where somebody has entered something else. */
  readonly takesConflicts: boolean;
}

export type IntakePlan =
  /** The form itself, or what it speaks of, has faults: first these are mended. */
  | { readonly kind: "unready"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "plan";
      readonly books: readonly BookPlan[];
      /** Of the workbooks without a fault, all at once. */
      readonly files: readonly DraftedFile[];
    };

/** What one workbook would do. */
export interface BookPlan {
  readonly workbook: string;
  /** Of whom it is; `null`: nobody knows. */
  readonly title: string | null;
  /** What was read; `null`: it is no form. */
  readonly form: FilledForm | null;
  /** With any of them nothing of the workbook is written. */
  readonly faults: readonly IntakeFault[];
  readonly parts: readonly PartPlan[];
  /** Changes that somebody must confirm in the data afterwards. */
  readonly toConfirm: readonly IntakeFault[];
  readonly remarks: readonly UnitRemark[];
  readonly leftOver: readonly LeftOver[];
  /** What else a person should know. */
  readonly notes: readonly string[];
  readonly sameCount: number;
  readonly blankCount: number;
}

/** What a workbook would do with one unit. */
export interface PartPlan {
  /** `null`: the issuer. */
  readonly name: string | null;
  readonly changes: readonly Change[];
  /** What stays, since somebody has entered something else. */
  readonly conflicts: readonly Change[];
}

/** Reads filled forms and plans what they change; writes nothing. */
export function planIntake(
  { loaded, texts }: RootToFill,
  given: readonly GivenWorkbook[],
  { period, takesConflicts }: IntakeOptions,
): IntakePlan {
  const { definitions, roster, problems } = validate(loaded.files, loaded.problems);
  const broken = problems.filter(({ place }) => DEFINITION_FILES[place.file] !== undefined);
  const date = period ?? roster.periods.at(-1)?.date;
  if (definitions === null || broken.length > 0 || date === undefined)
    return { kind: "unready", problems: broken.length > 0 ? broken : problems };
  const { form, known } = definitions;
  const ground = { entries: openEntries(loaded.files), periods: roster.periods, date };
  const read = given.map((one) => readWorkbook(one, form));
  const weighed = read.flatMap((one) =>
    one.kind === "form" ? [weighForm(one.form, { ground, known, takesConflicts })] : [],
  );
  const bench: Bench = { loaded, texts, form, date, before: problems };
  const { faults, judged } = judgeForms(weighed, bench);
  const books = read.map((one): BookPlan => {
    const form = weighed.find((other) => other.form.workbook === one.workbook);
    if (one.kind === "form" && form !== undefined)
      return toBookPlan(form, faults, judged.toConfirm);
    const sentence = one.kind === "refused" ? one.sentence : "";
    return toRefusedPlan(one.workbook, sentence);
  });
  return { kind: "plan", books, files: judged.files };
}

/** First all forms together, so that every fault is told at once; then those alone that have none. */
function judgeForms(
  forms: readonly WeighedForm[],
  bench: Bench,
): { readonly faults: readonly IntakeFault[]; readonly judged: Judged } {
  const all = judgeDraft(forms, bench);
  const own = forms.flatMap((form) => [
    ...form.faults,
    ...form.parts.flatMap(({ weighed }) => weighed.faults),
  ]);
  const told = [...own, ...all.faults];
  // A faulty workbook is not taken, so it is no rival of the mended one that came after it.
  const faults = [...told, ...listRivals(leaveOut(forms, told))];
  const sound = leaveOut(forms, faults);
  if (sound.length === forms.length) return { faults, judged: all };
  const rest = judgeForms(sound, bench);
  return {
    faults: [...faults, ...rest.faults],
    // What faulty forms would have to confirm is told, too.
    judged: { ...rest.judged, toConfirm: [...all.toConfirm] },
  };
}

function leaveOut(
  forms: readonly WeighedForm[],
  faults: readonly IntakeFault[],
): readonly WeighedForm[] {
  return forms.filter(({ form }) => !faults.some(({ at }) => at.workbook === form.workbook));
}

function toBookPlan(
  { form, title, notes, parts }: WeighedForm,
  faults: readonly IntakeFault[],
  toConfirm: readonly IntakeFault[],
): BookPlan {
  const { workbook, remarks, leftOver } = form;
  const isOwn = ({ at }: IntakeFault) => at.workbook === workbook;
  const sum = (count: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  return {
    workbook,
    title,
    form,
    faults: sortFaults(faults.filter(isOwn)),
    parts: parts.map(({ target: { name }, weighed: { changes, conflicts } }) => ({
      name,
      changes,
      conflicts,
    })),
    toConfirm: toConfirm.filter(isOwn),
    remarks,
    leftOver,
    notes,
    sameCount: sum(({ weighed }) => weighed.sameCount),
    blankCount: sum(({ weighed }) => weighed.blankCount),
  };
}

/** In the order of the sheet, those of the whole workbook first. */
function sortFaults(faults: readonly IntakeFault[]): readonly IntakeFault[] {
  const toRank = ({ at }: IntakeFault) => {
    const place = at.sheet === null ? undefined : parseAddress(at.address);
    return { sheet: at.sheet ?? "", row: place?.row ?? 0, column: place?.column ?? 0 };
  };
  return faults.toSorted((one, other) => {
    const [a, b] = [toRank(one), toRank(other)];
    return compareTexts(a.sheet, b.sheet) || a.row - b.row || a.column - b.column;
  });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toRefusedPlan(workbook: string, sentence: string): BookPlan {
  return {
    workbook,
    title: null,
    form: null,
    faults: [{ at: { workbook, sheet: null }, label: null, sentence }],
    parts: [],
    toConfirm: [],
    remarks: [],
    leftOver: [],
    notes: [],
    sameCount: 0,
    blankCount: 0,
  };
}
