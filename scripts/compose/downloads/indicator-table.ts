import type { Field } from "../../model/form/form.ts";
import { factsOf, type Pool } from "../../model/rules/indicator-kinds.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { limitsOf } from "../words/indicators/threshold-text.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { count, gapCell, percent, textOr } from "./data-cells.ts";
import {
  RESULTS,
  TEXT,
  toColumn,
  toDataTable,
  UNITS,
  type DataCell,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { RULE_COLUMNS, SOURCE_COLUMNS, type RuledRow } from "./indicator-rule-columns.ts";
import { toPeriodColumn } from "./period-column.ts";

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
  toColumn(UNITS, ["ap_dung", "Áp dụng", "Số đơn vị thuộc diện áp dụng."], countOf("applicable")),
  toColumn(UNITS, ["dat", "Đạt", "Số đơn vị đạt, kể cả vượt."], countOf("met")),
  toColumn(UNITS, ["chua_dat", "Chưa đạt", "Số đơn vị có số liệu mà chưa đạt."], countOf("notMet")),
  toColumn(
    UNITS,
    [
      "chua_den_han",
      "Chưa đến hạn",
      "Số đơn vị chưa tới mức quy định mà thời hạn chưa qua; không tính là đạt hay chưa đạt.",
    ],
    countOf("notDue"),
  ),
  toColumn(
    UNITS,
    [
      "chua_co_so_lieu",
      "Chưa có số liệu",
      "Số đơn vị chưa báo cáo; không tính là đạt hay chưa đạt.",
    ],
    countOf("noData"),
  ),
  toColumn(
    RESULTS,
    [
      "ket_qua_xac_dinh",
      "Kết quả được xác định",
      "Số kết quả do cơ quan có thẩm quyền xác định thay cho kết quả tính từ số liệu; đã tính trong số đơn vị đạt, chưa đạt.",
    ],
    countOf("ruled"),
  ),
];

function countOf(what: "applicable" | "met" | "notMet" | "notDue" | "noData" | "ruled") {
  return ({ counts }: Row) => count(counts === WITHHELD ? WITHHELD : counts[what]);
}

const POOLED = { kind: "count", unitOfMeasure: "theo cột Đơn vị tính" } as const;

const SHARE_COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["don_vi_tinh", "Đơn vị tính", "Đơn vị tính của tử số, mẫu số hoặc của mức quy định."],
    (row) => textOr(findCounted(row)?.unitOfMeasure ?? null, "notApplicable"),
  ),
  toColumn(
    POOLED,
    ["tu_so", "Tử số", "Cộng tử số của mọi đơn vị có số liệu; chỉ có ở chỉ tiêu tỷ lệ."],
    (row) => toPooledCell(row, (pooled) => count(pooled.numerator)),
  ),
  toColumn(POOLED, ["mau_so", "Mẫu số", "Cộng mẫu số của mọi đơn vị có số liệu."], (row) =>
    toPooledCell(row, (pooled) => count(pooled.denominator)),
  ),
  toColumn(TEXT, ["mau_so_la", "Mẫu số là", "Tên gọi của mẫu số."], ({ indicator: { measure } }) =>
    textOr(factsOf(measure).pool?.wholeName ?? null, "notApplicable"),
  ),
  toColumn(
    { kind: "decimal", unitOfMeasure: "%" },
    [
      "ty_le_chung",
      "Tỷ lệ chung (%)",
      "Tử số chia mẫu số, làm tròn như trên trang; không phải trung bình cộng của các tỷ lệ.",
    ],
    (row) =>
      toPooledCell(row, (pooled, { isShare }) =>
        isShare ? percent(pooled, limitsOf(row.indicator.measure)) : gapCell("notApplicable"),
      ),
  ),
];

/** A value of the pooled share, or why there is none. */
function toPooledCell(
  { indicator, counts }: Row,
  read: (pooled: Ratio, pool: Pool) => DataCell,
): DataCell {
  const { pool } = factsOf(indicator.measure);
  if (pool === null) return gapCell("notApplicable");
  if (counts === WITHHELD || counts.pooled === WITHHELD) return gapCell("withheld");
  return counts.pooled === null ? gapCell("noData") : read(counts.pooled, pool);
}

/** The field that the indicator counts; `undefined` where the public does not know it. */
function findCounted({ indicator: { measure }, briefing }: Row): Field | undefined {
  const { countedField } = factsOf(measure);
  return briefing.dataset.form.fields.find(({ id }) => id === countedField);
}
