import {
  PROGRESS_STATE_ORDER,
  type Evaluation,
  type ProgressState,
  overallStateOf,
} from "../../model/judgement/evaluation.ts";
import type { Unit } from "../../model/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { formatCount } from "../../model/format-count.ts";
import { listByBlock } from "../units/list-units.ts";
import type { UnitsGridView } from "../views/units.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import { toOverallState } from "../words/overall-state.ts";
import { toReportWords } from "../words/report-words.ts";

/** Nobody takes in more cells. Beyond these we leave out the units that are done, then the last of the others. */
const MOST_CELLS = 600;

/** Every unit with its state, by block and name; a reader needs no colour to tell the cells apart. Internal. */
export function composeUnitsGrid(briefing: Briefing, evaluation: Evaluation): UnitsGridView {
  const { period, dataset } = briefing;
  const stateOf = ({ id }: Unit): ProgressState => overallStateOf(evaluation, id);
  const drawn = chooseDrawn(period.units, stateOf);
  return {
    caption:
      dataset.blocks.length === 0
        ? "Sơ đồ đơn vị theo tiến độ"
        : "Sơ đồ đơn vị theo khối và tiến độ",
    legend: PROGRESS_STATE_ORDER.filter((state) => evaluation.states[state].length > 0).map(
      (state) => ({
        state: toOverallState(state, briefing),
        countText: formatCount(evaluation.states[state].length),
      }),
    ),
    blocks: listByBlock(period.units, dataset.blocks).map(({ block, units }) => ({
      heading: block === null ? null : { name: block.name, countText: formatCount(units.length) },
      cells: units
        .filter((unit) => drawn.has(unit))
        // The legend says of what it is.
        .map((unit) => ({ name: unit.name, state: PROGRESS_STATES[stateOf(unit)] })),
    })),
    hiddenText: toHiddenText(period.units.length - drawn.size, toReportWords(briefing).doneName),
  };
}

function chooseDrawn(
  units: readonly Unit[],
  stateOf: (unit: Unit) => ProgressState,
): ReadonlySet<Unit> {
  if (units.length <= MOST_CELLS) return new Set(units);
  return new Set(units.filter((unit) => stateOf(unit) !== "done").slice(0, MOST_CELLS));
}

function toHiddenText(count: number, doneName: string): string {
  return count > 0
    ? `Còn ${formatCount(count)} đơn vị không vẽ, trước hết là đơn vị đã ${doneName}.`
    : "";
}
