import { WITHHELD_TEXT } from "../../model/withheld.ts";
import type { Form } from "../../model/form.ts";
import { toWithheldReason } from "../words/withheld-text.ts";
import type { Gap } from "./data-table.ts";

export interface GapWord {
  /** In JSON. */
  readonly key: string;
  /** In CSV and Excel. */
  readonly word: string;
}

/** In place of a value that is not there. */
export const GAP_WORDS: Readonly<Record<Gap, GapWord>> = {
  withheld: { key: "khong-neu", word: WITHHELD_TEXT },
  noData: { key: "chua-co-so-lieu", word: "chưa có số liệu" },
  notApplicable: { key: "khong-ap-dung", word: "không áp dụng" },
  undetermined: { key: "chua-xac-dinh", word: "chưa xác định" },
  none: { key: "khong-co", word: "không có" },
};

/** In the order of the dictionary. */
export const GAPS: readonly Gap[] = ["withheld", "noData", "notApplicable", "undetermined", "none"];

/** What each of them means. */
export function toGapMeanings(form: Form): Readonly<Record<Gap, string>> {
  return {
    withheld: toWithheldReason(form),
    noData: "Chưa đơn vị nào báo cáo nội dung này; không phải là số 0.",
    notApplicable: "Dòng này không có nội dung của cột.",
    undetermined: "Chưa xác định ngày kết thúc.",
    none: "Không có gì để ghi.",
  };
}
