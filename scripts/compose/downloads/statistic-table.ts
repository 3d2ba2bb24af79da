import type { Form } from "../../model/form/form.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { assertNever } from "../../model/never.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import { findDecimals, type Statistic } from "../../model/rules/statistic.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldStatistic } from "../audience/told-summary.ts";
import { findStatisticChange } from "../figures/statistic-change.ts";
import { STATISTICS_TITLE } from "../pages/statistics.ts";
import { toShownScaled, type ShownDecimal } from "../../model/rules/scaled.ts";
import { toShownDecimal, toShownPercent } from "../../model/texts/format-number.ts";
import { upperFirst } from "../words/sentences.ts";
import { toShownChange } from "../words/indicators/statistic-change-text.ts";
import {
  apartFrom,
  toBenchmarkText,
  toMean,
  toReckoningText,
  toStatisticUnit,
} from "../words/indicators/statistic-text.ts";
import { listScopeTexts } from "../words/units/scope-text.ts";
import { count, gapCell, list, text, textOr } from "./data-cells.ts";
import {
  LIST,
  TEXT,
  toColumn,
  toDataTable,
  UNITS,
  type DataCell,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row {
  readonly briefing: Briefing;
  readonly form: Form;
  readonly statistic: Statistic;
  readonly counts: ToldStatistic;
}

/** Every statistic of every period; no table where there is none. */
export function composeStatisticTables(briefings: readonly Briefing[]): readonly DataTable[] {
  const rows = briefings.flatMap((briefing) =>
    briefing.dataset.statistics.map((statistic): Row => {
      const counts = briefing.summary.statistics.get(statistic.id);
      if (counts === undefined) throw new TypeError(`no figures for ${statistic.id}`);
      return { briefing, form: briefing.dataset.form, statistic, counts };
    }),
  );
  const about = {
    id: "thong-ke",
    title: STATISTICS_TITLE,
    rowMeaning: "Mỗi dòng là một số liệu thống kê của một kỳ; không xét đạt hay chưa đạt.",
  };
  const columns = [
    toPeriodColumn<Row>(),
    ...COLUMNS,
    ...(rows.some(({ statistic }) => statistic.benchmark !== null) ? BENCHMARK_COLUMNS : []),
    ...(briefings.some(({ previous }) => previous !== null) ? [CHANGE_COLUMN] : []),
  ];
  return rows.length === 0 ? [] : [toDataTable(about, columns, rows)];
}

const COUNTED = { kind: "count", unitOfMeasure: null } as const;

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(TEXT, ["ma_so_lieu", "Mã", "Mã của số liệu, không đổi giữa các kỳ."], ({ statistic }) =>
    text(statistic.id),
  ),
  toColumn(TEXT, ["noi_dung", "Nội dung", "Tên số liệu."], ({ statistic }) => text(statistic.name)),
  toColumn(
    TEXT,
    ["phan_viec", "Phần việc", "Phần việc mà số liệu thuộc về."],
    ({ statistic, briefing }) =>
      textOr(
        briefing.dataset.strands.find(({ id }) => id === statistic.strand)?.name ?? null,
        "none",
      ),
  ),
  toColumn(TEXT, ["cach_tinh", "Cách tính", "Giá trị được tính thế nào."], ({ statistic, form }) =>
    text(upperFirst(toReckoningText(statistic, form))),
  ),
  toColumn(
    LIST,
    ["loai_don_vi", "Áp dụng đối với", "Các loại đơn vị thuộc diện áp dụng."],
    ({ statistic, briefing }) =>
      list(
        briefing.dataset.unitTypes
          .filter(({ id }) => statistic.unitTypes.includes(id))
          .map(({ name }) => name),
      ),
  ),
  toColumn(
    TEXT,
    ["dieu_kien", "Điều kiện", "Chỉ áp dụng cho đơn vị có điều kiện này."],
    ({ statistic, briefing }) =>
      textOr(listScopeTexts(statistic, briefing.dataset).join("; "), "none"),
  ),
  toColumn(
    { kind: "decimal", unitOfMeasure: "theo cột Đơn vị tính" },
    ["gia_tri", "Giá trị", "Giá trị chung, làm tròn như trên trang."],
    (row) =>
      toValueCell(row, (value) => ({
        kind: "decimal",
        shown: toShown(value, row.statistic, row.form),
      })),
  ),
  toColumn(
    TEXT,
    ["don_vi_tinh", "Đơn vị tính", "Đơn vị tính của giá trị."],
    ({ statistic, form }) => text(toStatisticUnit(statistic, form)),
  ),
  toColumn(
    COUNTED,
    [
      "tu_so",
      "Tử số",
      "Cộng tử số của mọi đơn vị có số liệu; với bình quân là tổng số, với số đơn vị là chính số ấy.",
    ],
    (row) => toValueCell(row, ({ numerator }) => toPartCell(numerator, row)),
  ),
  toColumn(
    COUNTED,
    [
      "mau_so",
      "Mẫu số",
      "Cộng mẫu số của mọi đơn vị có số liệu; với bình quân, số đơn vị là số đơn vị có số liệu.",
    ],
    (row) =>
      row.statistic.reckoning.kind === "sum"
        ? gapCell("notApplicable")
        : toValueCell(row, ({ denominator }) => count(denominator)),
  ),
  unitColumn("applicable", "ap_dung", "Áp dụng", "Số đơn vị thuộc diện áp dụng."),
  unitColumn("measured", "co_so_lieu", "Có số liệu", "Số đơn vị có số liệu."),
  unitColumn("noData", "chua_co_so_lieu", "Chưa có số liệu", "Số đơn vị chưa báo cáo."),
];

