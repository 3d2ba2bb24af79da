import type { KeyFigureView, LinkView, StateView } from "./common.ts";

/** The first screen of a report: what is new, how far, what is wrong and what is done about it. */
export interface FrontView {
  /** `null`: nothing is put off. */
  readonly news: { readonly text: string; readonly detail: string } | null;
  /** The printed documents, under short names, with their number of pages. */
  readonly papers: readonly FrontPaperView[];
  /** `null`: no number leads; then the lead sentence stands in its place. */
  readonly leading: LeadingView | null;
  readonly leadText: string;
  /** `null`: there are no states, or they are not told. */
  readonly marks: UnitMarksView | null;
  /** The other key figures. */
  readonly tiles: readonly KeyFigureView[];
  readonly pairs: PairsView;
}

export interface FrontPaperView extends LinkView {
  /** `2 trang`. */
  readonly sizeText: string;
}

export interface LeadingView {
  readonly value: string;
  readonly words: string;
  /** Whether the words go on from the number; else they name it, on a line of their own. */
  readonly isOneSentence: boolean;
  readonly before: string;
  readonly rest: string;
}

/** Every unit as a mark, by block and state. */
export interface UnitMarksView {
  readonly caption: string;
  /** The states that some unit has, with their numbers. */
  readonly legend: readonly MarkedView[];
  /** A single group has no name. */
  readonly groups: readonly {
    readonly name: string;
    /** For those who cannot see the marks: `11 hoàn thành, 1 chậm`. */
    readonly text: string;
    readonly marks: readonly MarkedView[];
  }[];
  readonly notes: readonly string[];
}

export interface MarkedView {
  readonly state: StateView;
  readonly countText: string;
  readonly markCount: number;
}

/** Shortcomings beside what is done about them, the worst first. */
export interface PairsView {
  readonly shortcomingsTitle: string;
  readonly solutionsTitle: string;
  readonly pairs: readonly {
    readonly shortcoming: LinkView;
    readonly countsText: string;
    readonly status: StateView;
    readonly solutions: readonly LinkView[];
    /** Where the program wrote the shortcoming. */
    readonly remedies: readonly string[];
  }[];
  /** Solutions where no shortcoming is open. */
  readonly solutions: readonly LinkView[];
  /** Links to all of both. */
  readonly more: readonly LinkView[];
}
