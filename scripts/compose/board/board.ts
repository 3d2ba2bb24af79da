import type { Completeness, CompletenessCounts } from "../../model/judgement/completeness.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { BoardSource, SendingSource } from "./source.ts";
import type { BoardView } from "../views/board.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { KeyFigureView, RowView, TableView, TileView } from "../views/common.ts";
import { composeByStrand } from "./by-strand.ts";
import { composeConfirmed } from "./confirmed.ts";
import { composeDeclaredNames, composeReviewed } from "./declared.ts";
import { listDocumentNumbers } from "../frame/document-numbers.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { CIRCULATION_MARK, toIllustrativeText, toDraftText } from "../../model/report/marks.ts";
import { composeRulingTable } from "../papers/appendices/rulings.ts";
import { composeBoardFinder } from "./finder.ts";
import { composeUnitsBoard } from "./units.ts";
import { toMovedTexts } from "./moved-texts.ts";
import { toReportWords } from "../words/report-words.ts";
import { tellReorganizations, toPlainText } from "../words/units/reorganization-texts.ts";

/** From `noi-bo/`. */
export const BOARD_PATH = "theo-doi.html";

/** The completeness board of the newest period, for those who collect the figures. Internal. */
export function composeBoard(briefing: Briefing, from: BoardSource): BoardView {
  const { issuer } = briefing.dataset;
  const { completeness, notices } = from;
  const sending =
    completeness === null
      ? withoutSending(notices)
      : composeSending(briefing, { ...from, completeness });
  return {
    ...sending,
    issuerName: issuer.name,
    asOfText: toAsOfText(briefing),
    circulationText: CIRCULATION_MARK,
    illustrativeText: toIllustrativeText(issuer),
    draftText: toDraftText(issuer),
    documentNumbers: listDocumentNumbers(briefing),
    moved: [
      ...(completeness === null ? [] : toMovedTexts(completeness)),
      ...tellReorganizations(briefing).map(toPlainText),
    ],
    records: [
      composeRulingTable(briefing, from.evaluation),
      composeConfirmed(briefing),
      composeDeclaredNames(briefing, from.evaluation),
      composeReviewed(briefing),
    ].filter(({ rows }) => rows.length > 0),
    notices,
  };
}

/** What depends on whether units send anything. */
type Sending = Pick<
  BoardView,
  "title" | "leadText" | "keyFigures" | "blocks" | "byStrand" | "finder" | "units"
>;

function composeSending(briefing: Briefing, from: SendingSource): Sending {
  const { completeness } = from;
  return {
    title: "Theo dõi gửi số liệu",
    leadText: toLeadText(completeness.counts),
    keyFigures: composeKeyFigures(briefing, from),
    blocks: briefing.dataset.blocks.length === 0 ? null : composeBlocks(briefing, completeness),
    byStrand: composeByStrand(briefing, from),
    finder: composeBoardFinder(briefing, from),
    units: composeUnitsBoard(briefing, from),
  };
}

function withoutSending(notices: BoardSource["notices"]): Sending {
  return {
    title: "Theo dõi nội bộ",
    leadText: "Biểu mẫu không hỏi đơn vị điều gì, nên không có số liệu phải gửi.",
    keyFigures: notices.length === 0 ? [] : [withoutBefore(toNoticeFigure(notices))],
    blocks: null,
    byStrand: null,
    finder: null,
    units: null,
  };
}

function toNoticeFigure(notices: BoardSource["notices"]): TileView {
  return {
    label: "Việc cần xem lại",
    value: formatCount(notices.length),
    note: "trong lời văn của kỳ",
  };
}

/** The board speaks of the files of this period alone. */
function withoutBefore(tile: TileView): KeyFigureView {
  return { ...tile, before: "" };
}

