import type { CalendarDate } from "../../model/calendar-date.ts";

/** Stands for a time that data does not say. */
export const UNDETERMINED = "chưa xác định";

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
  | { readonly type: "number"; readonly count: number | null }
  | { readonly type: "date"; readonly date: CalendarDate | null }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "withheld" };
