import type { Indicator } from "../../model/rules/indicator.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isAnythingWithheld, type ToldIndicator } from "../audience/told-summary.ts";
import { sortByOutcome, toldFigures } from "../figures/count-indicators.ts";
import { textCell } from "../views/cells.ts";
import { columnsOfWidth } from "../views/columns.ts";
import type { CellView, TableView } from "../views/common.ts";
import type { SummaryPaperView } from "../views/summary-paper.ts";
import { toRuledText, toRulingNotes } from "../words/indicators/ruling-texts.ts";
import { toScopeNote } from "../words/units/scope-text.ts";
import { joinParts, lowerFirst, upperFirst } from "../words/sentences.ts";
import { TARGET_NOTE, toMarkedName } from "../words/indicators/target-mark.ts";
import { toPooledText, toRuleText } from "../words/indicators/threshold-text.ts";
import { toWithheldNote, WATCHED_TEXT } from "../words/indicators/withheld-text.ts";
import { joinGroups, joinUpTo } from "../words/units/name-groups.ts";

/** How many units a row names, and how many indicators that are missed have a row. */
export interface IndicatorLimits {
  readonly perIndicator: number;
  readonly indicators: number;
}

/** Every indicator: those that some unit misses as rows, the others by their figures. Inside, the front names the units. */
export function composeIndicators(
  briefing: Briefing,
  evaluation: Evaluation | null,
  most: IndicatorLimits,
): Pick<SummaryPaperView, "indicators" | "othersTitle" | "othersText" | "indicatorNotes"> {
  const outcome = sortByOutcome(briefing);
  const shown = outcome.missed.slice(0, most.indicators);
  const others = outcome.applied.filter((indicator) => !outcome.missed.includes(indicator));
  const hidden = outcome.missed.length - shown.length;
  return {
    indicators:
      shown.length === 0
        ? null
        : composeMissedTable(shown, briefing, {
            evaluation,
            perIndicator: evaluation === null ? most.perIndicator : 0,
          }),
    othersTitle:
      shown.length === 0
        ? "Chỉ tiêu: số đơn vị đạt trên số đơn vị thuộc diện"
        : "Chỉ tiêu khác: số đơn vị đạt trên số đơn vị thuộc diện",
    othersText: toOthersText(others, briefing),
    indicatorNotes: [
      ...(hidden === 0
        ? []
        : [`Còn ${formatCount(hidden)} chỉ tiêu khác còn đơn vị chưa đạt, xem trang Chỉ tiêu.`]),
      ...(shown.some(({ isRequired }) => !isRequired) ? [TARGET_NOTE] : []),
      ...(isAnythingWithheld(briefing.summary) ? [toWithheldNote(briefing.dataset.form)] : []),
      ...(evaluation === null ? [] : toRulingNotes(briefing, evaluation)),
    ],
  };
}

/** Indicators as rows: rule, share of all, how many meet it, and who misses it. */
export function composeMissedTable(
  shown: readonly Indicator[],
  briefing: Briefing,
  naming: Naming,
): TableView {
  return {
    caption: "Chỉ tiêu còn đơn vị chưa đạt: mức quy định, kết quả chung",
    columns: [
      // Names want more room than numbers.
      ...columnsOfWidth([
        ["Chỉ tiêu", naming.perIndicator > 0 ? 24 : 29],
        ["Mức quy định", naming.perIndicator > 0 ? 20 : 24],
      ]),
      { label: "Tỷ lệ chung", isNumeric: true, widthPercent: 9 },
      { label: "Đạt", isNumeric: true, widthPercent: 8 },
      ...columnsOfWidth([["Chưa đạt", naming.perIndicator > 0 ? 39 : 30]]),
    ],
    rows: shown.map((indicator) => ({
      header: textCell(`${toMarkedName(indicator)}${toScopeNote(indicator, briefing.dataset)}`),
      cells: composeIndicatorCells(indicator, briefing, naming),
    })),
    totals: null,
    notes: [],
  };
}

interface Naming {
  /** `null` where no unit without data is named. */
  readonly evaluation: Evaluation | null;
  /** How many units a row names; with none it says how many they are. */
  readonly perIndicator: number;
}

/** The others, those of equal figures together: `44/45: lập Ban Chỉ đạo; lập tiểu ban. 14/14: …`. */
export function toOthersText(others: readonly Indicator[], briefing: Briefing): string {
  const { dataset, summary } = briefing;
  const noted = others.map((indicator) => {
    const counts = summary.indicators.get(indicator.id) ?? WITHHELD;
    const pooled = counts === WITHHELD || counts.pooled === WITHHELD ? null : counts.pooled;
    const share = pooled === null ? "" : ` (${toPooledText(pooled, indicator.measure)})`;
    const name = lowerFirst(indicator.name) + toScopeNote(indicator, dataset) + share;
    return { name, note: toMetText(counts) };
  });
  return joinGroups(noted, Infinity);
}

function toMetText(counts: Told<ToldIndicator>): string {
  if (counts === WITHHELD) return WATCHED_TEXT;
  const { met, notDue, applicable } = counts;
  if (met + notDue === 0) return "chưa có số liệu";
  const pending = notDue === 0 ? "" : `, ${formatCount(notDue)} chưa đến hạn`;
  return `${formatCount(met)}/${formatCount(applicable)}${pending}`;
}

function composeIndicatorCells(
  indicator: Indicator,
  briefing: Briefing,
  naming: Naming,
): readonly CellView[] {
  const counts = toldFigures(indicator.id, briefing);
  const { pooled } = counts;
  return [
    textCell(upperFirst(toRuleText(indicator, briefing.dataset.form))),
    textCell(
      pooled === WITHHELD
        ? WITHHELD_TEXT
        : pooled === null
          ? "–"
          : toPooledText(pooled, indicator.measure),
    ),
    textCell(`${formatCount(counts.met)}/${formatCount(counts.applicable)}`),
    textCell(
      [
        toMissedText(indicator, counts.notMet, { briefing, naming }),
        counts.notDue === 0 ? "" : `${formatCount(counts.notDue)} đơn vị chưa đến hạn`,
        toSilentText(indicator, counts.noData, { briefing, naming }),
        // In the internal summary a note under the table tells about which unit and why.
        naming.evaluation === null ? toRuledText(counts.ruled) : "",
      ]
        .filter((text) => text !== "")
        .join("; "),
    ),
  ];
}

interface Telling {
  readonly briefing: Briefing;
  readonly naming: Naming;
}

/** The units that miss it and what they lack, or only their number where names are not told. */
function toMissedText(
  { id }: Indicator,
  count: number,
  { briefing, naming: { perIndicator } }: Telling,
): string {
  const names = (briefing.namedUnits.get(id) ?? []).map(({ text }) => text);
  const isNamed = names.length > 0 && perIndicator > 0;
  return isNamed ? joinUpTo(perIndicator, names) : `${formatCount(count)} đơn vị`;
}

/** The units without data. */
function toSilentText(
  { id }: Indicator,
  count: number,
  { briefing, naming: { evaluation, perIndicator } }: Telling,
): string {
  const silent = new Set(evaluation?.indicators.get(id)?.noData);
  const names = briefing.period.units.filter((unit) => silent.has(unit.id)).map(({ name }) => name);
  if (count === 0) return "";
  return names.length === 0 || names.length > perIndicator
    ? `${formatCount(count)} đơn vị chưa có số liệu`
    : `chưa có số liệu: ${joinParts(names)}`;
}
