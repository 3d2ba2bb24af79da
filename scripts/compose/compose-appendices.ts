import type { Indicator, Strand } from "../model/indicator.ts";
import type { Unit } from "../model/period.ts";
import type { Evaluation, FieldTotal, Judgement } from "../model/evaluation.ts";
import type { Field } from "../model/form.ts";
import type { Briefing } from "./briefing.ts";
import { PROGRESS_STATES, stateCell, textCell, VERDICT_STATES } from "./cells.ts";
import { columnsOf, columnsOfWidth } from "./columns.ts";
import { toValueText } from "./compose-units.ts";
import { composeShortcomingAppendix } from "./compose-shortcoming-appendix.ts";
import { formatCount, formatPercent } from "./format-number.ts";
import { joinWithAnd, lowerFirst } from "./sentences.ts";
import { limitsOf, toMeasuredText, toRuleText } from "./threshold-text.ts";
import type { CellView, TableView } from "./common-views.ts";

export interface Appendix {
  /** Which text refers to it. */
  readonly about: "units" | "shortcomings";
  readonly title: string;
  /** Whether its rows are numbered, as lists of units are. */
  readonly isNumbered: boolean;
  readonly isLandscape: boolean;
  readonly table: TableView;
}

/** The internal report's tables: progress by unit, standards by unit, shortcomings with who mends them. */
export function composeAppendices(briefing: Briefing, evaluation: Evaluation): readonly Appendix[] {
  return [
    composeProgressAppendix(briefing, evaluation),
    ...groupStandards(briefing).map((group) =>
      composeStandardAppendix(group, briefing, evaluation),
    ),
    composeShortcomingAppendix(briefing),
  ].filter(({ table }) => table.rows.length > 0);
}

/** How far every unit is; the counts and days of the form's first group come before. */
function composeProgressAppendix(
  { dataset, period, summary }: Briefing,
  evaluation: Evaluation,
): Appendix {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const fields = dataset.form.fields.filter(
    ({ group, kind }) =>
      group === dataset.form.groups[0]?.id && (kind === "count" || kind === "date"),
  );
  const stateOf = (unit: Unit, strand: Strand) =>
    evaluation.units.get(unit.id)?.strands.get(strand.id) ?? "notApplicable";
  return {
    about: "units",
    title: "Tiến độ chuẩn bị đại hội của các đơn vị",
    isNumbered: true,
    isLandscape: true,
    table: {
      caption: "Tiến độ theo đơn vị",
      columns: [
        ...columnsOfWidth([["Đơn vị", 20]]),
        ...fields.map(({ name, kind }) => ({
          label: name,
          isNumeric: kind === "count",
          widthPercent: kind === "count" ? 5 : 7,
        })),
        ...columnsOf([...strands.map(({ name }) => name), "Chung"]),
      ],
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: [
          ...fields.map((field) => textCell(toReportedText(unit, field))),
          ...strands.map((strand) => stateCell(PROGRESS_STATES[stateOf(unit, strand)])),
          stateCell(PROGRESS_STATES[evaluation.units.get(unit.id)?.state ?? "noData"]),
        ],
      })),
      totals: composeProgressTotals(fields, strands, summary),
      notes: [],
    },
  };
}

function composeProgressTotals(
  fields: readonly Field[],
  strands: readonly Strand[],
  { strands: counts, states, totals, unitCount }: Briefing["summary"],
): TableView["totals"] {
  return {
    header: textCell("Cộng; số đơn vị hoàn thành"),
    cells: [
      ...fields.map(({ id, kind }) =>
        textCell(kind === "count" ? toTotalText(totals.get(id)) : ""),
      ),
      ...strands.map(({ id }) => {
        const count = counts.get(id);
        return textCell(
          `${formatCount(count?.states.done ?? 0)}/${formatCount(count?.applicable ?? 0)}`,
        );
      }),
      textCell(`${formatCount(states.done)}/${formatCount(unitCount)}`),
    ],
  };
}

interface StandardGroup {
  readonly strands: readonly Strand[];
  readonly indicators: readonly Indicator[];
}

