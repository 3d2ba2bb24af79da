import type { Change, Within } from "./changes.ts";
import { findAnchors, findTitles, type Anchor, type NewKey } from "./find-anchor.ts";
import {
  columnOf,
  endOfLine,
  endWithRemarks,
  findIndent,
  hasRemark,
  startOfLine,
  startOfNext,
  startWithRemarks,
  toEnd,
} from "./lines.ts";
import type { MapSpot, PairSpot } from "./source-tree.ts";
import { insert, refuse, splice, type Here, type Step } from "./step.ts";
import { writeBlock, writeInline, writeKey, writePairs } from "./write-map.ts";

/** New keys in a map of which no key stays: it had none, or all go. */
export function replacePairs(map: MapSpot, added: Within, here: Here): readonly Step[] {
  const [first, last] = [map.pairs[0], map.pairs.at(-1)];
  const { text } = here;
  if (map.isFlow) {
    if (hasRemark(text, map.start, map.end)) return refuse(here, map.start);
    return splice(map.start, map.end, writeInline(added, here));
  }
  const indent = first === undefined ? undefined : findIndent(text, first.start);
  if (last === undefined || indent === undefined || added.parts.size === 0)
    return refuse(here, map.start);
  const lines = writeBlock(added, here).map((line) => indent + line + toEnd(text));
  return [
    ...removePairs(map, () => true, here),
    ...insert(startOfNext(text, last.end), lines.join("")),
  ];
}

/** Takes pairs away, not all of a map between braces. */
export function removePairs(
  map: MapSpot,
  isGone: (pair: PairSpot) => boolean,
  here: Here,
): readonly Step[] {
  const stays = map.pairs.findIndex((pair) => !isGone(pair));
  return map.pairs.flatMap((pair, index) => {
    if (!isGone(pair)) return [];
    return map.isFlow ? removeInFlow(map, { index, stays }, here) : removeLines(pair, here);
  });
}

function removeLines({ start, end }: PairSpot, here: Here): readonly Step[] {
  const { text } = here;
  // On the line of a dash the next key would have to move up.
  if (findIndent(text, start) === undefined) return refuse(here, start);
  return splice(startOfLine(text, start), startOfNext(text, end), "");
}

/**
 * With the comma before it; at the beginning, with the comma behind it.
 * @param of `stays`: the first pair that stays
 */
function removeInFlow(
  { start, pairs }: MapSpot,
  { index, stays }: { readonly index: number; readonly stays: number },
  here: Here,
): readonly Step[] {
  const [pair, before, after] = [pairs[index], pairs[index - 1], pairs[index + 1]];
  if (pair === undefined) return [];
  const isAtStart = index < stays;
  const from = isAtStart ? pair.start : (before?.end ?? start);
  const to = isAtStart ? (after?.start ?? pair.end) : pair.end;
  return hasRemark(here.text, from, to) ? refuse(here, pair.start) : splice(from, to, "");
}

/** Adds new keys beside those that stay. */
export function addPairs(map: MapSpot, added: Within, here: Here): readonly Step[] {
  const { text, toStyle, path } = here;
  const style = toStyle(path);
  const start = startWithRemarks(text, map.start);
  const part = text.slice(start, endWithRemarks(text, map));
  const titles = map.isFlow ? new Map<string, number>() : findTitles(style, { part, start });
  const keys = [...added.parts.keys()].map(String);
  return findAnchors(keys, { style, pairs: map.pairs, titles }).flatMap((one) => {
    const change = added.parts.get(one.key);
    if (change === undefined) return [];
    const addition = { ...one, change };
    return map.isFlow ? addInFlow(map, addition, here) : addLines(map, addition, here);
  });
}

type Addition = NewKey & { readonly change: Change };

function addInFlow(
  { pairs, start }: MapSpot,
  { key, change, anchor }: Addition,
  here: Here,
): readonly Step[] {
  const written = writePairs({ kind: "within", parts: new Map([[key, change]]) }, here);
  const pair = anchor.kind === "below" ? undefined : anchor.pair;
  const at = pair === undefined ? -1 : pairs.indexOf(pair);
  const before = anchor.kind === "before" ? pairs[at - 1] : pair;
  if (before === undefined) return insert(pair?.start ?? start + 1, `${written}, `);
  const { end, value } = before;
  const isNothing = value.kind === "leaf" && value.form === "none";
  return insert(end, `${isNothing ? " " : ""}, ${written}`);
}

function addLines(
  map: MapSpot,
  { key, change, anchor, title }: Addition,
  here: Here,
): readonly Step[] {
  const { text } = here;
  const indent = " ".repeat(columnOf(text, map.start));
  const remark = title === null ? [] : [`# ${title}`];
  const lines = [...remark, ...writeKey(key, change, here)].map((line) => indent + line);
  const end = toEnd(text);
  const { at, isAbove } = toLineOf(anchor, text);
  return insert(at, lines.map((line) => (isAbove ? line + end : end + line)).join(""));
}

/** The start of a line to write above, or the end of one to write below. */
function toLineOf(anchor: Anchor, text: string) {
  if (anchor.kind === "below") return { at: anchor.at, isAbove: false };
  const { start, end } = anchor.pair;
  // Nothing can stand above the first key behind a dash.
  if (anchor.kind === "before" && findIndent(text, start) !== undefined)
    return { at: startWithRemarks(text, start), isAbove: true };
  return { at: endOfLine(text, end), isAbove: false };
}
