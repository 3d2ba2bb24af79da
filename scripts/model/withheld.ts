/**
 * In place of a figure too small to be told in public: a state of its own, neither 0 nor "no data". A
 * symbol, so that no template text can take it for words.
 */
export const WITHHELD = Symbol("withheld");
export type Withheld = typeof WITHHELD;

/** A figure as the public gets it. */
export type Told<T> = T | Withheld;

/** In place of a withheld figure, in tables and in sentences of ours. */
export const WITHHELD_TEXT = "không nêu";
