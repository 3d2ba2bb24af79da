import type { Condition, Scope, WrittenScope } from "../../../model/form/scope.ts";
import {
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  refused,
  required,
  INVALID,
  taking,
  type Key,
  type Reader,
} from "../../readers/records.ts";
import { reference } from "../../readers/references.ts";
import { choice, yesNo } from "../../readers/scalars.ts";
import { either, united } from "../../readers/takes.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { condition } from "../form/condition.ts";

/** A scope as a file has it. */
export type ScopeInFile = WrittenScope;

/** The keys of the parts that no type is. */
export const SCOPE_KEYS = {
  blocks: "khoi",
  isPilot: "diem",
  units: "don_vi",
} as const satisfies Partial<Record<keyof Scope, string>>;

const ALL = "tat-ca";

const EVERYBODY: ScopeInFile = {
  unitTypes: null,
  blocks: null,
  isPilot: null,
  units: null,
  condition: null,
};

const blocks = mapped(listOf(reference("block"), 1), (ids) => ({ ...EVERYBODY, blocks: ids }));

const inFull = mapped(
  record({
    loai: optional(listOf(reference("unitType"), 1)),
    khoi: optional(listOf(reference("block"), 1)),
    diem: optional(yesNo),
    dieu_kien: optional(condition),
    don_vi: optional(listOf(reference("unit"), 1)),
  }),
  (from): ScopeInFile => ({
    unitTypes: from.loai,
    blocks: from.khoi,
    isPilot: from.diem,
    units: from.don_vi,
    condition: from.dieu_kien,
  }),
);

/** `pham_vi`: `tat-ca`, a list of blocks, or whatever must hold of a unit. */
export const scope: Reader<ScopeInFile> = taking(
  either(choice({ [ALL]: EVERYBODY }), blocks, inFull),
  (node, reading) => {
    if (isAll(node)) return EVERYBODY;
    return (node.kind === "map" ? inFull : blocks)(node, reading);
  },
);

function isAll(node: SourceNode): boolean {
  return node.kind === "text" && node.text === ALL;
}

const types = listOf(reference("unitType"), 1);
/** `loai_don_vi`: `tat-ca`, or a list of types. */
const shortTypes: Reader<ScopeInFile> = taking(
  either(choice({ [ALL]: EVERYBODY }), types),
  (node, reading) => {
    const ids = isAll(node) ? null : types(node, reading);
    return ids === INVALID ? INVALID : { ...EVERYBODY, unitTypes: ids };
  },
);

/** A short key beside `pham_vi`, which says it already. */
const besides: Reader<null> = (node, reading) => {
  reading.report(problemIn(node, "scope-twice", { found: node.path.replace(/^.*\./, "") }));
  return INVALID;
};

interface ScopeKeys {
  readonly loai_don_vi: Key<ScopeInFile | null>;
  readonly dieu_kien: Key<Condition | null>;
  readonly pham_vi: Key<ScopeInFile | null>;
}

const SHORT: ScopeKeys = {
  loai_don_vi: required(shortTypes),
  dieu_kien: optional(condition),
  pham_vi: optional(scope),
};
const LONG: ScopeKeys = {
  loai_don_vi: refused(besides),
  dieu_kien: refused(besides),
  pham_vi: required(scope),
};

/** Reads an entry of a definition file that says of whom it is: in `pham_vi`, or in the short keys. */
export function withScope<T>(read: (keys: ScopeKeys) => Reader<T>): Reader<T> {
  const [short, long] = [read(SHORT), read(LONG)];
  return taking(united(short, long), (node, reading) =>
    (findEntry(node, "pham_vi") === undefined ? short : long)(node, reading),
  );
}

/** Of whom an entry is. */
export function toScope(from: {
  readonly loai_don_vi: ScopeInFile | null;
  readonly dieu_kien: Condition | null;
  readonly pham_vi: ScopeInFile | null;
}): ScopeInFile {
  return from.pham_vi ?? { ...(from.loai_don_vi ?? EVERYBODY), condition: from.dieu_kien };
}
