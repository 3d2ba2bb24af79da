import type { Edit, NewValue } from "./edit.ts";

/** What is to be done at a place of the tree: there itself, or below it. */
export type Change = NewValue | Within;

export interface Within {
  readonly kind: "within";
  /** In the order of the edits. */
  readonly parts: ReadonlyMap<string | number, Change>;
}

interface Growing {
  readonly kind: "within";
  readonly parts: Map<string | number, NewValue | Growing>;
}

/** Joins edits into one tree. Two edits of one place, or one of what another takes away, are a defect of the caller. */
export function joinEdits(edits: readonly Edit[]): Within {
  const root: Growing = { kind: "within", parts: new Map() };
  for (const { path, to } of edits) {
    const [last, ...above] = [...path].reverse();
    let at = root;
    for (const part of above.reverse()) at = enter(at, part, path);
    if (last === undefined || at.parts.has(last)) throw new TypeError(twice(path));
    at.parts.set(last, to);
  }
  return root;
}

function enter({ parts }: Growing, part: string | number, path: Edit["path"]): Growing {
  const known = parts.get(part);
  if (known?.kind === "within") return known;
  if (known !== undefined) throw new TypeError(twice(path));
  const made: Growing = { kind: "within", parts: new Map() };
  parts.set(part, made);
  return made;
}

function twice(path: Edit["path"]): string {
  return `two edits of one place: ${path.join(".")}`;
}
