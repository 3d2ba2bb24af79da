/** What the process that builds behind tells the preview. */
export type BehindMessage =
  | BehindEnd
  /** Something takes a while, such as installing a browser. */
  | { readonly kind: "say"; readonly text: string };

export type BehindEnd =
  /** Everything is in the output folder; `text` says what. */
  | { readonly kind: "done"; readonly text: string }
  /** Nothing was published; `text` says why. */
  | { readonly kind: "failed"; readonly text: string };

/** What the preview tells it. */
export const GIVE_UP = "give up";
