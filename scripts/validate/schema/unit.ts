import type { Unit } from "../../model/period.ts";
import { mapped, optional, record, required, type Reader, type RecordOf } from "../readers.ts";
import { reference } from "../references.ts";
import { text, yesNo } from "../scalar-readers.ts";
import type { SourceNode } from "../source-node.ts";

const asWritten: Reader<SourceNode> = (node) => node;

const shape = {
  ten: required(text),
  loai: required(reference("unitType")),
  khoi: required(reference("block")),
  don_vi_diem: required(yesNo),
  ly_do_diem: optional(text),
  ghi_chu_noi_bo: optional(text),
  so_lieu: required(asWritten),
};

export type UnitRecord = RecordOf<typeof shape>;

/** A unit whose figures are still nodes: only the form can say what they mean. */
export type UnitInFile = Omit<Unit, "id" | "values"> & { readonly figures: SourceNode };

/** `data/ky/<date>/don-vi/<id>.yaml`. */
export const unit: Reader<UnitInFile> = mapped(record(shape), (from) => ({
  name: from.ten,
  type: from.loai,
  block: from.khoi,
  isPilot: from.don_vi_diem,
  pilotReason: from.ly_do_diem,
  internalNote: from.ghi_chu_noi_bo,
  figures: from.so_lieu,
}));
