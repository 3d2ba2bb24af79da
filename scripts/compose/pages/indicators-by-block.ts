import type { BlockCounts } from "../../evaluate/count-by-block.ts";
import type { Block } from "../../model/form/form.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { Indicator, LevelIndicator } from "../../model/rules/indicator.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tellIndicators } from "../charts/findings.ts";
import {
  sortByShareMissed,
  nameOfUnits,
  sortByOutcome,
  type IndicatorsByOutcome,
} from "../figures/count-indicators.ts";
import { toBlockAnchor } from "../units/list-units.ts";
import type { ByBlockCell, ByBlockRow, ByBlockView } from "../views/by-block.ts";
import { VERDICT_STATES } from "../views/cells.ts";
import { toLevelResult, toLevelValue } from "../words/indicators/level-text.ts";

const NAME = "Số đơn vị đạt từng chỉ tiêu, theo khối";
/** With more columns numbers would break on a sheet upright. */
const MOST_UPRIGHT = 8;

/**
 * Indicators by blocks, those missed most first. `null` where there are not several blocks, or where most cells are
 * withheld: then the list of indicators says more.
 */
export function composeIndicatorsByBlock(briefing: Briefing): ByBlockView | null {
  const { dataset, summary } = briefing;
  const blocks = dataset.blocks.filter(({ id }) => (summary.countByBlock.get(id) ?? 0) > 0);
  const cells = [...summary.byBlock.values()].flatMap((row) => [...row.values()]);
  const told = cells.filter((counts) => counts !== WITHHELD && counts.applicable > 0);
  const withheld = cells.filter((counts) => counts === WITHHELD);
  const isTold = told.length > 0 && told.length >= withheld.length;
  if (blocks.length < 2 || !summary.isWhole || !isTold) return null;
  const outcome = sortByOutcome(briefing);
  const finding = tellIndicators(outcome, ({ id }) => summary.indicators.get(id) ?? WITHHELD);
  const { open, met } = partRows(outcome, blocks, briefing);
  return {
    ...(finding === null ? { title: NAME, aboutText: "" } : { title: finding, aboutText: NAME }),
    blocks: blocks.map((block) => ({
      label: block.name,
      href: `${toPagePath("units")}#${toBlockAnchor(block)}`,
    })),
    hasMany: blocks.length > MOST_UPRIGHT,
    rows: open.length === 0 ? met : open,
    folded: open.length === 0 || met.length === 0 ? null : foldMet(met, outcome),
    legend: composeLegend([...open, ...met]),
  };
}

function composeLegend(rows: readonly ByBlockRow[]): ByBlockView["legend"] {
  const all = rows.flatMap(({ whole, cells }) => [whole, ...cells]);
  const has = (wanted: ByBlockCell["kind"]) => all.some(({ kind }) => kind === wanted);
  return {
    states: MARKS.map((verdict) => VERDICT_STATES[verdict]).filter(({ mark }) =>
      all.some(({ marks }) => marks.some(({ state }) => state.mark === mark)),
    ),
    withheldText: has("withheld") ? WITHHELD_TEXT : "",
    texts: [
      ...(all.some(({ text }) => text !== "") ? [COUNTED] : []),
      ...(has("notApplicable") ? [NOT_ABOUT] : []),
    ],
  };
}

const COUNTED = "4/7: 4 trong 7 đơn vị thuộc diện áp dụng đạt";
const NOT_ABOUT = "ô trống: không áp dụng";

interface Rows {
  /** What some unit misses first, then what is not due, withheld or without data. */
  readonly open: readonly ByBlockRow[];
  /** What units meet, as far as they have data. */
  readonly met: readonly ByBlockRow[];
}

function partRows(
  outcome: IndicatorsByOutcome,
  blocks: readonly Block[],
  briefing: Briefing,
): Rows {
  const { dataset, summary } = briefing;
  const missed = sortByShareMissed(outcome.missed, briefing);
  const others = outcome.applied.filter((one) => !missed.includes(one));
  const isMet = (one: Indicator) => outcome.judged.includes(one) && !outcome.pending.includes(one);
  const isLevelMet = ({ id }: LevelIndicator) => {
    const told = summary.level.get(id) ?? WITHHELD;
    return told !== WITHHELD && (told.verdict === "met" || told.verdict === "exceeded");
  };
  const toRow = (one: Indicator) => composeRow(one, blocks, briefing);
  const toLevelRow = (one: LevelIndicator) => composeLevelRow(one, blocks, briefing);
  const { levelIndicators } = dataset;
  return {
    open: [
      ...missed.map(toRow),
      ...levelIndicators.filter((one) => !isLevelMet(one)).map(toLevelRow),
      ...others.filter((one) => !isMet(one)).map(toRow),
    ],
    met: [
      ...others.filter(isMet).map(toRow),
      ...levelIndicators.filter(isLevelMet).map(toLevelRow),
    ],
  };
}

function composeRow(
  indicator: Indicator,
  blocks: readonly Block[],
  { summary }: Briefing,
): ByBlockRow {
  const { id, name } = indicator;
  const counts = summary.indicators.get(id);
  if (counts === undefined) throw new TypeError(`no figures for ${id}`);
  const cells = summary.byBlock.get(id);
  return {
    name,
    whole: toCell(counts),
    cells: blocks.map((block) => {
      const own = cells?.get(block.id);
      return own === undefined ? NOT_APPLICABLE : toCell(own);
    }),
  };
}

const NOT_APPLICABLE: ByBlockCell = { kind: "notApplicable", text: "", marks: [] };

/** The issuer has one value, and no blocks. */
function composeLevelRow(
  indicator: LevelIndicator,
  blocks: readonly Block[],
  { dataset, summary }: Briefing,
): ByBlockRow {
  const told = summary.level.get(indicator.id);
  if (told === undefined) throw new TypeError(`no figures for ${indicator.id}`);
  const text = `${toLevelValue(told, indicator, dataset.form)}: ${toLevelResult(told)}`;
  return {
    name: indicator.name,
    whole:
      told === WITHHELD
        ? { kind: "withheld", text: "", marks: [] }
        : { kind: "told", text, marks: [] },
    cells: blocks.map(() => NOT_APPLICABLE),
  };
}

const MARKS = ["notMet", "notDue", "noData"] as const;

type Counts = Pick<BlockCounts, "applicable" | "met" | "notMet" | "notDue" | "noData">;

function toCell(counts: Told<Counts>): ByBlockCell {
  if (counts === WITHHELD) return { kind: "withheld", text: "", marks: [] };
  const { applicable, met, notMet } = counts;
  if (applicable === 0) return NOT_APPLICABLE;
  return {
    kind: "told",
    // Before anybody is judged, "0/7" would sound as if 7 had failed.
    text: met + notMet === 0 ? "" : `${formatCount(met)}/${formatCount(applicable)}`,
    marks: MARKS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
      state: VERDICT_STATES[verdict],
      countText: formatCount(counts[verdict]),
    })),
  };
}

function foldMet(rows: readonly ByBlockRow[], outcome: IndicatorsByOutcome): ByBlockView["folded"] {
  const isFull = rows.every(({ whole }) => whole.marks.length === 0);
  const name = `${formatCount(rows.length)} ${nameOfUnits(outcome)}`;
  return { title: `${name} ${isFull ? "đạt" : "không có đơn vị nào chưa đạt"}`, rows };
}
