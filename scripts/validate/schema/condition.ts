import { kindsWithAnswers } from "../../model/field-kinds.ts";
import type { Condition } from "../../model/scope.ts";
import { asWritten, INVALID, listOf, record, required, type Reader } from "../readers/records.ts";
import { fieldReference, optionOf } from "../readers/references.ts";

/** `dieu_kien`: a field with answers, and those of them for which it holds. */
export const condition: Reader<Condition> = (node, reading) => {
  const shape = {
    truong: required(fieldReference(...kindsWithAnswers())),
    la: required(asWritten),
  };
  const from = record(shape)(node, reading);
  if (from === INVALID) return INVALID;
  const values = listOf(optionOf(from.truong), 1)(from.la, reading);
  return values === INVALID ? INVALID : { field: from.truong, values };
};
