/** The ids of all that an outsider may ask for. Ids of data have no blanks. */
export const cells = {
  value: (unit: string, field: string) => `value ${unit} ${field}`,
  total: (field: string) => `total ${field}`,
  /** What the issuer reports of a field, and what of it is in no unit's report. */
  level: (field: string) => `level ${field}`,
  unreported: (field: string) => `unreported ${field}`,
  reporting: (field: string, group?: string) => withGroup(`reporting ${field}`, group),
  /** What a unit adds to the pooled share of an indicator, or to a statistic; it is nothing where the condition does not hold. */
  counted: (unit: string, indicator: string, end: PoolEnd) => `counted ${unit} ${indicator} ${end}`,
  pooled: (indicator: string, end: PoolEnd) => `pooled ${indicator} ${end}`,
  verdict: (indicator: string, verdict: Verdict, group?: string) =>
    withGroup(`verdict ${indicator} ${verdict}`, group),
  strand: (strand: string, state: State, group?: string) =>
    withGroup(`strand ${strand} ${state}`, group),
  overall: (state: State | "inTime", group?: string) => withGroup(`overall ${state}`, group),
  ofBlocks: (blocks: readonly string[], state: State) => `blocks ${blocks.join("+")} ${state}`,
  /** Units whose answers make a statistic, and those of which they are missing. */
  answered: (statistic: string, group?: string) => withGroup(`answered ${statistic}`, group),
  unanswered: (statistic: string, group?: string) => withGroup(`unanswered ${statistic}`, group),
  /** Units of which nobody knows whether the statistic is about them. */
  unsure: (statistic: string, group?: string) => withGroup(`unsure ${statistic}`, group),
  /** Units that reach the level beside a statistic. */
  reached: (statistic: string, group?: string) => withGroup(`reached ${statistic}`, group),
  silent: (group?: string) => withGroup("silent", group),
  missing: (group?: string) => withGroup("missing", group),
  missingDone: (group?: string) => withGroup("missing-done", group),
};

export const POOL_ENDS = ["part", "whole"] as const;
export type PoolEnd = (typeof POOL_ENDS)[number];

export const VERDICTS = ["met", "notMet", "notDue", "noData", "unsure", "notApplicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The state of a strand or of a unit. */
export const STATES = [
  "done",
  "underway",
  "late",
  "notStarted",
  "notDue",
  "noData",
  "notApplicable",
] as const;
export type State = (typeof STATES)[number];

/** States of a unit that is known to have something unmet. */
export const OPEN = ["underway", "late", "notStarted", "notDue"] as const;

function withGroup(cell: string, group: string | undefined): string {
  return group === undefined ? cell : `${cell} @${group}`;
}
