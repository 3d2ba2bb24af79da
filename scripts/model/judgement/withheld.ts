/**
 * Stands for a figure too small to be told in public: neither 0 nor "no data". It is a symbol, so that no template
 * can print it as words.
 */
export const WITHHELD = Symbol("withheld");
export type Withheld = typeof WITHHELD;

/** A figure as the public gets it. */
export type Told<T> = T | Withheld;

/** The words for a withheld figure in tables and in sentences of the program. */
export const WITHHELD_TEXT = "không nêu";
