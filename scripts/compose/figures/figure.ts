import type { CalendarDate } from "../../model/days/calendar-date.ts";

/** Stands for a time that data does not say. */
export const UNDETERMINED = "chưa xác định";
/** What stands where nobody has reported the figure. */
export const NO_DATA = "chưa có số liệu";
/** The figure that nobody has reported. */
export const UNREPORTED = { type: "empty", text: NO_DATA } as const;

/** A figure before it becomes text. */
export type Figure =
  | {
      readonly type: "units";
      readonly count: number;
      readonly whole: number;
      readonly types: readonly string[];
    }
  /** Units of these types, which are a part of no whole. */
  | { readonly type: "unitCount"; readonly count: number; readonly types: readonly string[] }
  | { readonly type: "number"; readonly count: number }
  | { readonly type: "date"; readonly date: CalendarDate }
  | { readonly type: "text"; readonly text: string }
  /** Nobody has reported it, or the data does not say it; the text says so. */
  | { readonly type: "empty"; readonly text: string }
  | { readonly type: "withheld" };
