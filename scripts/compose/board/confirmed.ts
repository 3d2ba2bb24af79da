import type { Unit } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { toJumpText } from "../words/indicators/jump-text.ts";

/** The changes since the last period that somebody has confirmed, by unit. Internal. */
export function composeConfirmed(briefing: Briefing): TableView {
  return {
    caption: "Thay đổi so với kỳ trước đã được xác nhận",
    columns: columnsOf(["Đơn vị", "Mục", "Thay đổi", "Lý do", "Người xác nhận"]),
    rows: briefing.period.units.flatMap((unit) => composeRows(unit, briefing)),
    totals: null,
    notes: [],
  };
}

function composeRows(
  { name, jumps, confirmations }: Unit,
  { dataset, period }: Briefing,
): TableView["rows"] {
  return jumps.flatMap((jump) => {
    const field = dataset.form.fields.find(({ id }) => id === jump.field);
    const answer = confirmations.find((one) => one.field === jump.field);
    if (field === undefined || answer === undefined) return [];
    const text = toJumpText(field, jump, period.date);
    const cells = [field.name, text, answer.reason, answer.person].map(textCell);
    return [{ header: textCell(name), cells }];
  });
}
