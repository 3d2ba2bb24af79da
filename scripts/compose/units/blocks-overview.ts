import type { BlockStates, StateCounts } from "../../evaluate/summarize.ts";
import { PROGRESS_STATE_ORDER } from "../../model/judgement/evaluation.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { BlockId } from "../../model/form/form.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { describeStandardStrands } from "../words/indicators/strandless.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { toBlockAnchor } from "./list-units.ts";
import type { BlocksOverviewView, OverviewCounts, OverviewRow } from "../views/units.ts";
import { toWithheldReason } from "../words/indicators/withheld-text.ts";
import { toOverallState } from "../words/units/overall-state.ts";

/** More marks in one cell are no picture any more, so then one mark stands for several units. */
const MOST_MARKS = 40;

/** How many units of each block are in each state, where such counts identify no unit. */
export function composeBlocksOverview(briefing: Briefing): BlocksOverviewView {
  const { states, blockStates } = briefing.summary;
  // What is told of the only unit needs no table.
  if (isOnlyUnit(briefing.summary))
    return { ...composeSizes(briefing), rows: [], totals: null, notes: [] };
  // Rows and their sum have the same columns, so the table needs both counts.
  return states === WITHHELD || blockStates === WITHHELD || !tracksProgress(briefing.dataset)
    ? composeSizes(briefing)
    : composeStates({ all: states, groups: blockStates }, briefing);
}

/** The number of units of each block, where the public gets no states or there are none; no row where not all units are known. */
function composeSizes(briefing: Briefing): BlocksOverviewView {
  const { dataset, summary } = briefing;
  const present = dataset.blocks.filter(
    ({ id }) => summary.isWhole && (summary.countByBlock.get(id) ?? 0) > 0,
  );
  const toSize = (unitCount: number): OverviewCounts => ({
    countText: formatCount(unitCount),
    cells: [],
  });
  return {
    caption: "Số đơn vị theo khối",
    head: "Khối",
    states: [],
    rows: present.map(({ id }) => ({
      blocks: linkBlocks([id], briefing),
      ...toSize(countUnits([id], briefing)),
    })),
    totals: present.length < 2 ? null : toSize(summary.unitCount),
    notes: tracksProgress(dataset)
      ? [`Không nêu tình trạng theo khối. ${toWithheldReason(dataset.form)}`]
      : [],
  };
}

/** The states of all units, and of each group of blocks that is counted together. */
interface ToldStates {
  readonly all: StateCounts;
  readonly groups: readonly BlockStates[];
}

function composeStates({ all, groups }: ToldStates, briefing: Briefing): BlocksOverviewView {
  const states = PROGRESS_STATE_ORDER.filter((state) => all[state] > 0);
  const perMark = toUnitsPerMark(groups);
  const toCounts = (counts: StateCounts, unitCount: number): OverviewCounts => ({
    countText: formatCount(unitCount),
    cells: states.map((state) => ({
      countText: formatCount(counts[state]),
      markCount: Math.ceil(counts[state] / perMark),
    })),
  });
  return {
    ...(briefing.dataset.blocks.length === 0
      ? { caption: "Số đơn vị theo tiến độ", head: "Đơn vị" }
      : { caption: "Số đơn vị theo khối và tiến độ", head: "Khối" }),
    states: states.map((state) => toOverallState(state, briefing)),
    rows: groups.map(({ blocks, states: own }) => ({
      blocks: linkBlocks(blocks, briefing),
      ...toCounts(own, countUnits(blocks, briefing)),
    })),
    totals: groups.length < 2 ? null : toCounts(all, briefing.summary.unitCount),
    notes: [
      `Tình trạng chung của mọi phần việc tính vào tiến độ, đến ngày ${formatDate(briefing.period.date)}. ${describeStandardStrands(briefing.dataset)}`.trimEnd(),
      ...(perMark > 1 ? [`Mỗi dấu ứng với không quá ${formatCount(perMark)} đơn vị.`] : []),
      ...(groups.some(({ blocks }) => blocks.length > 1) ? [JOINED] : []),
    ],
  };
}

const JOINED =
  "Khối có ít đơn vị được cộng chung với khối khác; khi nêu từng khối có thể chỉ ra đơn vị cụ thể thì mọi khối được cộng chung.";

function linkBlocks(
  blocks: readonly BlockId[],
  { dataset, summary }: Briefing,
): OverviewRow["blocks"] {
  return dataset.blocks
    .filter(({ id }) => blocks.includes(id))
    .map((block) => ({
      label: block.name,
      href: `#${toBlockAnchor(block)}`,
      // A row of one block has the number in the next cell.
      countText: blocks.length > 1 ? formatCount(summary.countByBlock.get(block.id) ?? 0) : "",
    }));
}

function countUnits(blocks: readonly BlockId[], { summary }: Briefing): number {
  return blocks.reduce((sum, block) => sum + (summary.countByBlock.get(block) ?? 0), 0);
}

function toUnitsPerMark(groups: readonly BlockStates[]): number {
  const largest = Math.max(1, ...groups.flatMap(({ states }) => Object.values(states)));
  return Math.ceil(largest / MOST_MARKS);
}
