import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { MapNode } from "../../parse/source-node.ts";
import type { Reading } from "../../readers/reading.ts";
import {
  INVALID,
  problemIn,
  reportUnknownKeys,
  taking,
  type Invalid,
  type Reader,
} from "../../readers/records.ts";
import { date } from "../../readers/scalars.ts";
import { either } from "../../readers/takes.ts";

/** Of which day the figures of a unit are: one day of all of them, or one of each group that is named. */
export interface FiguresDay {
  readonly whole: CalendarDate | null;
  readonly groups: ReadonlyMap<string, CalendarDate>;
}

/** `ngay_so_lieu`. */
export const figuresDay: Reader<FiguresDay> = taking(
  either(date, { takes: { kind: "map", named: "group", of: date.takes } }),
  (node, reading) => {
    if (node.kind === "map") return readGroups(node, reading);
    const whole = date(node, reading);
    return whole === INVALID ? INVALID : { whole, groups: new Map() };
  },
);

function readGroups(node: MapNode, reading: Reading): FiguresDay | Invalid {
  const known = reading.known.group;
  if (known !== null) reportUnknownKeys(node, [...known], reading);
  if (node.entries.length === 0) reading.report(problemIn(node, "missing-value"));
  const groups = new Map<string, CalendarDate>();
  for (const { key, value } of node.entries) {
    const day = date(value, reading);
    if (day !== INVALID && known?.has(key) !== false) groups.set(key, day);
  }
  return groups.size === node.entries.length && groups.size > 0 ? { whole: null, groups } : INVALID;
}
