import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ToldCell, ToldContents, ToldRow } from "../../model/report/pack.ts";
import { pairUp } from "./pair-up.ts";
import { compareTexts, type TextChange } from "./compare-texts.ts";

/** How two sites differ in what they say. */
export interface ContentsChanges {
  readonly newest: NewestPeriods;
  /** Periods that only the later, or only the earlier one has. */
  readonly opened: readonly CalendarDate[];
  readonly closed: readonly CalendarDate[];
  /** The newest period against the one that it is compared with. */
  readonly rows: readonly RowChange[];
  readonly texts: readonly TextChange[];
  /** Periods behind the newest one, against the same period of the last pack. */
  readonly earlier: { readonly rows: readonly RowChange[]; readonly texts: readonly TextChange[] };
  /** Columns of the data that only the later, or only the earlier one has. */
  readonly columns: readonly ColumnChange[];
  /** What became of units, as far as the last pack did not say it. */
  readonly reorganizations: readonly string[];
}

/** The newest period of each, and with which of the last pack the later one is compared. */
export interface NewestPeriods {
  readonly before: CalendarDate;
  readonly now: CalendarDate;
  /** Of an earlier period that the last pack tells, too, that one; else `before`. */
  readonly against: CalendarDate;
}

export interface ColumnChange {
  readonly table: string;
  readonly label: string;
  readonly kind: "added" | "removed";
}

export interface CellChange {
  readonly label: string;
  readonly before: ToldCell;
  readonly now: ToldCell;
}

export type RowChange =
  | { readonly kind: "added" | "removed"; readonly row: ToldRow }
  | {
      readonly kind: "changed";
      readonly row: ToldRow;
      /** The name that it had; `null`: the same. */
      readonly formerName: string | null;
      readonly cells: readonly CellChange[];
    };

/** What differs between what the site said in the last pack and what it says now. */
export function compareContents(before: ToldContents, now: ToldContents): ContentsChanges {
  const newest = findNewest(before, now);
  const known = new Set(before.periods);
  const still = new Set(now.periods);
  const common = now.periods.filter(
    (date) => known.has(date) && !(date === newest.now && date === newest.against),
  );
  return {
    newest,
    opened: now.periods.filter((date) => !known.has(date)),
    closed: before.periods.filter((date) => !still.has(date)),
    rows: compareRows(
      ofNow(before.rows, newest.against),
      ofNow(now.rows, newest.now).filter(
        ({ kind }) => kind !== "unit" || newest.against === newest.before,
      ),
    ),
    texts: compareTexts(ofNow(before.texts, newest.against), ofNow(now.texts, newest.now)),
    earlier: {
      rows: common.flatMap((date) =>
        compareRows(ofPeriod(before.rows, date), ofPeriod(now.rows, date)),
      ),
      texts: common.flatMap((date) =>
        compareTexts(ofPeriod(before.texts, date), ofPeriod(now.texts, date)),
      ),
    },
    columns: compareColumns(before.rows, now.rows),
    reorganizations: now.reorganizations.filter((one) => !before.reorganizations.includes(one)),
  };
}

function findNewest(told: ToldContents, toldNow: ToldContents): NewestPeriods {
  const [before, now] = [newestOf(told), newestOf(toldNow)];
  const isEarlier = now < before && told.periods.includes(now);
  return { before, now, against: isEarlier ? now : before };
}

function newestOf({ periods: [newest] }: ToldContents): CalendarDate {
  if (newest === undefined) throw new TypeError("a site without a period");
  return newest;
}

interface OfPeriod {
  readonly period: CalendarDate | null;
}

function ofNow<T extends OfPeriod>(all: readonly T[], newest: CalendarDate): readonly T[] {
  return all.filter(({ period }) => period === null || period === newest);
}

/** Units are told of the newest period alone, so an earlier one has lost them and says nothing by that. */
function ofPeriod<T extends OfPeriod>(all: readonly T[], date: CalendarDate): readonly T[] {
  return all.filter((one) => one.period === date && !("kind" in one && one.kind === "unit"));
}

/** Two pauses may begin on one day: what has not changed is known first. */
function compareRows(before: readonly ToldRow[], now: readonly ToldRow[]): readonly RowChange[] {
  const { pairs, gone } = pairUp(before, now, [
    (former, row) => isSameRow(former, row) && compareRow(former, row).length === 0,
    isSameRow,
  ]);
  return [
    ...pairs.flatMap(({ now: row, before: former }): readonly RowChange[] =>
      former === null ? [{ kind: "added", row }] : compareRow(former, row),
    ),
    ...gone.map((row): RowChange => ({ kind: "removed", row })),
  ];
}

function isSameRow(before: ToldRow, { kind, table, id }: ToldRow): boolean {
  return before.kind === kind && before.table === table && before.id === id;
}

/** A column that only one of both tables has is no change of each of its rows. */
function compareRow(before: ToldRow, now: ToldRow): readonly RowChange[] {
  const old = byLabel(before.cells);
  const cells = [...byLabel(now.cells)].flatMap(([key, cell]): readonly CellChange[] => {
    const former = old.get(key);
    const isSame = former === undefined || (former.text === cell.text && former.unit === cell.unit);
    return isSame ? [] : [{ label: cell.label, before: former, now: cell }];
  });
  const formerName = before.name === now.name ? null : before.name;
  return cells.length === 0 && formerName === null
    ? []
    : [{ kind: "changed", row: now, formerName, cells }];
}

/** Two columns may have one name: then the second is compared with the second. */
function byLabel(cells: readonly ToldCell[]): ReadonlyMap<string, ToldCell> {
  const named = [...groupBy(cells, ({ label }) => label)];
  return new Map(
    named.flatMap(([label, own]) => own.map((cell, at) => [`${at} ${label}`, cell] as const)),
  );
}

/** Of tables that both have. */
function compareColumns(
  before: readonly ToldRow[],
  now: readonly ToldRow[],
): readonly ColumnChange[] {
  const [old, current] = [listColumns(before), listColumns(now)];
  const tables = [...current.keys()].filter((table) => old.has(table));
  return tables.flatMap((table) => {
    const [had, has] = [old.get(table) ?? [], current.get(table) ?? []];
    const toChange = (kind: ColumnChange["kind"]) => (label: string) => ({ table, label, kind });
    return [
      ...has.filter((label) => !had.includes(label)).map(toChange("added")),
      ...had.filter((label) => !has.includes(label)).map(toChange("removed")),
    ];
  });
}

function listColumns(rows: readonly ToldRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map(({ table, cells }) => [table, cells.map(({ label }) => label)]));
}
