import type { Change, Within } from "./changes.ts";
import type { KeyPath, ToMapStyle } from "./edit.ts";
import { orderKeys } from "./find-anchor.ts";
import { writeValue } from "./write-value.ts";

/** How what is new is written. */
export interface Writing {
  readonly path: KeyPath;
  readonly toStyle: ToMapStyle;
}

const STEP = "  ";

/** A new key with what stands below it, as lines without indentation. */
export function writeKey(key: string, change: Change, writing: Writing): readonly string[] {
  const below = { ...writing, path: [...writing.path, key] };
  const { toStyle } = writing;
  if (change.kind !== "within" || isInline(change, below))
    return [
      `${key}:${withSpace(writeInline(change, { path: below.path, toStyle, isFlow: false }))}`,
    ];
  return [`${key}:`, ...writeBlock(change, below).map((line) => STEP + line)];
}

/** A new map or list, as lines. */
export function writeBlock(change: Within, writing: Writing): readonly string[] {
  if (isOfList(change))
    return [...change.parts].flatMap(([part, one]) =>
      writeItem(one, { ...writing, path: [...writing.path, part] }),
    );
  const style = writing.toStyle(writing.path);
  const parts = listParts(change);
  const keys = orderKeys([...parts.keys()], style);
  const titled = new Set<string>();
  return keys.flatMap((key) => {
    const title = style?.groups.find((group) => group.keys.includes(key))?.title ?? null;
    const remark = title === null || titled.has(title) ? [] : [`# ${title}`];
    if (title !== null) titled.add(title);
    return [...remark, ...writeKey(key, parts.get(key) ?? BLANK, writing)];
  });
}

const BLANK: Change = { kind: "blank" };

/** A new item of a list, as lines behind and below its dash. */
export function writeItem(
  change: Change,
  writing: Writing & { readonly isInline?: boolean },
): readonly string[] {
  const { path, toStyle } = writing;
  const isOnLine =
    change.kind !== "within" || writing.isInline === true || isInline(change, writing);
  const [first = "", ...rest] = isOnLine
    ? [writeInline(change, { path, toStyle, isFlow: false })]
    : writeBlock(change, writing);
  return [`- ${first}`, ...rest.map((line) => STEP + line)];
}

/** What stands behind a colon or a dash on the same line. */
export function writeInline(
  change: Change,
  writing: Writing & { readonly isFlow: boolean },
): string {
  switch (change.kind) {
    case "text":
      return writeValue(change.text, { isFlow: writing.isFlow, form: "none" });
    case "blank":
    case "gone":
      return "";
    case "noKeys":
      return "{}";
    case "within": {
      const written = writePairs(change, writing);
      return written === "" ? "{}" : isOfList(change) ? `[${written}]` : `{ ${written} }`;
    }
  }
}

/** The pairs or items of a new map or list, parted by commas. */
export function writePairs(change: Within, { path, toStyle }: Writing): string {
  if (isOfList(change))
    return [...change.parts]
      .map(([part, one]) => writeInline(one, { path: [...path, part], toStyle, isFlow: true }))
      .join(", ");
  const parts = listParts(change);
  return orderKeys([...parts.keys()], toStyle(path))
    .map((key) => {
      const below = { path: [...path, key], toStyle, isFlow: true };
      return `${key}:${withSpace(writeInline(parts.get(key) ?? BLANK, below))}`;
    })
    .join(", ");
}

/** What is new, by key: what only goes is not there. */
function listParts({ parts }: Within): ReadonlyMap<string, Change> {
  return new Map(
    [...parts].flatMap(([part, one]) =>
      one.kind === "gone" ? [] : [[String(part), one] as const],
    ),
  );
}

function isInline(change: Within, { path, toStyle }: Writing): boolean {
  return listParts(change).size === 0 || toStyle(path)?.isInline === true;
}

/** Whether the parts are items of a list. */
function isOfList({ parts }: Within): boolean {
  return parts.size > 0 && [...parts.keys()].every((part) => typeof part === "number");
}

function withSpace(value: string): string {
  return value === "" ? "" : ` ${value}`;
}
