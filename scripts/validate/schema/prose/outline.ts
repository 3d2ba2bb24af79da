import { findFolder, OUTLINE, type OutlineEntry } from "../../../model/report/outline.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import {
  checked,
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  required,
  taking,
  type Reader,
} from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import { choice, text } from "../../readers/scalars.ts";
import { either } from "../../readers/takes.ts";

const SECTIONS = Object.fromEntries(OUTLINE.map(({ id }) => [id, id]));

const NO_LEAD = "không";

const leads = mapped(record({ mot: required(text), nhieu: required(text) }), (from) => ({
  one: from.mot,
  many: from.nhieu,
}));

/** `cau_noi`: one sentence, one for a single item and one for several, or `không`. */
const lead: Reader<OutlineEntry["lead"]> = taking(either(text, leads), (node, reading) => {
  if (node.kind === "map") return leads(node, reading);
  const one = text(node, reading);
  if (one === INVALID) return INVALID;
  const told = one.toLocaleLowerCase("vi") === NO_LEAD ? "" : one;
  return { one: told, many: told };
});

const entries: Reader<readonly OutlineEntry[]> = listOf(
  mapped(
    record({ phan: required(choice(SECTIONS)), ten: optional(text), cau_noi: optional(lead) }),
    (from) => ({ id: from.phan, title: from.ten, lead: from.cau_noi }),
  ),
  1,
);

/** Whether nobody is asked for a figure: then nothing can be missed, and no appendix leans on a section. */
function hasNoFigures({ known }: Reading): boolean {
  return known.field?.size === 0 && known.levelField?.size === 0;
}

/** `bo_cuc` of `data/to-chuc.yaml` and of `ky.yaml`: no section twice, and every section that a report of figures needs. */
export const outline: Reader<readonly OutlineEntry[]> = checked(entries, (node, reading) => {
  const read = entries(node, reading);
  if (read === INVALID) return INVALID;
  const isTwice = reportTwice(node.kind === "list" ? node.items : [], ["phan"], reading);
  const hasStray = reportStrayLeads(node, read, reading);
  const needed = hasNoFigures(reading) ? [] : OUTLINE.filter(({ isNeeded }) => isNeeded);
  const missing = needed.find(({ id }) => !read.some((entry) => entry.id === id));
  if (missing !== undefined)
    reading.report(problemIn(node, "section-needed", { found: missing.id }));
  return isTwice || hasStray || missing !== undefined ? INVALID : read;
});

/** A sentence that leads to items, in a section that has none, would stand before nothing. */
function reportStrayLeads(
  node: SourceNode,
  read: readonly OutlineEntry[],
  reading: Reading,
): boolean {
  const stray = read.flatMap(({ id, lead: own }, index) => {
    const section = OUTLINE.find((one) => one.id === id);
    return own !== null && section !== undefined && findFolder(section) === null ? [index] : [];
  });
  for (const index of stray) {
    const item = node.kind === "list" ? node.items[index] : undefined;
    const at = (item === undefined ? undefined : findEntry(item, "cau_noi")) ?? node;
    reading.report(problemIn(at, "lead-without-items", { found: read[index]?.id ?? "" }));
  }
  return stray.length > 0;
}
