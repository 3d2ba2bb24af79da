import type { Field } from "../model/form.ts";
import type { Prose, ReportProse } from "../model/report-prose.ts";
import {
  FIGURES,
  FIXED_SUBJECTS,
  FORMATS,
  findFigureType,
  type SubjectKind,
} from "../model/figures.ts";
import { parsePlaceholders, type Placeholder } from "../model/placeholder.ts";
import type { Place, Problem, ProblemCode, Report } from "../model/problem.ts";
import { findNearest } from "./nearest.ts";
import type { Definitions } from "./read-definitions.ts";
import { findEntry } from "./source-node.ts";

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
  prose: ReportProse,
  definitions: Definitions,
  report: Report,
): void {
  const plain: Check = { definitions, thisKind: null, isPublic: true, report };
  for (const part of [prose.opening, prose.situation, prose.closing]) {
    if (part !== null) checkProse(part, plain);
  }
  for (const item of [...prose.achievements, ...prose.shortcomings, ...prose.solutions]) {
    const thisKind = "indicators" in item && item.indicators.length > 0 ? "thisItem" : null;
    checkProse(item.prose, { ...plain, thisKind, isPublic: item.isPublic });
  }
}

/** Checks the placeholders of a page, which names data only through them. */
export function checkPageProse(prose: Prose, definitions: Definitions, report: Report): void {
  checkProse(prose, { definitions, thisKind: null, isPublic: true, report });
}

/** Checks the placeholders in the indicators' own sentences. */
export function checkIndicatorSentences(definitions: Definitions, report: Report): void {
  for (const { id, shortfall } of definitions.indicators) {
    const node = definitions.indicatorNodes.get(id);
    const sentences = node === undefined ? undefined : findEntry(node, "cau_chua_dat");
    if (sentences === undefined) continue;
    const parts = [
      ["mot", shortfall.one, true],
      ["nhieu", shortfall.many, true],
      ["noi_bo", shortfall.internal, false],
    ] as const;
    for (const [key, text, isPublic] of parts) {
      const { place } = findEntry(sentences, key) ?? sentences;
      checkText(text, () => place, { definitions, thisKind: "indicator", isPublic, report });
    }
  }
}

function checkProse({ markdown, place }: Prose, check: Check): void {
  const placeOf = (offset: number): Place => {
    const before = markdown.slice(0, offset).split("\n");
    return {
      file: place.file,
      line: place.line + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  };
  checkText(markdown, placeOf, check);
}

function checkText(text: string, placeOf: (offset: number) => Place, check: Check): void {
  const { placeholders, broken } = parsePlaceholders(text);
  for (const { raw, start } of broken) {
    check.report(
      problemAt(placeOf(start), "placeholder-syntax", { found: raw.split("\n")[0] ?? raw }),
    );
  }
  for (const placeholder of placeholders) {
    checkPlaceholder(placeholder, placeOf(placeholder.start), check);
  }
}

function checkPlaceholder(placeholder: Placeholder, place: Place, check: Check): void {
  const { subject } = placeholder;
  const kind = findSubjectKind(subject, check);
  if (kind === undefined) {
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
  // An indicator's sentence cannot contain itself.
  const isCircular = check.thisKind === "indicator" && figure === "cau_chua_dat";
  const type = isCircular ? undefined : findFigureType(kind, figure);
  if (type === undefined) {
    const figures = Object.keys(FIGURES[kind]);
    const about = { found: `${subject}.${figure}`, allowed: figures.join(", ") };
    const hint = isCircular ? null : (findNearest(figure, figures) ?? null);
    check.report(problemAt(place, "placeholder-figure", { ...about, hint }));
    return;
  }
  const formats: readonly string[] = FORMATS[type];
  if (format === null || formats.includes(format)) return;
  const about = { found: format, allowed: formats.join(", ") || null };
  check.report(
    problemAt(place, "placeholder-format", {
      ...about,
      hint: findNearest(format, formats) ?? null,
    }),
  );
}

/** What an id names, or `undefined`. Ids of these kinds share one space, so the order is free. */
function findSubjectKind(subject: string, check: Check): SubjectKind | undefined {
  if (subject === "nay") return check.thisKind ?? undefined;
  const fixed = FIXED_SUBJECTS.get(subject);
  if (fixed !== undefined) return fixed;
  const { known } = check.definitions;
  if (known.field?.has(subject) === true) return "field";
  const kinds = ["indicator", "strand", "unitType", "block", "instrument"] as const;
  return kinds.find((kind) => known[kind]?.has(subject) === true);
}

function findField(id: string, { definitions }: Check): Field | undefined {
  return definitions.form.fields.find((field) => field.id === id);
}

function subjectIds({ known }: Definitions): readonly string[] {
  const sets = [known.indicator, known.strand, known.unitType, known.block, known.instrument];
  return [
    ...FIXED_SUBJECTS.keys(),
    ...sets.flatMap((ids) => [...(ids ?? [])]),
    ...(known.field?.keys() ?? []),
  ];
}

function problemAt(
  place: Place,
  code: ProblemCode,
  about: { found: string; allowed?: string | null; hint?: string | null },
): Problem {
  return {
    code,
    place,
    path: "",
    found: about.found,
    allowed: about.allowed ?? null,
    hint: about.hint ?? null,
  };
}
