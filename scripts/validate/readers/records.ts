import { problemAt, type Problem, type ProblemCode } from "../../model/problem.ts";
import { findNearest } from "../sentences/nearest.ts";
import type { Reading } from "./reading.ts";
import { toKeyLine } from "./needed-keys.ts";
import type { TakenKeys, Takes } from "./takes.ts";
import { findEntry, type MapNode, type SourceNode } from "../parse/source-node.ts";

/** What a reader gives when it has reported why there is no value. */
export const INVALID = Symbol("invalid");
export type Invalid = typeof INVALID;

/** Turns a node into a typed value, or reports and gives `INVALID`. Never guesses, never defaults. */
export type Reader<T> = ((node: SourceNode, reading: Reading) => T | Invalid) & {
  /** Without it, nothing can be said of what it takes. */
  readonly takes?: Takes | undefined;
};

/** A reader with what it takes. The reader is a new one, which nobody else has yet. */
export function taking<T>(
  takes: Takes | undefined,
  read: (node: SourceNode, reading: Reading) => T | Invalid,
): Reader<T> {
  return takes === undefined ? read : Object.assign(read, { takes });
}

export interface Key<T> {
  readonly reader: Reader<T>;
  readonly isOptional: boolean;
  /** As an editor is told. */
  readonly isNeeded: boolean;
  readonly isBlankable: boolean;
}

type Shape = Readonly<Record<string, Key<unknown>>>;
export type RecordOf<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Key<infer T> ? T : never;
};

/** The key must be there with a value. */
export function required<T>(reader: Reader<T>): Key<T> {
  return { reader, isOptional: false, isNeeded: true, isBlankable: false };
}

/** The key must be there with a value that `reader` takes; somebody else reads it, and says so when it is missing. */
export function requiredElsewhere(reader: Reader<unknown>): Key<SourceNode | null> {
  return { ...required(writtenFor(reader)), isOptional: true };
}

/** The key must be there; nothing after the colon means `null`. */
export function blankable<T>(reader: Reader<T>): Key<T | null> {
  return { reader: orBlank(reader), isOptional: false, isNeeded: true, isBlankable: true };
}

/** The key may be missing or blank: `null`. */
export function optional<T>(reader: Reader<T>): Key<T | null> {
  return { reader: orBlank(reader), isOptional: true, isNeeded: false, isBlankable: true };
}

/** The key may be missing; where it stands, the reader says why it may not. */
export function refused(reader: Reader<null>): Key<null> {
  const own: Reader<null> = (node, reading) => reader(node, reading);
  return {
    reader: taking({ kind: "refused" }, own),
    isOptional: true,
    isNeeded: false,
    isBlankable: false,
  };
}

function orBlank<T>(reader: Reader<T>): Reader<T | null> {
  return taking(reader.takes, (node, reading) =>
    node.kind === "empty" ? null : reader(node, reading),
  );
}

/** A node kept for later, when something else says how to read it. */
export const asWritten: Reader<SourceNode> = (node) => node;

/** As `asWritten`, for a node that will be read by `reader`, or by one that takes less. */
export function writtenFor(reader: Pick<Reader<unknown>, "takes">): Reader<SourceNode> {
  return taking(reader.takes, (node: SourceNode) => node);
}

/** What a node says. Its faults are not reported here: another reader does that. */
export function readQuietly<T>(
  reader: Reader<T>,
  node: SourceNode | undefined,
  reading: Reading,
): T | undefined {
  if (node === undefined || node.kind === "empty") return undefined;
  const value = reader(node, { ...reading, report: () => undefined });
  return value === INVALID ? undefined : value;
}

/** A map with exactly these keys; unknown keys are reported with the nearest known one. */
export function record<S extends Shape>(shape: S): Reader<RecordOf<S>> {
  const keys = Object.entries(shape);
  const names = keys.map(([name]) => name);
  const read: Reader<RecordOf<S>> = (node, reading) => {
    if (node.kind !== "map") {
      const allowed = names.join(", ");
      reading.report(problemIn(node, "not-a-map", { allowed, hint: toMapHint(node) }));
      return INVALID;
    }
    const meant = reportUnknownKeys(node, names, reading);
    reportMissingKeys(node, keys, { meant, reading });
    const values: Record<string, unknown> = {};
    let isComplete = true;
    for (const [name, { reader, isOptional }] of keys) {
      const at = findEntry(node, name);
      const absent = isOptional ? null : INVALID;
      const value = at === undefined ? absent : reader(at, reading);
      if (value === INVALID) isComplete = false;
      else values[name] = value;
    }
    return isComplete ? (values as RecordOf<S>) : INVALID; // `as`: every key of the shape was read above
  };
  return taking({ kind: "record", keys: toTakenKeys(keys) }, read);
}

function toTakenKeys(keys: readonly (readonly [name: string, key: Key<unknown>])[]): TakenKeys {
  return Object.fromEntries(
    keys.map(([name, { reader, isNeeded, isBlankable }]) => [
      name,
      { takes: reader.takes, isNeeded: isNeeded ? "always" : "never", isBlankable },
    ]),
  );
}

