import { formatDate } from "../model/format-date.ts";
import { findJumps } from "../model/jump.ts";
import type { Period, Unit } from "../model/period.ts";
import type { Briefing } from "./briefing.ts";
import { textCell } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import type { TableView } from "./common-views.ts";

/** The changes against the last period that somebody answers for, by unit. Internal. */
export function composeAcknowledged(briefing: Briefing): TableView {
  const { dataset, period } = briefing;
  const earlier = dataset.periods.filter(({ date }) => date < period.date).toReversed();
  const rows = period.units
    .filter(({ acknowledgements }) => acknowledgements.length > 0)
    .flatMap((unit) => composeRows(unit, earlier, briefing));
  return {
    caption: "Thay đổi so với kỳ trước đã được xác nhận",
    columns: columnsOf(["Đơn vị", "Mục", "Thay đổi", "Lý do", "Người xác nhận"]),
    rows,
    totals: null,
    notes: [],
  };
}

function composeRows(
  unit: Unit,
  earlier: readonly Period[],
  { dataset, period }: Briefing,
): TableView["rows"] {
  const sent = findLastSent(unit.id, earlier);
  if (sent === null || unit.values === null) return [];
  const fields = dataset.form.fields.filter(({ unitTypes }) => unitTypes.includes(unit.type));
  return findJumps(fields, sent.values, unit.values).flatMap(({ field, changes }) => {
    const answer = unit.acknowledgements.find((one) => one.field === field.id);
    if (answer === undefined) return [];
    const texts = changes.map(
      ({ before, now }) =>
        `kỳ ${formatDate(sent.date)} ${before}, kỳ ${formatDate(period.date)} ${now}`,
    );
    const cells = [field.name, texts.join("; "), answer.reason, answer.person].map(textCell);
    return [{ header: textCell(unit.name), cells }];
  });
}

/** What the unit sent last before; `earlier` is newest first. */
function findLastSent(id: string, earlier: readonly Period[]) {
  for (const { date, units } of earlier) {
    const values = units.find((unit) => unit.id === id)?.values ?? null;
    if (values !== null) return { date, values };
  }
  return null;
}
