import type { BlockStates, StateCounts } from "../evaluate/summarize.ts";
import type { ProgressState } from "../model/evaluation.ts";
import { formatDate } from "../model/format-date.ts";
import { WITHHELD } from "../model/withheld.ts";
import type { Briefing } from "./briefing.ts";
import { PROGRESS_STATES } from "./cells.ts";
import { describeStandardStrands } from "./compose-charts.ts";
import { formatCount } from "./format-number.ts";
import { toBlockAnchor } from "./list-units.ts";
import type { BlocksOverviewView, OverviewCounts, OverviewRow } from "./units-views.ts";
import { toWithheldReason } from "./withheld-text.ts";

/** From what is finished to what nobody knows. */
export const STATE_ORDER: readonly ProgressState[] = [
  "done",
  "underway",
  "late",
  "notStarted",
  "noData",
  "notApplicable",
];

/** A row with more marks than these in one cell is no picture any more: then a mark stands for several units. */
const MOST_MARKS = 40;

/** How many units of each block are in which state, as far as that names nobody. */
export function composeBlocksOverview(briefing: Briefing): BlocksOverviewView {
  const { summary, dataset, period } = briefing;
  const told = summary.blockStates === WITHHELD ? null : summary.blockStates;
  const groups = told ?? toApart(briefing);
  const states = STATE_ORDER.filter((state) => told?.some((one) => one.states[state] > 0));
  const perMark = toUnitsPerMark(groups);
  const toCounts = (counts: StateCounts, unitCount: number): OverviewCounts => ({
    countText: formatCount(unitCount),
    cells: states.map((state) => ({
      countText: formatCount(counts[state]),
      markCount: Math.ceil(counts[state] / perMark),
    })),
  });
  return {
    caption:
      states.length === 0 ? "Số đơn vị theo khối" : "Số đơn vị theo khối và tình trạng chuẩn bị",
    states: states.map((state) => PROGRESS_STATES[state]),
    rows: groups.map((group): OverviewRow => ({
      blocks: linkBlocks(group, briefing),
      ...toCounts(group.states, countUnits(group, briefing)),
    })),
    totals:
      groups.length < 2
        ? null
        : toCounts(summary.states === WITHHELD ? NOTHING : summary.states, summary.unitCount),
    notes: [
      ...(states.length === 0
        ? []
        : [
            `Tình trạng chung của mọi phần việc tính vào tiến độ, đến ngày ${formatDate(period.date)}. ${describeStandardStrands(dataset)}`.trimEnd(),
          ]),
      ...(perMark > 1 && states.length > 0
        ? [`Mỗi dấu ứng với không quá ${formatCount(perMark)} đơn vị.`]
        : []),
      ...(groups.some(({ blocks }) => blocks.length > 1) ? [JOINED] : []),
      ...(told === null
        ? [`Không nêu tình trạng theo khối. ${toWithheldReason(dataset.form)}`]
        : []),
    ],
  };
}

const JOINED =
  "Khối có ít đơn vị, hoặc nêu riêng thì có thể chỉ ra đơn vị cụ thể, được cộng chung với khối khác.";

const NOTHING: StateCounts = {
  done: 0,
  late: 0,
  underway: 0,
  notStarted: 0,
  noData: 0,
  notApplicable: 0,
};

/** Where no state is told, the sizes of the blocks are. */
function toApart({ dataset, summary }: Briefing): readonly BlockStates[] {
  return dataset.blocks
    .filter(({ id }) => (summary.countByBlock.get(id) ?? 0) > 0)
    .map(({ id }) => ({ blocks: [id], states: NOTHING }));
}

function linkBlocks(
  { blocks }: BlockStates,
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

function countUnits({ blocks }: BlockStates, { summary }: Briefing): number {
  return blocks.reduce((sum, block) => sum + (summary.countByBlock.get(block) ?? 0), 0);
}

function toUnitsPerMark(groups: readonly BlockStates[]): number {
  const largest = Math.max(1, ...groups.flatMap(({ states }) => Object.values(states)));
  return Math.ceil(largest / MOST_MARKS);
}
