import type { Completeness, UnitCompleteness } from "../evaluate/completeness.ts";
import { formatDate } from "../model/format-date.ts";

const SHOWN_UNITS = 60;
const SHOWN_FIELDS = 2;
const COLUMNS = ["Đơn vị", "Kỳ này", "Kỳ trước", "Bắt buộc", "Mục còn thiếu", "Nơi điền"];
const GAP = "  ";

/** The completeness board for a terminal: units with something to do, then the totals. */
export function formatCompleteness(board: Completeness): string {
  const open = board.units.filter(hasWork);
  const rows = open.slice(0, SHOWN_UNITS).map((unit) => toRow(unit));
  const hidden = open.length - rows.length;
  return [
    `Theo dõi gửi số liệu, kỳ ${formatDate(board.date)} (tệp trong data/ky/${board.date}/don-vi/)`,
    ...(rows.length === 0 ? [] : formatTable([COLUMNS, ...rows])),
    ...(hidden > 0 ? [`… và ${hidden} đơn vị nữa; xem đủ ở noi-bo/theo-doi.html.`] : []),
    ...toMovedLines(board),
    toTotals(board),
  ].join("\n");
}

function hasWork({ state, missing, isUnchanged }: UnitCompleteness): boolean {
  return state !== "sent" || missing.length > 0 || isUnchanged;
}

function toRow(unit: UnitCompleteness): readonly string[] {
  const { required, missing } = unit;
  return [
    unit.name,
    toStateText(unit),
    unit.before === null ? "chưa có tệp" : BEFORE[unit.before],
    unit.state === "unreadable" ? "–" : `${required.filled}/${required.whole}`,
    toMissingText(unit),
    unit.state === "sent" && missing.length === 0 ? "–" : toPlace(unit),
  ];
}

const BEFORE = { sent: "đã gửi", silent: "chưa gửi", unreadable: "tệp có lỗi" } as const;

function toStateText({ state, silentSince, hasEverSent }: UnitCompleteness): string {
  if (state === "sent") return "đã gửi";
  if (state === "unreadable") return "tệp có lỗi";
  const since = silentSince === null ? "" : ` từ kỳ ${formatDate(silentSince)}`;
  return hasEverSent ? `chưa gửi${since}` : "chưa từng gửi";
}

/** Required ones first; of the rest their number. */
function toMissingText({ state, missing, isUnchanged }: UnitCompleteness): string {
  if (state === "silent") return "toàn bộ số liệu";
  const same = isUnchanged ? "số liệu giống hệt kỳ trước" : "";
  const fields = sortMissing(missing);
  const names = fields.slice(0, SHOWN_FIELDS).map(({ name }) => name);
  const others = fields.length - names.length;
  const list = names.join("; ") + (others > 0 ? ` và ${others} mục khác` : "");
  return [same, list].filter((part) => part !== "").join("; ") || "–";
}

function sortMissing(missing: UnitCompleteness["missing"]): UnitCompleteness["missing"] {
  return missing.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function toPlace({ id, line, missing }: UnitCompleteness): string {
  return `${id}.yaml:${sortMissing(missing)[0]?.line ?? line}`;
}

/** Units with a file in one of the two periods only: a new one, or one that is misspelt. */
function toMovedLines({ before, vanished, appeared }: Completeness): readonly string[] {
  const period = before === null ? "" : formatDate(before);
  return [
    ...(vanished.length === 0
      ? []
      : [`Có ở kỳ ${period}, kỳ này không có tệp: ${vanished.join(", ")}.`]),
    ...(appeared.length === 0
      ? []
      : [`Kỳ này mới có tệp, không có ở kỳ ${period}: ${appeared.join(", ")}.`]),
  ];
}

function toTotals({ counts }: Completeness): string {
  const parts = [
    `Đã gửi ${counts.sent}/${counts.unitCount} đơn vị`,
    `đủ mọi số liệu ${counts.complete}`,
    `thiếu mục bắt buộc ${counts.lackingRequired}`,
    `chỉ thiếu mục không bắt buộc ${counts.lackingOptional}`,
    `chưa gửi ${counts.silent}`,
    ...(counts.unreadable === 0 ? [] : [`tệp có lỗi ${counts.unreadable}`]),
    ...(counts.unchanged === 0 ? [] : [`giống hệt kỳ trước ${counts.unchanged}`]),
  ];
  return `${parts.join("; ")}.`;
}

/** Columns set left, as wide as their widest cell, the last one as it comes; a rule under the head. */
function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => toWidth(row[column] ?? ""))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - toWidth(cell)))
      .join(GAP)
      .trimEnd(),
  );
  const [head = "", ...body] = lines;
  return [head, widths.map((width) => "─".repeat(width)).join(GAP), ...body];
}

/** In terminal columns: a letter with its marks takes one, however it is written. */
function toWidth(text: string): number {
  return text.normalize("NFC").replace(/\p{M}/gu, "").length;
}
