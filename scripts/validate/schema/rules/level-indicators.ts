import type { LevelIndicator } from "../../../model/rules/indicator.ts";
import {
  INVALID,
  listOf,
  optional,
  problemIn,
  record,
  refused,
  required,
  taking,
  type Reader,
} from "../../readers/records.ts";
import { reference } from "../../readers/references.ts";
import { bound, choice, id, name, text, yesNo } from "../../readers/scalars.ts";
import { findText, type SourceNode } from "../../parse/source-node.ts";
import { INDICATOR_KIND_BY_WORD, measureShape, readMeasure, toThresholdTexts } from "./measure.ts";

/** Refuses a key, because the issuer is no unit. */
export const unitKey: Reader<null> = (node, reading) => {
  const found = node.path.slice(node.path.lastIndexOf(".") + 1);
  reading.report(problemIn(node, "level-without-units", { found }));
  return INVALID;
};

/** The keys of an indicator of units that say something of units. */
const UNIT_KEYS = ["mang", "loai_don_vi", "dieu_kien", "pham_vi", "neu_ten_don_vi", "neu_ten_tot"];
const UNIT_SENTENCES = ["mot", "nhieu", "noi_bo"];

const refuse = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, refused(unitKey)]));

const whole = record({
  id: required(id),
  ten: required(name),
  kieu: required(choice(INDICATOR_KIND_BY_WORD)),
  tinh_tu: required(choice({ chung: "level" })),
  ...measureShape,
  han: optional(bound),
  rang_buoc: required(choice({ phai: true, "phan-dau": false })),
  xet_vuot: optional(yesNo),
  can_cu: optional(reference("instrument")),
  dieu_khoan: optional(text),
  cau_chua_dat: required(record({ chung: required(text), ...refuse(UNIT_SENTENCES) })),
  bien_phap: optional(listOf(text)),
  ...refuse(UNIT_KEYS),
});

/** Whether an entry of `chi_tieu` is made of the issuer's own figures. */
export function isOfLevel(node: SourceNode): boolean {
  return findText(node, "tinh_tu")?.text === "chung";
}

/** An entry with a rule for the issuer's own figures. */
export const levelIndicator: Reader<LevelIndicator> = taking(whole.takes, (node, reading) => {
  const own = { ...reading, known: { ...reading.known, field: reading.known.levelField } };
  const from = whole(node, own);
  const measure = readMeasure(node, own);
  if (from !== INVALID && from.dieu_khoan !== null && from.can_cu === null) {
    reading.report(problemIn(node, "missing-key", { found: "can_cu" }));
    return INVALID;
  }
  if (from === INVALID || measure === INVALID) return INVALID;
  return {
    id: from.id,
    name: from.ten,
    measure,
    deadline: from.han,
    thresholdTexts: toThresholdTexts(from),
    isRequired: from.rang_buoc,
    tellsExceeded: from.xet_vuot ?? false,
    instrument: from.can_cu,
    clause: from.dieu_khoan,
    remedies: from.bien_phap ?? [],
    shortfall: from.cau_chua_dat.chung,
  };
});
