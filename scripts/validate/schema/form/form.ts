import { FIELD_KINDS, FIELD_KIND_BY_WORD } from "../../../model/form/field-kinds.ts";
import type { Field, Form } from "../../../model/form/form.ts";
import { BY_TYPE_ALONE, LEVEL, type Scope } from "../../../model/form/scope.ts";
import { condition } from "./condition.ts";
import { isLink, linkedField, toLinked, type LinkedField } from "./linked-field.ts";
import { visibility } from "./visibility.ts";
import { KINDS_IN_FILE, kindShape, option, toKindFacts } from "./field-kinds.ts";
import { toScope, withScope, type ScopeInFile } from "../rules/scope.ts";
import { reference } from "../../readers/references.ts";
import {
  INVALID,
  listOfGood,
  mapped,
  optional,
  problemIn,
  readQuietly,
  record,
  required,
  requiredElsewhere,
  taking,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { choice, fieldId, name, text, yesNo } from "../../readers/scalars.ts";
import type { Reading } from "../../readers/reading.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import { united, withKinds } from "../../readers/takes.ts";
import { withholding } from "../rules/withholding.ts";
import { hasKeysOfKind } from "../../readers/keys-by-kind.ts";

/** A unit reports the counts of a share, and the program makes it; only the issuer may know no more than the share. */
const { [FIELD_KINDS.share.word]: _ofLevel, ...KINDS_OF_UNITS } = FIELD_KIND_BY_WORD;

const shapeOfAny = {
  id: required(fieldId),
  ten: required(name),
  bat_buoc: required(yesNo),
  cong_khai: optional(visibility),
  ...kindShape,
  giai_thich: optional(text),
};

/** A field as the file has it: it may not say which types it is for. */
export type FieldInFile = Omit<Field, "unitTypes"> & Pick<ScopeInFile, "unitTypes">;

const shapeOfLevel = { ...shapeOfAny, kieu: required(choice(FIELD_KIND_BY_WORD)) };

/** The keys of a field by its kind. */
const BY_KIND = {
  key: "kieu",
  kinds: Object.fromEntries(
    Object.entries(FIELD_KIND_BY_WORD).map(([word, kind]) => [word, KINDS_IN_FILE[kind]]),
  ),
  ofAnyKind: Object.keys(kindShape),
};

const readField: Reader<FieldInFile> = withScope((scopeKeys) => {
  const whole = record({
    ...shapeOfAny,
    kieu: required(choice(KINDS_OF_UNITS)),
    nhom: required(reference("group")),
    ...scopeKeys,
  });
  return taking(whole.takes, (node, reading) => {
    const from = whole(node, reading);
    return isSound(node, reading) && from !== INVALID
      ? { ...toField(from, from.nhom), ...toScope(from) }
      : INVALID;
  });
});

const field = taking(withKinds(readField, BY_KIND), readField);

const levelRecord = record({ ...shapeOfLevel, dieu_kien: optional(condition) });

/** A field of `truong_chung`; its rules and conditions name fields of the same list. */
const readLevelField: Reader<Field | LinkedField> = (node, reading) => {
  if (isLink(node)) return linkedField(node, reading);
  const own = { ...reading, known: { ...reading.known, field: reading.known.levelField } };
  const from = levelRecord(node, own);
  // Nobody compares the figures of the issuer with those of the period before; congresses are those of units.
  for (const key of ["thay_doi_toi_da", "vai_tro"]) {
    const at = findEntry(node, key);
    if (at !== undefined) reading.report(problemIn(at, "not-needed", { found: key }));
  }
  return isSound(node, own) && from !== INVALID
    ? {
        ...toField(from, ""),
        ...BY_TYPE_ALONE,
        unitTypes: [LEVEL],
        condition: from.dieu_kien,
      }
    : INVALID;
};

const levelField = taking(
  withKinds({ takes: united(levelRecord, linkedField) }, BY_KIND),
  readLevelField,
);

/** Whether the keys of a field are those of its kind, and none names the field itself. */
function isSound(node: SourceNode, reading: Reading): boolean {
  const kind = readQuietly(choice(FIELD_KIND_BY_WORD), findEntry(node, "kieu"), reading);
  const keys =
    kind === undefined ? undefined : { ...KINDS_IN_FILE[kind], ofAnyKind: Object.keys(kindShape) };
  const isOfKind = keys !== undefined && hasKeysOfKind(node, keys, reading);
  const isOther = !reportItself(node, reading);
  // A sum would count a repeated part twice.
  const isOnce = !reportTwice(itemsOf(node, "tong_cua"), ["tong_cua"], reading);
  return isOfKind && isOther && isOnce;
}

/** Reports a field that is compared with itself: it would never be at fault. */
function reportItself(node: SourceNode, reading: Reading): boolean {
  const id = findText(node, "id")?.text;
  const named = ["khong_vuot", "tong_cua", "khong_truoc"].flatMap((key) => {
    const at = findEntry(node, key);
    return at?.kind === "list" ? at.items : (at ?? []);
  });
  const same = named.filter((at) => at.kind === "text" && at.text === id);
  for (const at of same) reading.report(problemIn(at, "self-reference"));
  return same.length > 0;
}

/** `data/bieu-mau.yaml`. */
export const form: Reader<{
  readonly groups: Form["groups"];
  readonly fields: readonly FieldInFile[];
  readonly levelFields: readonly Field[];
  readonly comparisons: Form["comparisons"];
}> = mapped(
  record({
    nhom: required(listOfGood(option)),
    // Without any, units are asked nothing; the list still stands there, so that no file loses its form unnoticed.
    truong: required(listOfGood(field)),
    truong_chung: optional(listOfGood(levelField)),
    so_voi: optional(listOfGood(option, 1)),
    an_so_nho: requiredElsewhere(withholding),
  }),
  (file) => ({
    groups: file.nhom,
    fields: file.truong,
    levelFields: resolveLinks(file.truong_chung ?? [], file.truong),
    comparisons: file.so_voi ?? [],
  }),
);

/** A link to a field with a fault is left out: the fault is told there. */
function resolveLinks(
  level: readonly (Field | LinkedField)[],
  fields: readonly FieldInFile[],
): readonly Field[] {
  const ids = level.map((one) => ("link" in one ? one.link : one.id));
  return level.flatMap((one) => {
    if (!("link" in one)) return one;
    const field = fields.find(({ id }) => id === one.link);
    if (field === undefined) return [];
    return { ...toLinked(one, field, ids), ...BY_TYPE_ALONE, group: "", unitTypes: [LEVEL] };
  });
}

function toField(from: RecordOf<typeof shapeOfLevel>, group: string): Omit<Field, keyof Scope> {
  return {
    id: from.id,
    name: from.ten,
    group,
    kind: from.kieu,
    isRequired: from.bat_buoc,
    // Without this key nothing is published.
    visibility: from.cong_khai ?? "never",
    ...toKindFacts(from),
    explanation: from.giai_thich,
  };
}
