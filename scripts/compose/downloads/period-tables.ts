import { WITHHELD } from "../../model/judgement/withheld.ts";
import { asksFigures } from "../../model/form/form.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { listSpans, type Postponement, type ScheduleSpan } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { count, gapCell, list, moment, text, textOr } from "./data-cells.ts";
import {
  DATE,
  LIST,
  TEXT,
  toColumn,
  toDataTable,
  UNITS,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toNarrowScopeText } from "../words/days/postponement-texts.ts";
import { toPeriodColumn } from "./period-column.ts";
import { countStanding, STANDINGS, type Standing } from "../figures/standings.ts";

interface PeriodRow {
  readonly briefing: Briefing;
}

/** The key figures of every period's report. */
export function composePeriodTable(briefings: readonly Briefing[]): DataTable {
  const about = { id: "ky", title: "Kỳ báo cáo", rowMeaning: "Mỗi dòng là một kỳ báo cáo." };
  return toDataTable(
    about,
    [toPeriodColumn(), ...PERIOD_COLUMNS, ...(isAsking(briefings) ? STANDING_COLUMNS : [])],
    briefings.map((briefing) => ({ briefing })),
  );
}

function isAsking(briefings: readonly Briefing[]): boolean {
  return briefings.some(({ dataset }) => asksFigures(dataset.form));
}

const PERIOD_COLUMNS: readonly ReadColumn<PeriodRow>[] = [
  toColumn(TEXT, ["tieu_de", "Tiêu đề", "Tiêu đề báo cáo của kỳ."], ({ briefing }) =>
    text(briefing.period.title),
  ),
  toColumn(UNITS, ["so_don_vi", "Số đơn vị", "Số đơn vị trực thuộc."], ({ briefing }) =>
    briefing.summary.isWhole ? count(briefing.summary.unitCount) : gapCell("notApplicable"),
  ),
  toColumn(
    UNITS,
    ["don_vi_diem", "Đơn vị làm điểm", "Số đơn vị được chọn tổ chức đại hội điểm."],
    ({ briefing: { summary } }) =>
      summary.isWhole ? count(summary.pilotCount) : gapCell("notApplicable"),
  ),
];

/** How far units are; without figures nobody asks. */
const STANDING_COLUMNS: readonly ReadColumn<PeriodRow>[] = [
  standingColumn("done", "hoan_thanh", "Số đơn vị hoàn thành mọi phần việc."),
  standingColumn(
    "inTime",
    "con_trong_thoi_han",
    "Số đơn vị chưa xong mọi phần việc mà chưa phần việc nào quá thời hạn; gồm cả đơn vị chưa triển khai, chưa đến hạn.",
  ),
  standingColumn("late", "cham", "Số đơn vị có phần việc quá thời hạn."),
  standingColumn(
    "noData",
    "chua_du_so_lieu",
    "Số đơn vị chưa báo cáo đủ; không tính là đạt hay chưa đạt.",
  ),
  toColumn(
    UNITS,
    [
      "con_chi_tieu_chua_dat",
      "Còn chỉ tiêu chưa đạt",
      "Số đơn vị còn ít nhất một chỉ tiêu chưa đạt.",
    ],
    ({ briefing: { dataset, summary } }) =>
      dataset.indicators.length === 0 ? gapCell("notApplicable") : count(summary.missingCount),
  ),
];

function standingColumn(standing: Standing, key: string, meaning: string): ReadColumn<PeriodRow> {
  return toColumn(
    UNITS,
    [key, STANDINGS[standing].label, meaning],
    ({ briefing: { dataset, summary } }) =>
      tracksProgress(dataset)
        ? count(summary.states === WITHHELD ? WITHHELD : countStanding(standing, summary.states))
        : gapCell("notApplicable"),
  );
}

/** One window of time in a period's schedule. */
interface WindowRow {
  readonly briefing: Briefing;
  readonly span: ScheduleSpan;
  /** `null` for the planned window. */
  readonly pause: Postponement | null;
}

