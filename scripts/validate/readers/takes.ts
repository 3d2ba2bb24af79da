import type { FieldKind } from "../../model/form/field-value.ts";
import type { Referable } from "./reading.ts";

/**
 * What a reader takes, as far as its own file can tell. The schemas for editors are made of it, and may never refuse what
 * the reader accepts: what cannot be told here is `undefined`, which is anything.
 */
export type Takes =
  | { readonly kind: "record"; readonly keys: TakenKeys; readonly byKinds?: readonly TakenByKind[] }
  | {
      readonly kind: "list";
      readonly of: Takes | undefined;
      readonly least: number;
      readonly isBlankable: boolean;
    }
  /** `named`: a map whose keys are ids of this kind. */
  | { readonly kind: "map"; readonly named: Referable; readonly of: Takes | undefined }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "text"; readonly form: TextForm; readonly pattern: string | null }
  | { readonly kind: "reference"; readonly to: readonly Referable[] }
  | { readonly kind: "field"; readonly kinds: readonly FieldKind[] }
  | { readonly kind: "keyFigure"; readonly words: readonly string[] }
  | { readonly kind: "either"; readonly of: readonly Takes[] }
  /** The answers to a form; those of a unit may be missing as a whole. */
  | { readonly kind: "figures"; readonly of: "unit" | "level" }
  /** A key that is always refused, with a sentence of its own. */
  | { readonly kind: "refused" };

/** How a text is written. */
export type TextForm =
  | "words"
  | "id"
  | "fieldId"
  | "date"
  | "moment"
  | "bound"
  | "done"
  | "hour"
  | "yesNo"
  | "count"
  | "decimal"
  | "decimals"
  | "ratio"
  | "link"
  | "address"
  | "phone"
  | "email";

export interface TakenKey {
  readonly takes: Takes | undefined;
  /** `sometimes`: what else the record says decides. */
  readonly isNeeded: "always" | "sometimes" | "never";
  /** Whether nothing need stand behind the colon. */
  readonly isBlankable: boolean;
}
export type TakenKeys = Readonly<Record<string, TakenKey>>;

/** Which keys a record has by the word under one of them. */
export interface TakenByKind {
  readonly key: string;
  readonly kinds: Readonly<
    Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
  >;
  /** The keys that only some kinds have. */
  readonly ofAnyKind: readonly string[];
}

interface Taking {
  readonly takes?: Takes | undefined;
}

/** What any of these readers takes. */
export function either(...readers: readonly Taking[]): Takes | undefined {
  const of = readers.map(({ takes }) => takes);
  return of.every((takes) => takes !== undefined) ? { kind: "either", of } : undefined;
}

/** A record whose keys depend on the word under one of them. */
export function withKinds(
  { takes }: Taking,
  ...byKinds: readonly TakenByKind[]
): Takes | undefined {
  if (takes?.kind !== "record") return undefined;
  const depending = new Set(byKinds.flatMap(({ ofAnyKind }) => ofAnyKind));
  const keys = Object.entries(takes.keys).map(([name, key]) => {
    return [name, depending.has(name) ? { ...key, isNeeded: "sometimes" as const } : key] as const;
  });
  return { ...takes, keys: Object.fromEntries(keys), byKinds };
}

/** One record of all keys of these: it needs what all of them need. A schema tells its faults better than those of several. */
export function united(...readers: readonly Taking[]): Takes | undefined {
  const records = readers.flatMap(({ takes }) => (takes?.kind === "record" ? [takes] : []));
  if (records.length < readers.length) return undefined;
  const names = new Set(records.flatMap(({ keys }) => Object.keys(keys)));
  const keys = Array.from(names, (name) => {
    const all = records.map((one) => one.keys[name]);
    return [name, toUnitedKey(all)] as const;
  });
  return { kind: "record", keys: Object.fromEntries(keys) };
}

function toUnitedKey(all: readonly (TakenKey | undefined)[]): TakenKey {
  const own = all.flatMap((key) => (key === undefined || isRefused(key) ? [] : [key]));
  const [first] = own;
  if (first === undefined)
    return { takes: { kind: "refused" }, isNeeded: "never", isBlankable: false };
  return {
    takes: own.every(({ takes }) => takes === first.takes)
      ? first.takes
      : (united(...own) ?? either(...own)),
    isNeeded: own.length === all.length ? toUnitedNeed(own) : toUnitedNeed([...own, NOT_NEEDED]),
    isBlankable: own.some(({ isBlankable }) => isBlankable),
  };
}

const NOT_NEEDED = { isNeeded: "never" } as const;

function toUnitedNeed(keys: readonly Pick<TakenKey, "isNeeded">[]): TakenKey["isNeeded"] {
  const [first] = keys;
  const isAlike = keys.every(({ isNeeded }) => isNeeded === first?.isNeeded);
  return isAlike && first !== undefined ? first.isNeeded : "sometimes";
}

function isRefused({ takes }: TakenKey): boolean {
  return takes?.kind === "refused";
}