/**
 * Shares and counts of the strands that set standards; strands that apply to the same unit types make one
 * table, since the same units would be listed again and again.
 */
function groupStandards({ dataset }: Briefing): readonly StandardGroup[] {
  const groups = new Map<string, StandardGroup>();
  for (const strand of dataset.strands.filter(({ countsAsProgress }) => !countsAsProgress)) {
    const indicators = dataset.indicators.filter(
      (indicator) =>
        indicator.strand === strand.id &&
        (indicator.measure.kind === "share" || indicator.measure.kind === "count"),
    );
    const types = [...new Set(indicators.flatMap(({ unitTypes }) => unitTypes))].sort().join(" ");
    const group = groups.get(types) ?? { strands: [], indicators: [] };
    if (indicators.length > 0) {
      groups.set(types, {
        strands: [...group.strands, strand],
        indicators: [...group.indicators, ...indicators],
      });
    }
  }
  return [...groups.values()];
}

/** One column for each indicator; the units that it applies to, and what all of them make together. */
function composeStandardAppendix(
  { strands, indicators }: StandardGroup,
  { dataset, period, summary }: Briefing,
  evaluation: Evaluation,
): Appendix {
  const units = period.units.filter((unit) =>
    indicators.some((indicator) => findJudgement(unit, indicator, evaluation) !== undefined),
  );
  return {
    about: "units",
    title: `${joinWithAnd(strands.map(({ name }, index) => (index === 0 ? name : lowerFirst(name))))}: kết quả của từng đơn vị`,
    isNumbered: true,
    isLandscape: indicators.length > MOST_UPRIGHT_COLUMNS,
    table: {
      caption: joinWithAnd(strands.map(({ name }) => name)),
      columns: [
        ...columnsOfWidth([["Đơn vị", 26]]),
        ...indicators.map(({ name, measure }) => ({
          label: name,
          isNumeric: false,
          widthPercent:
            measure.kind === "share" && indicators.length <= MOST_UPRIGHT_COLUMNS ? 20 : null,
        })),
      ],
      rows: units.map((unit) => ({
        header: textCell(unit.name),
        cells: indicators.map((indicator) =>
          toVerdictCell(findJudgement(unit, indicator, evaluation), indicator),
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
              : `${formatCount(pooled.numerator)}/${formatCount(pooled.denominator)} (${formatPercent(pooled, limitsOf(indicator.measure))}); ${met}`,
          );
        }),
      },
      notes: indicators.map(
        (indicator) =>
          `${indicator.name}: ${toRuleText(indicator, dataset.form)} (${indicator.isRequired ? "yêu cầu" : "phấn đấu"}).`,
      ),
    },
  };
}

/** More columns than these need a sheet turned on its side. */
const MOST_UPRIGHT_COLUMNS = 4;

function toTotalText(total: FieldTotal | undefined): string {
  const sum = total?.total ?? null;
  return sum === null ? "–" : formatCount(sum);
}

function toReportedText({ values, type }: Unit, field: Field): string {
  if (!field.unitTypes.includes(type)) return "–";
  const value = values?.get(field.id);
  if (value === undefined) return "chưa có số liệu";
  return value.kind === "count" ? formatCount(value.count) : toValueText(value, field);
}

function toVerdictCell(judgement: Judgement | undefined, indicator: Indicator): CellView {
  if (judgement === undefined) return stateCell(VERDICT_STATES.notApplicable);
  if (judgement.verdict === "noData") return stateCell(VERDICT_STATES.noData);
  return {
    text: toMeasuredText(judgement.measured, indicator),
    href: null,
    state: VERDICT_STATES[judgement.verdict],
  };
}

/** The judgement of an indicator that applies to the unit, or `undefined`. */
function findJudgement(
  unit: Unit,
  indicator: Indicator,
  evaluation: Evaluation,
): Judgement | undefined {
  const judgement = evaluation.units.get(unit.id)?.judgements.get(indicator.id);
  return judgement?.verdict === "notApplicable" ? undefined : judgement;
}
