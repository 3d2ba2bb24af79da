import { FIELD_KINDS } from "../../../model/form/field-kinds.ts";
import type { FieldKind } from "../../../model/form/field-value.ts";
import { KEY_WORDS, MOST_TILES } from "../../../model/rules/key-figure.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import type { KnownField, KnownIds, Reading } from "../../readers/reading.ts";
import { checked, INVALID, listOf, problemIn, taking, type Reader } from "../../readers/records.ts";
import { text } from "../../readers/scalars.ts";
import { findNearest } from "../../sentences/nearest.ts";
import type { SourceNode } from "../../parse/source-node.ts";

/** A word of ours, or the id of something that has one value over all units or of the whole. */
const readKeyFigure: Reader<string> = (node, reading) => {
  const value = text(node, reading);
  if (value === INVALID || isWord(value)) return value;
  const { field, levelField, ...others } = reading.known;
  const known = SUBJECTS.map((kind) => others[kind]);
  const fields = [field, levelField];
  if (known.includes(null) || fields.includes(null)) return value;
  if (known.some((ids) => ids?.has(value) === true)) return value;
  const found = fields.flatMap((list) => list?.get(value) ?? []);
  if (found.length === 0) return reportUnknown(node, value, { known, fields, reading });
  return checkKind(node, found, reading) ? value : INVALID;
};

const keyFigure = taking({ kind: "keyFigure", words: KEY_WORDS }, readKeyFigure);

const SUBJECTS = ["strand", "indicator", "levelIndicator", "statistic"] as const;

const entries = listOf(keyFigure, 1);

/** `so_lieu_chinh`: what stands for the whole situation, each once. */
export const keyFigures: Reader<readonly string[]> = checked(entries, (node, reading) => {
  const read = entries(node, reading);
  const items = node.kind === "list" ? node.items : [];
  const isTwice = reportTwice(items, ["ma"], reading);
  for (const extra of items.slice(MOST_TILES, MOST_TILES + 1))
    reading.report(problemIn(extra, "too-many-key-figures", { allowed: String(MOST_TILES) }));
  return isTwice || items.length > MOST_TILES ? INVALID : read;
});

function isWord(value: string): boolean {
  return KEY_WORDS.some((word) => word === value);
}

interface Known {
  readonly known: readonly (ReadonlySet<string> | null)[];
  readonly fields: readonly KnownIds["field"][];
  readonly reading: Reading;
}

function reportUnknown(
  node: SourceNode,
  value: string,
  { known, fields, reading }: Known,
): typeof INVALID {
  const ids = [...known, ...fields].flatMap((list) => [...(list?.keys() ?? [])]);
  const hint = findNearest(value, [...KEY_WORDS, ...ids]) ?? null;
  reading.report(problemIn(node, "unknown-key-figure", { hint, allowed: KEY_WORDS.join(", ") }));
  return INVALID;
}

/** Days, choices and words do not add up to a figure. */
function checkKind(node: SourceNode, found: readonly KnownField[], reading: Reading): boolean {
  const kinds = found.map(({ kind }) => kind);
  if (kinds.some((kind) => kind === null || COUNTED.includes(kind))) return true;
  const [first] = kinds;
  reading.report(
    problemIn(node, "wrong-kind-of-field", {
      allowed: COUNTED.map((kind) => FIELD_KINDS[kind].word).join(", "),
      hint: first === undefined || first === null ? null : FIELD_KINDS[first].word,
    }),
  );
  return false;
}

const COUNTED: readonly FieldKind[] = (Object.keys(FIELD_KINDS) as readonly FieldKind[]).filter(
  (kind) => FIELD_KINDS[kind].numbers !== null || FIELD_KINDS[kind].differsBy === "points",
); // `as`: the record has these keys
