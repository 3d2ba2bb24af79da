import type { SourceFile } from "../load/source-file.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import type { ContentPage, Dataset } from "../model/dataset.ts";
import { compareSpans, isBefore } from "../model/days/moment.ts";
import type { IntakeTable } from "../model/intake-table.ts";
import type { Period } from "../model/report/period.ts";
import { problemAt, startOf, type Problem, type Report } from "../model/problem.ts";
import type { Reorganization } from "../model/units/reorganization.ts";
import type { Roster, UnitsOfPeriod, UnreadUnit } from "../model/units/roster.ts";
import { toUnitRowsPath } from "../model/units/unit-path.ts";
import { checkIndicatorSentences, checkPageProse, checkReportProse } from "./checks/prose/prose.ts";
import { carryOver } from "./checks/figures/carry-over.ts";
import { checkPauseConditions, cover } from "./checks/period/postponements.ts";
import { checkRoster } from "./checks/form/roster.ts";
import { checkSummaryTexts } from "./checks/prose/summary-texts.ts";
import { checkHour } from "./checks/period/hour.ts";
import { checkLeftOut } from "./checks/period/left-out.ts";
import {
  checkReorganizations,
  readReorganizations,
  reportWithdrawnUnits,
  type UnitsInTime,
} from "./checks/period/reorganizations.ts";
import { checkCharacters } from "./checks/signs/characters.ts";
import { collectProblems } from "./sentences/collect-problems.ts";
import { toFileSet, type FileSet, type PeriodFiles } from "./read/file-set.ts";
import type { SentBefore } from "./checks/figures/find-jumps.ts";
import { parseMarkdown } from "./parse/markdown.ts";
import type { ParseYaml } from "./parse/yaml-memo.ts";
import { parseYaml } from "./parse/yaml.ts";
import { findNewerFormat } from "./read/format-version.ts";
import { readDefinitions, type Definitions } from "./read/definitions.ts";
import { readLevel } from "./read/level.ts";
import { readReport } from "./read/report.ts";
import { findUnits, listIds, type EnteredUnits } from "./read/unit-sources.ts";
import { readUnits, toUnread, type UnitReading } from "./read/units.ts";
import { toHeadCure } from "./readers/needed-keys.ts";
import { INVALID, problemIn, readQuietly } from "./readers/records.ts";
import { NOTHING_KNOWN, type Reading } from "./readers/reading.ts";
import { bound as boundReader, date as dateReader } from "./readers/scalars.ts";
import { contentPage } from "./schema/prose/items.ts";
import { intakeTables as readTables } from "./schema/intake-tables.ts";
import { period as periodReader } from "./schema/period.ts";
import { sortProblems } from "./sentences/sort-problems.ts";
import { findEntry, itemsOf, type SourceNode } from "./parse/source-node.ts";

export interface Validation {
  /** `null` when there is any problem. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** What could be read of the units, problems or not. */
  readonly roster: Roster;
  /** What could be read of the definition files; `null`: they are of a newer program. */
  readonly definitions: Definitions | null;
  readonly intakeTables: readonly IntakeTable[];
}

/**
 * Turns all source texts into one typed dataset, or gives every problem of every file.
 * @param found problems of loading
 * @param parse how the files of units are parsed; a living process gives one that remembers them
 */
export function validate(
  files: readonly SourceFile[],
  found: readonly Problem[] = [],
  parse: ParseYaml = parseYaml,
): Validation {
  const { problems, report, silence } = collectProblems(found);
  const unread = new Set(found.map(({ place }) => place.file));
  const readable = files.flatMap((source) => {
    const checked = checkCharacters(source, report);
    if (checked !== undefined) return [checked];
    unread.add(source.file);
    silence(source.file);
    return [];
  });
  const set = toFileSet(readable, unread, report);
  const lacking = findLacking([...files.map(({ file }) => file), ...unread]);
  if (lacking?.code === "data-missing")
    return { dataset: null, problems: [lacking], ...NOTHING_READ };
  const newer = findNewerFormat(set.definitions.get("issuer"));
  if (newer !== undefined) return { dataset: null, problems: [newer], ...NOTHING_READ };
  set.misnamed.forEach(silence);
  const entered = findUnitsOfAll(set, { unread, report, parse });
  const definitions = readDefinitions(set.definitions, listUnitIds(entered), report);
  checkIndicatorSentences(definitions, report);
  const reading: Reading = { report, known: definitions.known };
  const sent = new Map<string, SentBefore>();
  const readings = entered.map(({ files, now }, index) => {
    const before = entered[index - 1]?.now ?? null;
    for (const { id, entry } of now.lost) sent.set(id, toUnread(now.date, entry));
    return {
      date: now.date,
      ...readPeriod(files, { now, before }, { definitions, reading, sent }),
    };
  });
  const periods = readings.flatMap(({ period }) => period ?? []);
  const pages = readPages(set, definitions, reading);
  const intakeTables = readIntakeTables(set, reading);
  if (lacking !== undefined) report(lacking);
  const dataset = problems.length === 0 ? toDataset(definitions, periods, pages) : null;
  const { groups, fields } = definitions.form;
  return {
    dataset,
    problems: sortProblems(problems),
    roster: { groups, fields, periods: readings },
    definitions,
    intakeTables,
  };
}

