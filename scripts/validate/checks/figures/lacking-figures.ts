import { FIELD_KINDS, numbersOf } from "../../../model/form/field-kinds.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import { COMPARED, FIGURES, type SubjectKind } from "../../../model/prose/figures.ts";
import { ANSWERING, HIGHEST, LOWEST } from "../../../model/prose/placeholder.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Statistic } from "../../../model/rules/statistic.ts";
import type { Definitions } from "../../read/definitions.ts";

/** In which text a placeholder stands. */
export interface Text {
  readonly definitions: Definitions;
  /** What `nay` means here; `null`: nothing. */
  readonly thisKind: SubjectKind | null;
}

/** Whether it is the sentence of an indicator, of units or of the issuer: the program writes it for all units. */
export function isOwnSentence({ thisKind }: Pick<Text, "thisKind">): boolean {
  return thisKind === "indicator" || thisKind === "levelIndicator";
}

const EXTREMES: readonly string[] = [...HIGHEST, ...LOWEST];

/** The figures that a placeholder may ask of a subject of this kind, the id of `nay` resolved. */
export function listFiguresOf(subject: string, kind: SubjectKind, text: Text): readonly string[] {
  const lacking = [
    ...(isOwnSentence(text) ? [ANSWERING, ...EXTREMES] : []),
    ...(kind === "indicator" ? listLackingOfIndicator(subject, text) : listOwn(kind, text)),
    ...listLacking(subject, kind, text.definitions),
  ];
  const all = [
    ...Object.keys(FIGURES[kind]),
    ...(kind === "levelField" ? listCompared(subject, text.definitions) : []),
  ];
  return all.filter((name) => !lacking.includes(name));
}

/** What an answer of the issuer is compared with, if its kind can be compared. */
function listCompared(
  subject: string,
  { form: { levelFields, comparisons } }: Definitions,
): readonly string[] {
  const field = levelFields.find(({ id }) => id === subject);
  if (field === undefined || FIELD_KINDS[field.kind].differsBy === null) return [];
  return comparisons.flatMap(({ id }) => Object.values(COMPARED).map((name) => `${name}.${id}`));
}

/** A sentence cannot contain itself. */
function listOwn(kind: SubjectKind, { thisKind }: Text): readonly string[] {
  return kind === "levelIndicator" && thisKind === kind ? ["cau_chua_dat"] : [];
}

/** The figures that this indicator does not have, although others have them. */
function listLackingOfIndicator(
  subject: string,
  { definitions, thisKind }: Text,
): readonly string[] {
  const lacking = thisKind === "indicator" ? ["cau_chua_dat"] : [];
  if (definitions.known.block?.size === 0) lacking.push("khoi_chua_dat");
  const indicator = definitions.indicators.find(({ id }) => id === subject);
  if (indicator === undefined) return lacking;
  const { pool, answerField } = factsOf(indicator.measure);
  if (pool === null && answerField === null) lacking.push("ty_le");
  if (indicator.measure.kind !== "share" && indicator.measure.kind !== "count")
    lacking.push(...EXTREMES);
  if (!indicator.tellsExceeded) lacking.push("vuot");
  return lacking;
}

/** The same of an instrument, a field or a statistic. */
function listLacking(
  subject: string,
  kind: SubjectKind,
  { form, statistics, instruments }: Definitions,
): readonly string[] {
  const isMeant = ({ id }: { readonly id: string }) => id === subject;
  if (kind === "instrument") return instruments.find(isMeant)?.number === null ? ["so"] : [];
  if (kind === "field")
    return [
      ...listLackingOfField(form.fields.find(isMeant)),
      ...(form.levelFields.some(isMeant) ? [] : ["chung"]),
    ];
  const statistic = kind === "statistic" ? statistics.find(isMeant) : undefined;
  return statistic === undefined ? [] : listLackingOfStatistic(statistic);
}

/** Only numbers and answers add up to a total; only answers are counted. */
function listLackingOfField(field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const isSummed = numbersOf(field) !== null && field.addsUp;
  const isCounted = FIELD_KINDS[field.kind].answers !== null;
  return [...(isSummed ? [] : ["tong"]), ...(isCounted ? [] : [ANSWERING])];
}

function listLackingOfStatistic({ reckoning, benchmark, source }: Statistic): readonly string[] {
  return [
    // One unit is counted or not: none has most.
    ...(reckoning.kind === "tally" ? EXTREMES : []),
    ...(benchmark === null ? ["tren_muc"] : []),
    ...(source === "level" ? [...COUNTS, ...EXTREMES] : []),
  ];
}

/** Numbers of units, of which what the issuer itself reports has none. */
const COUNTS = ["ap_dung", "so_don_vi", "chua_co_so_lieu"];
