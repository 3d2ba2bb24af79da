import type { Dataset } from "../../model/dataset.ts";
import type { Strand } from "../../model/rules/indicator.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { StateCounts, StrandCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import { toDoneRule } from "../words/units/done-rule-text.ts";
import { count, text } from "./data-cells.ts";
import {
  RESULTS,
  TEXT,
  toColumn,
  toDataTable,
  UNITS,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row {
  readonly briefing: Briefing;
  readonly strand: Strand;
  readonly counts: Told<StrandCounts>;
}

/** How many units are in each state, for every strand of work that applies to some unit: the rows of the chart. */
export function composeStrandTable(briefings: readonly Briefing[], dataset: Dataset): DataTable {
  const rows = briefings.flatMap((briefing) =>
    briefing.dataset.strands.flatMap((strand): readonly Row[] => {
      const counts = briefing.summary.strands.get(strand.id);
      if (!strand.countsAsProgress || counts === undefined) return [];
      return counts !== WITHHELD && counts.applicable === 0 ? [] : [{ briefing, strand, counts }];
    }),
  );
  const about = {
    id: "tien-do",
    title: "Tiến độ",
    rowMeaning: `Mỗi dòng là một phần việc của một kỳ. Một đơn vị hoàn thành một phần việc khi ${toDoneRule("của phần việc ấy", dataset)}.`,
  };
  return toDataTable(about, [toPeriodColumn(), ...COLUMNS], rows);
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["ma_phan_viec", "Mã phần việc", "Mã của phần việc, không đổi giữa các kỳ."],
    ({ strand }) => text(strand.id),
  ),
  toColumn(TEXT, ["phan_viec", "Phần việc", "Tên phần việc."], ({ strand }) => text(strand.name)),
  toColumn(
    UNITS,
    ["ap_dung", "Áp dụng", "Số đơn vị thuộc diện áp dụng; bằng tổng sáu cột sau."],
    ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.applicable),
  ),
  stateColumn("done", "hoan_thanh", "Số đơn vị đã hoàn thành phần việc."),
  stateColumn("underway", "dang_thuc_hien", "Số đơn vị đang thực hiện, còn trong thời hạn."),
  stateColumn("late", "cham", "Số đơn vị quá thời hạn mà chưa hoàn thành phần việc."),
  stateColumn("notStarted", "chua_trien_khai", "Số đơn vị chưa triển khai."),
  stateColumn("notDue", "chua_den_han", "Số đơn vị chưa bắt đầu mà thời hạn chưa qua."),
  stateColumn(
    "noData",
    "chua_du_so_lieu",
    "Số đơn vị chưa báo cáo đủ; không tính là đạt hay chưa đạt.",
  ),
  toColumn(
    RESULTS,
    [
      "ket_qua_xac_dinh",
      "Kết quả được xác định",
      "Số kết quả do cơ quan có thẩm quyền xác định thay cho kết quả tính từ số liệu.",
    ],
    ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.ruled),
  ),
];

function stateColumn(state: keyof StateCounts, key: string, meaning: string): ReadColumn<Row> {
  return toColumn(UNITS, [key, PROGRESS_STATES[state].word, meaning], ({ counts }) =>
    count(counts === WITHHELD ? WITHHELD : counts.states[state]),
  );
}
