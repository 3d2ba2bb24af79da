import type { ProgressState } from "../../model/judgement/evaluation.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { ToldSummary } from "../audience/told-summary.ts";

/** The report sorts all units into four standings; each holds one or more states. */
export const STANDINGS = {
  /** Customarily; a report may have a word of its own for it. */
  done: { label: "Hoàn thành mọi phần việc", counted: ["done"] },
  late: { label: "Chậm", counted: ["late"] },
  inTime: { label: "Còn trong thời hạn", counted: ["underway", "notStarted", "notDue"] },
  noData: { label: "Chưa đủ số liệu", counted: ["noData"] },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly counted: readonly ProgressState[] }>
>;

export type Standing = keyof typeof STANDINGS;

/** How many units have this standing, or that it is withheld. */
export function countStanding(standing: Standing, states: ToldSummary["states"]): Told<number> {
  if (states === WITHHELD) return WITHHELD;
  return STANDINGS[standing].counted.reduce((sum, state) => sum + states[state], 0);
}
