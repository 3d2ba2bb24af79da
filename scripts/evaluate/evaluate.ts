import { isRosterWhole } from "../model/report/report-kind.ts";
import type { Dataset } from "../model/dataset.ts";
import { answersOf, numbersOf, partsOf, sizeOf } from "../model/form/field-kinds.ts";
import type { Form } from "../model/form/form.ts";
import type { Indicator, Strand } from "../model/rules/indicator.ts";
import { factsOf } from "../model/rules/indicator-kinds.ts";
import type { Period, Unit } from "../model/report/period.ts";
import type { Ratio } from "../model/rules/ratio.ts";
import type {
  Evaluation,
  FieldTotal,
  IndicatorRollup,
  Judgement,
  UnitEvaluation,
} from "../model/judgement/evaluation.ts";
import { judgeLevel } from "./judge-level.ts";
import { judgeUnit } from "./judge-unit.ts";
import { toCounts } from "./measure-kinds.ts";
import { reckonLevel, rollUpStatistic } from "./statistics.ts";
import { applyRuling, applyStateRuling } from "./rulings.ts";
import { findPassed, groupByState, rollUpStrand, toStrandState, toUnitState } from "./progress.ts";

/** Judges every unit of a period by every indicator, as of the cut-off date, and adds up the results. */
export function evaluate(dataset: Dataset, period: Period): Evaluation {
  const strands = dataset.strands.map((strand) => ({
    strand,
    own: dataset.indicators.filter((indicator) => indicator.strand === strand.id),
  }));
  const units = new Map(
    period.units.map((unit) => [unit.id, evaluateUnit(unit, { dataset, strands, period })]),
  );
  return rollUp(dataset, period, units);
}

/** The same over some of the units of a period. */
export function evaluateSome(
  dataset: Dataset,
  period: Period,
  { units: judged }: Pick<Evaluation, "units">,
): Evaluation {
  const own = new Set(period.units.map(({ id }) => id));
  return rollUp(dataset, period, new Map([...judged].filter(([id]) => own.has(id))));
}

function rollUp(dataset: Dataset, period: Period, units: Evaluation["units"]): Evaluation {
  return {
    date: period.date,
    units,
    indicators: new Map(
      dataset.indicators.map((indicator) => [indicator.id, rollUpIndicator(indicator, units)]),
    ),
    level: new Map(
      dataset.levelIndicators.map((one) => [one.id, judgeLevel(one, dataset, period)]),
    ),
    statistics: new Map(
      dataset.statistics.map((statistic) => [
        statistic.id,
        statistic.source === "level"
          ? reckonLevel(statistic, period.level)
          : rollUpStatistic(statistic, period.units, dataset.form),
      ]),
    ),
    strands: new Map(dataset.strands.map(({ id }) => [id, rollUpStrand(id, units)])),
    states: groupByState([...units.values()].map(({ unit, state }) => [unit, state] as const)),
    // The sum of some units would pass for that of all.
    totals: toTotals(dataset.form, isRosterWhole(dataset, period) ? period.units : []),
  };
}

/** A strand with its indicators. */
interface StrandOfPeriod {
  readonly strand: Strand;
  readonly own: readonly Indicator[];
}