/** Only where there is a choice does the cure say more than that the line is to be added. */
function toLineCure(key: string, takes: Takes | undefined): string | null {
  return takes?.kind === "choice" ? `thêm dòng ${toKeyLine(key, takes)}` : null;
}

/** Where more keys are missing, one problem names them all: probably it is another kind of record. */
const MOST_FORGOTTEN = 3;

function reportMissingKeys(
  node: MapNode,
  keys: readonly (readonly [name: string, key: Key<unknown>])[],
  { meant, reading }: { readonly meant: ReadonlySet<string>; readonly reading: Reading },
): void {
  const missing = keys
    .filter(([, { isOptional }]) => !isOptional)
    .filter(([name]) => findEntry(node, name) === undefined && !meant.has(name))
    .map(([found, { reader }]) => ({ found, hint: toLineCure(found, reader.takes) }));
  const all = { found: missing.map(({ found }) => found).join("», «") };
  const told = missing.length > MOST_FORGOTTEN ? [all] : missing;
  for (const about of told) reading.report(problemIn(node, "missing-key", about));
}

/** Reports unknown keys; gives the known keys that they probably mean. */
export function reportUnknownKeys(
  node: MapNode,
  known: readonly string[],
  reading: Reading,
): ReadonlySet<string> {
  const meant = new Set<string>();
  const all = new Set(known);
  const unknown = node.entries.filter(({ key }) => !all.has(key));
  if (unknown.length === 0) return meant;
  const present = new Set(node.entries.map(({ key }) => key));
  const missing = known.filter((name) => !present.has(name));
  for (const { key, keyPlace, value } of unknown) {
    const hint = findNearest(key, missing) ?? null;
    reading.report(problemAt(keyPlace, "unknown-key", { path: value.path, found: key, hint }));
    if (hint !== null) meant.add(hint);
  }
  return meant;
}

/** To YAML, `ten:Đảng bộ` is one text: only a space after the colon makes a key. */
export function toMapHint(node: SourceNode): string | null {
  return node.kind === "text" && /^[\p{L}\d_]+:\S/u.test(node.text)
    ? "thêm dấu cách sau dấu hai chấm"
    : null;
}

/** A list; every item is read, so that all problems show at once. */
export function listOf<T>(reader: Reader<T>, least = 0): Reader<readonly T[]> {
  const read: Reader<readonly T[]> = (node, reading) => {
    const items = node.kind === "list" ? node.items : node.kind === "empty" ? [] : undefined;
    if (items === undefined) {
      reading.report(problemIn(node, "not-a-list"));
      return INVALID;
    }
    if (items.length < least) {
      reading.report(problemIn(node, "empty-list", { allowed: String(least) }));
      return INVALID;
    }
    const values = items.map((item) => reader(item, reading)).filter(isValid);
    return values.length === items.length ? values : INVALID;
  };
  return taking({ kind: "list", of: reader.takes, least, isBlankable: least === 0 }, read);
}

/** A list whose bad items are reported and left out, so that the good ones are still checked. */
export function listOfGood<T>(reader: Reader<T>, least = 0): Reader<readonly T[]> {
  const read: Reader<readonly T[]> = (node, reading) => {
    if (node.kind !== "list") {
      reading.report(problemIn(node, node.kind === "empty" ? "missing-value" : "not-a-list"));
      return INVALID;
    }
    if (node.items.length < least) {
      reading.report(problemIn(node, "empty-list", { allowed: String(least) }));
      return INVALID;
    }
    return node.items.map((item) => reader(item, reading)).filter(isValid);
  };
  return taking({ kind: "list", of: reader.takes, least, isBlankable: false }, read);
}

function isValid<T>(value: T | Invalid): value is T {
  return value !== INVALID;
}

/** Applies `convert` to what another reader gave. */
export function mapped<A, B>(reader: Reader<A>, convert: (value: A) => B): Reader<B> {
  const read: Reader<B> = (node, reading) => {
    const value = reader(node, reading);
    return value === INVALID ? INVALID : convert(value);
  };
  return taking(reader.takes, read);
}

/** `check` reads what `reader` takes, and may refuse more. */
export function checked<T>(reader: Reader<T>, check: Reader<T>): Reader<T> {
  return taking(reader.takes, check);
}

/** A problem at a node; what was found is its text. */
export function problemIn(
  node: SourceNode,
  code: ProblemCode,
  about: Partial<Pick<Problem, "found" | "allowed" | "hint">> = {},
): Problem {
  const found = node.kind === "text" ? node.text : "";
  return problemAt(node.place, code, { path: node.path, found, ...about });
}

/** A value with its place in the file. */
export function placed<T>(reader: Reader<T>) {
  const read = ((node, reading) => {
    const value = reader(node, reading);
    return value === INVALID ? INVALID : { value, place: node.place };
  }) satisfies Reader<unknown>;
  return taking(reader.takes, read);
}
