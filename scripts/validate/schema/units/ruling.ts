import type { Ruling } from "../../../model/judgement/ruling.ts";
import type { ProgressState, Verdict } from "../../../model/judgement/evaluation.ts";
import {
  INVALID,
  optional,
  problemIn,
  record,
  required,
  writtenFor,
  taking,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { reference } from "../../readers/references.ts";
import { choice, date, text } from "../../readers/scalars.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";

const VERDICTS: Readonly<Record<string, Verdict>> = {
  dat: "met",
  vuot: "exceeded",
  "chua-dat": "notMet",
  "chua-den-han": "notDue",
  "chua-co-so-lieu": "noData",
  "khong-ap-dung": "notApplicable",
};

const STATES: Readonly<Record<string, ProgressState>> = {
  "hoan-thanh": "done",
  cham: "late",
  "dang-thuc-hien": "underway",
  "chua-trien-khai": "notStarted",
  "chua-den-han": "notDue",
  "chua-co-so-lieu": "noData",
  "khong-ap-dung": "notApplicable",
};

/** For an indicator that does not tell "vượt" from "đạt". */
export const WORDS_WITHOUT_EXCEEDED = Object.keys(VERDICTS)
  .filter((word) => VERDICTS[word] !== "exceeded")
  .join(", ");

const rulingShape = {
  chi_tieu: optional(reference("indicator")),
  mang: optional(reference("strand")),
  ket_qua: required(writtenFor(choice({ ...VERDICTS, ...STATES }))),
  ly_do: required(text),
  nguoi: required(text),
  ngay: required(date),
};
const rulingRecord = record(rulingShape);

const readRuling: Reader<Ruling> = (node, reading) => {
  const from = rulingRecord(node, reading);
  if (node.kind !== "map") return INVALID;
  const [target, ...others] = (["chi_tieu", "mang"] as const).filter(
    (key) => (findEntry(node, key)?.kind ?? "empty") !== "empty",
  );
  if (target === undefined || others.length > 0) {
    reading.report(problemIn(node, "ruling-target"));
    return INVALID;
  }
  const result = readResult(node, target, reading);
  return from === INVALID || result === INVALID ? INVALID : { ...toRuling(from, node), ...result };
};

/** An entry of `ghi_de`: which result somebody has set, who, when and why. */
export const ruling = taking(rulingRecord.takes, readRuling);

type Result =
  | { readonly kind: "indicator"; readonly result: Verdict }
  | { readonly kind: "strand"; readonly result: ProgressState };

/** The result, in the words of its kind. */
function readResult(
  node: SourceNode,
  target: "chi_tieu" | "mang",
  reading: Reading,
): Result | Invalid {
  const at = findEntry(node, "ket_qua");
  if (at === undefined) return INVALID;
  if (target === "chi_tieu") {
    const result = choice(VERDICTS)(at, reading);
    return result === INVALID ? INVALID : { kind: "indicator", result };
  }
  const result = choice(STATES)(at, reading);
  return result === INVALID ? INVALID : { kind: "strand", result };
}

function toRuling(from: RecordOf<typeof rulingShape>, { place }: SourceNode) {
  return {
    id: from.chi_tieu ?? from.mang ?? "",
    resultText: from.ket_qua.kind === "text" ? from.ket_qua.text : "",
    reason: from.ly_do,
    person: from.nguoi,
    date: from.ngay,
    place,
  };
}
