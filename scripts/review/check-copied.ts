import { resolveText } from "../compose/figures/resolve-figure.ts";
import type { PublicBriefings } from "../compose/audience/briefings.ts";
import { toPlainWords } from "../guard/read/plain-words.ts";
import { createValueFinder, type ValueFinder } from "../guard/values/find-values.ts";
import { listInternalValues } from "../guard/values/list-internal-values.ts";
import type { InternalValue } from "../guard/values/sort-out.ts";
import type { Dataset } from "../model/dataset.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { isPublicOn } from "../model/report-prose.ts";
import type { Locate } from "./places.ts";
import type { PublicText } from "./texts.ts";

/** Public words that repeat what people entered for insiders, also where a placeholder writes a part of them. */
export function findCopied(
  texts: readonly PublicText[],
  by: {
    readonly dataset: Dataset;
    readonly briefings: PublicBriefings;
    readonly locate: Locate;
  },
): readonly Problem[] {
  const { dataset, briefings, locate } = by;
  const { date } = briefings[0].period;
  const finder = createValueFinder(listInternalValues(dataset, date));
  // An item that becomes public later is internal itself until then, and would repeat its own words.
  const open = texts.filter(({ item }) => item === null || isPublicOn(item, date));
  return open.flatMap((text) => {
    const pieces = [text.text, ...(text.prose === null ? [] : [resolve(text, briefings)])];
    const found = new Set(pieces.flatMap((piece) => findIn(piece, finder)));
    return [...found].map(({ value, place }) => {
      const start = Math.max(text.text.indexOf(value), 0);
      const words = { start, end: start + value.length };
      const about = { found: value, allowed: place };
      return problemAt(locate(text, words), "copied-internal", about);
    });
  });
}

/** What a reader sees in place of the placeholders; validation has checked them. */
function resolve({ text, prose, period, item }: PublicText, briefings: PublicBriefings): string {
  const briefing = briefings.find((one) => one.period.date === period);
  return briefing === undefined || prose === null
    ? text
    : resolveText(text, toThis(item), briefing);
}

/** What `nay` means in an item; a solution names no indicators. */
const toThis = (item: PublicText["item"]) => (item !== null && "indicators" in item ? item : null);

/** Signs of Markdown, which become tags: a short value may be all that stands between two of them. */
const TAGS = /[*_~[\n]+|\](?:\([^()\s]*\))?/;

function findIn(text: string, finder: ValueFinder): readonly InternalValue[] {
  const words = toPlainWords(text);
  return [
    ...finder.findIn(words),
    ...finder.findRunOn(words),
    ...text.split(TAGS).flatMap((piece) => finder.findWhole(toPlainWords(piece)) ?? []),
  ];
}