function evaluateUnit(
  unit: Unit,
  from: {
    readonly dataset: Dataset;
    readonly strands: readonly StrandOfPeriod[];
    readonly period: Period;
  },
): UnitEvaluation {
  const { indicators, strands, form } = from.dataset;
  const reportDate = from.period.date;
  const judgements = new Map(
    indicators.map((indicator) => {
      const strand = strands.find(({ id }) => id === indicator.strand);
      const judged = judgeUnit(unit, indicator, { form, strand, reportDate });
      return [indicator.id, applyRuling(judged, unit)];
    }),
  );
  const folded = from.strands.map(({ strand, own }) => {
    const judged = own.flatMap(({ id }) => judgements.get(id) ?? []);
    const lastDay = strand.deadline?.last ?? null;
    const computed = toStrandState(judged, lastDay, reportDate);
    const passed = findPassed(judged, lastDay, reportDate);
    return { id: strand.id, passed, ...applyStateRuling(strand.id, computed, unit) };
  });
  const progress = new Set(
    strands.filter(({ countsAsProgress }) => countsAsProgress).map(({ id }) => id),
  );
  return {
    unit: unit.id,
    judgements,
    strands: new Map(folded.map(({ id, state }) => [id, state])),
    ruledStrands: new Map(
      folded.flatMap(({ id, ruled }) => (ruled === null ? [] : [[id, ruled] as const])),
    ),
    lateSince: new Map(
      folded.flatMap(({ id, state, passed }) =>
        state === "late" && passed !== null ? [[id, passed] as const] : [],
      ),
    ),
    state: toUnitState(folded.filter(({ id }) => progress.has(id)).map(({ state }) => state)),
  };
}

function rollUpIndicator(
  { id, measure }: Indicator,
  units: ReadonlyMap<string, UnitEvaluation>,
): IndicatorRollup {
  const judgements = [...units.values()].flatMap((unit) => unit.judgements.get(id) ?? []);
  const having = (...verdicts: readonly Judgement["verdict"][]) =>
    judgements.filter(({ verdict }) => verdicts.includes(verdict)).map(({ unit }) => unit);
  const counted = judgements.filter(isCounted);
  const sure = judgements.filter(({ isUnsure }) => !isUnsure);
  return {
    indicator: id,
    met: having("met", "exceeded"),
    exceeded: having("exceeded"),
    notMet: having("notMet"),
    doneLate: judgements.filter(isDoneLate).map(({ unit }) => unit),
    notDue: having("notDue"),
    noData: sure.filter(({ verdict }) => verdict === "noData").map(({ unit }) => unit),
    unsureCount: judgements.length - sure.length,
    ruled: judgements.filter(({ ruled }) => ruled !== null).map(({ unit }) => unit),
    applicableCount: sure.filter(({ verdict }) => verdict !== "notApplicable").length,
    measured: counted.map(({ unit }) => unit),
    pooled: factsOf(measure).pool === null ? null : toPooled(counted),
  };
}

function isDoneLate({ verdict, isDone }: Judgement): boolean {
  return verdict === "notMet" && isDone;
}

/** A ruling that no result applies leaves a unit out of `pooled`; a unit that only a ruling judges has no figures. */
function isCounted({ measured, verdict }: Judgement): boolean {
  return measured !== null && verdict !== "notApplicable" && verdict !== "noData";
}

/** Sum of parts over sum of wholes; `null` where nothing was measured. */
function toPooled(counted: readonly Judgement[]): Ratio | null {
  const counts = counted.flatMap(({ measured }) =>
    measured === null ? [] : (toCounts(measured) ?? []),
  );
  const whole = counts.reduce((sum, one) => sum + one.whole, 0);
  const part = counts.reduce((sum, one) => sum + one.part, 0);
  return whole > 0 ? { numerator: part, denominator: whole } : null;
}

/** Totals over the units that report the field. */
function toTotals(form: Form, units: readonly Unit[]): ReadonlyMap<string, FieldTotal> {
  return new Map(
    form.fields.map((field): [string, FieldTotal] => {
      const { id } = field;
      let total = 0;
      let reportingCount = 0;
      const answers = new Map(answersOf(field).map((answer) => [answer, 0]));
      let isRough = false;
      for (const { values } of units) {
        const value = values?.get(id);
        if (value === undefined) continue;
        total += sizeOf(value) ?? 0;
        if (value.kind === "rough") isRough = true;
        const { answer } = partsOf(value);
        reportingCount += 1;
        if (answer !== null) answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
      const hasTotal = reportingCount > 0 && numbersOf(field) !== null && field.addsUp;
      return [id, { field: id, total: hasTotal ? total : null, isRough, reportingCount, answers }];
    }),
  );
}
