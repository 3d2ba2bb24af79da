import type { Acknowledgement, Override } from "../../model/declaration.ts";
import type { ProgressState, Verdict } from "../../model/evaluation.ts";
import { INVALID, mapped, optional, problemIn, record, required, type Reader } from "../readers.ts";
import { fieldReference, reference } from "../references.ts";
import { choice, date, text } from "../scalar-readers.ts";
import { asWritten } from "./measure.ts";

const VERDICTS: Readonly<Record<string, Verdict>> = {
  dat: "met",
  vuot: "exceeded",
  "chua-dat": "notMet",
  "chua-co-so-lieu": "noData",
  "khong-ap-dung": "notApplicable",
};

const STATES: Readonly<Record<string, ProgressState>> = {
  "hoan-thanh": "done",
  cham: "late",
  "dang-thuc-hien": "underway",
  "chua-trien-khai": "notStarted",
  "chua-co-so-lieu": "noData",
  "khong-ap-dung": "notApplicable",
};

/** For an indicator that does not tell "vượt" from "đạt". */
export const WORDS_WITHOUT_EXCEEDED = Object.keys(VERDICTS)
  .filter((word) => VERDICTS[word] !== "exceeded")
  .join(", ");

/** An entry of `xac_nhan`: who answers for a change, and why it is right. */
export const acknowledgement: Reader<Acknowledgement> = mapped(
  record({ truong: required(fieldReference()), ly_do: required(text), nguoi: required(text) }),
  (from) => ({ field: from.truong, reason: from.ly_do, person: from.nguoi }),
);

const overrideRecord = record({
  chi_tieu: optional(reference("indicator")),
  mang: optional(reference("strand")),
  ket_qua: required(asWritten),
  ly_do: required(text),
  nguoi: required(text),
  ngay: required(date),
});

/** An entry of `ghi_de`: a result that was set, by whom, when and why. */
export const override: Reader<Override> = (node, reading) => {
  const from = overrideRecord(node, reading);
  if (from === INVALID) return INVALID;
  const { chi_tieu: indicator, mang: strand } = from;
  const resultText = from.ket_qua.kind === "text" ? from.ket_qua.text : "";
  const { ly_do: reason, nguoi: person, ngay } = from;
  const common = { resultText, reason, person, date: ngay, place: node.place };
  if (indicator !== null && strand === null) {
    const result = choice(VERDICTS)(from.ket_qua, reading);
    return result === INVALID ? INVALID : { ...common, kind: "indicator", id: indicator, result };
  }
  if (strand !== null && indicator === null) {
    const result = choice(STATES)(from.ket_qua, reading);
    return result === INVALID ? INVALID : { ...common, kind: "strand", id: strand, result };
  }
  reading.report(problemIn(node, "override-target", {}));
  return INVALID;
};
