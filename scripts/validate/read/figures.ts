import type { Field } from "../../model/form/form.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import { isAsked } from "../../model/form/condition.ts";
import { isAmong, type Member } from "../../model/form/scope.ts";
import { problemAt } from "../../model/problem.ts";
import {
  INVALID,
  problemIn,
  reportUnknownKeys,
  toMapHint,
  type Invalid,
} from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import { findEntry, type MapNode, type SourceNode } from "../parse/source-node.ts";

export type Figures = ReadonlyMap<string, FieldValue>;

/** A unit that has sent nothing says so in this word: so a lost file never counts as silence. */
export const NOT_SENT = "chua-gui";

/** A unit that has no figure yet for a field says so in this word: so a lost line never counts as that. */
export const NO_DATA = "chua-co-so-lieu";

/** Whether an answer is the word that there is none; an option of that id is an answer. */
export function saysNoData(
  node: SourceNode | undefined,
  { options }: Pick<Field, "options">,
): boolean {
  return (
    node?.kind === "text" && node.text === NO_DATA && options.every(({ id }) => id !== NO_DATA)
  );
}

/** Whose figures are read, and how. */
interface FiguresOf {
  readonly fields: readonly Field[];
  readonly member: Member;
  readonly read: (node: SourceNode, field: Field) => FieldValue | Invalid;
}

/** What a unit entered under `so_lieu`, typed by the form; `null` when it has sent nothing. */
export function readFigures(
  node: SourceNode,
  by: FiguresOf,
  reading: Reading,
): Figures | null | Invalid {
  if (node.kind === "text" && node.text === NOT_SENT) return null;
  if (node.kind !== "map") {
    const hint = toMapHint(node) ?? `ghi «so_lieu: ${NOT_SENT}» nếu đơn vị chưa gửi báo cáo`;
    reading.report(problemIn(node, "not-a-map", { hint }));
    return INVALID;
  }
  const own = by.fields.filter((field) => isAmong(by.member, field));
  const meant = reportForeignKeys(node, { ...by, own }, reading);
  const figures = new Map<string, FieldValue>();
  // A bad value is reported and left out; the other values are still compared.
  for (const field of own) {
    const asked = isAsked(field, figures, by.fields);
    const value =
      asked === false
        ? readUnasked(node, field, reading)
        : readField(
            node,
            { ...field, isRequired: field.isRequired && asked === true },
            { reading, meant, read: by.read },
          );
    if (value !== INVALID && value !== null) figures.set(field.id, value);
  }
  return figures;
}

/** Reports keys of other units and unknown keys; gives the fields that unknown keys probably mean. */
function reportForeignKeys(
  node: MapNode,
  by: {
    readonly fields: readonly Field[];
    readonly member: Member;
    readonly own: readonly Field[];
  },
  reading: Reading,
): ReadonlySet<string> {
  const own = new Set(by.own.map(({ id }) => id));
  if (node.entries.every(({ key }) => own.has(key))) return NOTHING_MEANT;
  const foreign = new Map(by.fields.map((field) => [field.id, field]));
  for (const id of own) foreign.delete(id);
  for (const { key, keyPlace, value } of node.entries) {
    const field = foreign.get(key);
    if (field === undefined) continue;
    const { type } = by.member;
    const about = { path: value.path, found: key, allowed: type };
    const isOfType = field.unitTypes.includes(type);
    const code = isOfType ? "field-not-for-unit" : "field-not-for-type";
    reading.report(problemAt(keyPlace, code, about));
  }
  // A field with a broken definition is known too: its fault is reported once.
  const broken = [...(reading.known.field?.keys() ?? [])];
  const known = [...own, ...foreign.keys(), ...broken];
  return reading.known.field === null ? NOTHING_MEANT : reportUnknownKeys(node, known, reading);
}

const NOTHING_MEANT: ReadonlySet<string> = new Set();

function readField(
  node: MapNode,
  field: Field,
  {
    reading,
    meant,
    read,
  }: Pick<FiguresOf, "read"> & {
    readonly reading: Reading;
    readonly meant: ReadonlySet<string>;
  },
): FieldValue | null | Invalid {
  const at = findEntry(node, field.id);
  if (at === undefined || at.kind === "empty") {
    if (!field.isRequired) return null;
    if (at === undefined && meant.has(field.id)) return INVALID;
    const code = at === undefined ? "missing-key" : "missing-value";
    const cure = at === undefined ? `thêm dòng «${field.id}: …»` : "điền sau dấu hai chấm";
    const hint = `${cure}; chưa có số liệu thì ghi «${NO_DATA}»`;
    reading.report(problemIn(at ?? node, code, { found: field.id, hint }));
    return INVALID;
  }
  return saysNoData(at, field) ? null : read(at, field);
}

/** A unit that is not asked leaves the field blank: an answer contradicts the one that decides it. */
function readUnasked(node: MapNode, { id, condition }: Field, reading: Reading): null {
  const at = findEntry(node, id);
  if (at === undefined || at.kind === "empty" || condition === null) return null;
  const allowed = `«${condition.field}» là ${condition.values.map((value) => `«${value}»`).join(", ")}`;
  reading.report(problemIn(at, "field-not-asked", { found: id, allowed }));
  return null;
}
