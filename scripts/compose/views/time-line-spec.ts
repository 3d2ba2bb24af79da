/** A time line as a value. Places are shares of its whole length, from 0 to 1. */
export interface TimeLineSpec {
  /** Unique on its page; drawn ids begin with it. */
  readonly id: string;
  readonly title: string;
  /** In words, for those who do not see the picture. */
  readonly description: string;
  readonly spans: readonly TimeSpan[];
  /** The day of the figures. */
  readonly cutOff: { readonly text: string; readonly at: number };
  /** Where months begin. */
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
}

export interface TimeSpan {
  readonly text: string;
  readonly kind: "planned" | "postponed";
  readonly from: number;
  /** `null`: nobody knows yet. */
  readonly until: number | null;
}
