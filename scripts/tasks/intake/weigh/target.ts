import { setText, type Edit, type KeyPath } from "../../../edit/edit.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { toFormerId } from "../../../model/units/reorganization.ts";
import type { Roster } from "../../../model/units/roster.ts";
import { toSlug } from "../../../model/texts/slug.ts";
import { toUnitPath, toUnitRowsPath } from "../../../model/units/unit-path.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import { findEntry, findText, type SourceNode } from "../../../validate/parse/source-node.ts";
import { findFigures, toLevelPath, type Entries, type Entry } from "./entries.ts";

/** Where answers go. */
export interface Target {
  readonly file: string;
  readonly path: KeyPath;
  /** `undefined`: the period says nothing of the unit yet. */
  readonly node: SourceNode | undefined;
  /** What it last sent in an earlier period. */
  readonly earlier: SourceNode | undefined;
  readonly confirmed: Confirmed;
  /** What a new entry says of the unit itself, from the entry. */
  readonly identity: readonly Edit[];
  /** Of the unit; `null`: the issuer. */
  readonly name: string | null;
}

/** Of which groups of the form somebody has confirmed that the figures hold still. */
export type Confirmed = "all" | ReadonlySet<string>;

const NONE: Confirmed = new Set<string>();

/** What is known of the data when targets are looked for. */
export interface Ground {
  readonly entries: Entries;
  readonly periods: Roster["periods"];
  readonly date: CalendarDate;
}

/** A target, or why there is none, in a sentence. */
export function findUnitTarget(unit: string, ground: Ground): Target | string {
  const { entries, date } = ground;
  const now = entries.findUnit(date, unit);
  const before = findEarlier(unit, ground);
  if (now !== undefined) return toTarget(now, before, ground);
  if (hasEnded(unit, ground))
    return `theo «bien_dong» của kỳ ${formatDate(date)}, đơn vị «${unit}» không còn`;
  return toNewTarget(unit, before, ground);
}

/** A file is proposed only for what may name one: a form that came back may say anything. */
function toCure(unit: string, date: CalendarDate): string {
  return unit !== "" && unit === toSlug(unit)
    ? `; đơn vị mới thì lập tệp ${toUnitPath(date, unit)} rồi nhập lại`
    : "";
}

/** A unit that the period does not know yet gets an entry where it had one before. */
function toNewTarget(
  unit: string,
  before: Earlier | undefined,
  { entries, date }: Ground,
): Target | string {
  const same = before?.isSameUnit === true ? before.entry : undefined;
  if (same?.node === undefined)
    return `kỳ ${formatDate(date)} không có đơn vị «${unit}»${toCure(unit, date)}`;
  const { isRow, node } = same;
  return {
    file: isRow ? toUnitRowsPath(date) : toUnitPath(date, unit),
    path: isRow ? ["don_vi", entries.countRows(date)] : [],
    node: undefined,
    earlier: before?.sent?.node,
    confirmed: NONE,
    identity: copyIdentity(node, isRow ? unit : null),
    name: findText(node, "ten")?.text ?? unit,
  };
}

function toTarget(
  now: Entry,
  before: Earlier | undefined,
  { periods, date }: Ground,
): Target | string {
  const { file, path, node } = now;
  if (node === undefined)
    return `tệp ${file} đang có lỗi nên chưa sửa được; chạy kiểm tra (check), sửa tệp ấy trước`;
  const previous = periods.filter((one) => one.date < date).at(-1)?.date;
  return {
    file,
    path,
    node,
    earlier: before?.sent?.node,
    confirmed: previous === undefined ? NONE : readConfirmed(node, previous),
    identity: [],
    name: findText(node, "ten")?.text ?? null,
  };
}

function hasEnded(unit: string, { periods, date }: Ground): boolean {
  const changes = periods.find((one) => one.date === date)?.reorganizations ?? [];
  return changes.some(({ from, into }) => from.includes(unit) && !into.includes(unit));
}

/** What `ngay_so_lieu` confirms: the day of all figures, or of groups, after the earlier period. */
function readConfirmed(node: SourceNode, previous: CalendarDate): Confirmed {
  const at = findEntry(node, "ngay_so_lieu");
  const isLater = (one: SourceNode) => {
    const day = one.kind === "text" ? parseDate(one.text) : undefined;
    return day !== undefined && day > previous;
  };
  if (at?.kind !== "map") return at !== undefined && isLater(at) ? "all" : NONE;
  return new Set(at.entries.flatMap(({ key, value }) => (isLater(value) ? [key] : [])));
}

interface Earlier {
  /** The newest entry of the unit before the period, under whatever name. */
  readonly entry: Entry;
  readonly isSameUnit: boolean;
  /** The newest one that has figures. */
  readonly sent: Entry | undefined;
}

function findEarlier(unit: string, { entries, periods, date }: Ground): Earlier | undefined {
  const known = periods.filter((one) => one.date <= date).toReversed();
  const found: { readonly entry: Entry; readonly id: string }[] = [];
  let id = unit;
  for (const [index, { reorganizations }] of known.entries()) {
    const before = known[index + 1];
    const former = toFormerId(id, reorganizations);
    if (before === undefined || former === null) break;
    id = former;
    const entry = entries.findUnit(before.date, id);
    if (entry !== undefined) found.push({ entry, id });
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const sent = found.find(({ entry }) => findFigures(entry.node) !== undefined)?.entry;
  return { entry: first.entry, isSameUnit: first.id === unit, sent };
}

/** What does not change between periods unless somebody says so. */
const IDENTITY_KEYS = ["ten", "loai", "khoi", "don_vi_diem", "ly_do_diem"];

function copyIdentity(node: SourceNode, id: string | null): readonly Edit[] {
  const names = findEntry(node, "goi_tat");
  const others = names?.kind === "list" ? names.items : [];
  const copied = IDENTITY_KEYS.flatMap((key): readonly Edit[] => {
    const text = findText(node, key)?.text;
    return text === undefined ? [] : [setText([key], text)];
  });
  return [
    ...(id === null ? [] : [setText(["id"], id)]),
    ...copied,
    ...others.flatMap((one, at) =>
      one.kind === "text" ? [setText(["goi_tat", at], one.text)] : [],
    ),
  ];
}

/** Where the issuer's own figures go. */
export function findLevelTarget({ entries, periods, date }: Ground): Target | string {
  const now = entries.findLevel(date);
  const file = toLevelPath(date);
  if (now !== undefined && now.node === undefined)
    return `tệp ${file} đang có lỗi nên chưa sửa được; chạy kiểm tra (check), sửa tệp ấy trước`;
  const earlier = periods
    .filter((one) => one.date < date)
    .toReversed()
    .map((one) => entries.findLevel(one.date))
    .find((entry) => findFigures(entry?.node) !== undefined);
  return {
    file,
    path: [],
    node: now?.node,
    earlier: earlier?.node,
    confirmed: NONE,
    identity: [],
    name: null,
  };
}
