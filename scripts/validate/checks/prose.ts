import { numbersOf } from "../../model/field-kinds.ts";
import type { Field } from "../../model/form.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import { isForEveryone } from "../../model/outline.ts";
import { listItems, type Prose } from "../../model/report-prose.ts";
import {
  FIGURES,
  FIXED_SUBJECTS,
  FORMATS,
  findFigureType,
  type FigureType,
  type SubjectKind,
} from "../../model/figures.ts";
import { parsePlaceholders, type Placeholder } from "../../model/placeholder.ts";
import { problemAt, type Place, type Report } from "../../model/problem.ts";
import { findLongRun, toLongRun } from "./long-run.ts";
import { findNearest } from "../sentences/nearest.ts";
import { toSyntaxFault, type PlaceholderNames } from "../sentences/placeholder-hints.ts";
import type { Definitions } from "../read/definitions.ts";
import type { ReportReading } from "../read/report.ts";
import { findEntry, findText } from "../parse/source-node.ts";

/** The address of `[words](address)`, from the bracket that closes the words. */
const LINK = /\]\(\s*<?(?<address>(?:[^\s<>()]|\([^\s<>()]*\))+)/g;
/** A link that the pages accept: a place on the page or the site, or one of three schemes. */
const SAFE_ADDRESS = /^(https:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:|\/\/))/i;

interface Check {
  readonly definitions: Definitions;
  /** What `nay` means here; `null`: nothing. */
  readonly thisKind: SubjectKind | null;
  /** Whether the text reaches the public. */
  readonly isPublic: boolean;
  readonly report: Report;
}

/** Checks every placeholder of a period's report. */
export function checkReportProse(
  { report: prose, unsound }: ReportReading,
  definitions: Definitions,
  report: Report,
): void {
  const plain: Check = { definitions, thisKind: null, isPublic: true, report };
  checkProse(prose.opening, plain);
  if (prose.closing !== null) checkProse(prose.closing, plain);
  for (const [section, part] of prose.prose)
    checkProse(part, { ...plain, isPublic: isForEveryone(section) });
  for (const item of listItems(prose)) {
    const thisKind = "indicators" in item && item.indicators.length > 0 ? "thisItem" : null;
    checkProse(item.prose, { ...plain, thisKind, isPublic: item.isPublic });
  }
  for (const { prose: words, mayHaveIndicators, isPublic } of unsound) {
    const thisKind = mayHaveIndicators ? "thisItem" : null;
    checkProse(words, { ...plain, thisKind, isPublic });
  }
}

/** Checks the placeholders of a page of prose. */
export function checkPageProse(prose: Prose, definitions: Definitions, report: Report): void {
  checkProse(prose, { definitions, thisKind: null, isPublic: true, report });
}

/** Checks the placeholders in the indicators' own sentences. */
export function checkIndicatorSentences(definitions: Definitions, report: Report): void {
  // An indicator with another fault is checked too.
  for (const node of definitions.indicatorNodes.values()) {
    const sentences = findEntry(node, "cau_chua_dat");
    for (const [key, isPublic] of [
      ["mot", true],
      ["nhieu", true],
      ["noi_bo", false],
    ] as const) {
      const at = sentences === undefined ? undefined : findText(sentences, key);
      if (at === undefined) continue;
      const check: Check = { definitions, thisKind: "indicator", isPublic, report };
      checkText(at.text, () => at.place, check);
    }
  }
}

function checkProse({ markdown, place }: Prose, check: Check): void {
  const placeOf = createPlaceOf(markdown, place);
  checkText(markdown, placeOf, check);
  const long = findLongRun(markdown);
  if (long !== undefined)
    check.report(problemAt(placeOf(long.offset), "run-too-long", toLongRun(long.run)));
  for (const { index, groups } of markdown.matchAll(LINK)) {
    const address = groups?.["address"] ?? "";
    if (!SAFE_ADDRESS.test(address)) {
      check.report(problemAt(placeOf(index + 2), "bad-link", { found: address }));
    }
  }
}

