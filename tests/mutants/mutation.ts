import fc from "fast-check";
import { NASTY_PIECES } from "./nasty-pieces.ts";

/** One change of the bytes of a file; places are numbers that are taken modulo the size. */
export type Step =
  | { readonly kind: "flip"; readonly at: number; readonly byte: number }
  | { readonly kind: "insert" | "value" | "line"; readonly at: number; readonly piece: string }
  | { readonly kind: "delete" | "double" | "truncate" | "nfd"; readonly at: number }
  | { readonly kind: "swap"; readonly at: number; readonly with: number }
  | { readonly kind: "indent"; readonly at: number; readonly by: string }
  | { readonly kind: "cut"; readonly at: number; readonly length: number }
  | { readonly kind: "encode"; readonly as: string }
  | { readonly kind: "splice"; readonly at: number; readonly other: number; readonly from: number };

export interface Mutation {
  readonly root: number;
  readonly file: number;
  readonly steps: readonly Step[];
}

const place = fc.nat({ max: 1_000_000 });
/**
 * Any code point but the halves of pairs. `unit: "binary"` gives the same, but first makes a table of all 1,112,064,
 * which takes a second or more.
 */
const letter = fc
  .nat({ max: 0x10ff_ff - 0x800 })
  .map((index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800));
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...NASTY_PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: letter, maxLength: 12 }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("flip"), at: place, byte: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constantFrom("insert", "value", "line"), at: place, piece }),
  fc.record({ kind: fc.constantFrom("insert", "value", "line"), at: place, piece }),
  fc.record({ kind: fc.constantFrom("delete", "double", "truncate", "nfd"), at: place }),
  fc.record({ kind: fc.constant("swap"), at: place, with: place }),
  fc.record({
    kind: fc.constant("indent"),
    at: place,
    by: fc.constantFrom(" ", "  ", "    ", "\t", "\u00A0", "-", "less"),
  }),
  fc.record({ kind: fc.constant("cut"), at: place, length: fc.nat({ max: 40 }) }),
  fc.record({
    kind: fc.constant("encode"),
    as: fc.constantFrom("utf16le", "latin1", "crlf", "cr", "bom", "nul"),
  }),
  fc.record({ kind: fc.constant("splice"), at: place, other: place, from: place }),
);

/** Mutations of one to three steps; the small golden roots come more often than others. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  root: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3),
  file: place,
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
});

/** The bytes of a file after the steps; `others` are the files that may be spliced in. */
export function mutate(text: string, steps: readonly Step[], others: readonly string[]): Buffer {
  return steps.reduce<Buffer>((bytes, one) => apply(bytes, one, others), Buffer.from(text));
}

function apply(bytes: Buffer, step: Step, others: readonly string[]): Buffer {
  if (step.kind === "flip") return flip(bytes, step);
  if (step.kind === "encode") return encode(bytes, step.as);
  const text = bytes.toString("utf8");
  if (step.kind === "splice") {
    const other = others[step.other % others.length] ?? "";
    return Buffer.from(
      text.slice(0, step.at % (text.length + 1)) + other.slice(step.from % (other.length + 1)),
    );
  }
  if ("piece" in step) return Buffer.from(put(text, step));
  if (step.kind === "nfd") return Buffer.from(text.normalize("NFD"));
  const at = step.at % (text.length + 1);
  if (step.kind === "truncate") return Buffer.from(text.slice(0, at));
  if (step.kind === "cut") return Buffer.from(text.slice(0, at) + text.slice(at + step.length));
  return Buffer.from(changeLines(text.split("\n"), step).join("\n"));
}

function flip(bytes: Buffer, { at, byte }: Extract<Step, { kind: "flip" }>): Buffer {
  const flipped = Buffer.from(bytes);
  if (flipped.length === 0) return flipped;
  const index = at % flipped.length;
  flipped[index] = (flipped[index] ?? 0) ^ byte;
  return flipped;
}

function encode(bytes: Buffer, as: string): Buffer {
  const text = bytes.toString("utf8");
  const encoded: Readonly<Record<string, () => Buffer>> = {
    utf16le: () => Buffer.from(`\uFEFF${text}`, "utf16le"),
    latin1: () => Buffer.from(text, "latin1"),
    crlf: () => Buffer.from(text.replaceAll("\n", "\r\n")),
    cr: () => Buffer.from(text.replaceAll("\n", "\r")),
    bom: () => Buffer.from(`\uFEFF\uFEFF${text}`),
    nul: () => Buffer.concat([bytes, Buffer.alloc(8)]),
  };
  return encoded[as]?.() ?? bytes;
}

function put(text: string, step: Extract<Step, { piece: string }>): string {
  const at = step.at % (text.length + 1);
  if (step.kind === "insert") return text.slice(0, at) + step.piece + text.slice(at);
  const lines = text.split("\n");
  const index = step.at % lines.length;
  const line = lines[index] ?? "";
  if (step.kind === "line") return lines.toSpliced(index, 0, step.piece).join("\n");
  const colon = line.indexOf(": ");
  const head = colon < 0 ? line : line.slice(0, colon + 2);
  return lines.with(index, head + step.piece).join("\n");
}

function changeLines(lines: readonly string[], step: Step): readonly string[] {
  if (!("at" in step)) return lines;
  const index = step.at % lines.length;
  const line = lines[index] ?? "";
  if (step.kind === "double") return lines.toSpliced(index, 0, line);
  if (step.kind === "indent")
    return lines.with(index, step.by === "less" ? line.slice(1) : step.by + line);
  if (step.kind !== "swap") return lines.toSpliced(index, 1);
  const other = step.with % lines.length;
  return lines.with(index, lines[other] ?? "").with(other, line);
}
