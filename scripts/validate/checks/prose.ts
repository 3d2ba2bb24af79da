import { FIELD_KINDS } from "../../model/field-kinds.ts";
import type { Field } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import { isForEveryone } from "../../model/outline.ts";
import { listItems, type Prose } from "../../model/prose/report.ts";
import {
  COMPARED,
  FIGURES,
  FIXED_SUBJECTS,
  FORMATS,
  SUBJECTS_WITH_IDS,
  type SubjectKind,
} from "../../model/prose/figures.ts";
import { parsePlaceholders, type Placeholder } from "../../model/prose/placeholder.ts";
import { problemAt, type Place, type Report } from "../../model/problem.ts";
import { findTypeIn } from "./figure-types.ts";
import { listLackingFigures } from "./lacking-figures.ts";
import { findBadLinks } from "./links.ts";
import { findMarkupFaults } from "./markup.ts";
import { createPlaceOf } from "./place-in-prose.ts";
import { findLongWords } from "./long-words.ts";
import { readProse } from "./read-prose.ts";
import { findWideTables } from "./wide-tables.ts";
import { findNearest } from "../sentences/nearest.ts";
import { toSyntaxFault, type PlaceholderNames } from "../sentences/placeholder-hints.ts";
import { isOfLevel } from "../schema/level-indicators.ts";
import type { Definitions } from "../read/definitions.ts";
import type { ReportReading } from "../read/report.ts";
import { findEntry, findText } from "../parse/source-node.ts";

interface Check {
  readonly definitions: Definitions;
  /** What `nay` means here; `null`: nothing. */
  readonly thisKind: SubjectKind | null;
  /** The indicator that `nay` means in its own sentence. */
  readonly thisIndicator: string | null;
  /** Whether the text reaches the public. */
  readonly isPublic: boolean;
  readonly hasHeadings: boolean;
  readonly report: Report;
}

const PLAIN = {
  thisKind: null,
  thisIndicator: null,
  isPublic: true,
  hasHeadings: false,
} as const;

/** Checks the placeholders, links and markup of a period's report. */
export function checkReportProse(
  { report: prose, unsound }: ReportReading,
  definitions: Definitions,
  report: Report,
): void {
  const plain: Check = { ...PLAIN, definitions, report };
  checkProse(prose.opening, plain);
  if (prose.closing !== null) checkProse(prose.closing, plain);
  for (const [section, part] of prose.prose)
    checkProse(part, { ...plain, isPublic: isForEveryone(section) });
  for (const item of listItems(prose)) {
    // A result may also name statistics, which have no clause.
    const isJudged =
      "indicators" in item &&
      item.indicators.some(
        (id) =>
          definitions.known.levelIndicator?.has(id) === true ||
          (definitions.known.indicator?.has(id) ?? true),
      );
    const thisKind = isJudged ? "thisItem" : null;
    checkProse(item.prose, { ...plain, thisKind, isPublic: item.isPublic });
  }
  for (const { prose: words, mayHaveIndicators, isPublic } of unsound) {
    const thisKind = mayHaveIndicators ? "thisItem" : null;
    checkProse(words, { ...plain, thisKind, isPublic });
  }
}

/** Checks the placeholders, links and markup of a page of prose. */
export function checkPageProse(prose: Prose, definitions: Definitions, report: Report): void {
  checkProse(prose, { ...PLAIN, hasHeadings: true, definitions, report });
}

/** Checks the placeholders in the indicators' own sentences. */
export function checkIndicatorSentences(definitions: Definitions, report: Report): void {
  // An indicator with another fault is checked too.
  for (const [id, node] of definitions.indicatorNodes) {
    const sentences = findEntry(node, "cau_chua_dat");
    for (const [key, isPublic] of [
      ["mot", true],
      ["nhieu", true],
      ["noi_bo", false],
      ["chung", true],
    ] as const) {
      const at = sentences === undefined ? undefined : findText(sentences, key);
      if (at === undefined) continue;
      const thisKind = isOfLevel(node) ? "levelIndicator" : "indicator";
      const own = { thisKind, thisIndicator: id } as const;
      checkText(at.text, () => at.place, { ...PLAIN, ...own, definitions, isPublic, report });
    }
  }
}

