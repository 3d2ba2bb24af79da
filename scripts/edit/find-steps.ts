import type { Change, Within } from "./changes.ts";
import type { ToMapStyle } from "./edit.ts";
import { addPairs, removePairs, replacePairs } from "./edit-pairs.ts";
import { columnOf, endOfLine, hasRemark, startOfLine, toEnd } from "./lines.ts";
import type { LeafSpot, ListSpot, MapSpot, PairSpot, Spot } from "./source-tree.ts";
import { below, insert, refuse, splice, type Here, type Step } from "./step.ts";
import { writeBlock, writeInline, writeItem } from "./write-map.ts";
import { writeValue } from "./write-value.ts";

/** The steps that make a change, in no order; two at one place follow each other. */
export function findSteps(
  text: string,
  tree: Spot | null,
  { change, toStyle }: { readonly change: Within; readonly toStyle: ToMapStyle },
): readonly Step[] {
  const here: Here = { text, toStyle, path: [], isFlow: false };
  if (tree === null) {
    const end = toEnd(text);
    const isOpen = text !== "" && !text.endsWith("\n");
    const lines = writeBlock(change, here).map((line) => line + end);
    return insert(text.length, (isOpen ? end : "") + lines.join(""));
  }
  return tree.kind === "leaf" ? refuse(here, tree.start) : editBelow(tree, change, here);
}

function editBelow(spot: MapSpot | ListSpot, change: Within, here: Here): readonly Step[] {
  const inside = { ...here, isFlow: spot.isFlow };
  return spot.kind === "map" ? editMap(spot, change, inside) : editList(spot, change, inside);
}

function editMap(map: MapSpot, { parts }: Within, here: Here): readonly Step[] {
  const edited = map.pairs.flatMap((pair) => {
    const change = parts.get(pair.key);
    const isEdited = change !== undefined && change.kind !== "gone";
    return isEdited ? editPair(pair, change, below(here, pair.key)) : [];
  });
  const known = new Set(map.pairs.map(({ key }) => key));
  const missing = [...parts].filter(
    ([key, { kind }]) => !known.has(String(key)) && kind !== "gone",
  );
  const added: Within = { kind: "within", parts: new Map(missing) };
  const isGone = ({ key }: PairSpot) => parts.get(key)?.kind === "gone";
  const stays = map.pairs.filter((pair) => !isGone(pair));
  if (stays.length === 0) return replacePairs(map, added, here);
  const removed = removePairs(map, isGone, here);
  const put = missing.length === 0 ? [] : addPairs({ ...map, pairs: stays }, added, here);
  return [...edited, ...removed, ...put];
}

function editPair(pair: PairSpot, change: Change, here: Here): readonly Step[] {
  const { colonEnd, value } = pair;
  if (colonEnd === null) return refuse(here, pair.start);
  if (value.kind === "leaf") return editLeaf(value, change, { ...here, colonEnd });
  if (change.kind !== "within") return refuse(here, value.start);
  if (here.isFlow || !isEmptied(value, change)) return editBelow(value, change, here);
  if (hasRemark(here.text, colonEnd, pair.end)) return refuse(here, value.start);
  return splice(colonEnd, pair.end, " {}");
}

/** Whether every key goes, and none comes. */
function isEmptied(spot: MapSpot | ListSpot, { parts }: Within): boolean {
  if (spot.kind === "list") return false;
  return (
    [...parts.values()].every(({ kind }) => kind === "gone") &&
    spot.pairs.every(({ key }) => parts.has(key))
  );
}

/** A value behind a colon. */
type Behind = Here & { readonly colonEnd: number };

function editLeaf(leaf: LeafSpot, change: Change, here: Behind): readonly Step[] {
  const { isFlow, colonEnd, text } = here;
  switch (change.kind) {
    case "text":
      return writeLeaf(leaf, writeValue(change.text, { isFlow, form: leaf.form }));
    case "blank": {
      const isOnLine = !text.slice(colonEnd, leaf.start).includes("\n");
      return splice(isOnLine ? colonEnd : leaf.start, leaf.end, "");
    }
    case "noKeys":
      return writeLeaf(leaf, "{}");
    case "gone":
      return refuse(here, leaf.start);
    case "within":
      return replaceLeaf(leaf, change, here);
  }
}

function writeLeaf({ start, end, form, remark }: LeafSpot, written: string): readonly Step[] {
  const behind = remark === null ? "" : ` ${remark}`;
  return splice(start, end, (form === "none" ? " " : "") + written + behind);
}

/** A value that becomes a map or a list: on its line, or on lines below the key. */
function replaceLeaf(leaf: LeafSpot, change: Within, here: Behind): readonly Step[] {
  const { text, path, toStyle, colonEnd } = here;
  if (here.isFlow || toStyle(path)?.isInline === true)
    return writeLeaf(leaf, writeInline(change, here));
  if (text.slice(colonEnd, leaf.end).includes("\n")) return refuse(here, leaf.start);
  const [lead = ""] = /^[ -]*/.exec(text.slice(startOfLine(text, colonEnd), colonEnd)) ?? [];
  const start = toEnd(text) + " ".repeat(lead.length + 2);
  const lines = writeBlock(change, here).map((line) => start + line);
  return [...splice(colonEnd, leaf.end, ""), ...insert(endOfLine(text, leaf.end), lines.join(""))];
}

function editList(list: ListSpot, { parts }: Within, here: Here): readonly Step[] {
  const changes = [...parts].map(([part, change]) => ({ index: Number(part), change }));
  if (changes.some(({ index }) => Number.isNaN(index))) return refuse(here, list.start);
  const edited = changes.flatMap(({ index, change }) => {
    const item = list.items[index];
    return item === undefined ? [] : editItem(item, change, below(here, index));
  });
  const added = changes.filter(({ index }) => list.items[index] === undefined);
  return added.length === 0 ? edited : [...edited, ...addItems(list, added, here)];
}

function editItem(item: Spot, change: Change, here: Here): readonly Step[] {
  if (item.kind !== "leaf" && change.kind === "within") return editBelow(item, change, here);
  if (item.kind !== "leaf" || item.form === "none" || change.kind !== "text")
    return refuse(here, item.start);
  return writeLeaf(item, writeValue(change.text, { isFlow: here.isFlow, form: item.form }));
}

type Addition = { readonly index: number; readonly change: Change };

function addItems(list: ListSpot, added: readonly Addition[], here: Here): readonly Step[] {
  const last = list.items.at(-1);
  const { text } = here;
  if (last === undefined || list.isFlow) {
    const written = added.map(({ index, change }) => writeInline(change, below(here, index)));
    const comma = last === undefined ? "" : ", ";
    return insert(last?.end ?? list.start + 1, comma + written.join(", "));
  }
  const indent = columnOf(text, last.start) - "- ".length;
  const isBehindDash = /^ *- $/.test(text.slice(startOfLine(text, last.start), last.start));
  if (!isBehindDash) return refuse(here, last.start);
  const isInline = last.kind === "map" && last.isFlow;
  const start = toEnd(text) + " ".repeat(indent);
  const lines = added
    .flatMap(({ index, change }) => writeItem(change, { ...below(here, index), isInline }))
    .map((line) => start + line);
  return insert(endOfLine(text, last.end), lines.join(""));
}