function toLeadText(counts: CompletenessCounts): string {
  const { sent, unitCount, complete } = counts;
  const rest = [
    ...toPart(counts.silent, "chưa gửi"),
    ...toPart(counts.stale, "chưa cập nhật"),
    ...toPart(counts.lackingRequired, "còn thiếu mục bắt buộc"),
    ...toPart(counts.lackingOptional, "chỉ thiếu mục không bắt buộc"),
    ...toPart(counts.outdated, "còn số liệu hoặc ghi ngày của kỳ trước"),
  ];
  return `Đã gửi ${formatCount(sent)}/${formatCount(unitCount)} đơn vị; ${[`đủ mọi số liệu ${formatCount(complete)}`, ...rest].join("; ")}.`;
}

function toPart(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${words} ${formatCount(count)}`];
}

function composeKeyFigures(
  briefing: Briefing,
  { completeness, notices }: SendingSource,
): readonly KeyFigureView[] {
  const { unitName } = toReportWords(briefing);
  const { counts, before } = completeness;
  const { unitCount, sent, silent, complete, lackingRequired, lackingOptional } = counts;
  const tiles: readonly TileView[] = [
    {
      label: "Đã gửi",
      value: formatCount(sent),
      note: `trong ${formatCount(unitCount)} ${briefing.summary.isWhole ? unitName : "đơn vị của danh sách"}`,
    },
    { label: "Chưa gửi", value: formatCount(silent), note: "tệp ghi “so_lieu: chua-gui”" },
    { label: "Đủ mọi số liệu", value: formatCount(complete), note: "không còn mục nào trống" },
    {
      label: "Còn mục trống",
      value: formatCount(lackingRequired + lackingOptional),
      note: toLackingNote(counts),
    },
    // In the first period nothing can be as last time.
    ...(before === null ? [] : [toStaleFigure(counts)]),
    { ...toNoticeFigure(notices), note: "trong lời văn báo cáo của kỳ" },
  ];
  return tiles.map(withoutBefore);
}

function toStaleFigure({ stale, outdated }: CompletenessCounts): TileView {
  return {
    label: "Chưa cập nhật",
    value: formatCount(stale),
    note:
      outdated === 0
        ? "mọi số liệu như lần gửi trước, chưa ai xác nhận"
        : `mọi số liệu như lần gửi trước; ${formatCount(outdated)} đơn vị khác còn số liệu hoặc ghi ngày của kỳ trước`,
  };
}

/** Of those that have sent: who is silent lacks everything. */
function toLackingNote({ lackingRequired, sent, unitCount }: CompletenessCounts): string {
  if (sent === 0) return "chưa đơn vị nào gửi";
  if (lackingRequired > 0)
    return `trong đó ${formatCount(lackingRequired)} đơn vị thiếu mục bắt buộc`;
  return sent < unitCount
    ? "đơn vị đã gửi đều đủ mục bắt buộc"
    : "không đơn vị nào thiếu mục bắt buộc";
}

function composeBlocks({ dataset }: Briefing, { units }: Completeness): TableView {
  const toRow = (name: string, own: Completeness["units"]): RowView => {
    const sent = own.filter(({ state }) => state === "sent");
    const stale = own.filter(({ state }) => state === "stale");
    const counts = [
      own.length,
      sent.length,
      own.length - sent.length - stale.length,
      stale.length,
      sent.filter(({ missing }) => missing.length === 0).length,
      sent.filter(({ missing }) => missing.length > 0).length,
    ];
    return {
      header: textCell(name),
      cells: counts.map((count) => textCell(formatCount(count))),
    };
  };
  return {
    caption: "Tình hình gửi số liệu theo khối",
    columns: columnsOf(
      ["Khối", "Đơn vị", "Đã gửi", "Chưa gửi", "Chưa cập nhật", "Đủ mọi số liệu", "Còn mục trống"],
      (index) => index > 0,
    ),
    rows: dataset.blocks
      .map(({ id, name }) => ({ name, own: units.filter(({ block }) => block === id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ name, own }) => toRow(name, own)),
    totals: toRow("Cộng", units),
    notes: [],
  };
}
