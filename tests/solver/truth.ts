import type { EvaluatedPeriod } from "../../scripts/evaluate/evaluate-period.ts";
import type { Judgement } from "../../scripts/model/judgement/evaluation.ts";
import { partsOf } from "../../scripts/model/form/field-kinds.ts";
import type { Condition } from "../../scripts/model/form/scope.ts";
import type { Unit } from "../../scripts/model/report/period.ts";
import type { Statistic } from "../../scripts/model/rules/statistic.ts";
import { cells, POOL_ENDS, STATES, VERDICTS, type Verdict } from "./cells.ts";
import { toLevelShare, toLevelTruth } from "./level.ts";
import { isIn, listConditions, toGroups, type Group, type Outsider } from "./outsider.ts";

/** The true value of every cell: what units have sent, and how they were judged. */
export type Truth = ReadonlyMap<string, number>;

export function toTruth(evaluated: EvaluatedPeriod, outsider: Outsider): Truth {
  const groups = toGroups(outsider);
  const all: Group = { id: "", block: "", units: outsider.units.map(({ id }) => id) };
  return new Map([
    ...toSums(evaluated, outsider),
    ...toLevelTruth(evaluated, outsider),
    ...[...groups, all].flatMap((group) => toCounts(evaluated, outsider, group)),
    ...[...toBlockLists(outsider)].flatMap((blocks) =>
      STATES.map((state): [string, number] => [
        cells.ofBlocks(blocks, state),
        groups
          .filter(({ block }) => blocks.includes(block))
          .flatMap(({ units }) => units)
          .filter((unit) => evaluated.evaluation.units.get(unit)?.state === state).length,
      ]),
    ),
  ]);
}

/** Whether a unit has data for an indicator of the strand. */
export function hasData(
  strand: string,
  { definitions }: Pick<Outsider, "definitions">,
  truth: Truth,
): boolean {
  const own = definitions.indicators.filter((one) => one.strand === strand);
  return own.some(({ id }) =>
    (["met", "notMet", "notDue"] as const).some(
      (verdict) => truth.get(cells.verdict(id, verdict)) !== 0,
    ),
  );
}

function toSums(
  evaluated: EvaluatedPeriod,
  outsider: Outsider,
): readonly (readonly [string, number])[] {
  const { definitions } = outsider;
  const { period, evaluation } = evaluated;
  const { fields } = definitions.form;
  return [
    ...definitions.statistics.flatMap((statistic) => {
      if (statistic.source === "level") return toLevelShare(evaluated, statistic);
      const added = toReckoned(evaluated, statistic, outsider);
      return POOL_ENDS.flatMap((end) => [
        ...added.map((own) => [cells.counted(own.unit, statistic.id, end), own[end]] as const),
        [cells.pooled(statistic.id, end), added.reduce((sum, own) => sum + own[end], 0)] as const,
      ]);
    }),
    ...fields.flatMap(({ id }) => {
      const own = period.units.map((unit) => ({ unit, value: unit.values?.get(id) }));
      const numberOf = (value: Parameters<typeof partsOf>[0]) => partsOf(value).number ?? 0;
      return [
        ...own.map(({ unit, value }) => [cells.value(unit.id, id), numberOf(value)] as const),
        [cells.total(id), own.reduce((sum, { value }) => sum + numberOf(value), 0)] as const,
      ];
    }),
    ...definitions.indicators.flatMap(({ id }) => {
      const judged = period.units.map((unit) => ({
        unit: unit.id,
        measured: evaluation.units.get(unit.id)?.judgements.get(id)?.measured,
      }));
      return (["part", "whole"] as const).flatMap((end) => {
        const counted = judged.map(({ unit, measured }) => {
          const value = measured?.kind === "share" ? measured[end] : 0;
          return [cells.counted(unit, id, end), value] as const;
        });
        const sum = counted.reduce((total, [, value]) => total + value, 0);
        return [...counted, [cells.pooled(id, end), sum] as const];
      });
    }),
  ];
}

/** What each unit adds to a statistic, counted here for itself. */
function toReckoned({ period }: EvaluatedPeriod, statistic: Statistic, outsider: Outsider) {
  const { reckoning } = statistic;
  const read =
    reckoning.kind === "share" ? [reckoning.partField, reckoning.wholeField] : [reckoning.field];
  const decides = statistic.condition === null ? [] : [statistic.condition.field];
  const conditions = listConditions([...read, ...decides], outsider);
  return period.units.map((unit) => ({
    unit: unit.id,
    ...addUnit(unit, statistic, conditions),
  }));
}

