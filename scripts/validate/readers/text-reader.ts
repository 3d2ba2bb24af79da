import type { ProblemCode } from "../../model/problem.ts";
import type { SourceNode } from "../parse/source-node.ts";
import { toDisguiseHint } from "../sentences/value-hints.ts";
import { INVALID, problemIn, taking, type Reader } from "./records.ts";
import type { TextForm } from "./takes.ts";

interface TextReading<T> {
  readonly form: TextForm;
  /** As much of its form as a pattern tells; without it, any text may be one. */
  readonly pattern?: RegExp;
  /** The problem when `parse` gives `undefined`. */
  readonly code: ProblemCode;
  readonly parse: (value: string) => T | undefined;
  readonly allowed?: string;
  /** A hint for what was written instead. */
  readonly toHint?: (value: string) => string | null;
}

/** A reader of one text. */
export function textReader<T>({
  form,
  pattern,
  code,
  parse,
  allowed,
  toHint,
}: TextReading<T>): Reader<T> {
  const read: Reader<T> = (node, reading) => {
    const value = node.kind === "text" ? parse(node.text.trim()) : undefined;
    if (value !== undefined) return value;
    const hint = node.kind === "text" ? findHint(node.text, parse, toHint) : null;
    const about = { found: describe(node), allowed: allowed ?? null, hint };
    reading.report(problemIn(node, emptyOr(node, code), about));
    return INVALID;
  };
  return taking({ kind: "text", form, pattern: pattern?.source ?? null }, read);
}

function findHint<T>(
  value: string,
  parse: TextReading<T>["parse"],
  toHint: (value: string) => string | null = () => null,
): string | null {
  return toDisguiseHint(value, (bare) => parse(bare) !== undefined, toHint) ?? toHint(value);
}

/** A value that is not there, or is no text, has a sentence of its own. */
export function emptyOr(node: SourceNode, code: ProblemCode): ProblemCode {
  if (node.kind === "empty") return "missing-value";
  return node.kind === "text" ? code : "not-a-text";
}

const DESCRIPTIONS = { map: "một nhóm khóa", list: "một danh sách", empty: "" } as const;

/** What a node is, for a sentence about it: its text, or that it is none. */
export function describe(node: SourceNode): string {
  return node.kind === "text" ? node.text : DESCRIPTIONS[node.kind];
}
