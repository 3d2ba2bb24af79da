import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Form } from "../../model/form/form.ts";
import { toWithheldReason } from "../words/indicators/withheld-text.ts";
import type { Gap } from "./data-table.ts";

export interface GapWord {
  /** In JSON. */
  readonly key: string;
  /** In CSV and Excel. */
  readonly word: string;
}

/** What stands in place of a missing value. */
export const GAP_WORDS: Readonly<Record<Gap, GapWord>> = {
  withheld: { key: "khong-neu", word: WITHHELD_TEXT },
  noData: { key: "chua-co-so-lieu", word: "chưa có số liệu" },
  notApplicable: { key: "khong-ap-dung", word: "không áp dụng" },
  undetermined: { key: "chua-xac-dinh", word: "chưa xác định" },
  none: { key: "khong-co", word: "không có" },
};

/** The order in which the page of data explains them. */
export const GAPS: readonly Gap[] = ["withheld", "noData", "notApplicable", "undetermined", "none"];

/** Gaps that only a figure can have. */
export const GAPS_OF_FIGURES: ReadonlySet<Gap> = new Set<Gap>(["withheld", "noData"]);

export function toGapMeanings(form: Form): Readonly<Record<Gap, string>> {
  return {
    withheld: toWithheldReason(form),
    noData: "Chưa đơn vị nào báo cáo nội dung này; không phải là số 0.",
    notApplicable: "Dòng này không có nội dung của cột.",
    undetermined: "Chưa xác định ngày kết thúc.",
    none: "Không có gì để ghi.",
  };
}
