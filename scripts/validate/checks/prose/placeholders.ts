import type { Field } from "../../../model/form/form.ts";
import {
  FIXED_SUBJECTS,
  FORMATS,
  GROUPED,
  SUBJECTS_WITH_IDS,
  type FigureType,
  type SubjectKind,
} from "../../../model/prose/figures.ts";
import type { Group } from "../../../model/units/group.ts";
import {
  ANSWERING,
  nameWanted,
  parsePlaceholders,
  type Placeholder,
} from "../../../model/prose/placeholder.ts";
import { problemAt, type Place, type Report } from "../../../model/problem.ts";
import { isOwnSentence, listFiguresOf } from "../figures/lacking-figures.ts";
import { findTypeIn } from "./figure-types.ts";
import { checkPart } from "./placeholder-parts.ts";
import { findNearest } from "../../sentences/nearest.ts";
import { toSyntaxFault, type PlaceholderNames } from "../../sentences/placeholder-hints.ts";
import type { Definitions } from "../../read/definitions.ts";

/** A text, and what its placeholders may name. */
export interface Check {
  readonly definitions: Definitions;
  /** What `nay` means here; `null`: nothing. */
  readonly thisKind: SubjectKind | null;
  /** The indicator that `nay` means in its own sentence. */
  readonly thisIndicator: string | null;
  /** Whether the text reaches the public. */
  readonly isPublic: boolean;
  readonly report: Report;
}

/** Checks the placeholders of a text. */
export function checkPlaceholders(
  text: string,
  placeOf: (offset: number) => Place,
  check: Check,
): void {
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
  placeholder: Placeholder,
  at: { readonly place: Place; readonly kind: SubjectKind },
  check: Check,
): void {
  const { subject } = placeholder;
  const type = findType(placeholder, at.kind, check);
  if (type === undefined) {
    reportFigure(placeholder, at, check);
    return;
  }
  const meant = { ...placeholder, subject: toMeant(subject, check) };
  checkPart(meant, { ...check, place: at.place });
  checkFormat(placeholder, type, { place: at.place, report: check.report });
}

function findType(
  { subject, group, figure, answer }: Placeholder,
  kind: SubjectKind,
  check: Check,
): FigureType | undefined {
  if (figure === ANSWERING && answer === null) return undefined;
  return listUsable(subject, { kind, group }, check).includes(figure)
    ? findTypeIn({ subject: toMeant(subject, check), figure }, kind, check.definitions)
    : undefined;
}

/** The figures of a subject, or of its part. */
function listUsable(
  subject: string,
  { kind, group }: { readonly kind: SubjectKind; readonly group: Group | null },
  check: Check,
): readonly string[] {
  const all = listFigures(subject, kind, check);
  if (group === null) return all;
  const grouped = isOwnSentence(check) ? [] : (GROUPED[kind] ?? []);
  return all.filter((figure) => grouped.includes(figure));
}

function reportFigure(
  { subject, figure, group }: Placeholder,
  { place, kind }: { readonly place: Place; readonly kind: SubjectKind },
  check: Check,
): void {
  const usable = listUsable(subject, { kind, group }, check);
  const figures = usable.length > 0 ? usable : listFigures(subject, kind, check);
  const found = nameWanted({ subject, group, figure, answer: null });
  const about = { found, allowed: figures.join(", ") };
  // Only where there are no blocks does an indicator lack this figure.
  const isOfBlocks = kind === "indicator" && figure === "khoi_chua_dat" && group === null;
  const hint = isOfBlocks ? "bỏ chỗ điền này" : (findNearest(figure, figures) ?? null);
  const code = isOfBlocks ? "no-blocks" : "placeholder-figure";
  check.report(problemAt(place, code, { ...about, hint }));
}

function checkFormat(
  placeholder: Placeholder,
  type: FigureType,
  { place, report }: { readonly place: Place; readonly report: Report },
): void {
  const { format } = placeholder;
  const formats: readonly string[] = FORMATS[type];
  if (format === null || formats.includes(format)) return;
  const about = { found: format, allowed: formats.join(", ") || null };
  const bare = `{{ ${nameWanted(placeholder)} }}`;
  const hint = formats.length === 0 ? bare : (findNearest(format, formats) ?? null);
  report(problemAt(place, "placeholder-format", { ...about, hint }));
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
  return listFiguresOf(toMeant(subject, check), kind, check);
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
