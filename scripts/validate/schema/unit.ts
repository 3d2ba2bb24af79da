import type { Unit } from "../../model/period.ts";
import {
  asWritten,
  listOf,
  mapped,
  optional,
  record,
  required,
  type Reader,
} from "../readers/records.ts";
import { reference } from "../readers/references.ts";
import { date, name, text, yesNo } from "../readers/scalars.ts";
import type { SourceNode } from "../parse/source-node.ts";
import { ruling } from "./ruling.ts";
import { confirmation } from "./confirmation.ts";

const shape = {
  ten: required(name),
  goi_tat: optional(listOf(name, 1)),
  loai: required(reference("unitType")),
  don_vi_diem: required(yesNo),
  ly_do_diem: optional(text),
  ghi_chu_noi_bo: optional(text),
  ngay_so_lieu: optional(date),
  xac_nhan: optional(listOf(confirmation, 1)),
  ghi_de: optional(listOf(ruling, 1)),
  so_lieu: required(asWritten),
};

/** A unit whose figures are not read yet: only the form can say what they mean. */
export type UnitInFile = Omit<
  Unit,
  "id" | "jumps" | "hasSent" | "values" | "particulars" | "stale" | "toFill"
> & {
  readonly figures: SourceNode;
};

const block = reference("block");
const inBlock = record({ ...shape, khoi: required(block) });
/** In a root without blocks to name one is an error. Where the blocks cannot be read, both may be right. */
const withoutBlock = record({ ...shape, khoi: optional(block) });

/** `data/ky/<date>/don-vi/<id>.yaml`. */
export const unit: Reader<UnitInFile> = mapped(
  (node, reading) => {
    const hasBlocks = (reading.known.block?.size ?? 0) > 0;
    return (hasBlocks ? inBlock : withoutBlock)(node, reading);
  },
  (from) => ({
    name: from.ten,
    otherNames: from.goi_tat ?? [],
    type: from.loai,
    block: from.khoi,
    isPilot: from.don_vi_diem,
    pilotReason: from.ly_do_diem,
    internalNote: from.ghi_chu_noi_bo,
    figuresDate: from.ngay_so_lieu,
    confirmations: from.xac_nhan ?? [],
    rulings: from.ghi_de ?? [],
    figures: from.so_lieu,
  }),
);
