import { OUTLINE, type OutlineEntry } from "../../model/outline.ts";
import {
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  required,
  type Reader,
} from "../readers/records.ts";
import { reportTwice } from "../readers/named-twice.ts";
import { choice, text } from "../readers/scalars.ts";

const SECTIONS = Object.fromEntries(OUTLINE.map(({ id }) => [id, id]));

const entries: Reader<readonly OutlineEntry[]> = listOf(
  mapped(record({ phan: required(choice(SECTIONS)), ten: optional(text) }), (from) => ({
    id: from.phan,
    title: from.ten,
  })),
  1,
);

/** `bo_cuc` of `data/to-chuc.yaml`: no section twice, and every section that a report needs. */
export const outline: Reader<readonly OutlineEntry[]> = (node, reading) => {
  const read = entries(node, reading);
  if (read === INVALID) return INVALID;
  const isTwice = reportTwice(node.kind === "list" ? node.items : [], ["phan"], reading);
  const missing = OUTLINE.find(
    ({ id, isNeeded }) => isNeeded && !read.some((entry) => entry.id === id),
  );
  if (missing !== undefined)
    reading.report(problemIn(node, "section-needed", { found: missing.id }));
  return isTwice || missing !== undefined ? INVALID : read;
};
