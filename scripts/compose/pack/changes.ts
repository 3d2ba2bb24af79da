import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { CIRCULATION_MARK, toDraftText, toIllustrativeText } from "../../model/report/marks.ts";
import type { PackRecord } from "../../model/report/pack.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ChangeSectionView, ChangesView } from "../views/pack.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { formatFileSize } from "../words/format-file-size.ts";
import { tellCount, tellCounts, toSection } from "./change-section.ts";
import { compareContents, type ContentsChanges, type RowChange } from "./compare-contents.ts";
import { compareFiles, toFileKind, type FileChange } from "./compare-files.ts";
import { tellFiles, tellHoldings } from "./tell-files.ts";
import { tellEarlierRow, tellRows } from "./tell-rows.ts";
import { tellUnits } from "./tell-units.ts";
import { tellEarlierTexts, tellTexts } from "./tell-texts.ts";

/** What a pack is compared with. */
export interface LastPack {
  /** `null`: there is none, or none whose record can be read. */
  readonly record: PackRecord | null;
  /** Numbers of packs that would have been compared with, but for a missing or damaged record. */
  readonly unreadable: readonly number[];
  /** Numbers of later packs that are of other periods. */
  readonly passedOver: readonly number[];
  /** Whether its archive is missing or damaged, as far as it would be the same. */
  readonly isZipLost: boolean;
}

export interface ChangesSource extends Pick<Briefing, "dataset" | "period"> {
  readonly warnings: readonly string[];
}

/** `thay-doi.html`: what has changed since the last pack, in public figures, texts and files. */
export function composeChanges(
  { dataset, period, warnings }: ChangesSource,
  now: PackRecord,
  last: LastPack,
): ChangesView {
  const { issuer } = dataset;
  return {
    title: `Gói số ${formatCount(now.number)}: ${toSubject(last)}`,
    issuerName: issuer.name,
    asOfText: toAsOfText({ dataset, period }),
    circulationText: CIRCULATION_MARK,
    illustrativeText: toIllustrativeText(issuer),
    draftText: toDraftText(issuer),
    warnings,
    ...compare(now, last),
    upload: [
      { label: "Tệp đưa lên cổng", value: now.zip.name },
      { label: "Dung lượng", value: formatFileSize(now.zip.bytes) },
      { label: "Trong tệp", value: `${tellCount(now.files.length, "tệp")} của thư mục site` },
      { label: "Mã SHA-256", value: now.zip.sha256 },
    ],
    uploadText:
      "Giải nén, rồi thay cả thư mục site cũ trên cổng bằng thư mục site trong tệp nén, để trang đã rút không còn sót lại. Chỉ tệp nén ấy là công khai; các tệp khác trong thư mục của gói là nội bộ.",
  };
}

function toSubject({ record, unreadable }: LastPack): string {
  if (record !== null) return `thay đổi từ gói số ${formatCount(record.number)}`;
  return unreadable.length === 0 ? "gói đầu tiên" : "không so được với gói trước";
}

function compare(
  now: PackRecord,
  { record, unreadable, passedOver, isZipLost }: LastPack,
): Pick<ChangesView, "leadText" | "notes" | "sections"> {
  const notes = unreadable.length === 0 ? [] : [toUnreadableNote(unreadable)];
  if (record === null) {
    const holdings = tellHoldings(now.files.map(([path]) => toFileKind(path)));
    const why =
      unreadable.length === 0
        ? "Đây là gói đầu tiên, chưa có gói nào để so sánh."
        : "Không có gói nào trước đó để so sánh.";
    return { leadText: `${why} Gói có ${holdings}.`, notes, sections: [] };
  }
  const changes = compareContents(record.contents, now.contents);
  const files = compareFiles(record.files, now.files);
  const isSame = record.manifestSha256 === now.manifestSha256;
  return {
    leadText: isSame
      ? `Trang công khai giống hệt ${nameSince(record)}, từng tệp một; không có gì được sửa.`
      : toLead(changes, files, record),
    notes: [
      ...(isZipLost ? [toLostNote(record)] : []),
      ...notes,
      ...(passedOver.length === 0 ? [] : [toPassedNote(record, passedOver)]),
      ...toPeriodNotes(changes),
    ],
    sections: listSections(changes, files),
  };
}

function toUnreadableNote(numbers: readonly number[]): string {
  const them = numbers.length === 1 ? "gói ấy" : "các gói ấy";
  return `Không đọc được ghi chép (goi.json) của gói số ${listNumbers(numbers)}: tệp bị mất, hỏng, hoặc do bản khác của công cụ ghi; vì thế không so với ${them} được.`;
}

