import type { SourceFile } from "../../load/source-file.ts";
import {
  DEFINITION_FILES,
  findRole,
  INTAKE_FILE,
  isRowsText,
  ITEM_FOLDERS,
  PROSE_FILES,
} from "./file-roles.ts";
import { toSlug } from "../../model/texts/slug.ts";
import { findNearest } from "../sentences/nearest.ts";

/** Extensions that Windows, other tools and people give to the same kinds of file. */
const YAML_END = /(?:\.(?:ya?ml|txt|json|csv|docx?|xlsx?|rtf|odt|ods))+$/i;
/** The ends of names that Windows and mail programs give to a copy. */
const COPY_END = /(?: - (?:Copy|Bản sao)(?: \(\d+\))?| ?\(\d+\)|[-_ ]copy)(?=\.[a-z.]+$)/iu;
const MARKDOWN_END = /(?:\.(?:md|markdown|mdown|txt|html?|docx?|rtf|odt|pdf))+$/i;

/**
 * Where a file without a role probably belongs: its name without accents, capitals, spaces and foreign extensions, in
 * the folder most like its own. `undefined`: nothing fits.
 */
export function suggestPath(source: SourceFile, root: KnownPaths): Suggestion | undefined {
  const [top = "", ...rest] = source.file.split("/");
  const isData = top === "data" || isUnitText(source.text) || isRowsText(source.text);
  const candidates = (isData ? suggestData(source, rest, root) : suggestContent(rest, root)).filter(
    (file) => "kind" in findRole({ file, text: "" }),
  );
  const free = candidates.find((file) => !root.paths.has(file));
  if (free !== undefined && !COPY_END.test(source.file))
    return { path: free, hint: `nếu là «${free}» thì đổi tên hoặc chuyển tệp về đó` };
  const taken = candidates.find((file) => root.paths.has(file));
  if (taken === undefined) return undefined;
  return { path: taken, hint: `đã có «${taken}»; nếu đây là bản chép thì xóa đi` };
}

export interface Suggestion {
  readonly path: string;
  readonly hint: string;
}

function isUnitText(text: string): boolean {
  return /^so_lieu\s*:/mu.test(text);
}

/** The paths of a root and the date of its newest period. */
export interface KnownPaths {
  readonly paths: ReadonlySet<string>;
  readonly newest: string | undefined;
}

export function toKnownPaths(files: readonly SourceFile[]): KnownPaths {
  const paths = new Set(files.map(({ file }) => file));
  const dates = [...paths].flatMap(
    (file) => /^data\/ky\/(\d{4}-\d{2}-\d{2})\//.exec(file)?.[1] ?? [],
  );
  return { paths, newest: [...new Set(dates)].sort().at(-1) };
}

function suggestData(
  { text }: SourceFile,
  parts: readonly string[],
  { newest }: KnownPaths,
): readonly string[] {
  const name = toYamlName(parts);
  const date = toFolderDate(parts) ?? newest;
  const definition = findNearest(
    name,
    [...Object.keys(DEFINITION_FILES), INTAKE_FILE].map((file) => file.slice("data/".length)),
  );
  return [
    ...(date === undefined ? [] : suggestOfPeriod(text, `data/ky/${date}/`, parts)),
    ...(parts.length === 1 && definition !== undefined ? [`data/${definition}`] : []),
  ];
}

/** @param folder of the period, from the root */
function suggestOfPeriod(
  text: string,
  folder: string,
  parts: readonly string[],
): readonly string[] {
  const name = toYamlName(parts);
  const isUnit = isUnitText(text);
  const isNearRows = parts.length === 3 && findNearest(name, ["don-vi.yaml"]) !== undefined;
  const isRows = isRowsText(text) || (isNearRows && !isUnit);
  return [
    ...(name === "ky.yaml" ? [`${folder}ky.yaml`] : []),
    ...(isRows ? [`${folder}don-vi.yaml`] : []),
    ...(isUnit || parts.length > 2 ? [`${folder}don-vi/${name}`] : []),
  ];
}

function toYamlName(parts: readonly string[]): string {
  return `${toSlug((parts.at(-1) ?? "").replace(COPY_END, "").replace(YAML_END, ""))}.yaml`;
}

function suggestContent(
  parts: readonly string[],
  { paths, newest }: KnownPaths,
): readonly string[] {
  const name = `${toSlug((parts.at(-1) ?? "").replace(COPY_END, "").replace(MARKDOWN_END, ""))}.md`;
  const folders = parts.slice(0, -1).map(toSlug);
  if (folders.length > 0 && findNearest(folders[0] ?? "", ["trang"]) !== undefined)
    return [`content/trang/${name}`];
  const date = toFolderDate(parts) ?? newest;
  if (date === undefined) return [];
  const item = findNearest(folders.at(-1) ?? "", [...ITEM_FOLDERS.keys()]);
  const prose = findNearest(name, [...PROSE_FILES.keys()]);
  return [
    ...(item === undefined ? [] : toItemPaths(`content/${date}/${item}/`, name, paths)),
    ...(prose === undefined ? [] : [`content/${date}/${prose}`]),
  ];
}

/** `1-co-cau.md` lacks a zero, `co-cau.md` its number. */
function toItemPaths(folder: string, name: string, paths: ReadonlySet<string>): readonly string[] {
  const [, digits, rest] = /^(\d{1,2})-(.+)$/.exec(name) ?? [];
  if (digits !== undefined && rest !== undefined)
    return [`${folder}${digits.padStart(2, "0")}-${rest}`];
  const last = [...paths].map((path) => numberOf(path, folder));
  const next = String(Math.max(0, ...last) + 1).padStart(2, "0");
  return [`${folder}${next}-${name}`];
}

/** The number of an item in a folder; of any other file 0. */
function numberOf(path: string, folder: string): number {
  const name = path.startsWith(folder) ? path.slice(folder.length) : "";
  return Number(/^\d{2}(?=-)/.exec(name)?.[0] ?? 0);
}

/** The date of a folder, also where it is written `2020-4-10` or `10-4-2020`. */
function toFolderDate(parts: readonly string[]): string | undefined {
  for (const part of parts.slice(0, -1)) {
    const [, year, month = "", day = ""] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(part) ?? [];
    if (year !== undefined) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const [, spokenDay = "", spokenMonth = "", spokenYear] =
      /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(part) ?? [];
    if (spokenYear !== undefined)
      return `${spokenYear}-${spokenMonth.padStart(2, "0")}-${spokenDay.padStart(2, "0")}`;
  }
  return undefined;
}