/** Only where some statistic has a level beside it. */
const BENCHMARK_COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["muc", "Mức so sánh", "Mức để đếm đơn vị; không xét đạt hay chưa đạt."],
    ({ statistic, form }) =>
      statistic.benchmark === null
        ? gapCell("none")
        : text(toBenchmarkText(statistic.benchmark, statistic, form)),
  ),
  toColumn(
    UNITS,
    ["tren_muc", "Số đơn vị theo mức", "Số đơn vị có số liệu mà ở trong mức so sánh."],
    ({ counts: { reached } }) => (reached === null ? gapCell("notApplicable") : count(reached)),
  ),
];

/** Only where there is a period before. */
const CHANGE_COLUMN: ReadColumn<Row> = toColumn(
  { kind: "decimal", unitOfMeasure: "theo cột Đơn vị tính; với % là điểm phần trăm" },
  [
    "thay_doi",
    "Tăng, giảm",
    "Giá trị trừ giá trị của kỳ trước, làm tròn như trên trang; tổng, số đơn vị chỉ so khi mọi đơn vị có số liệu ở cả hai kỳ.",
  ],
  ({ statistic, briefing }) => {
    const { change } = findStatisticChange(statistic, briefing) ?? { change: null };
    if (change === WITHHELD) return gapCell("withheld");
    return change === null
      ? gapCell("notApplicable")
      : { kind: "decimal", shown: toShownChange(change, statistic, briefing.dataset.form) };
  },
);

function unitColumn(
  what: "applicable" | "measured" | "noData",
  ...words: readonly [key: string, label: string, meaning: string]
): ReadColumn<Row> {
  return toColumn(UNITS, words, ({ statistic, counts }) =>
    statistic.source === "level" ? gapCell("notApplicable") : count(counts[what]),
  );
}

/** A cell of the value, or why there is none. */
function toValueCell({ counts: { value } }: Row, read: (value: Ratio) => DataCell): DataCell {
  if (value === WITHHELD) return gapCell("withheld");
  return value === null ? gapCell("noData") : read(value);
}

function toShown(value: Ratio, statistic: Statistic, form: Form): ShownDecimal {
  const { reckoning } = statistic;
  switch (reckoning.kind) {
    case "share":
      return toShownPercent(value, apartFrom(statistic), reckoning.decimals);
    case "mean":
      return toShownDecimal(toMean(value, statistic, form), reckoning.decimals);
    case "sum":
    case "tally":
      return toShownScaled(value.numerator, findDecimals(statistic, form));
    default:
      return assertNever(reckoning);
  }
}

/** The sum of what units add; of decimal numbers it has their decimals. */
function toPartCell(sum: number, { statistic, form }: Row): DataCell {
  const decimals = findDecimals(statistic, form);
  return decimals === 0 ? count(sum) : { kind: "decimal", shown: toShownScaled(sum, decimals) };
}
