import type { FieldTotal } from "../../model/judgement/evaluation.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { findDecimals } from "../../model/rules/statistic.ts";
import type { BoundItem } from "./bound-item.ts";

/** A figure typed by hand. */
export interface TypedFigure {
  readonly kind: "units" | "share" | "total";
  /** Its digits, such as `17,3`, `1.234` or `1/3`. */
  readonly number: string;
  /** What it counts, as the text says it: `người`. */
  readonly words: string;
}

/** A placeholder without its braces, and what it gives in this period; a share in percent. */
interface Candidate {
  readonly placeholder: string;
  readonly value: number | null;
}

/** The placeholder that gives the value of a typed figure, those of the item's own indicators first; or none. */
export function suggestFigure(typed: TypedFigure, bound: BoundItem): string | undefined {
  const { value, decimals } = parseNumber(typed.number);
  const listOf = { units: listUnitCounts, share: listShares, total: listTotals }[typed.kind];
  return [...listOfStatistics(bound, typed), ...listOf(bound, typed)].find(
    (candidate) => candidate.value !== null && candidate.value.toFixed(decimals) === value,
  )?.placeholder;
}

/** `1.234` is 1234, `17,3` has one decimal, and of `1/3` units one is told. */
function parseNumber(number: string): { readonly value: string; readonly decimals: number } {
  const [told = ""] = number.split("/");
  const plain = told.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain).toFixed(decimals), decimals };
}

/** What the item's own statistics give for a number that is told in this way. */
function listOfStatistics(
  { statistics, dataset, evaluation }: BoundItem,
  { kind, words }: TypedFigure,
): readonly Candidate[] {
  return statistics.flatMap((statistic): readonly Candidate[] => {
    const { id, reckoning } = statistic;
    const { part = 0, whole = 0 } = evaluation.statistics.get(id) ?? {};
    const of = (value: number) => [{ placeholder: `${id}.gia_tri`, value }];
    if (whole === 0) return [];
    if (reckoning.kind === "share") return kind === "share" ? of((100 * part) / whole) : [];
    if (reckoning.kind === "tally") return kind === "units" ? withNames(id, { gia_tri: part }) : [];
    const isCounted = kind === "total" && isCountedIn(words, reckoning.field, dataset);
    const told = part / 10 ** findDecimals(statistic, dataset.form);
    return isCounted ? of(reckoning.kind === "sum" ? told : told / whole) : [];
  });
}

function isCountedIn(words: string, wanted: string, { form }: BoundItem["dataset"]): boolean {
  const field = form.fields.find(({ id }) => id === wanted);
  return field?.unitOfMeasure?.toLocaleLowerCase("vi") === words.toLocaleLowerCase("vi");
}

function listUnitCounts(bound: BoundItem): readonly Candidate[] {
  const strands = new Set(bound.indicators.flatMap(({ strand }) => strand ?? []));
  return [
    ...bound.indicators.flatMap((indicator) => listOfIndicator(indicator, bound)),
    ...[...strands].flatMap((strand) => listOfStrand(strand, bound)),
    ...listOfUnits(bound),
  ];
}

function listOfIndicator(
  { id, tellsExceeded }: Indicator,
  { evaluation, tells }: BoundItem,
): readonly Candidate[] {
  const rollup = evaluation.indicators.get(id);
  if (rollup === undefined) return [];
  const counts: Readonly<Record<string, number>> = {
    [tells === "met" ? "dat" : "chua_dat"]: rollup[tells].length,
    dat: rollup.met.length,
    chua_dat: rollup.notMet.length,
    ...(tellsExceeded ? { vuot: rollup.exceeded.length } : {}),
    chua_den_han: rollup.notDue.length,
    chua_co_so_lieu: rollup.noData.length,
    ap_dung: rollup.applicableCount,
  };
  return withNames(id, counts);
}

function listOfStrand(strand: string, { evaluation }: BoundItem): readonly Candidate[] {
  const rollup = evaluation.strands.get(strand);
  if (rollup === undefined) return [];
  return withNames(strand, {
    hoan_thanh: rollup.units.done.length,
    dang_thuc_hien: rollup.units.underway.length,
    cham: rollup.units.late.length,
    chua_trien_khai: rollup.units.notStarted.length,
    chua_den_han: rollup.units.notDue.length,
    chua_co_so_lieu: rollup.units.noData.length,
    ap_dung: rollup.applicableCount,
  });
}

function withNames(
  subject: string,
  counts: Readonly<Record<string, number>>,
): readonly Candidate[] {
  return Object.entries(counts).map(([figure, value]) => ({
    placeholder: `${subject}.${figure} | kem_ten`,
    value,
  }));
}

function listOfUnits({ dataset, evaluation, units }: BoundItem): readonly Candidate[] {
  const sent = units.filter(({ hasSent }) => hasSent).length;
  const ofType = dataset.unitTypes.map(({ id }) => ({
    placeholder: `${id}.so_don_vi`,
    value: units.filter(({ type }) => type === id).length,
  }));
  const ofBlock = dataset.blocks.map(({ id }) => ({
    placeholder: `${id}.so_don_vi`,
    value: units.filter(({ block }) => block === id).length,
  }));
  return [
    { placeholder: "don_vi.tong", value: units.length },
    { placeholder: "don_vi.hoan_thanh", value: evaluation.states.done.length },
    { placeholder: "don_vi.da_bao_cao", value: sent },
    { placeholder: "don_vi.chua_bao_cao", value: units.length - sent },
    { placeholder: "don_vi.diem", value: units.filter(({ isPilot }) => isPilot).length },
    ...ofType,
    ...ofBlock,
  ];
}

function listShares({ indicators, dataset, evaluation }: BoundItem): readonly Candidate[] {
  return [...indicators, ...dataset.indicators]
    .filter(({ measure }) => factsOf(measure).pool?.isShare === true)
    .map(({ id }) => {
      const pooled = evaluation.indicators.get(id)?.pooled ?? null;
      const value = pooled === null ? null : (100 * pooled.numerator) / pooled.denominator;
      return { placeholder: `${id}.ty_le`, value };
    });
}

/** The totals of fields that count the same; a public text may not ask for a field that stays inside. */
function listTotals(bound: BoundItem, { words }: TypedFigure): readonly Candidate[] {
  const { item, indicators, dataset, evaluation } = bound;
  const own = new Set(indicators.flatMap(({ measure }) => factsOf(measure).fields));
  return dataset.form.fields
    .filter(
      ({ unitOfMeasure }) =>
        unitOfMeasure?.toLocaleLowerCase("vi") === words.toLocaleLowerCase("vi"),
    )
    .filter(({ visibility }) => !item.isPublic || visibility !== "never")
    .toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
    .map(({ id, decimals }) => ({
      placeholder: `${id}.tong`,
      value: toExactTotal(evaluation.totals.get(id), decimals ?? 0),
    }));
}

/** As it is printed, no longer in units of the last decimal. Nobody types a rough total as a number. */
function toExactTotal(found: FieldTotal | undefined, decimals: number): number | null {
  if (found === undefined || found.isRough || found.total === null) return null;
  return found.total / 10 ** decimals;
}
