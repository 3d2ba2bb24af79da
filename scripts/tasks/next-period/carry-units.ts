import { setText, type Edit, type KeyPath, type ToMapStyle } from "../../edit/edit.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Period, Unit } from "../../model/report/period.ts";
import { toUnitFolder, toUnitRowsPath } from "../../model/units/unit-path.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../validate/parse/source-node.ts";
import { CannotCarry, editFile, putToSleep, toGone, toOrder, parseSound } from "./edit-file.ts";

export interface CarriedUnits {
  /** With the paths of the old period. */
  readonly files: readonly SourceFile[];
  /** Names of units of which something sleeps that was said of the old period. */
  readonly asleep: readonly string[];
}

/** What was said of the old period alone. A ruling judges its figures, a note tells of them. */
const ASLEEP = ["ghi_de", "ghi_chu_noi_bo"];
/** Confirms a change that there is no more. */
const CONFIRMING = "xac_nhan";

/**
 * The files of a period's units for the next one. Their answers are copied as they are: unchanged and not confirmed they
 * count as not sent. Each unit says the day of its figures, which is the old one until somebody changes it.
 */
export function carryUnits(period: Period, files: readonly SourceFile[]): CarriedUnits {
  const units = new Map(period.units.map((unit) => [unit.id, unit]));
  const folder = toUnitFolder(period.date);
  const rows = toUnitRowsPath(period.date);
  const carried = files.flatMap((source) => {
    if (source.file === rows) return [carryRows(source, units, period.date)];
    const unit = source.file.startsWith(folder)
      ? units.get(source.file.slice(folder.length, -".yaml".length))
      : undefined;
    if (unit === undefined) return [];
    const node = parseSound(source);
    return [carryFile(source, [{ node, unit, path: [] }], period.date)];
  });
  return {
    files: carried.map(({ file }) => file),
    asleep: carried.flatMap(({ asleep }) => asleep),
  };
}

/** A unit as a file says it, at a path of the file. */
interface Told {
  readonly node: SourceNode;
  readonly unit: Unit;
  readonly path: KeyPath;
}

function carryRows(
  source: SourceFile,
  units: ReadonlyMap<string, Unit>,
  date: CalendarDate,
): ReturnType<typeof carryFile> {
  const told = itemsOf(parseSound(source), "don_vi").flatMap((node, index): readonly Told[] => {
    const unit = units.get(findText(node, "id")?.text ?? "");
    return unit === undefined ? [] : [{ node, unit, path: ["don_vi", index] }];
  });
  return carryFile(source, told, date);
}

function carryFile(
  source: SourceFile,
  told: readonly Told[],
  date: CalendarDate,
): { readonly file: SourceFile; readonly asleep: readonly string[] } {
  const isSaid = ({ node }: Told, key: string) =>
    (findEntry(node, key)?.kind ?? "empty") !== "empty";
  const sleeping = told.flatMap((one) =>
    ASLEEP.filter((key) => isSaid(one, key)).map((key) => ({ one, key })),
  );
  const lines = source.text.split("\n");
  const isInline = ({ node }: Told) => /^\s*- *\{/u.test(lines[node.place.line - 1] ?? "");
  // Between braces nothing can sleep: it goes, and stays in the old period.
  const goes = sleeping.filter(({ one }) => isInline(one));
  const sleeps = sleeping.filter(({ one }) => !isInline(one));
  const remark = `Của kỳ ${formatDate(date)}; còn đúng với kỳ này thì bỏ dấu # ở các dòng sau:`;
  const text = putToSleep(source, sleeps.map(toPath), remark);
  const gone = [
    ...goes.map((each) => toGone(toPath(each))),
    ...told.filter(confirms).map(({ path }) => toGone([...path, CONFIRMING])),
  ];
  const dated = told.filter(isUndated).map(({ path }) => setText([...path, DAY], formatDate(date)));
  return {
    file: { file: source.file, text: editWithDays({ ...source, text }, gone, dated) },
    asleep: [...new Set(sleeping.map(({ one }) => one.unit.name))],
  };
}

/** A file that is as long as a file may be takes no day: without one, its figures count as not sent all the same. */
function editWithDays(source: SourceFile, gone: readonly Edit[], dated: readonly Edit[]): string {
  const text = editFile(source, gone, toStyle);
  try {
    return editFile({ ...source, text }, dated, toStyle);
  } catch (error) {
    if (error instanceof CannotCarry) return text;
    throw error;
  }
}

function toPath({ one, key }: { readonly one: Told; readonly key: string }): KeyPath {
  return [...one.path, key];
}

function confirms({ node }: Told): boolean {
  return findEntry(node, CONFIRMING) !== undefined;
}

/** Whether its figures are those of the old period, and nobody has said of which day. Others know an older day. */
function isUndated({ node, unit }: Told): boolean {
  const day = findEntry(node, DAY);
  const isOfPeriod = findEntry(node, "so_lieu")?.kind === "map" && unit.stale.size === 0;
  return isOfPeriod && (day === undefined || day.kind === "empty");
}

const DAY = "ngay_so_lieu";

/** As the contract of the data lists them. */
const UNIT_KEYS = [
  ...["id", "ten", "goi_tat", "loai", "khoi", "don_vi_diem", "ly_do_diem", "ghi_chu_noi_bo"],
  ...[DAY, CONFIRMING, "ghi_de", "so_lieu"],
];
const toStyle: ToMapStyle = (path) =>
  path.length === 0 || typeof path.at(-1) === "number" ? toOrder(UNIT_KEYS) : undefined;
