import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { findPassedPlan } from "../../model/days/congress.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Form } from "../../model/form/form.ts";
import { formatMoment } from "../../model/days/moment.ts";
import type { Period, Unit } from "../../model/report/period.ts";
import { toFormerId } from "../../model/units/reorganization.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toEntryOf } from "../../model/units/unit-entry.ts";
import { nameStale } from "../stale/name-stale.ts";

/**
 * Units whose name, type or block differs from the period before, whose figures are as they were, or whose planned
 * congress should have been held.
 */
export function findUnitNotices(dataset: Dataset, period: Period): readonly Problem[] {
  return [
    ...findFormerNotices(dataset, period),
    ...period.units.flatMap((unit) => tellPassedPlan(unit, dataset.form, period)),
  ];
}

function tellPassedPlan(unit: Unit, form: Form, period: Period): readonly Problem[] {
  const planned = findPassedPlan(unit, form, period);
  if (planned === null) return [];
  const place = toEntryOf(unit, period.date).start;
  return [problemAt(place, "congress-awaited", { found: formatMoment(planned) })];
}

function findFormerNotices({ periods, form }: Dataset, period: Period): readonly Problem[] {
  const before = periods.filter(({ date }) => date < period.date).at(-1);
  if (before === undefined) return [];
  const units = new Map(before.units.map((unit) => [unit.id, unit]));
  return period.units.flatMap((unit) => {
    const former = toFormerId(unit.id, period.reorganizations);
    const old = former === null ? undefined : units.get(former);
    return [
      ...(old === undefined ? [] : findChanges(unit, old, period)),
      ...tellStale(unit, nameStale(unit, form), { date: period.date, before: before.date }),
    ];
  });
}

/** A sentence with more names is hard to read; the internal board names all. */
const MOST_NAMED = 3;

/** Tells what the unit has not updated, and how to say that it still holds. */
function tellStale(
  unit: Unit,
  names: readonly string[],
  { date, before }: Readonly<Record<"date" | "before", CalendarDate>>,
): readonly Problem[] {
  if (names.length === 0) return [];
  const { start } = toEntryOf(unit, date);
  const place = { ...startOf(start.file), line: unit.toFill?.line ?? start.line };
  const others = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).map((name) => `«${name}»`);
  const found = named.join(", ") + (others > 0 ? ` và ${others} mục khác` : "");
  return [
    problemAt(place, "figures-stale", {
      found,
      allowed: unit.hasSent ? "không được đưa vào báo cáo" : "đơn vị được tính là chưa gửi báo cáo",
      hint: `sửa số liệu đã đổi; không có gì đổi thì ghi «ngay_so_lieu» là một ngày sau ${formatDate(before)}, không sau ${formatDate(date)}`,
    }),
  ];
}

function findChanges(unit: Unit, old: Unit, { date, reorganizations }: Period): readonly Problem[] {
  // A name that somebody has declared as changed is no slip.
  const isRenamed = reorganizations.some(
    ({ kind, into }) => kind === "renamed" && into.includes(unit.id),
  );
  const values = [
    ["ten", unit.name, old.name],
    ["loai", unit.type, old.type],
    ["khoi", unit.block ?? "", old.block ?? ""],
  ] as const;
  return values
    .filter(([path, now, before]) => now !== before && !(isRenamed && path === "ten"))
    .map(([path, found, allowed]) =>
      problemAt(toEntryOf(unit, date).start, "unit-changed", { path, found, allowed }),
    );
}