function toLostNote({ number, zip }: PackRecord): string {
  return `Tệp nén của gói số ${formatCount(number)} (${zip.name}) bị mất hoặc hỏng, nên được đóng gói lại.`;
}

function toPassedNote({ number, date }: PackRecord, others: readonly number[]): string {
  return `So với gói số ${formatCount(number)}, gói gần nhất của kỳ ${formatDate(date)}; gói số ${listNumbers(others)} là của kỳ khác.`;
}

function listNumbers(numbers: readonly number[]): string {
  return numbers
    .toSorted((a, b) => a - b)
    .map(formatCount)
    .join(", ");
}

/** In the order in which a leader asks. */
function listSections(
  changes: ContentsChanges,
  files: readonly FileChange[],
): readonly ChangeSectionView[] {
  const { rows, columns, texts, earlier, reorganizations } = changes;
  const own = (kind: RowChange["row"]["kind"]) => rows.filter(({ row }) => row.kind === kind);
  const tables = new Set(own("figure").map(({ row }) => row.table));
  const units = own("unit");
  const ofFigures = columns.filter(({ table }) => tables.has(table));
  const others = columns.filter(({ table }) => !tables.has(table));
  return [
    ...tellRows(own("figure"), ofFigures),
    ...tellUnits(units, others),
    toSection(
      "Biến động tổ chức",
      reorganizations.map((name) => ({ name, lines: [] })),
    ),
    toSection("Lời văn", tellTexts(texts)),
    ...tellRows([...own("schedule"), ...own("instrument")], []),
    toSection("Kỳ đã qua", [
      ...earlier.rows.map(tellEarlierRow),
      ...tellEarlierTexts(earlier.texts),
    ]),
    toSection("Tệp trên trang", tellFiles(files)),
  ].filter(({ entries }) => entries.length > 0);
}

function nameSince({ number, date }: PackRecord): string {
  return `gói số ${formatCount(number)} (số liệu đến ngày ${formatDate(date)})`;
}

function toLead(
  changes: ContentsChanges,
  files: readonly FileChange[],
  record: PackRecord,
): string {
  const since = nameSince(record);
  const { rows, texts, earlier, reorganizations, columns, opened, closed } = changes;
  const count = (...kinds: readonly RowChange["row"]["kind"][]) =>
    rows.filter(({ row }) => kinds.includes(row.kind)).length;
  const parts = tellCounts([
    [count("figure"), "mục số liệu"],
    [count("unit"), "đơn vị"],
    [texts.length, "mục lời văn"],
    [count("schedule", "instrument"), "mục về thời gian, văn bản"],
    [earlier.rows.length + earlier.texts.length, "mục của kỳ đã qua"],
    [files.length, "tệp"],
  ]);
  const said = [rows, texts, earlier.rows, earlier.texts, reorganizations, columns, opened, closed];
  if (said.some((list) => list.length > 0)) return `Từ ${since} đã thay đổi: ${parts}.`;
  return files.length === 0
    ? `Trang công khai không thay đổi từ ${since}; chỉ dữ liệu nội bộ hoặc ghi chú trong dữ liệu được sửa.`
    : `Số liệu, lời văn không thay đổi từ ${since}; chỉ cách trình bày, tệp in thay đổi: ${parts}.`;
}

function toPeriodNotes({ newest, opened, closed }: ContentsChanges): readonly string[] {
  const { before, now, against } = newest;
  const list = (dates: readonly string[]) => dates.join(", ");
  const others = (dates: ContentsChanges["opened"]) =>
    list(dates.filter((date) => date !== now && date !== before).map(formatDate));
  const compared =
    against === now
      ? `Số liệu và lời văn dưới đây so với chính kỳ ấy trong gói trước; từng đơn vị thì không so, vì gói trước chỉ nêu đơn vị của kỳ ${formatDate(before)}.`
      : "Số liệu và lời văn dưới đây so hai kỳ ấy.";
  const moved =
    before === now
      ? []
      : [
          `${now > before ? "Kỳ mới" : "Gói này dựng từ kỳ cũ hơn"}: số liệu đến ngày ${formatDate(now)}, gói trước đến ngày ${formatDate(before)}. ${compared}`,
        ];
  return [
    ...moved,
    ...(others(opened) === "" ? [] : [`Có thêm kỳ ${others(opened)}.`]),
    ...(others(closed) === "" ? [] : [`Không còn kỳ ${others(closed)}.`]),
  ];
}
