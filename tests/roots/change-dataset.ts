import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";
import type { ReportProse } from "../../scripts/model/prose/report.ts";

export function onPeriods(dataset: Dataset, change: (period: Period) => Period): Dataset {
  return { ...dataset, periods: dataset.periods.map(change) };
}

export function onUnits(dataset: Dataset, change: (unit: Unit) => Unit): Dataset {
  return onPeriods(dataset, (period) => ({ ...period, units: period.units.map(change) }));
}

export function onReports(dataset: Dataset, change: (report: ReportProse) => ReportProse): Dataset {
  return onPeriods(dataset, (period) => ({
    ...period,
    report: period.report === null ? null : change(period.report),
  }));
}
