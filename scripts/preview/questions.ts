import type { MadeAnswer } from "../serve/made-files.ts";

/** What the server process asks the process that makes pages, with the kinds of its answers. */
export interface Answers {
  /** Read and judge everything again. */
  readonly renew: Renewal;
  /** A file of the preview, by its path from the output folder. */
  readonly file: MadeAnswer;
  /** Documents of the output folder that are older than the pages, by their paths. */
  readonly old: readonly string[];
  /** A whole build of what the pages show has finished. */
  readonly settle: null;
}

export type Question =
  /** @param isTried whether a page of each kind is drawn first: templates or program may be faulty */
  | { readonly kind: "renew"; readonly isTried: boolean }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "old" }
  | { readonly kind: "settle" };

export type Renewal =
  | { readonly kind: "sound"; readonly notices: readonly string[] }
  /** What must be mended before the pages can change, as text of several lines. */
  | { readonly kind: "problems"; readonly text: string };

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
