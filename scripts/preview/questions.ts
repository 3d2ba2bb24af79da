import type { MadeAnswer } from "../serve/made-files.ts";

/** What the server process asks the process that makes pages, with the kinds of its answers. */
export interface Answers {
  /** Read and judge everything again. */
  readonly renew: Renewal;
  /** A file of the preview, by its path from the output folder. */
  readonly file: MadeAnswer;
  /** What must be printed until the documents show what the pages show; `null`: they have changed meanwhile. */
  readonly unprinted: Unprinted | null;
  /** A whole build of what the pages show has finished. */
  readonly settle: null;
}

export type Question =
  /** @param isTried whether a page of each kind is drawn first: templates or program may be faulty */
  | { readonly kind: "renew"; readonly isTried: boolean }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "unprinted" }
  | { readonly kind: "settle" };

export interface Unprinted {
  readonly count: number;
  /** Those of them that can be opened already, but show something older; by their paths from the output folder. */
  readonly old: readonly string[];
}

export type Renewal =
  | { readonly kind: "sound"; readonly notices: readonly string[] }
  /** What must be mended before the pages can change, as text of several lines. */
  | {
      readonly kind: "problems";
      readonly text: string;
      /** Whether the pages have changed all the same, and show what must be mended. */
      readonly isShown: boolean;
    };

/** A question and its answer bear the same number. */
export interface Asked {
  readonly number: number;
  readonly question: Question;
}

export type Answered = { readonly number: number } & Reply;

export type Reply =
  | { readonly kind: "answer"; readonly answer: Answers[keyof Answers] }
  /** Why there is no answer, in words for those who edit. */
  | { readonly kind: "fault"; readonly text: string };
