import { problemAt, type Place, type Problem } from "../../../model/problem.ts";
import { MARKUP_TEXTS, type MarkupFault } from "../../sentences/markup-texts.ts";
import { findGrammarFaults } from "./grammar.ts";
import { createPlaceOf } from "./place-in-prose.ts";
import { toPlaceOf, type ProseReading } from "./read-prose.ts";

/**
 * Signs that are printed as they were typed, but that somebody who knows other programs, or takes `#` for a remark, means
 * otherwise. Their search costs no more than the length of the text.
 */
const LOOK_ALIKES: readonly (readonly [fault: MarkupFault, sign: RegExp])[] = [
  ["hash", /^[ \t]*#/gm],
  ["rule", /^[ \t]*(?:(?:-+|=+)[ \t]*|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/gm],
  ["quote", /^[ \t]*>/gm],
  ["fence", /^[ \t]*(?:```|~~~)/gm],
  ["bullet", /^[ \t]*(?:- +)*[*+][ \t](?![ \t*]*$)/gm],
  ["bracketNumber", /^[ \t]*(?:- +)*1\)[ \t]/gm],
  ["definition", /^[ \t]*\[[^\]^\n][^\]\n]{0,200}\]:[ \t]*<?(?:[a-z][a-z0-9+.-]{1,31}:|[/#.])/gim],
  ["escape", /\\(?:[!-/:-@[-`{-~]|$)/gm],
  ["comment", /<!--/g],
  ["tag", /<\/?[a-z][a-z0-9-]{0,30}(?:[\s/][^<>\n]{0,300})?>/gi],
  ["autolink", /<(?:[a-z][a-z0-9+.-]{1,31}:|[\w.+-]{1,64}@)[^\s<>]{0,300}>/gi],
  ["strike", /~~(?=\S)[^~\n]{0,300}~~/g],
  ["footnote", /\[\^[^\]\n]{1,100}\]/g],
  ["image", /!\[[^\]\n]{0,300}\]\(/g],
  ["emptyLink", /\[[ \t]*\]\(/g],
];

/** Everything in prose that would not be printed as the person means who typed it: once for a line and a fault. */
export function findMarkupFaults(reading: ProseReading): readonly Problem[] {
  const { prose, hasHeadings } = reading;
  const placeOf = createPlaceOf(prose);
  const headings = findHeadingRows(reading);
  const told = new Map<string, Problem>();
  const tell = (fault: MarkupFault, place: Place) => {
    const { found, hint } = MARKUP_TEXTS[fault];
    const key = `${place.line} ${fault}`;
    if (!told.has(key)) told.set(key, problemAt(place, "prose-markup", { found, hint }));
  };
  for (const [fault, sign] of LOOK_ALIKES) {
    for (const { 0: text, index } of prose.markdown.matchAll(sign)) {
      const place = placeOf(index + text.search(/\S/));
      const isHash = hasHeadings && fault === "hash";
      if (isHash && headings.has(place.line - prose.place.line)) continue;
      tell(isHash ? "pageHash" : fault, place);
    }
  }
  for (const { fault, ...spot } of findGrammarFaults(reading))
    tell(fault, toPlaceOf(spot, prose.place));
  return [...told.values()];
}

/** Where a page has a heading, printed as it was typed; its title is its only one of the first level. */
function findHeadingRows({ tokens, lines }: ProseReading): ReadonlySet<number> {
  const rows = tokens.flatMap(({ type, tag, map }, index) => {
    if (type !== "heading_open" || tag === "h1") return [];
    const row = map?.[0] ?? 0;
    const text = tokens[index + 1]?.content ?? "";
    return text !== "" && lines[row]?.trimEnd().endsWith(text) === true ? [row] : [];
  });
  return new Set(rows);
}
