import { compareSpans } from "../../model/days/moment.ts";
import { problemAt, startOf } from "../../model/problem.ts";
import type { Period } from "../../model/report/period.ts";
import type { Reorganization } from "../../model/units/reorganization.ts";
import type { UnitsOfPeriod, UnreadUnit } from "../../model/units/roster.ts";
import { toUnitRowsPath } from "../../model/units/unit-path.ts";
import { carryOver } from "../checks/figures/carry-over.ts";
import { checkRoster } from "../checks/form/roster.ts";
import { checkLeftOut } from "../checks/period/left-out.ts";
import { checkPauseConditions, cover } from "../checks/period/postponements.ts";
import {
  checkReorganizations,
  readReorganizations,
  reportWithdrawnUnits,
  type UnitsInTime,
} from "../checks/period/reorganizations.ts";
import { checkCutoff, checkSpans } from "../checks/period/spans.ts";
import { checkReportProse } from "../checks/prose/prose.ts";
import { checkSummaryTexts } from "../checks/prose/summary-texts.ts";
import { parseYaml } from "../parse/yaml.ts";
import { INVALID } from "../readers/records.ts";
import { period as periodReader } from "../schema/period.ts";
import type { PeriodFiles } from "./file-set.ts";
import { readLevel } from "./level.ts";
import { readReport } from "./report.ts";
import { listIds } from "./unit-sources.ts";
import { readUnits, toUnread, type UnitReading } from "./units.ts";

/** What could be read of a period; `period` is `null` where its own file could not be read. */
export type PeriodRead = Omit<UnitsOfPeriod, "date"> & { readonly period: Period | null };

/**
 * Reads the files of one period, and checks them against each other.
 * @param inTime its units, and those of the period before
 */
export function readPeriod(
  files: PeriodFiles,
  inTime: UnitsInTime,
  by: Omit<UnitReading, "date">,
): PeriodRead {
  const { definitions, reading } = by;
  const { now } = inTime;
  const { date } = now;
  const node = files.period === undefined ? undefined : parseYaml(files.period, reading.report);
  const reorganizations = readReorganizations(node, reading);
  for (const change of reorganizations) carryOver(by.sent, change, definitions.form.fields);
  // A file that cannot be parsed may say what became of them.
  if (node !== undefined || files.period === undefined) reportWithdrawnUnits(node, inTime, reading);
  const hidden = listHidden(inTime, reorganizations);
  for (const { id, entry } of hidden) by.sent.set(id, toUnread(date, entry));
  const units = readUnits(now, { date, ...by });
  const level = readLevel(files.level, { date, definitions, reading });
  const isRead = new Set(units.map(({ id }) => id));
  const unreadable = [...now.list, ...now.lost, ...hidden].filter(({ id }) => !isRead.has(id));
  const withoutPeriod = { units, unreadable, reorganizations, level, period: null };
  const read = readReport(files.report, date, reading);
  if (read !== null) checkReportProse(read, definitions, reading.report);
  const report = read?.report ?? null;
  if (files.period === undefined) {
    const file = `data/ky/${date}/ky.yaml`;
    reading.report(problemAt(startOf(file), "file-missing", { found: file }));
    return withoutPeriod;
  }
  if (node === undefined) return withoutPeriod;
  const entered = periodReader(node, reading);
  checkLeftOut(files.report, [entered, definitions.issuer], reading.report);
  checkCutoff(node, date, reading);
  checkSpans(node, reading);
  checkReorganizations(node, inTime, reading);
  checkSummaryTexts(node, now, by);
  if (entered === INVALID) return withoutPeriod;
  checkPauseConditions(node, definitions.form, reading.report);
  checkRoster(node, entered.reportKind, { rules: definitions, report: reading.report });
  const postponements = entered.postponements
    .map((pause) => cover(pause, units, definitions))
    .toSorted(compareSpans);
  return {
    units,
    unreadable,
    reorganizations,
    level,
    period: { ...entered, postponements, units, level, report },
  };
}

/** Units of the period before that may be meant by rows of which we cannot say whose they are. */
function listHidden(
  { now, before }: UnitsInTime,
  reorganizations: readonly Reorganization[],
): readonly UnreadUnit[] {
  if (now.isWhole || before === null) return [];
  const ended = new Set(
    reorganizations.flatMap(({ from, into }) => from.filter((id) => !into.includes(id))),
  );
  const present = listIds(now);
  const start = startOf(toUnitRowsPath(now.date));
  return [...listIds(before)]
    .filter((id) => !present.has(id) && !ended.has(id))
    .map((id) => ({ id, entry: { start, isRow: true, next: null } }));
}
