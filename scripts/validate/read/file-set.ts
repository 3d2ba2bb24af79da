import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Report } from "../../model/problem.ts";
import { findRole, type DefinitionName, type FileRole, type PeriodFileName } from "./file-roles.ts";
import { findMisnamedFolder, toFolderProblem } from "./misnamed-folder.ts";
import type { ReportSources } from "./report.ts";
import type { UnitFile } from "./unit-sources.ts";
import { suggestPath, toKnownPaths } from "./suggest-path.ts";

/** The files of a root by what they are for. */
export interface FileSet {
  readonly definitions: ReadonlyMap<DefinitionName, SourceFile>;
  /** Oldest first. */
  readonly periods: ReadonlyMap<CalendarDate, PeriodFiles>;
  /** How tables of staff are read. */
  readonly intake: SourceFile | undefined;
  readonly pages: readonly { readonly slug: string; readonly source: SourceFile }[];
  /** Paths that misnamed files probably mean: the wrong name is reported, so the path is not reported as missing. */
  readonly misnamed: ReadonlySet<string>;
}

export interface PeriodFiles {
  readonly period: SourceFile | undefined;
  /** What the issuer itself reports. */
  readonly level: SourceFile | undefined;
  readonly unitFiles: readonly UnitFile[];
  /** Many units in one file. */
  readonly unitRows: SourceFile | undefined;
  readonly report: ReportSources;
}

interface Placed {
  readonly source: SourceFile;
  readonly role: FileRole;
}

/** Sorts files into their roles; reports files without one. `unread`: paths of files that could not be read. */
export function toFileSet(
  files: readonly SourceFile[],
  unread: ReadonlySet<string>,
  report: Report,
): FileSet {
  const lost = new Set(unread);
  const misnamed = new Set<string>();
  const folders = new Set<string>();
  const root = toKnownPaths(files);
  const placed = files.flatMap((source): Placed[] => {
    const role = findRole(source);
    if ("kind" in role) return [{ source, role }];
    const folder = findMisnamedFolder(source.file);
    const meant = folder === undefined ? suggestPath(source, root) : undefined;
    if (folder === undefined) report({ ...role, hint: meant?.hint ?? null });
    else if (!folders.has(folder.folder)) report(toFolderProblem(folder, root.paths));
    if (folder !== undefined) folders.add(folder.folder);
    lost.add(source.file);
    const path =
      folder === undefined ? meant?.path : source.file.replace(folder.folder, folder.meant);
    if (path !== undefined) {
      misnamed.add(`${path.slice(0, path.lastIndexOf("/"))}/`);
      if (!root.paths.has(path)) misnamed.add(path);
      lost.add(path);
    }
    return [];
  });
  const dates = new Set(placed.flatMap(({ role }) => ("date" in role ? [role.date] : [])));
  return {
    definitions: new Map(
      placed.flatMap(({ role, source }) =>
        isDefinition(role) ? [[role.kind, source] as const] : [],
      ),
    ),
    periods: new Map([...dates].sort().map((date) => [date, toPeriodFiles(placed, date, lost)])),
    intake: placed.find(({ role }) => role.kind === "intake")?.source,
    pages: placed.flatMap(({ role, source }) =>
      role.kind === "page" ? [{ slug: role.slug, source }] : [],
    ),
    misnamed,
  };
}

function toPeriodFiles(
  placed: readonly Placed[],
  date: CalendarDate,
  lost: ReadonlySet<string>,
): PeriodFiles {
  const own = placed.filter(({ role }) => "date" in role && role.date === date);
  const find = (kind: PeriodFileName) => own.find(({ role }) => role.kind === kind)?.source;
  return {
    period: find("period"),
    level: find("level"),
    unitRows: find("unitRows"),
    unitFiles: own.flatMap(({ role, source }) =>
      role.kind === "unit" ? [{ id: role.id, source }] : [],
    ),
    report: {
      isWhole: [...lost].every((file) => !file.startsWith(`content/${date}/`)),
      prose: new Map(
        own.flatMap(({ role, source }) =>
          role.kind === "prose" ? [[role.section, source] as const] : [],
        ),
      ),
      // Paths come sorted, so items stand in the order of their numbers.
      items: own.flatMap(({ role, source }) =>
        role.kind === "item" ? [{ section: role.section, slug: role.slug, source }] : [],
      ),
    },
  };
}

function isDefinition(role: FileRole): role is { kind: DefinitionName } {
  return !("date" in role) && role.kind !== "page" && role.kind !== "intake";
}
