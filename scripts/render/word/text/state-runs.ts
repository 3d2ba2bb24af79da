import type { TextRun } from "docx";
import type { StateView } from "../../../compose/views/common.ts";
import { bold, toRun, type TextPiece } from "./runs.ts";

/** The marks of the print, as near as Times New Roman has them (all in WGL4); their shapes tell them apart. */
export const STATE_MARKS: Readonly<Record<StateView["mark"], string>> = {
  done: "●",
  underway: "►",
  late: "▲",
  notStarted: "○",
  notDue: "◊",
  notMet: "■",
  noData: "□",
  notApplicable: "–",
};

/** Mark and word; a state that calls for attention is bold, as in print. */
export function toStatePiece(state: StateView): TextPiece {
  return { text: toStateText(state), isBold: state.mark === "late" || state.mark === "notMet" };
}

export function toStateRuns(state: StateView): readonly TextRun[] {
  const { text, isBold } = toStatePiece(state);
  return [isBold ? bold(text) : toRun(text)];
}

/** The no-break space keeps the mark on the line of its word. */
function toStateText({ mark, word }: StateView): string {
  return `${STATE_MARKS[mark]}\u00A0${word}`;
}
