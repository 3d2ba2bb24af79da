import { parseAddress } from "../../excel/read/parse-address.ts";
import type { LoadedRoot } from "../../load/load-root.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { compareTexts } from "../../model/texts/compare-texts.ts";
import type { Problem } from "../../model/problem.ts";
import type { Roster } from "../../model/units/roster.ts";
import { DEFINITION_FILES, INTAKE_FILE } from "../../validate/read/file-roles.ts";
import { validate } from "../../validate/validate.ts";
import type { DraftedFile } from "./draft/files.ts";
import { openEntries } from "./weigh/entries.ts";
import { listQuestions } from "../forms/layout/questions.ts";
import type { ReadWorkbook } from "./read/form.ts";
import type { ProposalGround } from "./tables/propose.ts";
import { confirmJumps, type ConfirmedJump, type JumpToConfirm } from "./draft/confirm-jumps.ts";
import type { Bench } from "./draft/judge.ts";
import { judgeConflicts } from "./draft/judge-conflicts.ts";
import { judgeForms, type JudgedForms } from "./draft/judge-forms.ts";
import type { KnownUnit } from "./tables/units.ts";
import { readWorkbook, type GivenWorkbook, type Refused } from "./read/workbook.ts";
import { listSuperseded } from "./sent-back.ts";
import { toBookFault, type FilledForm, type IntakeFault } from "./read/statement.ts";
import type { Carried } from "./weigh/carried.ts";
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
  /** What somebody has said of jumps that an earlier plan has told. */
  readonly confirmed: readonly ConfirmedJump[];
}

export type IntakePlan =
  /** The form itself, or what it speaks of, has faults: first these are mended. */
  | { readonly kind: "unready"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "plan";
      /** Whose root it is; `null`: nobody can read that. */
      readonly issuerName: string | null;
      readonly date: CalendarDate;
      readonly books: readonly BookPlan[];
      /** Of the workbooks without a fault, all at once. */
      readonly files: readonly DraftedFile[];
      /** With what tables that nobody has told of yet can be compared. */
      readonly ground: ProposalGround;
    };

/** What one workbook would do. */
export interface BookPlan extends Pick<FilledForm, "remarks" | "leftOver" | "notes"> {
  readonly workbook: string;
  /** Of whom it is; `null`: nobody knows. */
  readonly title: string | null;
  /** What was read; `null`: it is no form. */
  readonly form: FilledForm | null;
  /** What could be read of a table that nobody has told of. */
  readonly unknown: ReadWorkbook | null;
  /** With any of them nothing of the workbook is written. */
  readonly faults: readonly IntakeFault[];
  /** Those of the faults that the unit itself can mend: not its period, nor what another workbook says. */
  readonly toSendBack: readonly IntakeFault[];
  readonly parts: readonly PartPlan[];
  /** Changes that somebody must confirm in the data afterwards. */
  readonly toConfirm: readonly JumpToConfirm[];
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
  /** Labels of blanks that must be filled in, of which the data will say that there is no figure yet. */
  readonly lacking: readonly string[];
  readonly carried: Carried;
}

/** Reads filled forms and plans what they change; writes nothing. */
export function planIntake(
  { loaded, texts }: RootToFill,
  given: readonly GivenWorkbook[],
  { period, takesConflicts, confirmed }: IntakeOptions,
): IntakePlan {
  const { definitions, roster, problems, intakeTables } = validate(loaded.files, loaded.problems);
  const broken = problems.filter(({ place }) => isDefinition(place.file));
  const date = period ?? roster.periods.at(-1)?.date;
  if (definitions === null || broken.length > 0 || date === undefined)
    return { kind: "unready", problems: broken.length > 0 ? broken : problems };
  const { form, known, issuer } = definitions;
  const ground = { entries: openEntries(loaded.files), periods: roster.periods, date };
  const units = listKnownUnits(roster.periods, date);
  const by = { form, tables: intakeTables, date, units };
  const read = given.map((one) => readWorkbook(one, by));
  const scales = { ground, known, takesConflicts };
  const forms = read.flatMap((one) => (one.kind === "form" ? [weighForm(one.form, scales)] : []));
  const superseded = listSuperseded(forms.map((one) => one.form));
  const taken = forms.filter((one) => !superseded.has(one.form.workbook));
  const bench: Bench = { loaded, texts, form, date, before: problems };
  const weighed = confirmJumps(judgeConflicts(taken, scales, bench), confirmed);
  const judged = judgeForms(weighed, bench);
  const books = read.map((one): BookPlan => {
    if (one.kind === "refused") return toRefusedPlan(one);
    const form = [...weighed, ...forms].find((other) => other.form === one.form);
    if (form === undefined) throw new TypeError(`${one.workbook} was not weighed`);
    const copy = superseded.get(one.workbook);
    return copy === undefined ? toBookPlan(form, judged) : toSupersededPlan(form, copy);
  });
  const questions = listQuestions(form.fields);
  return {
    kind: "plan",
    issuerName: issuer?.name ?? null,
    date,
    books,
    files: judged.files,
    ground: { questions, units },
  };
}

function isDefinition(file: string): boolean {
  return DEFINITION_FILES[file] !== undefined || file === INTAKE_FILE;
}

/** The units of a period, and those of the one before that it does not speak of yet. */
function listKnownUnits(periods: Roster["periods"], date: CalendarDate): readonly KnownUnit[] {
  const upTo = periods
    .filter((one) => one.date <= date)
    .slice(-2)
    .reverse();
  const units = new Map<string, KnownUnit>();
  for (const unit of upTo.flatMap((one) => one.units))
    if (!units.has(unit.id)) units.set(unit.id, unit);
  return [...units.values()];
}

function toBookPlan(
  { form, title, parts }: WeighedForm,
  { faults, rivals, toConfirm, lacking }: JudgedForms,
): BookPlan {
  const { workbook, remarks, leftOver, notes } = form;
  const isOwn = ({ at }: Pick<IntakeFault, "at">) => at.workbook === workbook;
  const own = sortFaults(faults.filter(isOwn));
  const sum = (count: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  return {
    workbook,
    title,
    form,
    unknown: null,
    faults: own,
    toSendBack: own.filter((fault) => fault.at.sheet !== null && !rivals.includes(fault)),
    parts: parts.map(({ unit, target: { name }, weighed: { changes, conflicts, carried } }) => ({
      name,
      changes,
      conflicts,
      carried,
      lacking: lacking
        .filter((cell) => isOwn(cell) && cell.place.unit === unit)
        .map(({ label }) => label),
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

function toRefusedPlan({ workbook, sentence, unknown }: Refused): BookPlan {
  const faults = [toBookFault(workbook, sentence)];
  return { ...NOTHING_TAKEN, workbook, unknown, title: null, form: null, faults, notes: [] };
}

function toSupersededPlan({ form, title }: WeighedForm, copy: string): BookPlan {
  const note = `không nhập tệp này, vì đã có bản «Cần sửa» mà đơn vị gửi lại: ${copy}; muốn nhập tệp này thì chuyển bản kia đi nơi khác`;
  const { workbook } = form;
  return { ...NOTHING_TAKEN, workbook, unknown: null, title, form, faults: [], notes: [note] };
}

const NOTHING_TAKEN = {
  toSendBack: [],
  parts: [],
  toConfirm: [],
  remarks: [],
  leftOver: [],
  sameCount: 0,
  blankCount: 0,
} as const;
