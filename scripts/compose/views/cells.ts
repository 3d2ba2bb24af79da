import type { ByState, Verdict } from "../../model/judgement/evaluation.ts";
import type { CellView, StateView } from "./common.ts";

export function textCell(text: string): CellView {
  return { text, href: null, state: null };
}

export function linkCell(text: string, href: string): CellView {
  return { text, href, state: null };
}

/** The cell has the mark with its word and no other text. */
export function stateCell(state: StateView): CellView {
  return { text: "", href: null, state };
}

export const PROGRESS_STATES: ByState<StateView> = {
  done: { mark: "done", word: "Hoàn thành" },
  late: { mark: "late", word: "Chậm" },
  underway: { mark: "underway", word: "Đang thực hiện" },
  notStarted: { mark: "notStarted", word: "Chưa triển khai" },
  notDue: { mark: "notDue", word: "Chưa đến hạn" },
  noData: { mark: "noData", word: "Chưa đủ số liệu" },
  notApplicable: { mark: "notApplicable", word: "Không áp dụng" },
};

export const VERDICT_STATES: Readonly<Record<Verdict, StateView>> = {
  met: { mark: "done", word: "Đạt" },
  exceeded: { mark: "done", word: "Vượt" },
  notMet: { mark: "notMet", word: "Chưa đạt" },
  notDue: { mark: "notDue", word: "Chưa đến hạn" },
  noData: { mark: "noData", word: "Chưa có số liệu" },
  notApplicable: { mark: "notApplicable", word: "Không áp dụng" },
};
