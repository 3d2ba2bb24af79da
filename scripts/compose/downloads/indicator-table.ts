import type { Field } from "../../model/form.ts";
import { factsOf, type Pool } from "../../model/indicator-kinds.ts";
import type { Ratio } from "../../model/ratio.ts";
import { WITHHELD, type Told } from "../../model/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { limitsOf } from "../words/threshold-text.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { count, gapCell, percent, textOr } from "./data-cells.ts";
import {
  RESULTS,
  TEXT,
  toDataTable,
  UNITS,
  type DataCell,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { RULE_COLUMNS, SOURCE_COLUMNS, type RuledRow } from "./indicator-rule-columns.ts";
import { toPeriodColumn } from "./period-column.ts";

/** An indicator in a period. */
interface Row extends RuledRow {
  readonly counts: Told<ToldIndicator>;
}

/** Every indicator of every period: its rule, how many units meet it, the pooled share. */
export function composeIndicatorTable(briefings: readonly Briefing[]): DataTable {
  const rows = briefings.flatMap((briefing) =>
    briefing.dataset.indicators.map((indicator): Row => {
      const counts = briefing.summary.indicators.get(indicator.id);
      if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      return { briefing, indicator, counts };
    }),
  );
  const about = {
    id: "chi-tieu",
    title: "Chỉ tiêu",
    rowMeaning: "Mỗi dòng là một chỉ tiêu của một kỳ.",
  };
  return toDataTable(
    about,
    [toPeriodColumn(), ...RULE_COLUMNS, ...COUNT_COLUMNS, ...SHARE_COLUMNS, ...SOURCE_COLUMNS],
    rows,
  );
}

const COUNT_COLUMNS: readonly ReadColumn<Row>[] = [
  {
    key: "ap_dung",
    label: "Áp dụng",
    ...UNITS,
    meaning: "Số đơn vị thuộc diện áp dụng.",
    read: ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.applicable),
  },
  {
    key: "dat",
    label: "Đạt",
    ...UNITS,
    meaning: "Số đơn vị đạt, kể cả vượt.",
    read: ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.met),
  },
  {
    key: "chua_dat",
    label: "Chưa đạt",
    ...UNITS,
    meaning: "Số đơn vị có số liệu mà chưa đạt.",
    read: ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.notMet),
  },
  {
    key: "chua_co_so_lieu",
    label: "Chưa có số liệu",
    ...UNITS,
    meaning: "Số đơn vị chưa báo cáo; không tính là đạt hay chưa đạt.",
    read: ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.noData),
  },
  {
    key: "ket_qua_xac_dinh",
    label: "Kết quả được xác định",
    ...RESULTS,
    meaning:
      "Số kết quả do cơ quan có thẩm quyền xác định thay cho kết quả tính từ số liệu; đã tính trong số đơn vị đạt, chưa đạt.",
    read: ({ counts }) => count(counts === WITHHELD ? WITHHELD : counts.ruled),
  },
];

const SHARE_COLUMNS: readonly ReadColumn<Row>[] = [
  {
    key: "don_vi_tinh",
    label: "Đơn vị tính",
    ...TEXT,
    meaning: "Đơn vị tính của tử số, mẫu số hoặc của mức quy định.",
    read: (row) => textOr(findCounted(row)?.unitOfMeasure ?? null, "notApplicable"),
  },
  {
    key: "tu_so",
    label: "Tử số",
    kind: "count",
    unitOfMeasure: "theo cột Đơn vị tính",
    meaning: "Cộng tử số của mọi đơn vị có số liệu; chỉ có ở chỉ tiêu tỷ lệ.",
    read: (row) => toPooledCell(row, (pooled) => count(pooled.numerator)),
  },
  {
    key: "mau_so",
    label: "Mẫu số",
    kind: "count",
    unitOfMeasure: "theo cột Đơn vị tính",
    meaning: "Cộng mẫu số của mọi đơn vị có số liệu.",
    read: (row) => toPooledCell(row, (pooled) => count(pooled.denominator)),
  },
  {
    key: "mau_so_la",
    label: "Mẫu số là",
    ...TEXT,
    meaning: "Tên gọi của mẫu số.",
    read: ({ indicator: { measure } }) =>
      textOr(factsOf(measure).pool?.wholeName ?? null, "notApplicable"),
  },
  {
    key: "ty_le_chung",
    label: "Tỷ lệ chung (%)",
    kind: "decimal",
    unitOfMeasure: "%",
    meaning:
      "Tử số chia mẫu số, làm tròn như trên trang; không phải trung bình cộng của các tỷ lệ.",
    read: (row) =>
      toPooledCell(row, (pooled, { isShare }) =>
        isShare ? percent(pooled, limitsOf(row.indicator.measure)) : gapCell("notApplicable"),
      ),
  },
];

/** A value of what all units make together, or why there is none. */
function toPooledCell(
  { indicator, counts }: Row,
  read: (pooled: Ratio, pool: Pool) => DataCell,
): DataCell {
  const { pool } = factsOf(indicator.measure);
  if (pool === null) return gapCell("notApplicable");
  if (counts === WITHHELD || counts.pooled === WITHHELD) return gapCell("withheld");
  return counts.pooled === null ? gapCell("noData") : read(counts.pooled, pool);
}

/** The field that is counted; not there where the public knows nothing of it. */
function findCounted({ indicator: { measure }, briefing }: Row): Field | undefined {
  const { countedField } = factsOf(measure);
  return briefing.dataset.form.fields.find(({ id }) => id === countedField);
}
