import type { CalendarDate } from "./calendar-date.ts";

export type FieldValue =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "choice"; readonly option: string }
  | {
      readonly kind: "steps";
      /** Done steps by id, with the day. */ readonly done: ReadonlyMap<string, CalendarDate>;
    }
  | { readonly kind: "text"; readonly text: string }
  /** Only in a public briefing: too small to be told. */
  | { readonly kind: "withheld" };

/** What a field of the form may ask for. */
export type FieldKind = Exclude<FieldValue["kind"], "withheld">;
