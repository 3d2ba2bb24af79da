import { kindsWithAnswers } from "../../../model/form/field-kinds.ts";
import type { Condition } from "../../../model/form/scope.ts";
import {
  INVALID,
  listOf,
  record,
  required,
  writtenFor,
  taking,
  type Reader,
} from "../../readers/records.ts";
import { text } from "../../readers/scalars.ts";
import { fieldReference, optionOf } from "../../readers/references.ts";

const whole = record({
  truong: required(fieldReference(...kindsWithAnswers())),
  la: required(writtenFor(listOf(text, 1))),
});

/** `dieu_kien`: a field with answers, and those of them for which it holds. */
export const condition: Reader<Condition> = taking(whole.takes, (node, reading) => {
  const from = whole(node, reading);
  if (from === INVALID) return INVALID;
  const values = listOf(optionOf(from.truong), 1)(from.la, reading);
  return values === INVALID ? INVALID : { field: from.truong, values };
});
