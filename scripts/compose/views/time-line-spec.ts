/** A time line as a value. Places are shares of its whole length, from 0 to 1. */
export interface TimeLineSpec {
  /** Unique on its page; the ids in the drawing begin with it. */
  readonly id: string;
  readonly title: string;
  /** The picture in words, for readers who do not see it. */
  readonly description: string;
  readonly spans: readonly TimeSpan[];
  /** The day of the figures; `null` where there are none. */
  readonly cutOff: { readonly text: string; readonly at: number } | null;
  /** Where months, quarters or years begin; within one month, its three parts of ten days. */
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
}

export interface Stretch {
  readonly from: number;
  readonly until: number;
}

export interface TimeSpan {
  readonly text: string;
  readonly kind: "planned" | "postponed";
  readonly from: number;
  /** `null`: nobody knows yet. */
  readonly until: number | null;
  /** Of a planned time, the parts in which everybody is put off. */
  readonly struck: readonly Stretch[];
  /** Whether it is a postponement that strikes a part of the planned time. */
  readonly isStriking: boolean;
}
