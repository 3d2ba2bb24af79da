import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { SourceFile } from "../../load/source-file.ts";
import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import { OUTLINE, type Section } from "../../model/report/outline.ts";
import type {
  Prose,
  ReportProse,
  Shortcoming,
  Solution,
  Statement,
} from "../../model/prose/report.ts";
import { problemAt, startOf } from "../../model/problem.ts";
import { CLOSING, OPENING } from "./file-roles.ts";
import { parseMarkdown, parseProse, type MarkdownFile } from "../parse/markdown.ts";
import { toHeadCure } from "../readers/needed-keys.ts";
import { INVALID, readQuietly, type Reader } from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import {
  audience as audienceReader,
  shortcomingUntil,
  solution,
  statementOf,
  type FrontMatterOf,
} from "../schema/prose/items.ts";
import { proseHead } from "../schema/prose/declared.ts";
import { findEntry, type SourceNode } from "../parse/source-node.ts";

/** The prose files of one period. */
export interface ReportSources {
  /** False: a file of the folder is unreadable or misnamed, which has been reported. */
  readonly isWhole: boolean;
  /** By the part of the report that they hold. */
  readonly prose: ReadonlyMap<string, SourceFile>;
  /** In the order of their numbers. */
  readonly items: readonly {
    readonly section: string;
    readonly slug: string;
    readonly source: SourceFile;
  }[];
}

/** The words of an item with a fault in its front matter: their placeholders are still checked. */
export interface UnsoundItem {
  readonly prose: Prose;
  /** Whether it may name indicators, so that `nay` means them. */
  readonly mayHaveIndicators: boolean;
  readonly isPublic: boolean;
}

export interface ReportReading {
  readonly report: ReportProse;
  readonly unsound: readonly UnsoundItem[];
}

/** The report of one period, or `null` when nobody has begun it. */
export function readReport(
  sources: ReportSources,
  cutoff: CalendarDate,
  reading: Reading,
): ReportReading | null {
  if (sources.prose.size === 0 && sources.items.length === 0) return null;
  const inReport: Reading = {
    ...reading,
    known: { ...reading.known, solution: findSolutions(sources) },
  };
  reportSameSlugs(sources, reading);
  reportSameNumbers(sources, reading);
  if (!sources.prose.has(OPENING)) reportNoOpening(sources, reading);
  const prose = (name: string): Prose | null => {
    const source = sources.prose.get(name);
    return source === undefined ? null : readProse(source, reading);
  };
  const unsound: UnsoundItem[] = [];
  const itemsOf = <T extends Item>(section: Section, reader: FrontMatterReader<T>) =>
    readItems<T>(sources, { section, reader, reading: inReport, unsound });
  const report = {
    opening: prose(OPENING) ?? NO_PROSE,
    closing: prose(CLOSING),
    prose: new Map(
      OUTLINE.flatMap(({ id }) => {
        const part = prose(id);
        return part === null ? [] : [[id, part] as const];
      }),
    ),
    statements: new Map(
      sectionsOf("statements").map((section) => [
        section.id,
        itemsOf<Statement>(section, statementOf(section)),
      ]),
    ),
    shortcomings: sectionsOf("shortcomings").flatMap((one) =>
      itemsOf<Shortcoming>(one, shortcomingUntil(cutoff)),
    ),
    solutions: sectionsOf("solutions").flatMap((one) => itemsOf<Solution>(one, solution)),
  };
  return { report, unsound };
}

/** Running text, which may declare something above its words. */
function readProse(source: SourceFile, reading: Reading): Prose | null {
  const { frontMatter, prose } = parseProse(source, reading.report) ?? {};
  if (prose === undefined) return null;
  if (frontMatter === undefined) return prose;
  const declared = proseHead(frontMatter, reading);
  return declared === INVALID ? prose : { ...prose, declared };
}

function sectionsOf(kind: Section["content"]["kind"]): readonly Section[] {
  return OUTLINE.filter(({ content }) => content.kind === kind);
}

