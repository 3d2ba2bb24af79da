import type { Postponement } from "../../model/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { count, date, gapCell, list, text, textOr } from "./data-cells.ts";
import {
  DATE,
  LIST,
  TEXT,
  toDataTable,
  UNITS,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";
import { countStanding, STANDINGS, type Standing } from "../figures/standings.ts";

interface PeriodRow {
  readonly briefing: Briefing;
}

/** The figures of every period as a whole: the key figures of its report. */
export function composePeriodTable(briefings: readonly Briefing[]): DataTable {
  const about = { id: "ky", title: "Kỳ báo cáo", rowMeaning: "Mỗi dòng là một kỳ báo cáo." };
  return toDataTable(
    about,
    [toPeriodColumn(), ...PERIOD_COLUMNS],
    briefings.map((briefing) => ({ briefing })),
  );
}

const PERIOD_COLUMNS: readonly ReadColumn<PeriodRow>[] = [
  {
    key: "tieu_de",
    label: "Tiêu đề",
    ...TEXT,
    meaning: "Tiêu đề báo cáo của kỳ.",
    read: ({ briefing }) => text(briefing.period.title),
  },
  {
    key: "so_don_vi",
    label: "Số đơn vị",
    ...UNITS,
    meaning: "Số đơn vị trực thuộc.",
    read: ({ briefing }) => count(briefing.summary.unitCount),
  },
  {
    key: "don_vi_diem",
    label: "Đơn vị làm điểm",
    ...UNITS,
    meaning: "Số đơn vị được chọn tổ chức đại hội điểm.",
    read: ({ briefing }) => count(briefing.summary.pilotCount),
  },
  standingColumn("done", "hoan_thanh", "Số đơn vị hoàn thành mọi phần việc."),
  standingColumn(
    "inTime",
    "con_trong_thoi_han",
    "Số đơn vị chưa xong mọi phần việc mà chưa phần việc nào quá thời hạn; gồm cả đơn vị chưa triển khai.",
  ),
  standingColumn("late", "cham", "Số đơn vị có phần việc quá thời hạn."),
  standingColumn(
    "noData",
    "chua_du_so_lieu",
    "Số đơn vị chưa báo cáo đủ; không tính là đạt hay chưa đạt.",
  ),
  {
    key: "con_chi_tieu_chua_dat",
    label: "Còn chỉ tiêu chưa đạt",
    ...UNITS,
    meaning: "Số đơn vị còn ít nhất một chỉ tiêu chưa đạt.",
    read: ({ briefing }) => count(briefing.summary.missingCount),
  },
];

function standingColumn(standing: Standing, key: string, meaning: string): ReadColumn<PeriodRow> {
  return {
    key,
    label: STANDINGS[standing].label,
    ...UNITS,
    meaning,
    read: ({ briefing: { summary } }) => count(countStanding(standing, summary.states)),
  };
}

/** A stretch of time in the schedule of a period. */
interface WindowRow {
  readonly briefing: Briefing;
  readonly name: string;
  readonly window: Pick<Postponement, "from" | "until" | "instrument">;
  /** Of a postponement. */
  readonly pause: Postponement | null;
}

/** The planned window and the postponements of every period. */
export function composeScheduleTable(briefings: readonly Briefing[]): DataTable {
  const rows = briefings.flatMap((briefing): readonly WindowRow[] => {
    const { plannedWindow, postponements } = briefing.period;
    return [
      ...(plannedWindow === null
        ? []
        : [{ briefing, name: "Theo kế hoạch", window: plannedWindow, pause: null }]),
      ...postponements.map((pause) => ({ briefing, name: "Tạm hoãn", window: pause, pause })),
    ];
  });
  const about = {
    id: "thoi-gian",
    title: "Thời gian tổ chức",
    rowMeaning: "Mỗi dòng là một khoảng thời gian của một kỳ: theo kế hoạch, hoặc tạm hoãn.",
  };
  return toDataTable(about, [toPeriodColumn(), ...WINDOW_COLUMNS], rows);
}

const WINDOW_COLUMNS: readonly ReadColumn<WindowRow>[] = [
  {
    key: "noi_dung",
    label: "Nội dung",
    ...TEXT,
    meaning: "“Theo kế hoạch” hoặc “Tạm hoãn”.",
    read: ({ name }) => text(name),
  },
  {
    key: "tu_ngay",
    label: "Từ ngày",
    ...DATE,
    meaning: "Ngày bắt đầu.",
    read: ({ window }) => date(window.from),
  },
  {
    key: "den_ngay",
    label: "Đến ngày",
    ...DATE,
    meaning: "Ngày kết thúc.",
    read: ({ window }) => (window.until === null ? gapCell("undetermined") : date(window.until)),
  },
  {
    key: "ly_do",
    label: "Lý do",
    ...TEXT,
    meaning: "Lý do tạm hoãn.",
    read: ({ pause }) => textOr(pause?.reason ?? null, "notApplicable"),
  },
  {
    key: "khoi",
    label: "Khối",
    ...LIST,
    meaning: "Các khối tạm hoãn.",
    read: ({ pause, briefing }) =>
      pause === null
        ? gapCell("notApplicable")
        : list(
            briefing.dataset.blocks
              .filter(({ id }) => pause.blocks.includes(id))
              .map(({ name }) => name),
          ),
  },
  {
    key: "ma_van_ban",
    label: "Mã văn bản",
    ...TEXT,
    meaning: "Văn bản quy định, theo mã ở bảng Văn bản.",
    read: ({ window }) => textOr(window.instrument, "none"),
  },
];
