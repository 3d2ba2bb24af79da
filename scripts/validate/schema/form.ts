import type { Field, FieldKind, Form, LargestChange, Visibility } from "../../model/form.ts";
import { fieldReference, reference } from "./references.ts";
import {
  INVALID,
  listOf,
  listOfGood,
  mapped,
  optional,
  problemIn,
  readQuietly,
  record,
  required,
  type Reader,
  type RecordOf,
} from "./readers.ts";
import { choice, fieldId, id, name, ratio, text, yesNo } from "./scalar-readers.ts";
import type { Reading } from "./reading.ts";
import { findEntry, type SourceNode } from "../parse/source-node.ts";
import { hasKeysOfKind, type KeysOfKind } from "./keys-by-kind.ts";
import { asWritten } from "./withholding.ts";

/** `tat-ca`, or a list of ids. */
export type Scope = "all" | readonly string[];

/** Which of the defined things something covers. */
export function scopeOf(kind: "unitType" | "block"): Reader<Scope> {
  const ids = listOf(reference(kind), 1);
  return (node, reading) =>
    node.kind === "text" && node.text === "tat-ca" ? "all" : ids(node, reading);
}

/** What a field may be, as the file writes it. */
export const FIELD_KINDS: Readonly<Record<string, FieldKind>> = {
  "so-dem": "count",
  "co-khong": "yesNo",
  ngay: "date",
  "lua-chon": "choice",
  "cac-buoc": "steps",
  chu: "text",
};

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  "don-vi": "perUnit",
  "tong-hop": "totals",
  khong: "never",
};

const option = mapped(record({ id: required(id), ten: required(name) }), (from) => ({
  id: from.id,
  name: from.ten,
}));

/** A share with its own spelling: `20%`. */
const largestChange: Reader<LargestChange> = (node, reading) => {
  const share = ratio(node, reading);
  return share === INVALID || node.kind !== "text" ? INVALID : { share, text: node.text.trim() };
};

const shape = {
  id: required(fieldId),
  ten: required(name),
  nhom: required(reference("group")),
  kieu: required(choice(FIELD_KINDS)),
  don_vi_tinh: optional(text),
  loai_don_vi: required(scopeOf("unitType")),
  bat_buoc: required(yesNo),
  cong_khai: optional(choice(VISIBILITIES)),
  khong_vuot: optional(fieldReference("so-dem")),
  tong_cua: optional(listOf(fieldReference("so-dem"), 1)),
  thay_doi_toi_da: optional(largestChange),
  khong_truoc: optional(fieldReference("ngay")),
  lua_chon: optional(listOf(option, 2)),
  cac_buoc: optional(listOf(option, 1)),
  giai_thich: optional(text),
};

export type FieldRecord = RecordOf<typeof shape>;

/** A field as the file has it: its scope may still say "all". */
export type FieldInFile = Omit<Field, "unitTypes"> & { readonly unitTypes: Scope };

const KEYS: Readonly<Record<FieldKind, KeysOfKind>> = {
  count: { needs: ["don_vi_tinh"], may: ["khong_vuot", "tong_cua", "thay_doi_toi_da"] },
  yesNo: { needs: [], may: [] },
  date: { needs: [], may: ["khong_truoc"] },
  choice: { needs: ["lua_chon"], may: [] },
  steps: { needs: ["cac_buoc"], may: [] },
  text: { needs: [], may: [] },
};
const KEYS_OF_ANY_KIND = [
  "don_vi_tinh",
  "khong_vuot",
  "tong_cua",
  "thay_doi_toi_da",
  "khong_truoc",
  "lua_chon",
  "cac_buoc",
];

const field: Reader<FieldInFile> = (node, reading) => {
  const from = record(shape)(node, reading);
  const kind = readQuietly(choice(FIELD_KINDS), findEntry(node, "kieu"), reading);
  const keys = kind === undefined ? undefined : { ...KEYS[kind], ofAnyKind: KEYS_OF_ANY_KIND };
  const isOfKind = keys !== undefined && hasKeysOfKind(node, keys, reading);
  const isOther = !reportItself(node, reading);
  return from !== INVALID && isOfKind && isOther ? toField(from) : INVALID;
};

/** A field held against itself would never be at fault. */
function reportItself(node: SourceNode, reading: Reading): boolean {
  const id = findEntry(node, "id");
  const named = ["khong_vuot", "tong_cua", "khong_truoc"].flatMap((key) => {
    const at = findEntry(node, key);
    return at?.kind === "list" ? at.items : (at ?? []);
  });
  const same = named.filter(
    (at) => at.kind === "text" && id?.kind === "text" && at.text === id.text,
  );
  for (const at of same) reading.report(problemIn(at, "self-reference", {}));
  return same.length > 0;
}

/** `data/bieu-mau.yaml`. */
export const form: Reader<{
  readonly groups: Form["groups"];
  readonly fields: readonly FieldInFile[];
}> = mapped(
  record({
    nhom: required(listOfGood(option)),
    truong: required(listOfGood(field)),
    an_so_nho: optional(asWritten),
  }),
  (file) => ({ groups: file.nhom, fields: file.truong }),
);

function toField(from: FieldRecord): FieldInFile {
  return {
    id: from.id,
    name: from.ten,
    group: from.nhom,
    kind: from.kieu,
    unitOfMeasure: from.don_vi_tinh,
    unitTypes: from.loai_don_vi,
    isRequired: from.bat_buoc,
    // Default deny: who says nothing publishes nothing.
    visibility: from.cong_khai ?? "never",
    notAbove: from.khong_vuot,
    sumOf: from.tong_cua ?? [],
    largestChange: from.thay_doi_toi_da,
    notBefore: from.khong_truoc,
    options: from.lua_chon ?? from.cac_buoc ?? [],
    explanation: from.giai_thich,
  };
}