/** Finds the place in the file of an offset in its text. */
function createPlaceOf(markdown: string, { file, line }: Place): (offset: number) => Place {
  const starts = [0, ...Array.from(markdown.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: line + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function checkText(text: string, placeOf: (offset: number) => Place, check: Check): void {
  const { placeholders, broken } = parsePlaceholders(text);
  const names = toNames(check);
  for (const one of broken) {
    const about = toSyntaxFault(one, text, names);
    check.report(problemAt(placeOf(one.start), "placeholder-syntax", about));
  }
  for (const placeholder of placeholders) {
    checkPlaceholder(placeholder, placeOf(placeholder.start), check);
  }
}

function checkPlaceholder(placeholder: Placeholder, place: Place, check: Check): void {
  const { subject } = placeholder;
  const [kind, ...others] = findSubjectKinds(subject, check);
  // An id that stands twice has been reported.
  if (others.length > 0) return;
  if (kind === undefined) {
    // The id may stand in a file that could not be read.
    if (subject !== "nay" && isSomeUnread(check.definitions)) return;
    const hint = findNearest(subject, subjectIds(check.definitions)) ?? null;
    check.report(problemAt(place, "placeholder-unknown", { found: subject, hint }));
    return;
  }
  if (check.isPublic && kind === "field" && findField(subject, check)?.visibility === "never") {
    check.report(problemAt(place, "placeholder-internal", { found: subject }));
  }
  checkFigure(placeholder, { place, kind }, check);
}

function checkFigure(
  { subject, figure, format }: Placeholder,
  { place, kind }: { readonly place: Place; readonly kind: SubjectKind },
  check: Check,
): void {
  const figures = listFigures(subject, kind, check);
  const type = figures.includes(figure) ? findType({ subject, figure }, kind, check) : undefined;
  if (type === undefined) {
    const about = { found: `${subject}.${figure}`, allowed: figures.join(", ") };
    const hint = findNearest(figure, figures) ?? null;
    check.report(problemAt(place, "placeholder-figure", { ...about, hint }));
    return;
  }
  const formats: readonly string[] = FORMATS[type];
  if (format === null || formats.includes(format)) return;
  const about = { found: format, allowed: formats.join(", ") || null };
  const hint =
    formats.length === 0 ? `{{ ${subject}.${figure} }}` : (findNearest(format, formats) ?? null);
  check.report(problemAt(place, "placeholder-format", { ...about, hint }));
}

/** All names that a placeholder may use here, to guess what a broken one means. */
function toNames(check: Check): PlaceholderNames {
  const figuresOf = (subject: string) => {
    const [kind] = findSubjectKinds(subject, check);
    return kind === undefined ? [] : listFigures(subject, kind, check);
  };
  return {
    subjects: [...subjectIds(check.definitions), ...(check.thisKind === null ? [] : ["nay"])],
    figuresOf,
    formatsOf: (subject, figure) => {
      const [kind] = findSubjectKinds(subject, check);
      const type = kind === undefined ? undefined : findType({ subject, figure }, kind, check);
      return type === undefined ? [] : FORMATS[type];
    },
  };
}

/** The figures that a placeholder may ask of a subject here. */
function listFigures(subject: string, kind: SubjectKind, check: Check): readonly string[] {
  // An indicator's sentence cannot contain itself; only numbers and answers add up to a total.
  const isInSentence = check.thisKind === "indicator";
  const field = findField(subject, check);
  const hasTotal = kind !== "field" || field === undefined || numbersOf(field) !== null;
  return Object.keys(FIGURES[kind]).filter(
    (name) => !(isInSentence && name === "cau_chua_dat") && (name !== "tong" || hasTotal),
  );
}

/** The kinds of thing that an id names: none, one, or several when the id stands twice. */
function findSubjectKinds(subject: string, check: Check): readonly SubjectKind[] {
  if (subject === "nay") return check.thisKind === null ? [] : [check.thisKind];
  const fixed = FIXED_SUBJECTS.get(subject);
  if (fixed !== undefined) return [fixed];
  const { known } = check.definitions;
  const kinds = ["field", "indicator", "strand", "unitType", "block", "instrument"] as const;
  return kinds.filter((kind) => known[kind]?.has(subject) === true);
}

/** The type of a figure: a total may be no whole number and a pooled value no share; then it is a text. */
function findType(
  { subject, figure }: Pick<Placeholder, "subject" | "figure">,
  kind: SubjectKind,
  check: Check,
): FigureType | undefined {
  const field = findField(subject, check);
  if (kind === "field" && figure === "tong" && field !== undefined)
    return numbersOf(field)?.isWhole === true ? "number" : "text";
  const indicator = check.definitions.indicators.find(({ id }) => id === subject);
  const pool = indicator === undefined ? null : factsOf(indicator.measure).pool;
  if (figure === "ty_le" && pool !== null && !pool.isShare) return "text";
  return findFigureType(kind, figure);
}

function findField(id: string, { definitions }: Check): Field | undefined {
  return definitions.form.fields.find((field) => field.id === id);
}

function isSomeUnread({ known }: Definitions): boolean {
  const { indicator, strand, unitType, block, instrument, field } = known;
  return [indicator, strand, unitType, block, instrument, field].includes(null);
}

function subjectIds({ known }: Definitions): readonly string[] {
  const sets = [known.indicator, known.strand, known.unitType, known.block, known.instrument];
  return [
    ...FIXED_SUBJECTS.keys(),
    ...sets.flatMap((ids) => [...(ids ?? [])]),
    ...(known.field?.keys() ?? []),
  ];
}
