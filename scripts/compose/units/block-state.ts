import { tracksProgress } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { countAtWork, nameStandings } from "../figures/standings.ts";
import { tellStandings } from "../key-figures/progress.ts";
import type { FactView } from "../views/common.ts";
import { toReportWords } from "../words/report-words.ts";
import { nameBlocks } from "../words/units/scope-text.ts";
import { lowerFirst } from "../words/sentences.ts";

/**
 * How far the units are that a unit is counted with: those of its block, or of several blocks together. Nothing where
 * that is not told, where none of them is done (that would tell a failure of each), and where only one has work.
 */
export function composeBlockState(unit: Unit, briefing: Briefing): readonly FactView[] {
  const { dataset, summary } = briefing;
  const { blockStates } = summary;
  if (blockStates === WITHHELD || !tracksProgress(dataset) || dataset.blocks.length === 0)
    return [];
  const group = blockStates.find(({ blocks }) => blocks.some((block) => block === unit.block));
  if (group === undefined || group.states.done === 0) return [];
  const whole = countAtWork(group.states);
  if (whole === 1) return [];
  const { doneName } = toReportWords(briefing);
  const names = nameStandings(dataset);
  const state = tellStandings({ states: group.states, whole, unitName: "đơn vị", doneName, names });
  const whose = `Cộng chung ${nameBlocks(group.blocks, dataset.blocks)}`;
  const value = group.blocks.length === 1 ? state : `${whose}: ${lowerFirst(state)}`;
  return [{ label: "Tình trạng của khối", value }];
}
