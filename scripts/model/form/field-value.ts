import type { When } from "../days/moment.ts";
import type { Ratio } from "../rules/ratio.ts";

export type FieldValue =
  | { readonly kind: "count"; readonly count: number }
  | {
      readonly kind: "decimal";
      /** In units of the last decimal that the form asks for, so whole: 1,5 with one decimal is 15. */
      readonly scaled: number;
      readonly decimals: number;
    }
  | {
      readonly kind: "share";
      /** Part and whole: then the share is ours. `null`: only its source knows them. */
      readonly counts: Ratio | null;
      /** As the source tells it, in percent. One of both is there. */
      readonly told: ToldShare | null;
      readonly decimals: number;
    }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  | { readonly kind: "date"; readonly when: When }
  | { readonly kind: "choice"; readonly option: string }
  | {
      readonly kind: "steps";
      /** Done steps by id, and when. */ readonly done: ReadonlyMap<string, When>;
    }
  | { readonly kind: "text"; readonly text: string }
  /** The source's own rounding: its word stays, and nothing is computed of the number. */
  | { readonly kind: "rough"; readonly word: RoughWord; readonly of: RoughlyTold }
  /** Only in a public briefing: too small to be told. */
  | { readonly kind: "withheld" };

/** More than, nearly, or about so many. */
export type RoughWord = "hơn" | "gần" | "khoảng";

/** What may be told roughly. */
export type RoughlyTold = Extract<FieldValue, { readonly kind: "count" | "decimal" | "share" }>;

/** A share of which nobody but its source knows the counts. */
export interface ToldShare {
  readonly share: Ratio;
  /** As the file has it: `17,5%`. */
  readonly text: string;
  /** How many decimals the text has. */
  readonly decimals: number;
}

/** What a field of the form may ask for. */
export type FieldKind = Exclude<FieldValue["kind"], "withheld" | "rough">;
