import type { Evaluation, Judgement } from "../../model/judgement/evaluation.ts";
import type { Form } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import type { Unit } from "../../model/period.ts";
import type { Appendix } from "./appendix.ts";
import { toScopeNote } from "../words/scope-text.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { stateCell, textCell, VERDICT_STATES } from "../views/cells.ts";
import { columnsOfWidth } from "../views/columns.ts";
import type { CellView, TableView } from "../views/common.ts";
import { isLeftOut, toVerdictState } from "./unit-standards.ts";
import { formatCount } from "../../model/format-count.ts";
import { joinWithAnd, lowerFirst } from "../words/sentences.ts";
import { nameStrandless } from "../words/strandless.ts";
import { toCountsText, toMeasuredText, toPooledText, toRuleText } from "../words/threshold-text.ts";

/** The results of each unit for standards that do not count as progress: one table for each group of unit types. */
export function composeStandardAppendices(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly Appendix[] {
  return groupStandards(briefing)
    .flatMap(splitGroup)
    .map((group) => composeStandardAppendix(group, briefing, evaluation));
}

/** A strand that sets standards, or (`null`) the indicators of no strand. */
interface Part {
  readonly id: string | null;
  readonly name: string;
}

interface StandardGroup {
  readonly parts: readonly Part[];
  readonly indicators: readonly Indicator[];
  /** ` (phần 1/2)`; empty where one table has room for all. */
  readonly partText: string;
}

/** With more columns than a landscape sheet has room for, words would break between their letters. */
function splitGroup({ parts, indicators }: StandardGroup): readonly StandardGroup[] {
  const count = Math.ceil(indicators.length / MOST_COLUMNS);
  const size = Math.ceil(indicators.length / count);
  return Array.from({ length: count }, (_, index) => {
    const own = indicators.slice(index * size, (index + 1) * size);
    return {
      parts: parts.filter(({ id }) => own.some(({ strand }) => strand === id)),
      indicators: own,
      partText: count === 1 ? "" : ` (phần ${index + 1}/${count})`,
    };
  });
}

const MOST_COLUMNS = 8;

/**
 * The indicators with a threshold, of the strands that set standards, and those of no strand. Strands for the same unit
 * types share one table, so that it lists their units only once.
 */
function groupStandards({ dataset }: InternalBriefing): readonly StandardGroup[] {
  const groups = new Map<string, StandardGroup>();
  for (const part of [
    ...dataset.strands.filter(({ countsAsProgress }) => !countsAsProgress),
    { id: null, name: nameStrandless(dataset) },
  ]) {
    const indicators = dataset.indicators.filter(
      (indicator) =>
        indicator.strand === part.id &&
        (part.id === null || factsOf(indicator.measure).threshold !== null),
    );
    const types = [...new Set(indicators.flatMap(({ unitTypes }) => unitTypes))].sort().join(" ");
    const group = groups.get(types) ?? { parts: [], indicators: [], partText: "" };
    if (indicators.length > 0) {
      groups.set(types, {
        ...group,
        parts: [...group.parts, part],
        indicators: [...group.indicators, ...indicators],
      });
    }
  }
  return [...groups.values()];
}

/** A column for each indicator, a row for each unit to which one of them applies, and the pooled values. */
function composeStandardAppendix(
  { parts, indicators, partText }: StandardGroup,
  briefing: InternalBriefing,
  evaluation: Evaluation,
): Appendix {
  const { dataset, period, summary } = briefing;
  const units = period.units.filter((unit) =>
    indicators.some((indicator) => findJudgement(unit, indicator, evaluation) !== undefined),
  );
  return {
    about: "units",
    title: `${joinWithAnd(parts.map(({ name }, index) => (index === 0 ? name : lowerFirst(name))))}: kết quả của từng đơn vị${partText}`,
    isNumbered: true,
    isLandscape: indicators.length > MOST_UPRIGHT_COLUMNS,
    table: {
      caption: joinWithAnd(parts.map(({ name }) => name)),
      columns: [...columnsOfWidth([["Đơn vị", 24]]), ...toStandardColumns(indicators)],
      rows: units.map((unit) => ({
        header: textCell(unit.name),
        cells: indicators.map((indicator) =>
          toVerdictCell(findJudgement(unit, indicator, evaluation), indicator, dataset.form),
        ),
      })),
      totals: {
        header: textCell("Chung; số đơn vị đạt"),
        cells: indicators.map((indicator) => {
          const counts = summary.indicators.get(indicator.id);
          const met = `${formatCount(counts?.met ?? 0)}/${formatCount(counts?.applicable ?? 0)} đơn vị`;
          const pooled = counts?.pooled ?? null;
          return textCell(
            pooled === null
              ? met
              : `${toCountsText(pooled)} (${toPooledText(pooled, indicator.measure)}); ${met}`,
          );
        }),
      },
      notes: [
        `Mức quy định: ${indicators.map((indicator) => `${lowerFirst(indicator.name)}${toScopeNote(indicator, dataset)} – ${toRuleText(indicator, dataset.form)} (${indicator.isRequired ? "yêu cầu" : "phấn đấu"})`).join("; ")}.`,
      ],
    },
  };
}

/** A pooled indicator shows its counts, so its column is wider. */
function toStandardColumns(indicators: readonly Indicator[]): TableView["columns"] {
  const partOf = ({ measure }: Indicator) => (factsOf(measure).pool === null ? 4 : 5);
  const whole = indicators.reduce((sum, indicator) => sum + partOf(indicator), 0);
  return indicators.map((indicator) => ({
    label: indicator.name,
    isNumeric: false,
    widthPercent: Math.round((STANDARDS_PERCENT * 10 * partOf(indicator)) / whole) / 10,
  }));
}

/** The width that the number and the name of a unit leave. */
const STANDARDS_PERCENT = 72;

/** More columns need a landscape sheet. */
const MOST_UPRIGHT_COLUMNS = 4;

/** The value and the state, with by how much it is missed: `7/27 (25,9%)`, `Chưa đạt, thiếu 2 người`. */
function toVerdictCell(
  judgement: Judgement | undefined,
  indicator: Indicator,
  form: Form,
): CellView {
  if (judgement === undefined) return stateCell(VERDICT_STATES.notApplicable);
  const state = toVerdictState(judgement, indicator, form);
  if (judgement.measured === null || judgement.verdict === "noData") return stateCell(state);
  return { text: toMeasuredText(judgement.measured, indicator), href: null, state };
}

/** The judgement of an indicator that applies to the unit or that a ruling has excluded. */
function findJudgement(
  unit: Unit,
  indicator: Indicator,
  evaluation: Evaluation,
): Judgement | undefined {
  const judgement = evaluation.units.get(unit.id)?.judgements.get(indicator.id);
  return judgement === undefined || isLeftOut(judgement) ? undefined : judgement;
}