function checkProse(prose: Prose, check: Check): void {
  checkText(prose.markdown, createPlaceOf(prose), check);
  const reading = readProse(prose, check.hasHeadings);
  const found = [
    ...findLongWords(reading),
    ...findBadLinks(reading),
    ...findWideTables(reading),
    ...findMarkupFaults(reading),
  ];
  for (const problem of found) check.report(problem);
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
  const { subject, figure } = placeholder;
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
  const level = findLevelField(subject, check);
  const field = figure === "chung" ? level : (findField(subject, check) ?? level);
  if (check.isPublic && field?.visibility === "never") {
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
  const type = figures.includes(figure)
    ? findTypeIn({ subject: toMeant(subject, check), figure }, kind, check.definitions)
    : undefined;
  if (type === undefined) {
    const about = { found: `${subject}.${figure}`, allowed: figures.join(", ") };
    // Only where there are no blocks does an indicator lack this figure.
    const isOfBlocks = kind === "indicator" && figure === "khoi_chua_dat";
    const hint = isOfBlocks ? "bỏ chỗ điền này" : (findNearest(figure, figures) ?? null);
    const code = isOfBlocks ? "no-blocks" : "placeholder-figure";
    check.report(problemAt(place, code, { ...about, hint }));
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
      const type =
        kind === undefined
          ? undefined
          : findTypeIn({ subject: toMeant(subject, check), figure }, kind, check.definitions);
      return type === undefined ? [] : FORMATS[type];
    },
  };
}

/** The figures that a placeholder may ask of a subject here. */
function listFigures(subject: string, kind: SubjectKind, check: Check): readonly string[] {
  const lacking = kind === "indicator" ? listLacking(subject, check) : listOwn(kind, check);
  const others = [...lacking, ...listLackingFigures(subject, kind, check.definitions)];
  const all = [
    ...Object.keys(FIGURES[kind]),
    ...(kind === "levelField" ? listCompared(subject, check) : []),
  ];
  return all.filter((name) => !others.includes(name));
}

/** What an answer of the issuer is compared with, if its kind can be compared. */
function listCompared(subject: string, check: Check): readonly string[] {
  const field = findLevelField(subject, check);
  if (field === undefined || FIELD_KINDS[field.kind].differsBy === null) return [];
  const { comparisons } = check.definitions.form;
  return comparisons.flatMap(({ id }) => Object.values(COMPARED).map((name) => `${name}.${id}`));
}

/** A sentence cannot contain itself. */
function listOwn(kind: SubjectKind, { thisKind }: Check): string[] {
  return kind === "levelIndicator" && thisKind === kind ? ["cau_chua_dat"] : [];
}

/** The figures that this indicator does not have, although others have them. */
function listLacking(subject: string, check: Check): string[] {
  // An indicator's sentence cannot contain itself.
  const lacking = check.thisKind === "indicator" ? ["cau_chua_dat"] : [];
  if (check.definitions.known.block?.size === 0) lacking.push("khoi_chua_dat");
  const indicator = findIndicator(subject, check);
  if (indicator === undefined) return lacking;
  const { pool, answerField } = factsOf(indicator.measure);
  if (pool === null && answerField === null) lacking.push("ty_le");
  if (!indicator.tellsExceeded) lacking.push("vuot");
  return lacking;
}

function findIndicator(subject: string, check: Check): Indicator | undefined {
  const meant = toMeant(subject, check);
  return check.definitions.indicators.find(({ id }) => id === meant);
}

/** The id that a subject stands for: `nay` is the text's own indicator. */
function toMeant(subject: string, { thisIndicator }: Check): string {
  return subject === "nay" ? (thisIndicator ?? subject) : subject;
}

/** The kinds of thing that an id names: none, one, or several when the id stands twice. */
function findSubjectKinds(subject: string, check: Check): readonly SubjectKind[] {
  if (subject === "nay") return check.thisKind === null ? [] : [check.thisKind];
  const fixed = FIXED_SUBJECTS.get(subject);
  if (fixed !== undefined) return [fixed];
  const { known } = check.definitions;
  const kinds = SUBJECTS_WITH_IDS.filter((kind) => known[kind]?.has(subject) === true);
  // What units and the issuer both report is asked of the units' field.
  const isLinked = kinds.join() === "field,levelField";
  return isLinked ? ["field"] : kinds;
}

function findField(id: string, { definitions }: Check): Field | undefined {
  return definitions.form.fields.find((field) => field.id === id);
}

function findLevelField(id: string, { definitions }: Check): Field | undefined {
  return definitions.form.levelFields.find((field) => field.id === id);
}

function isSomeUnread({ known }: Definitions): boolean {
  return SUBJECTS_WITH_IDS.some((kind) => known[kind] === null);
}

function subjectIds({ known }: Definitions): readonly string[] {
  return [
    ...FIXED_SUBJECTS.keys(),
    ...SUBJECTS_WITH_IDS.flatMap((kind) => [...(known[kind]?.keys() ?? [])]),
  ];
}
