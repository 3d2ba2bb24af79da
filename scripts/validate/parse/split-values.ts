import { isScalar, type ParsedNode, type YAMLMap } from "yaml";

/** A value between braces that a comma cut in two: `{ ten: Xã, phường }`. */
export interface SplitValue {
  /** Its key. */
  readonly key: ParsedNode;
  /** All of it. */
  readonly whole: string;
  /** Where the part behind the first such comma begins. */
  readonly offset: number;
  /** That part, which YAML takes for a key. */
  readonly rest: string;
  /** The key and its whole value in quotes. */
  readonly quoted: string;
}

/** The values of a map between braces that a comma cut in two: what follows the comma has no colon. */
export function findSplitValues(node: YAMLMap.Parsed, text: string): readonly SplitValue[] {
  if (node.flow !== true) return [];
  const found: SplitValue[] = [];
  let cut: { readonly key: ParsedNode; readonly start: number } | undefined;
  for (const [index, { key, value }] of node.items.entries()) {
    if (value !== null) cut = { key, start: value.range[0] };
    else if (cut !== undefined && node.items[index - 1]?.value !== null) {
      const end = endOfRun(node, index);
      const whole = text.slice(cut.start, end).replace(/\s+/gu, " ").trim();
      const quote = /["\\]/.test(whole) ? "'" : '"';
      found.push({
        key: cut.key,
        whole,
        offset: key.range[0],
        rest: text.slice(key.range[0], end),
        quoted: `${textOf(cut.key)}: ${quote}${whole}${quote}`,
      });
    }
  }
  return found;
}

/** The end of the last part without a colon, from this one on. */
function endOfRun({ items }: YAMLMap.Parsed, from: number): number {
  const next = items.findIndex(({ value }, index) => index > from && value !== null);
  const last = items[(next < 0 ? items.length : next) - 1];
  return last?.key.range[1] ?? 0;
}

function textOf(node: ParsedNode): string {
  return isScalar(node) ? String(node.value) : "";
}
