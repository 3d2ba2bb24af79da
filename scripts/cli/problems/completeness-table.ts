import { toDaysText } from "../../compose/board/days-text.ts";
import { toMovedTexts } from "../../compose/board/moved-texts.ts";
import type {
  Completeness,
  SendingState,
  UnitCompleteness,
} from "../../model/judgement/completeness.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toUnitFolder } from "../../model/units/unit-path.ts";
import { toShortList } from "../short-list.ts";
import { wrapLine } from "../wrap-line.ts";

const SHOWN_UNITS = 60;
const SHOWN_FIELDS = 2;
const INDENT = "    ";

/** The completeness board for a terminal: units with something to do, then the totals. */
export function formatCompleteness(board: Completeness): string {
  const open = board.units.filter(hasWork);
  const shown = open.slice(0, SHOWN_UNITS);
  const hidden = open.length - shown.length;
  const folder = toFolder(board);
  return [
    `Theo dõi gửi số liệu, kỳ ${formatDate(board.date)} (tệp trong ${folder})`,
    ...shown.flatMap((unit) => toLines(unit, board, folder)),
    ...(hidden > 0 ? [`… và ${hidden} đơn vị nữa; xem đủ ở noi-bo/theo-doi.html.`] : []),
    ...toMovedTexts(board),
    toTotals(board),
  ]
    .flatMap((line) => wrapLine(line))
    .join("\n");
}

function hasWork(unit: UnitCompleteness): boolean {
  const { state, missing, wrong, faultLines, stale, days } = unit;
  const open = missing.length + wrong.length + faultLines.length;
  return state !== "sent" || open > 0 || stale.length > 0 || days.some(({ isOlder }) => isOlder);
}

/** Of units that have files of their own; with rows among them, what holds these files and the common one. */
function toFolder({ date, units }: Completeness): string {
  const folder = toUnitFolder(date);
  const areOwn = units.every(({ file }) => file.startsWith(folder));
  return areOwn ? folder : folder.replace(/[^/]+\/$/, "");
}

/** One line with what the unit has done; below it one line, with its place, for each thing to do. */
function toLines(unit: UnitCompleteness, board: Completeness, folder: string): readonly string[] {
  const { name, line, required, state, before } = unit;
  const file = unit.file.slice(folder.length);
  const last = before === null ? "chưa có tệp" : BEFORE[before];
  const filled =
    state === "unreadable" ? "" : `; mục bắt buộc: ${required.filled}/${required.whole}`;
  const silent = state === "silent" ? [toPlaced(file, line, "thiếu toàn bộ số liệu")] : [];
  return [
    `${name}: ${toStateText(unit)}; kỳ trước: ${last}${filled}`,
    ...silent,
    ...toFieldLines(file, "ghi sai", unit.wrong),
    ...toFaultLines(file, unit),
    ...toFieldLines(file, "thiếu", unit.missing),
    ...toOldLines(unit, board).map((text) => toPlaced(file, line, text)),
  ];
}

const BEFORE = {
  sent: "đã gửi",
  silent: "chưa gửi",
  stale: "chưa cập nhật",
  unreadable: "tệp có lỗi",
} as const satisfies Record<SendingState, string>;

function toStateText({ state, silentSince, hasEverSent }: UnitCompleteness): string {
  if (state === "sent") return "đã gửi";
  if (state === "unreadable") return "tệp có lỗi";
  const since = silentSince === null ? "" : ` từ kỳ ${formatDate(silentSince)}`;
  if (state === "stale") return `chưa cập nhật${since}`;
  return hasEverSent ? `chưa gửi${since}` : "chưa từng gửi";
}

/** Names two fields, required ones first, and counts the rest. */
function toFieldLines(
  file: string,
  what: string,
  awaited: UnitCompleteness["missing"],
): readonly string[] {
  const fields = awaited.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
  const [first] = fields;
  if (first === undefined) return [];
  const names = fields.map(({ name }) => name);
  return [toPlaced(file, first.line, `${what} ${toShortList(names, SHOWN_FIELDS)}`)];
}

/** The first line with a fault and how many more there are; the list of problems tells each fault. */
function toFaultLines(file: string, { faultLines }: UnitCompleteness): readonly string[] {
  const [first, ...others] = faultLines;
  if (first === undefined) return [];
  const rest = others.length === 0 ? "" : ` và ${others.length} dòng khác`;
  return [toPlaced(file, first, `có lỗi${rest}, xem danh sách lỗi`)];
}

function toOldLines(
  { state, days, stale }: UnitCompleteness,
  { before }: Completeness,
): readonly string[] {
  const older = days.filter(({ isOlder }) => isOlder);
  const day = older.length === 0 ? [] : [toDaysText(older, before)];
  const what = state === "stale" ? "mọi số liệu" : toShortList(stale, SHOWN_FIELDS);
  const same = stale.length === 0 ? [] : [`giống hệt lần gửi trước, chưa ai xác nhận: ${what}`];
  return day.length + same.length === 0 ? [] : [[...day, ...same].join("; ")];
}

function toPlaced(file: string, line: number, text: string): string {
  return `${INDENT}${file}:${line}: ${text}`;
}

function toTotals({ counts }: Completeness): string {
  const parts = [
    `Đã gửi ${counts.sent}/${counts.unitCount} đơn vị`,
    `đủ mọi số liệu ${counts.complete}`,
    `thiếu mục bắt buộc ${counts.lackingRequired}`,
    `chỉ thiếu mục không bắt buộc ${counts.lackingOptional}`,
    `chưa gửi ${counts.silent}`,
    ...(counts.stale === 0 ? [] : [`chưa cập nhật ${counts.stale}`]),
    ...(counts.wrong === 0 ? [] : [`có chỗ ghi sai ${counts.wrong}`]),
    ...(counts.unreadable === 0 ? [] : [`tệp có lỗi ${counts.unreadable}`]),
    ...(counts.outdated === 0 ? [] : [`còn số liệu hoặc ghi ngày của kỳ trước ${counts.outdated}`]),
  ];
  return `${parts.join("; ")}.`;
}
