import type { SourceFile } from "../load/source-file.ts";
import type { ContentPage, Dataset } from "../model/dataset.ts";
import type { IntakeTable } from "../model/intake-table.ts";
import type { Period } from "../model/report/period.ts";
import { problemAt, startOf, type Problem, type Report } from "../model/problem.ts";
import type { Roster } from "../model/units/roster.ts";
import { checkIndicatorSentences, checkPageProse } from "./checks/prose/prose.ts";
import { checkCharacters } from "./checks/signs/characters.ts";
import { collectProblems } from "./sentences/collect-problems.ts";
import { toFileSet, type FileSet, type PeriodFiles } from "./read/file-set.ts";
import type { SentBefore } from "./checks/figures/find-jumps.ts";
import { parseMarkdown } from "./parse/markdown.ts";
import type { ParseYaml } from "./parse/yaml-memo.ts";
import { parseYaml } from "./parse/yaml.ts";
import { findNewerFormat } from "./read/format-version.ts";
import { readDefinitions, type Definitions } from "./read/definitions.ts";
import { readPeriod } from "./read/period.ts";
import { findUnits, listIds, type EnteredUnits } from "./read/unit-sources.ts";
import { toUnread } from "./read/units.ts";
import { toHeadCure } from "./readers/needed-keys.ts";
import { INVALID } from "./readers/records.ts";
import { NOTHING_KNOWN, type Reading } from "./readers/reading.ts";
import { contentPage } from "./schema/prose/items.ts";
import { intakeTables as readTables } from "./schema/intake-tables.ts";
import { sortProblems } from "./sentences/sort-problems.ts";

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
