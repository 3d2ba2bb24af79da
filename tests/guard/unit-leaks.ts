import { formatDate } from "../../scripts/model/days/format-date.ts";
import type { Unit } from "../../scripts/model/report/period.ts";
import { onUnits } from "../roots/change-dataset.ts";
import type { Leak } from "./leaks.ts";

/** What only insiders may read of a unit. Each is made public as the reason why the unit is a pilot. */
export const UNIT_LEAKS: readonly Leak[] = [
  toLeak("internalNote", /don-vi\/.*ghi_chu_noi_bo/, (unit) => unit.internalNote),
  toLeak("figuresDate", /don-vi\/.*ngay_so_lieu/, ({ figuresDate }) =>
    figuresDate === null ? null : formatDate(figuresDate),
  ),
  toLeak("groupDates.kin", /don-vi\/.*ngay_so_lieu\.kin/, ({ groupDates }) =>
    toFirstDay(groupDates),
  ),
  toLeak(
    "particulars.kin_text.source",
    /so_lieu\.kin_text/,
    ({ particulars }) => particulars.get("kin_text")?.source,
  ),
  toLeak(
    "confirmations.-.reason",
    /don-vi\/.*xac_nhan, ly_do/,
    ({ confirmations: [first] }) => first?.reason,
  ),
  toLeak(
    "confirmations.-.person",
    /don-vi\/.*xac_nhan, nguoi/,
    ({ confirmations: [first] }) => first?.person,
  ),
  toLeak("rulings.-.reason", /don-vi\/.*ghi_de, ly_do/, ({ rulings: [first] }) => first?.reason),
  toLeak("rulings.-.person", /don-vi\/.*ghi_de, nguoi/, ({ rulings: [first] }) => first?.person),
  toLeak("rulings.-.date", /don-vi\/.*ghi_de, ngay/, ({ rulings: [first] }) =>
    first === undefined ? undefined : formatDate(first.date),
  ),
];

function toFirstDay(days: Unit["groupDates"]): string | undefined {
  const [day] = days.values();
  return day === undefined ? undefined : formatDate(day);
}

function toLeak(
  key: string,
  telling: RegExp,
  tell: (unit: Unit) => string | null | undefined,
): Leak {
  return {
    kind: `periods.*.units.*.${key}`,
    telling,
    open: (dataset) =>
      onUnits(dataset, (unit) => {
        const told = tell(unit);
        return told == null ? unit : { ...unit, isPilot: true, pilotReason: told };
      }),
  };
}
