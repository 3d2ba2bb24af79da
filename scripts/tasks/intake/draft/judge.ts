import { Buffer } from "node:buffer";
import type { DaySystem, ReadValue } from "../../../excel/read/contents.ts";
import { decodeText } from "../../../load/decode-text.ts";
import type { LoadedRoot } from "../../../load/load-root.ts";
import type { SourceFile } from "../../../load/source-file.ts";
import { toDateParts, type CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Form } from "../../../model/form/form.ts";
import type { Problem } from "../../../model/problem.ts";
import { findText, itemsOf, type SourceNode } from "../../../validate/parse/source-node.ts";
import { toClause } from "../../../validate/sentences/problems.ts";
import { validate } from "../../../validate/validate.ts";
import type { JumpToConfirm } from "./confirm-jumps.ts";
import { findBlamed, findRow, type CellsOfEntry } from "./blame.ts";
import { toCellSentence } from "./cell-sentence.ts";
import { draftFiles, type DraftedFile } from "./files.ts";
import { openEntries, openTrees, type FindTree } from "../weigh/entries.ts";
import { toBookFault, toPlaceKey, type AnswerCell, type IntakeFault } from "../read/statement.ts";
import type { WeighedForm } from "../weigh/form.ts";
import { toComparable } from "../weigh/to-stated.ts";
import { findAnswer } from "../weigh/answer.ts";

/** What an import is judged with. */
export interface Bench {
  readonly loaded: LoadedRoot;
  readonly texts: ReadonlyMap<string, string>;
  readonly form: Form;
  readonly date: CalendarDate;
  /** The problems of the data as it is. */
  readonly before: readonly Problem[];
}

/** The files that some forms would write, and what the readers of the data say of them. */
export interface Judged {
  readonly files: readonly DraftedFile[];
  readonly faults: readonly IntakeFault[];
  /** What is right or wrong only a person knows, who says so in the data. */
  readonly toConfirm: readonly JumpToConfirm[];
  /** Blank cells of what must be filled in: the units have no figures of it yet. */
  readonly lacking: readonly AnswerCell[];
}

/** Drafts the files of all these forms at once, and has them read as every file of the data is. */
export function judgeDraft(forms: readonly WeighedForm[], bench: Bench): Judged {
  const { loaded, texts, form, date } = bench;
  const { year } = toDateParts(date);
  const additions = forms.flatMap(({ form: { workbook }, parts }) =>
    parts.map(({ unit, target, weighed: { edits } }) => ({ workbook, unit, target, edits })),
  );
  const { files, refused } = draftFiles(additions, form, texts);
  const read = replaceFiles(loaded, files);
  const findTree = openTrees(read.files);
  const fresh = findFresh(
    { findTree: openTrees(loaded.files), problems: bench.before },
    { findTree, problems: validate(read.files, read.problems).problems },
  );
  const drafted = new Set(files.map(({ file }) => file));
  const entries = listEntries(forms, openEntries(read.files, findTree), date);
  const unreadable = new Set(
    forms.flatMap(({ parts }) =>
      parts.flatMap(({ weighed: { faults } }) => faults.map(({ at }) => at)),
    ),
  );
  const blamed = fresh.flatMap((problem) => {
    const { code } = problem;
    const cell = findBlamed(problem, entries, (file) =>
      drafted.has(file) || code === JUMP ? findTree(file) : undefined,
    );
    if (cell === undefined) return [];
    const isOfBlank = LACKING.includes(code);
    // It is not blank: what stands there cannot be taken, which is told already.
    if (isOfBlank && unreadable.has(cell.at)) return [];
    const isLacking = isOfBlank && cell.value === null;
    const fields = cell.place.unit === null ? form.levelFields : form.fields;
    // How a change is confirmed in the file is told by the check, which follows.
    const told = code === JUMP ? { ...problem, hint: null } : problem;
    const sentence = toCellSentence(told, { fields, year });
    return [{ code, cell, isLacking, at: cell.at, label: cell.label, sentence }];
  });
  return {
    files,
    faults: [
      ...refused.flatMap(({ workbooks, problem }) =>
        workbooks.map((workbook) =>
          toBookFault(workbook, `${problem.place.file}: ${toClause(problem)}`),
        ),
      ),
      ...blamed.filter(({ code, isLacking }) => code !== JUMP && !isLacking),
    ],
    toConfirm: blamed.flatMap(({ code, cell: { place }, at, label, sentence }) =>
      code === JUMP ? [{ at, label, sentence, unit: place.unit, field: place.field ?? "" }] : [],
    ),
    lacking: blamed.flatMap(({ cell, isLacking }) => (isLacking ? [cell] : [])),
  };
}

const JUMP = "jump-unconfirmed";
const LACKING: readonly Problem["code"][] = ["missing-key", "missing-value"];

function replaceFiles(
  { files, problems }: LoadedRoot,
  drafted: readonly DraftedFile[],
): Pick<LoadedRoot, "files" | "problems"> {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const unreadable: Problem[] = [];
  for (const { file, after } of drafted) {
    const text = decodeText(file, Buffer.from(after));
    if (typeof text === "string") texts.set(file, text);
    else unreadable.push(text);
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: sorted.map(([file, text]): SourceFile => ({ file, text })),
    problems: [...problems, ...unreadable],
  };
}

interface Checked {
  readonly findTree: FindTree;
  readonly problems: readonly Problem[];
}

/** The problems that were not there before, and the jumps that still wait for a word: they are asked of again. */
function findFresh(before: Checked, after: Checked): readonly Problem[] {
  const known = new Set(before.problems.map((problem) => toKey(problem, before)));
  return after.problems.filter(
    (problem) => problem.code === JUMP || !known.has(toKey(problem, after)),
  );
}

/** Lines move, so a problem is known by what it says, and by its row in a file of rows. */
function toKey({ code, place, path, found, allowed }: Problem, { findTree }: Checked): string {
  const tree = place.file.endsWith("/don-vi.yaml") ? findTree(place.file) : undefined;
  const row = tree === undefined ? undefined : itemsOf(tree, "don_vi")[findRow(tree, place) ?? -1];
  const id = row === undefined ? "" : (findText(row, "id")?.text ?? "");
  return [code, place.file, id, path, found, allowed ?? ""].join("\n");
}

function listEntries(
  forms: readonly WeighedForm[],
  entries: ReturnType<typeof openEntries>,
  date: CalendarDate,
): readonly CellsOfEntry[] {
  return forms.flatMap(({ form: { days }, parts }) =>
    parts.map(({ unit, target, cells }) => {
      const at = unit === null ? undefined : entries.findUnit(date, unit);
      const index = at?.path[1];
      return {
        file: target.file,
        unit,
        row: typeof index === "number" ? index : null,
        cells: new Map(cells.map((cell) => [toPlaceKey(cell.place), cell])),
        altered: new Set(cells.filter((cell) => isAltered(cell, target.earlier, days))),
      };
    }),
  );
}

/** Whether a cell says of a step something else than the earlier period, in which it was done. */
function isAltered(
  { place: { field, step }, value, question }: AnswerCell,
  earlier: SourceNode | undefined,
  days: DaySystem,
): boolean {
  const process = field === null ? undefined : findAnswer(earlier, field);
  const told = process === undefined || step === null ? undefined : findText(process, step);
  if (told === undefined || value === null) return false;
  const before: ReadValue = { kind: "text", text: told.text };
  return (
    toComparable({ value, question }, days) !== toComparable({ value: before, question }, days)
  );
}
