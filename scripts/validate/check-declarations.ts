import type { Unit } from "../model/period.ts";
import type { Definitions } from "./read-definitions.ts";
import { problemIn } from "./readers.ts";
import type { Reading } from "./reading.ts";
import { WORDS_WITHOUT_EXCEEDED } from "./schema/declarations.ts";
import { findEntry, type SourceNode } from "./source-node.ts";

type Declared = Pick<Unit, "type" | "overrides">;

/** Checks what a unit's `xac_nhan` and `ghi_de` say of the definitions and of each other. */
export function checkDeclarations(
  node: SourceNode,
  unit: Declared,
  by: { readonly definitions: Definitions; readonly reading: Reading },
): void {
  reportTwice(itemsOf(node, "xac_nhan"), ["truong"], by.reading);
  reportTwice(itemsOf(node, "ghi_de"), ["chi_tieu", "mang"], by.reading);
  for (const [index, item] of itemsOf(node, "ghi_de").entries()) {
    const override = unit.overrides[index];
    if (override === undefined) continue;
    const own = by.definitions.indicators.filter(
      ({ id, strand, unitTypes }) =>
        unitTypes.includes(unit.type) &&
        (override.kind === "indicator" ? id : strand) === override.id,
    );
    const at = findEntry(item, override.kind === "indicator" ? "chi_tieu" : "mang") ?? item;
    if (own.length === 0) {
      by.reading.report(problemIn(at, "override-foreign", { allowed: unit.type }));
    }
    const isExceeded = override.kind === "indicator" && override.result === "exceeded";
    if (isExceeded && own.some(({ tellsExceeded }) => !tellsExceeded)) {
      const result = findEntry(item, "ket_qua") ?? item;
      by.reading.report(problemIn(result, "bad-choice", { allowed: WORDS_WITHOUT_EXCEEDED }));
    }
  }
}

/** Two entries about one thing: nobody could say which of them holds. */
function reportTwice(
  items: readonly SourceNode[],
  keys: readonly string[],
  reading: Reading,
): void {
  const firsts = new Map<string, number>();
  for (const item of items) {
    for (const key of keys) {
      const at = findEntry(item, key);
      if (at?.kind !== "text") continue;
      const first = firsts.get(`${key} ${at.text}`);
      if (first === undefined) firsts.set(`${key} ${at.text}`, at.place.line);
      else reading.report(problemIn(at, "declared-twice", { allowed: String(first) }));
    }
  }
}

/** The entries of a list that may be missing. */
export function itemsOf(node: SourceNode, key: string): readonly SourceNode[] {
  const list = findEntry(node, key);
  return list?.kind === "list" ? list.items : [];
}
