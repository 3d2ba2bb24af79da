import { formatCount } from "../../model/texts/format-count.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import {
  missesOfLevel,
  sortByOutcome,
  toldFigures,
  toldMisses,
} from "../figures/count-indicators.ts";
import type { ShortListView } from "../views/summary-paper.ts";
import { toLevelRule, toLevelValue } from "../words/indicators/level-text.ts";
import { toScopeNote } from "../words/units/scope-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { toGapText, toMeasuredText, toRuleText } from "../words/indicators/threshold-text.ts";
import { joinGroups, type Noted } from "../words/units/name-groups.ts";

/** What a list may name. */
export interface ListLimits {
  /** Units in a row. */
  readonly names: number;
  readonly rows: number;
}

/**
 * What is compulsory and missed, then what is only aimed at, each with its units and what they lack.
 * @param evaluation `null`: the reader gets the level and the number of units
 */
export function composeMissedLists(
  briefing: Briefing,
  evaluation: Evaluation | null,
  limits: ListLimits,
): readonly ShortListView[] {
  const ofUnits = isOnlyUnit(briefing.summary) ? "chưa đạt" : "còn đơn vị chưa đạt";
  const outcome = sortByOutcome(briefing);
  return [true, false].flatMap((isRequired) => {
    const isMeant = (rule: { readonly isRequired: boolean }) => rule.isRequired === isRequired;
    const missed = outcome.missed.filter(isMeant);
    const most = missed.toSorted((a, b) => toldMisses(b.id, briefing) - toldMisses(a.id, briefing));
    const rows = [
      ...listLevelRows(briefing, isMeant),
      ...most.map((indicator) => toRow(indicator, briefing, { evaluation, limits })),
    ];
    const words = missed.length === 0 ? "chưa đạt" : ofUnits;
    const title = `${isRequired ? "Yêu cầu" : "Chỉ tiêu phấn đấu"} ${words}`;
    return toShortList(title, rows, limits);
  });
}

/** A list of so many rows, which says how many more there are; none without rows. */
export function toShortList(
  title: string,
  rows: ShortListView["rows"],
  limits: Pick<ListLimits, "rows">,
): readonly ShortListView[] {
  if (rows.length === 0) return [];
  const others = rows.length - limits.rows;
  const note = others > 0 ? `Còn ${formatCount(others)} mục khác, xem trang sau và báo cáo.` : "";
  return [{ title, rows: rows.slice(0, limits.rows), note }];
}

interface Telling {
  readonly evaluation: Evaluation | null;
  readonly limits: ListLimits;
}

function toRow(
  indicator: Indicator,
  briefing: Briefing,
  { evaluation, limits }: Telling,
): ShortListView["rows"][number] {
  const { dataset, summary } = briefing;
  const counts = toldFigures(indicator.id, briefing);
  const part = `${formatCount(counts.notMet)}/${formatCount(counts.applicable)}`;
  const isOne = isOnlyUnit(summary);
  const isAlone = dataset.indicators.filter(({ name }) => name === indicator.name).length === 1;
  return {
    // The back says of whom it is; here only where another one has its name.
    name: isAlone ? indicator.name : `${indicator.name}${toScopeNote(indicator, dataset)}`,
    text:
      evaluation === null
        ? `${upperFirst(toRuleText(indicator, dataset.form))}.`
        : joinGroups(listMissing(indicator, briefing, evaluation), limits.names),
    note: isOne ? "" : `${part} đơn vị`,
  };
}

/** The units that miss it; those that lack most first. */
function listMissing(
  indicator: Indicator,
  { dataset, period, summary }: Briefing,
  evaluation: Evaluation,
): readonly Noted[] {
  const missing = period.units.flatMap(({ id, name }) => {
    const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
    if (judgement?.verdict !== "notMet") return [];
    const gap = toGapText(judgement, indicator, dataset.form);
    const measured = toMeasuredText(judgement.measured, indicator);
    const ruled = judgement.ruled === null ? "" : " (xác định lại)";
    return [{ name: `${name}${ruled}`, note: gap === "" ? measured : gap, by: judgement }];
  });
  const sizeOf = ({ by }: (typeof missing)[number]) => by.missingCount + by.surplusCount;
  // Of the only unit everybody knows which it is.
  return missing
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map(({ name, note }) =>
      isOnlyUnit(summary) ? { name: upperFirst(note), note: "" } : { name, note },
    );
}

/** What the issuer's own figures miss. */
function listLevelRows(
  briefing: Briefing,
  isMeant: (rule: { readonly isRequired: boolean }) => boolean,
): ShortListView["rows"] {
  const { dataset, summary } = briefing;
  return dataset.levelIndicators
    .filter((one) => isMeant(one) && missesOfLevel(one.id, briefing))
    .map((one) => ({
      name: one.name,
      text: `${upperFirst(toLevelRule(one, dataset.form))}.`,
      note: toLevelValue(summary.level.get(one.id) ?? WITHHELD, one, dataset.form),
    }));
}
