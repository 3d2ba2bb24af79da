import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { problemAt, startOf } from "../../model/problem.ts";
import type { UnreadUnit } from "../../model/units/roster.ts";
import { toEntryText, toOwnEntry, type UnitEntry } from "../../model/units/unit-entry.ts";
import { toUnitFolder, toUnitRowsPath } from "../../model/units/unit-path.ts";
import type { SourceNode } from "../parse/source-node.ts";
import type { ParseYaml } from "../parse/yaml-memo.ts";
import type { Reading } from "../readers/reading.ts";
import { problemIn } from "../readers/records.ts";
import { readUnitRows, type UnitRow } from "./unit-rows.ts";

export interface UnitFile {
  readonly id: string;
  readonly source: SourceFile;
}

/** A unit that the data of a period names, whatever is wrong inside. */
export interface UnitSource {
  readonly id: string;
  readonly entry: UnitEntry;
  /** What is said of it; `undefined`: that cannot be read, which is reported. */
  readonly parse: () => SourceNode | undefined;
}

/** The units of a period, in files of their own and in rows. */
export interface EnteredUnits {
  readonly date: CalendarDate;
  readonly list: readonly UnitSource[];
  /** Rows that count for no unit: without an id, or of a unit that is entered elsewhere. Their faults are told. */
  readonly others: readonly Omit<UnitSource, "id">[];
  /** Units whose own file could not even be read as text. */
  readonly lost: readonly UnreadUnit[];
  /** Whether the period has a file of units in rows. */
  readonly hasRows: boolean;
  /** False: of some row, or of all, we cannot say which unit it is. */
  readonly isWhole: boolean;
}

/**
 * Finds the units of a period; reports those that are entered twice.
 * @param by `unread`: paths of files that cannot be read; `misnamed`: paths that misnamed files probably mean
 */
export function findUnits(
  files: { readonly unitFiles: readonly UnitFile[]; readonly unitRows: SourceFile | undefined },
  date: CalendarDate,
  by: {
    readonly reading: Reading;
    readonly parse: ParseYaml;
    readonly unread: ReadonlySet<string>;
    readonly misnamed: ReadonlySet<string>;
  },
): EnteredUnits {
  const { reading, parse, unread, misnamed } = by;
  const own = files.unitFiles.map(({ id, source }) => ({
    id,
    entry: toOwnEntry(date, id),
    parse: () => parse(source, reading.report),
  }));
  const lost = listLost(date, unread);
  const path = toUnitRowsPath(date);
  const isLost = unread.has(path) || misnamed.has(path);
  const read = files.unitRows === undefined ? [] : readUnitRows(files.unitRows, by);
  const rows = sortRows(read ?? [], { known: [...own, ...lost], reading });
  const isWhole = !isLost && read?.every(({ id }) => id !== null) === true;
  const list = [...own, ...rows.list];
  if (list.length + lost.length === 0 && isWhole)
    reading.report(problemAt(startOf(toUnitFolder(date)), "no-units"));
  const hasRows = files.unitRows !== undefined || isLost;
  return { date, ...rows, list, lost, hasRows, isWhole };
}

/** The rows of units that are entered nowhere else, the first of each, and all others. */
function sortRows(
  rows: readonly UnitRow[],
  { known, reading }: { readonly known: readonly UnreadUnit[]; readonly reading: Reading },
): Pick<EnteredUnits, "list" | "others"> {
  const firsts = new Map(known.map(({ id, entry }) => [id, entry]));
  const list: UnitSource[] = [];
  const others: UnitRow[] = [];
  for (const row of rows) {
    const { id, idNode, entry } = row;
    const first = id === null ? undefined : firsts.get(id);
    if (first !== undefined)
      reading.report(problemIn(idNode, "unit-twice", { allowed: toEntryText(first) }));
    if (id === null || first !== undefined) others.push(row);
    else {
      firsts.set(id, entry);
      list.push({ ...row, id });
    }
  }
  return { list, others };
}

/** The ids of all units, whether they can be read or not. */
export function listIds(units: EnteredUnits | null): ReadonlySet<string> {
  return new Set([...(units?.list ?? []), ...(units?.lost ?? [])].map(({ id }) => id));
}

function listLost(date: CalendarDate, unread: ReadonlySet<string>): readonly UnreadUnit[] {
  const folder = toUnitFolder(date);
  return [...unread].flatMap((file) => {
    const [, id] =
      /^([a-z0-9-]+)\.yaml$/.exec(file.startsWith(folder) ? file.slice(folder.length) : "") ?? [];
    return id === undefined ? [] : [{ id, entry: toOwnEntry(date, id) }];
  });
}
