import { kindsSummed } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import {
  INVALID,
  optional,
  problemIn,
  record,
  refused,
  required,
  writtenFor,
  taking,
  type Reader,
} from "../../readers/records.ts";
import { fieldReference } from "../../readers/references.ts";
import { fieldId, yesNo } from "../../readers/scalars.ts";
import { findEntry, findText } from "../../parse/source-node.ts";
import { kindShape } from "./field-kinds.ts";
import { visibility } from "./visibility.ts";

/** An entry of `truong_chung` that is the same thing as a field of units. */
export interface LinkedField extends Pick<Field, "isRequired" | "visibility"> {
  readonly link: string;
}

/** Refuses a key that the units' field has already. */
const takenKey: Reader<null> = (node, reading) => {
  const found = node.path.slice(node.path.lastIndexOf(".") + 1);
  reading.report(problemIn(node, "level-linked", { found }));
  return INVALID;
};

const TAKEN = ["ten", "kieu", "dieu_kien", "giai_thich", ...Object.keys(kindShape)];

const readLink = record({
  truong: required(fieldReference(...kindsSummed())),
  id: optional(writtenFor(fieldId)),
  bat_buoc: optional(yesNo),
  cong_khai: optional(visibility),
  ...Object.fromEntries(TAKEN.map((key) => [key, refused(takenKey)])),
});

/** Reads an entry with `truong` in place of name, kind and unit of measure. Its id may be left out; it is that of the field. */
export const linkedField: Reader<LinkedField> = taking(readLink.takes, (node, reading) => {
  const from = readLink(node, reading);
  const id = findText(node, "id");
  const link = findText(node, "truong")?.text;
  const isOther = id !== undefined && link !== undefined && id.text !== link;
  if (isOther) reading.report(problemIn(id, "bad-choice", { allowed: link }));
  return from === INVALID || isOther
    ? INVALID
    : {
        link: from.truong,
        isRequired: from.bat_buoc ?? false,
        visibility: from.cong_khai ?? "never",
      };
});

/** Whether an entry of `truong_chung` names a field of units. */
export function isLink(node: Parameters<typeof findEntry>[0]): boolean {
  return findEntry(node, "truong") !== undefined;
}

/**
 * The level's field: that of the units, with its rules where all that they name is reported by the level too.
 * @param ids all fields of the level
 */
export function toLinked(
  { isRequired, visibility: own }: LinkedField,
  field: Omit<Field, "unitTypes" | "group">,
  ids: readonly string[],
): Omit<Field, "unitTypes" | "group"> {
  const isKnown = (id: string) => ids.includes(id);
  return {
    ...field,
    isRequired,
    visibility: own,
    condition: null,
    largestChange: null,
    notAbove: field.notAbove !== null && isKnown(field.notAbove) ? field.notAbove : null,
    sumOf: field.sumOf.every(isKnown) ? field.sumOf : [],
  };
}