/** The slugs that shortcomings may name; `null`: a file could not be read, so we do not know all. */
function findSolutions({ isWhole, items }: ReportSources): ReadonlySet<string> | null {
  const sections = new Set(sectionsOf("solutions").map(({ id }) => id));
  return isWhole
    ? new Set(items.filter(({ section }) => sections.has(section)).map(({ slug }) => slug))
    : null;
}

type Item = Statement | Shortcoming | Solution;
type FrontMatterReader<T> = Reader<FrontMatterOf<T>>;

/** Used only where a problem has been reported, so that the other files are still checked. */
const NO_PROSE: Prose = { markdown: "", place: startOf(""), declared: NOTHING_DECLARED };

/** Reports two items with one number: their slugs would decide which comes first. */
function reportSameNumbers({ items }: ReportSources, { report }: Reading): void {
  const firsts = new Map<string, string>();
  for (const { source } of items) {
    const { file } = source;
    const start = file.lastIndexOf("/") + 1;
    const found = file.slice(start, start + 2);
    const folderAndNumber = file.slice(0, start + 2);
    const first = firsts.get(folderAndNumber);
    firsts.set(folderAndNumber, first ?? file);
    if (first !== undefined)
      report(problemAt(startOf(file), "duplicate-number", { found, allowed: first }));
  }
}

/** Reports two items with one slug: shortcomings name solutions by slug alone. */
function reportSameSlugs({ items }: ReportSources, { report }: Reading): void {
  const firsts = new Map<string, string>();
  for (const { section, slug, source } of items) {
    const first = firsts.get(`${section}/${slug}`);
    firsts.set(`${section}/${slug}`, first ?? source.file);
    if (first !== undefined)
      report(problemAt(startOf(source.file), "duplicate-id", { found: slug, allowed: first }));
  }
}

function reportNoOpening(sources: ReportSources, reading: Reading): void {
  const some = sources.items[0]?.source.file ?? [...sources.prose.values()][0]?.file ?? "content/";
  const file = `${some.split("/").slice(0, 2).join("/")}/${OPENING}.md`;
  reading.report(problemAt(startOf(file), "file-missing", { found: file }));
}

interface ItemReading<T> {
  readonly section: Section;
  readonly reader: FrontMatterReader<T>;
  readonly reading: Reading;
  /** Collects the items with a fault in their front matter. */
  readonly unsound: UnsoundItem[];
}

function readItems<T extends Item>(sources: ReportSources, by: ItemReading<T>): readonly T[] {
  return sources.items
    .filter(({ section }) => section === by.section.id)
    .flatMap(({ slug, source }) => {
      const file = parseMarkdown(source, by.reading.report, toHeadCure(by.reader.takes));
      const item = file === undefined ? undefined : toItem<T>(slug, file, by);
      return item === undefined ? [] : [item];
    });
}

function toItem<T extends Item>(
  slug: string,
  { frontMatter, prose }: MarkdownFile,
  by: ItemReading<T>,
): T | undefined {
  const head = frontMatter === undefined ? INVALID : by.reader(frontMatter, by.reading);
  if (prose === undefined) return undefined;
  if (head === INVALID) {
    by.unsound.push(toUnsound(prose, frontMatter, by));
    return undefined;
  }
  const { declared, ...own } = head;
  return { slug, prose: { ...prose, declared }, ...own } as unknown as T; // `as`: the three parts make up T, which TS cannot see for a generic Omit
}

function toUnsound(
  prose: Prose,
  frontMatter: SourceNode | undefined,
  { section: { content }, reading }: Pick<ItemReading<Item>, "section" | "reading">,
): UnsoundItem {
  const named = frontMatter === undefined ? undefined : findEntry(frontMatter, "chi_tieu");
  const audience = frontMatter === undefined ? undefined : findEntry(frontMatter, "pham_vi");
  return {
    prose,
    mayHaveIndicators:
      (content.kind === "shortcomings" ||
        (content.kind === "statements" && content.tells !== null)) &&
      (frontMatter === undefined || (named !== undefined && named.kind !== "empty")),
    isPublic: readQuietly(audienceReader, audience, reading) ?? false,
  };
}
