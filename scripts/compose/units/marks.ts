import type { StateCounts } from "../../evaluate/summarize.ts";
import { PROGRESS_STATE_ORDER } from "../../model/judgement/evaluation.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { StateView } from "../views/common.ts";
import type { MarkedView, UnitMarksView } from "../views/front.ts";
import { joinWithAnd, lowerFirst } from "../words/sentences.ts";
import { toOverallState } from "../words/units/overall-state.ts";

/** More marks in one group are no picture any more, so then one mark stands for several units. */
const MOST_MARKS = 40;

/** Every unit as a mark, by the groups of blocks that may be told; `null`: there are no states, or they are not told. */
export function composeUnitMarks(briefing: Briefing): UnitMarksView | null {
  const { dataset, summary } = briefing;
  const { states: all, blockStates } = summary;
  if (all === WITHHELD || blockStates === WITHHELD || !tracksProgress(dataset)) return null;
  const present = PROGRESS_STATE_ORDER.filter((state) => all[state] > 0);
  if (present.length === 0) return null;
  const largest = Math.max(1, ...blockStates.flatMap(({ states }) => Object.values(states)));
  const perMark = Math.ceil(largest / MOST_MARKS);
  const toMarks = (counts: StateCounts) =>
    present.map((state) => toMarked(toOverallState(state, briefing), counts[state], perMark));
  return {
    caption: "Mỗi đơn vị theo tình trạng",
    legend: toMarks(all),
    groups: blockStates.map(({ blocks, states }) => ({
      name: joinWithAnd(
        dataset.blocks.filter(({ id }) => blocks.includes(id)).map(({ name }) => name),
      ),
      text: toMarks(states)
        .filter(({ markCount }) => markCount > 0)
        .map(({ state, countText }) => `${countText} ${lowerFirst(state.word)}`)
        .join(", "),
      marks: toMarks(states),
    })),
    notes: [
      perMark === 1
        ? "Mỗi dấu là một đơn vị."
        : `Mỗi dấu ứng với không quá ${formatCount(perMark)} đơn vị.`,
    ],
  };
}

function toMarked(state: StateView, count: number, perMark: number): MarkedView {
  return { state, countText: formatCount(count), markCount: Math.ceil(count / perMark) };
}
