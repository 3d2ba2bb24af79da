import type { ProgressState } from "../../../model/judgement/evaluation.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { PROGRESS_STATES } from "../../views/cells.ts";
import type { StateView } from "../../views/common.ts";
import { toReportWords } from "../report-words.ts";
import { upperFirst } from "../sentences.ts";

/** How far a unit is with all its work. That it is done says of what: `Hoàn thành mọi phần việc`. */
export function toOverallState(
  state: ProgressState,
  briefing: Pick<Briefing, "dataset" | "period">,
): StateView {
  return state === "done"
    ? { ...PROGRESS_STATES.done, word: upperFirst(toReportWords(briefing).doneName) }
    : PROGRESS_STATES[state];
}
