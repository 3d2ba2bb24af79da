import type { Evaluation } from "../../../model/judgement/evaluation.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { stateCell, textCell } from "../../views/cells.ts";
import { columnsOf } from "../../views/columns.ts";
import type { TableView } from "../../views/common.ts";
import { composeRulings } from "../../words/indicators/ruling-texts.ts";

/** Every ruling: what, against what, why, by whom. Without rulings it has no rows. */
export function composeRulingTable(briefing: Briefing, evaluation: Evaluation): TableView {
  return {
    caption: "Kết quả được xác định lại",
    columns: columnsOf([
      "Đơn vị",
      "Chỉ tiêu, phần việc",
      "Kết quả",
      "Tính theo số liệu",
      "Lý do",
      "Người xác định, ngày",
    ]),
    rows: composeRulings(briefing, evaluation).map((ruling) => ({
      header: textCell(ruling.unit.name),
      cells: [
        textCell(ruling.aboutName),
        stateCell(ruling.result),
        stateCell(ruling.computed),
        textCell(ruling.reason),
        textCell(`${ruling.person}, ngày ${ruling.dateText}`),
      ],
    })),
    totals: null,
    notes: [],
  };
}