/** The planned window and the postponements of every period. */
export function composeScheduleTable(briefings: readonly Briefing[]): DataTable {
  const rows = briefings.flatMap((briefing) =>
    listSpans(briefing.period).map((span): WindowRow => ({
      briefing,
      span,
      pause: span.kind === "planned" ? null : span.pause,
    })),
  );
  const about = {
    id: "thoi-gian",
    title: "Thời gian tổ chức",
    rowMeaning: "Mỗi dòng là một khoảng thời gian của một kỳ: theo kế hoạch, hoặc tạm hoãn.",
  };
  const told = PAUSE_COLUMNS.filter(({ tell }) =>
    rows.some(({ pause, briefing }) => pause !== null && tell(pause, briefing) !== null),
  );
  const columns = [...WINDOW_COLUMNS, ...told.map(({ column }) => column)];
  return toDataTable(about, [toPeriodColumn(), ...columns], rows);
}

const WINDOW_COLUMNS: readonly ReadColumn<WindowRow>[] = [
  toColumn(TEXT, ["noi_dung", "Nội dung", "“Theo kế hoạch” hoặc “Tạm hoãn”."], ({ pause }) =>
    text(pause === null ? "Theo kế hoạch" : "Tạm hoãn"),
  ),
  toColumn(DATE, ["tu_ngay", "Từ ngày", "Ngày bắt đầu."], ({ span }) => moment(span.from)),
  toColumn(DATE, ["den_ngay", "Đến ngày", "Ngày kết thúc."], ({ span }) =>
    span.until === null ? gapCell("undetermined") : moment(span.until),
  ),
  toColumn(TEXT, ["ly_do", "Lý do", "Lý do tạm hoãn."], ({ pause }) =>
    textOr(pause?.reason ?? null, "notApplicable"),
  ),
  toColumn(LIST, ["khoi", "Khối", "Các khối tạm hoãn."], ({ pause, briefing }) =>
    pause === null || briefing.dataset.blocks.length === 0
      ? gapCell("notApplicable")
      : list(listBlocks(pause, briefing).map(({ name }) => name)),
  ),
  toColumn(
    TEXT,
    ["ma_van_ban", "Mã văn bản", "Văn bản quy định, theo mã ở bảng Văn bản."],
    ({ span }) => textOr((span.kind === "planned" ? span.window : span.pause).instrument, "none"),
  ),
];

/** The blocks that a postponement names; where it names units otherwise, the blocks of these. */
function listBlocks(
  pause: Postponement,
  { dataset, period }: Briefing,
): Briefing["dataset"]["blocks"] {
  const { blocks } = pause.scope;
  const isNarrow = toNarrowScopeText(pause, dataset) !== null;
  const covered = new Set(
    period.units.filter(({ id }) => pause.units.has(id)).map(({ block }) => block),
  );
  return dataset.blocks.filter(({ id }) =>
    isNarrow ? covered.has(id) : (blocks?.includes(id) ?? true),
  );
}

/** Columns that the table has where some postponement says it. */
const PAUSE_COLUMNS = [
  toPauseColumn(
    (pause, { dataset }) => toNarrowScopeText(pause, dataset),
    ["pham_vi", "Phạm vi", "Đơn vị nào của các khối ấy tạm hoãn; không ghi: mọi đơn vị."],
  ),
  toPauseColumn(
    ({ hour }) => hour,
    ["gio", "Giờ", "Giờ bắt đầu tạm hoãn, của ngày ở cột Từ ngày."],
  ),
  toPauseColumn(
    ({ resumeWhen }) => resumeWhen,
    ["tiep_tuc_khi", "Tiếp tục khi", "Điều kiện để tổ chức tiếp."],
  ),
  toPauseColumn(
    ({ meanwhile }) => meanwhile,
    ["van_lam", "Vẫn tiếp tục", "Việc vẫn làm trong thời gian tạm hoãn."],
  ),
];

function toPauseColumn(
  tell: (pause: Postponement, briefing: Briefing) => string | null,
  words: readonly [key: string, label: string, meaning: string],
) {
  const column = toColumn<WindowRow>(TEXT, words, ({ pause, briefing }) =>
    pause === null ? gapCell("notApplicable") : textOr(tell(pause, briefing), "none"),
  );
  return { tell, column };
}
