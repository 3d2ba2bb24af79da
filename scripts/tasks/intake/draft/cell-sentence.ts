import type { Problem } from "../../../model/problem.ts";
import { toClause } from "../../../validate/sentences/problems.ts";
import { LABELS, listOptionLabels, NOT_DONE } from "../../forms/layout/questions.ts";
import type { Field } from "../../../model/form/form.ts";

/** What a cell is told with. */
export interface CellWords {
  readonly fields: readonly Field[];
  /** Of the period that is filled. */
  readonly year: number;
}

/**
 * What a problem of the data says to a person who fills in a cell: the words of the form instead of keys, and examples
 * of days in the year of the period.
 */
export function toCellSentence(problem: Problem, { fields, year }: CellWords): string {
  if (problem.code === "missing-key" || problem.code === "missing-value")
    return "mục bắt buộc mà để trống";
  const isChoice = problem.code === "bad-choice";
  const names = new Map(
    fields.flatMap((field) => [
      [field.id, field.name] as const,
      // The ids of options are common words, and only here they are told as such.
      ...(isChoice || field.kind === "steps" ? listOptionLabels(field) : []),
    ]),
  );
  // In this list every word is an id, also one of a single syllable.
  const ids = isChoice ? (problem.allowed?.split(", ") ?? null) : null;
  const allowed = ids?.map((id) => names.get(id) ?? id).join(", ") ?? problem.allowed;
  return toFormWords(toClause({ ...problem, allowed }).replace(EXAMPLES, toYear(year)), names);
}

/** The examples of one kind; the cure behind them may be of the year that was typed. */
const EXAMPLES = /viết như [^;]*/g;

function toYear(year: number): (examples: string) => string {
  return (examples) => examples.replaceAll("2020", String(year));
}

/** Words of files of text, which say something else in a sheet or nothing. */
const CURES: readonly (readonly [ofText: RegExp, ofCell: string])[] = [
  [/chưa xong thì xóa dòng này/g, `chưa xong thì ghi «${NOT_DONE}»`],
  [/«ngay_so_lieu»/g, `«${LABELS.figuresDate}»`],
  [/; (?:đặt (?:cả )?giá trị trong dấu nháy kép)/g, ""],
];

function toFormWords(clause: string, names: ReadonlyMap<string, string>): string {
  const cured = CURES.reduce((text, [ofText, ofCell]) => text.replace(ofText, ofCell), clause);
  const ids =
    /(?<![\p{L}\d_-])(?:so_lieu\.)?([a-z][a-z0-9]*(?:[_-][a-z0-9]+)*)(?:\.([a-z0-9-]+))?(?![\p{L}\d_-])/gu;
  const parts: string[] = [];
  let done = 0;
  for (const found of cured.matchAll(ids)) {
    const [word] = found;
    // A word of one syllable may be a word of the sentence, where nothing shows that it is quoted.
    const isId = /[_-]/.test(word) || isQuoted(cured, found.index);
    parts.push(cured.slice(done, found.index), (isId ? toName(found, names) : undefined) ?? word);
    done = found.index + word.length;
  }
  // Where an id stood beside its name the name now stands twice.
  return [...parts, cured.slice(done)].join("").replace(/(«([^«»]+)») \(\2\)/g, "$1");
}

/** The name of a field, or of a field and its step. */
function toName(
  [, field = "", step]: RegExpExecArray,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const [name, below] = [names.get(field), step === undefined ? undefined : names.get(step)];
  return name === undefined || below === undefined ? name : `${name} – ${below}`;
}

/** Whether the last quotation mark before a place opens one. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("«") > before.lastIndexOf("»");
}
