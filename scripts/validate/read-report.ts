import type { SourceFile } from "../load/source-file.ts";
import type {
  Achievement,
  Prose,
  ReportProse,
  Shortcoming,
  Solution,
} from "../model/report-prose.ts";
import type { ItemKind, ProseName } from "./file-roles.ts";
import { parseMarkdown, parseProse, type MarkdownFile } from "./parse-markdown.ts";
import { INVALID, type Reader } from "./readers.ts";
import type { Reading } from "./reading.ts";
import { achievement, shortcoming, solution as solutionReader } from "./schema/items.ts";

/** The prose files of one period. */
export interface ReportSources {
  /** False when some file of the folder was reported as unreadable or misnamed. */
  readonly isWhole: boolean;
  readonly prose: ReadonlyMap<ProseName, SourceFile>;
  /** In the order of their numbers. */
  readonly items: readonly {
    readonly kind: ItemKind;
    readonly slug: string;
    readonly source: SourceFile;
  }[];
}

/** The report of one period, or `null` when nobody has begun it. */
export function readReport(sources: ReportSources, reading: Reading): ReportProse | null {
  if (sources.prose.size === 0 && sources.items.length === 0) return null;
  const solution = sources.isWhole
    ? new Set(sources.items.filter(({ kind }) => kind === "solution").map(({ slug }) => slug))
    : null;
  const inReport: Reading = { ...reading, known: { ...reading.known, solution } };
  reportSameSlugs(sources, reading);
  const prose = (name: ProseName): Prose | null => {
    const source = sources.prose.get(name);
    return source === undefined ? null : (parseProse(source, reading.report) ?? null);
  };
  const opening = prose("opening");
  if (opening === null && !sources.prose.has("opening")) reportNoOpening(sources, reading);
  return {
    opening: opening ?? NO_PROSE,
    situation: prose("situation"),
    closing: prose("closing"),
    achievements: readItems<Achievement>(sources, {
      kind: "achievement",
      reader: achievement,
      reading: inReport,
    }),
    shortcomings: readItems<Shortcoming>(sources, {
      kind: "shortcoming",
      reader: shortcoming,
      reading: inReport,
    }),
    solutions: readItems<Solution>(sources, {
      kind: "solution",
      reader: solutionReader,
      reading: inReport,
    }),
  };
}

/** Stands in only beside a reported problem, so that the other files are still checked. */
const NO_PROSE: Prose = { markdown: "", place: { file: "", line: 1, column: 1 } };

/** Shortcomings name solutions without their numbers, so two of one name cannot be told apart. */
function reportSameSlugs({ items }: ReportSources, { report }: Reading): void {
  const firsts = new Map<string, string>();
  for (const { kind, slug, source } of items) {
    const first = firsts.get(`${kind}/${slug}`);
    firsts.set(`${kind}/${slug}`, first ?? source.file);
    if (first === undefined) continue;
    const place = { file: source.file, line: 1, column: 1 };
    report({ code: "duplicate-id", place, path: "", found: slug, allowed: first, hint: null });
  }
}

function reportNoOpening(sources: ReportSources, reading: Reading): void {
  const some = sources.items[0]?.source.file ?? [...sources.prose.values()][0]?.file ?? "content/";
  const file = `${some.split("/").slice(0, 2).join("/")}/mo-dau.md`;
  reading.report({
    code: "file-missing",
    place: { file, line: 1, column: 1 },
    path: "",
    found: file,
    allowed: null,
    hint: null,
  });
}

function readItems<T extends Achievement | Shortcoming | Solution>(
  sources: ReportSources,
  by: { kind: ItemKind; reader: Reader<Omit<T, "slug" | "prose">>; reading: Reading },
): readonly T[] {
  return sources.items
    .filter(({ kind }) => kind === by.kind)
    .flatMap(({ slug, source }) => {
      const file = parseMarkdown(source, by.reading.report);
      const item = file === undefined ? undefined : toItem<T>(slug, file, by);
      return item === undefined ? [] : [item];
    });
}

function toItem<T extends Achievement | Shortcoming | Solution>(
  slug: string,
  file: MarkdownFile,
  by: { reader: Reader<Omit<T, "slug" | "prose">>; reading: Reading },
): T | undefined {
  const frontMatter = by.reader(file.frontMatter, by.reading);
  if (frontMatter === INVALID) return undefined;
  return { slug, prose: file.prose, ...frontMatter } as unknown as T; // `as`: the three parts make up T, which TS cannot see for a generic Omit
}