/** @param asked answers without which a unit is not asked */
function addUnit(unit: Unit, statistic: Statistic, asked: readonly Condition[]) {
  const nothing = { part: 0, whole: 0, state: "notApplicable" };
  const unanswered = { ...nothing, state: "unanswered" };
  if (!isIn(unit, statistic)) return nothing;
  const { values } = unit;
  const { condition, reckoning } = statistic;
  const isOther = ({ field, values: wanted }: Condition) => {
    const { answer } = partsOf(values?.get(field));
    return answer !== null && !wanted.includes(answer);
  };
  if (asked.some(isOther)) return nothing;
  if (condition !== null) {
    const { answer } = partsOf(values?.get(condition.field));
    if (answer === null) return { ...nothing, state: "unsure" };
    if (!condition.values.includes(answer)) return nothing;
  }
  const [part, whole] = toSides(values, reckoning);
  const isOpen = asked.some(({ field }) => partsOf(values?.get(field)).answer === null);
  if (part === null || whole === null) return isOpen ? { ...nothing, state: "unsure" } : unanswered;
  return whole === 0 ? nothing : { part, whole, state: "answered" };
}

function toSides(values: Unit["values"], reckoning: Statistic["reckoning"]) {
  const of = (field: string) => partsOf(values?.get(field));
  if (reckoning.kind === "share")
    return [of(reckoning.partField).number, of(reckoning.wholeField).number] as const;
  const { answer, number } = of(reckoning.field);
  if (reckoning.kind !== "tally") return [number, 1] as const;
  return [answer === null ? null : Number(reckoning.answers.includes(answer)), 1] as const;
}

/** @param group units of one type and block, or all units, with an empty id */
function toCounts(
  evaluated: EvaluatedPeriod,
  outsider: Outsider,
  { id, units }: Group,
): readonly (readonly [string, number])[] {
  const { definitions } = outsider;
  const { evaluation, period } = evaluated;
  const group = id === "" ? undefined : id;
  const own = units.flatMap((unit) => evaluation.units.get(unit) ?? []);
  const isMissing = (unit: (typeof own)[number]) =>
    [...unit.judgements.values()].some(({ verdict }) => verdict === "notMet");
  const silent = period.units.filter((unit) => units.includes(unit.id) && unit.values === null);
  const inState = (state: string) => own.filter((unit) => unit.state === state).length;
  return [
    ...definitions.indicators.flatMap((indicator) =>
      VERDICTS.map((verdict) => {
        const judgements = own.flatMap((unit) => unit.judgements.get(indicator.id) ?? []);
        const count = judgements.filter((judgement) => toVerdict(judgement) === verdict).length;
        return [cells.verdict(indicator.id, verdict, group), count] as const;
      }),
    ),
    ...STATES.flatMap((state) => [
      ...definitions.strands.map((strand) => {
        const count = own.filter((unit) => unit.strands.get(strand.id) === state).length;
        return [cells.strand(strand.id, state, group), count] as const;
      }),
      [cells.overall(state, group), inState(state)] as const,
    ]),
    [
      cells.overall("inTime", group),
      inState("underway") + inState("notStarted") + inState("notDue"),
    ],
    ...definitions.form.fields.map((field) => {
      const filled = period.units.filter(
        (unit) => units.includes(unit.id) && unit.values?.has(field.id),
      );
      return [cells.reporting(field.id, group), filled.length] as const;
    }),
    ...definitions.statistics.flatMap((statistic) => {
      const added = toReckoned(evaluated, statistic, outsider).filter(({ unit }) =>
        units.includes(unit),
      );
      const reached = added.filter((one) => reaches(statistic, one)).length;
      return [
        ...(["answered", "unanswered", "unsure"] as const).map((state) => {
          const count = added.filter((one) => one.state === state).length;
          return [cells[state](statistic.id, group), count] as const;
        }),
        [cells.reached(statistic.id, group), reached] as const,
      ];
    }),
    [cells.silent(group), silent.length],
    [cells.missing(group), own.filter(isMissing).length],
    [cells.missingDone(group), own.filter((one) => isMissing(one) && one.state === "done").length],
  ];
}

/** Whether a unit that has answered reaches the level beside a statistic. */
function reaches(
  { benchmark }: Statistic,
  { part, whole, state }: { readonly part: number; readonly whole: number; readonly state: string },
): boolean {
  if (benchmark === null || state !== "answered") return false;
  const { numerator, denominator } = benchmark.value;
  const difference = part * denominator - whole * numerator;
  return benchmark.kind === "min" ? difference >= 0 : difference <= 0;
}

function toVerdict({ verdict, isUnsure }: Judgement): Verdict {
  if (isUnsure) return "unsure";
  return verdict === "exceeded" ? "met" : verdict;
}

/** Every list of blocks, in their order, that a table may count together. */
function toBlockLists({ definitions }: Outsider): readonly (readonly string[])[] {
  return definitions.blocks.reduce<readonly (readonly string[])[]>(
    (lists, { id }) => [...lists, ...lists.map((list) => [...list, id])],
    [[]],
  );
}