function readIntakeTables({ intake }: FileSet, reading: Reading): readonly IntakeTable[] {
  const node = intake === undefined ? undefined : parseYaml(intake, reading.report);
  const tables = node === undefined ? INVALID : readTables(node, reading);
  return tables === INVALID ? [] : tables;
}

/** What a root lacks as a whole; a misnamed folder of a period is told by its name. */
function findLacking(paths: readonly string[]): Problem | undefined {
  if (!paths.some((file) => file.startsWith("data/")))
    return problemAt(startOf("data/"), "data-missing");
  const hasPeriods = paths.some((file) => /^(?:data\/ky|content\/(?!trang\/))/.test(file));
  return hasPeriods ? undefined : problemAt(startOf("data/ky/"), "period-missing");
}

const NOTHING_READ: Omit<Validation, "dataset" | "problems"> = {
  roster: { groups: [], fields: [], periods: [] },
  definitions: null,
  intakeTables: [],
};

interface EnteredPeriod {
  readonly files: PeriodFiles;
  readonly now: EnteredUnits;
}

/** The units of each period, oldest first. */
function findUnitsOfAll(
  set: FileSet,
  by: {
    readonly unread: ReadonlySet<string>;
    readonly report: Report;
    readonly parse: ParseYaml;
  },
): readonly EnteredPeriod[] {
  const { unread, report, parse } = by;
  const reading: Reading = { report, known: NOTHING_KNOWN };
  return Array.from(set.periods, ([date, files]) => ({
    files,
    now: findUnits(files, date, { reading, parse, unread, misnamed: set.misnamed }),
  }));
}

/** A text or a scope may name a unit of any period, whatever is wrong with it; `null`: we do not know all of them. */
function listUnitIds(entered: readonly EnteredPeriod[]): ReadonlySet<string> | null {
  if (entered.some(({ now }) => !now.isWhole)) return null;
  return new Set(entered.flatMap(({ now }) => [...listIds(now)]));
}

function readPeriod(
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
    reading.report(missingFile(`data/ky/${date}/ky.yaml`));
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

/** What could be read of a period; `period` is `null` where its own file could not be read. */
type PeriodRead = Omit<UnitsOfPeriod, "date"> & { readonly period: Period | null };

/** The folder of a period is named by its cut-off date. */
function checkCutoff(node: SourceNode, date: CalendarDate, reading: Reading): void {
  const at = findEntry(node, "ngay_chot");
  const written = readQuietly(dateReader, at, reading);
  if (at === undefined || written === undefined || written === date) return;
  reading.report(problemIn(at, "folder-date-differs", { allowed: date }));
}

/** A window or a pause may not end before it begins, and an hour is one of a day; no document is issued before the cut-off date of its figures. */
function checkSpans(node: SourceNode, reading: Reading): void {
  const window = findEntry(node, "khung_thoi_gian");
  const pauses = itemsOf(node, "tam_hoan");
  for (const pause of pauses) checkHour(pause, reading);
  const spans = [...(window === undefined ? [] : [window]), ...pauses];
  for (const [start, end] of [
    ...spans.map((span) => [findEntry(span, "tu"), findEntry(span, "den")] as const),
    [findEntry(node, "ngay_chot"), findEntry(node, "ngay_van_ban")] as const,
  ]) {
    const from = readQuietly(boundReader, start, reading);
    const until = readQuietly(boundReader, end, reading);
    if (!start || !end || from === undefined || until === undefined) continue;
    if (!isBefore(until, from)) continue;
    reading.report(problemIn(end, "date-order", { allowed: start.path }));
  }
}

function readPages(
  set: FileSet,
  definitions: Definitions,
  reading: Reading,
): readonly ContentPage[] {
  return set.pages.flatMap(({ slug, source }) => {
    const headCure = toHeadCure(contentPage.takes);
    const { frontMatter, prose } = parseMarkdown(source, reading.report, headCure) ?? {};
    if (prose !== undefined) checkPageProse(prose, definitions, reading.report);
    const head = frontMatter === undefined ? INVALID : contentPage(frontMatter, reading);
    if (head === INVALID || prose === undefined) return [];
    return [{ slug, title: head.title, prose: { ...prose, declared: head.declared } }];
  });
}

function toDataset(
  definitions: Definitions,
  periods: readonly Period[],
  pages: readonly ContentPage[],
): Dataset {
  const { issuer, wording, known: _known, indicatorNodes: _nodes, ...rest } = definitions;
  if (issuer === undefined || wording === undefined)
    throw new TypeError("a definition without a problem is missing");
  return { issuer, wording, ...rest, periods, pages };
}

function missingFile(file: string): Problem {
  return problemAt(startOf(file), "file-missing", { found: file });
}
