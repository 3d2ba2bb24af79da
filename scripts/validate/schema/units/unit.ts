import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Reading } from "../../readers/reading.ts";
import {
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  required,
  writtenFor,
  type Reader,
} from "../../readers/records.ts";
import { reference } from "../../readers/references.ts";
import { figuresDay } from "./figures-day.ts";
import { name, text, yesNo } from "../../readers/scalars.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import { ruling } from "./ruling.ts";
import { confirmation } from "./confirmation.ts";

const figures = writtenFor({ takes: { kind: "figures", of: "unit" } });

const shape = {
  ten: required(name),
  goi_tat: optional(listOf(name, 1)),
  loai: required(reference("unitType")),
  don_vi_diem: required(yesNo),
  ly_do_diem: optional(text),
  ghi_chu_noi_bo: optional(text),
  ngay_so_lieu: optional(figuresDay),
  xac_nhan: optional(listOf(confirmation, 1)),
  ghi_de: optional(listOf(ruling, 1)),
  so_lieu: required(figures),
};

/** A unit whose figures are not read yet: only the form can say what they mean. */
export type UnitInFile = Omit<
  Unit,
  "id" | "jumps" | "hasSent" | "values" | "particulars" | "stale" | "toFill"
>;

const block = reference("block");
const inBlock = { ...shape, khoi: required(block) };
/** In a root without blocks to name one is an error. Where the blocks cannot be read, both may be right. */
const withoutBlock = { ...shape, khoi: optional(block) };
const unasked = { so_lieu: optional(figures) };

/** Of a unit in a root with blocks, or in one without; of one that is asked for figures, or is asked nothing. */
const RECORDS = {
  inBlock: { asked: record(inBlock), unasked: record({ ...inBlock, ...unasked }) },
  withoutBlock: { asked: record(withoutBlock), unasked: record({ ...withoutBlock, ...unasked }) },
};

/** Whether the form has no field, so that units are asked nothing. A form with faults may have some. */
export function asksNothing({ known }: Pick<Reading, "known">): boolean {
  return known.field?.size === 0;
}

/** The keys of a unit in this root. */
export function findUnitRecord({ known }: Pick<Reading, "known">) {
  const records = (known.block?.size ?? 0) > 0 ? RECORDS.inBlock : RECORDS.withoutBlock;
  return asksNothing({ known }) ? records.unasked : records.asked;
}

/** What a unit can say of its figures, and not where nothing is asked. */
const OF_FIGURES = ["so_lieu", "ngay_so_lieu", "xac_nhan"];

/** `data/ky/<date>/don-vi/<id>.yaml`. */
export const unit: Reader<UnitInFile> = mapped(
  (node, reading) => {
    if (asksNothing(reading)) reportFigures(node, reading);
    return findUnitRecord(reading)(node, reading);
  },
  (from) => ({
    name: from.ten,
    otherNames: from.goi_tat ?? [],
    type: from.loai,
    block: from.khoi,
    isPilot: from.don_vi_diem,
    pilotReason: from.ly_do_diem,
    internalNote: from.ghi_chu_noi_bo,
    figuresDate: from.ngay_so_lieu?.whole ?? null,
    groupDates: from.ngay_so_lieu?.groups ?? new Map<string, CalendarDate>(),
    confirmations: from.xac_nhan ?? [],
    rulings: from.ghi_de ?? [],
  }),
);

function reportFigures(node: SourceNode, reading: Reading): void {
  for (const key of OF_FIGURES) {
    const at = findEntry(node, key);
    if (at !== undefined) reading.report(problemIn(at, "asked-nothing", { found: key }));
  }
}
