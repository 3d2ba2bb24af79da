import { WITHHELD } from "../../model/judgement/withheld.ts";
import { toShownScaled, type ShownDecimal } from "../../model/rules/scaled.ts";
import type { Field, Option } from "../../model/form/form.ts";
import { shareOf } from "../../model/form/field-kinds.ts";
import { toShownPercent } from "../../model/texts/format-number.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import { toRoughTotalText, toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldTotal } from "../audience/told-summary.ts";
import { LEVEL_TITLE, SUM_OF_UNITS } from "../pages/level-figures.ts";
import { toUntilText } from "../words/indicators/particulars-text.ts";
import { count, gapCell, text, textOr } from "./data-cells.ts";
import {
  TEXT,
  toColumn,
  toDataTable,
  type DataCell,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row {
  readonly briefing: Briefing;
  readonly field: Field;
  readonly value: FieldValue;
  readonly source: string;
  /** What units add up to in the same field; `undefined`: they are not asked for it, or not in public. */
  readonly sum: ToldTotal | undefined;
  readonly asOf: string;
  readonly against: ReadonlyMap<string, FieldValue>;
}

/** What the issuer itself reports, of every period; no table where it reports nothing. */
export function composeLevelTables(briefings: readonly Briefing[]): readonly DataTable[] {
  const rows = briefings.flatMap((briefing) => {
    const { dataset, period } = briefing;
    return dataset.form.levelFields.flatMap((field): readonly Row[] => {
      const value = period.level?.values.get(field.id);
      const own = period.level?.particulars.get(field.id);
      const source = own?.source ?? period.level?.source ?? dataset.issuer.name;
      const asOf = toUntilText(own);
      const sum = field.addsUp ? briefing.summary.totals.get(field.id) : undefined;
      const against = own?.against ?? new Map<string, FieldValue>();
      return value === undefined ? [] : [{ briefing, field, value, source, asOf, sum, against }];
    });
  });
  const about = {
    id: "so-chung",
    title: LEVEL_TITLE,
    rowMeaning:
      "Mỗi dòng là một số liệu mà cơ quan ban hành tự báo cáo trong một kỳ; không cộng từ báo cáo của đơn vị.",
  };
  const hasDecimals = rows.some(({ field }) => field.kind === "decimal");
  const columns = [
    toPeriodColumn<Row>(),
    ...listColumns(hasDecimals),
    ...(rows.some(({ sum }) => sum !== undefined) ? [toSumColumn(hasDecimals)] : []),
    ...(rows.some(({ value }) => value.kind === "share") ? SHARES : []),
    ...(rows.some(({ asOf }) => asOf !== "") ? [AS_OF] : []),
    ...listComparisons(briefings)
      .filter(({ id }) => rows.some(({ against }) => against.has(id)))
      .map(toComparedColumn),
  ];
  return rows.length === 0 ? [] : [toDataTable(about, columns, rows)];
}

const listColumns = (hasDecimals: boolean): readonly ReadColumn<Row>[] => [
  toColumn(TEXT, ["ma_so_lieu", "Mã", "Mã của số liệu, không đổi giữa các kỳ."], ({ field }) =>
    text(field.id),
  ),
  toColumn(TEXT, ["noi_dung", "Nội dung", "Tên số liệu."], ({ field }) => text(field.name)),
  toNumberColumn(hasDecimals),
  toColumn(TEXT, ["don_vi_tinh", "Đơn vị tính", "Đơn vị tính của số."], ({ field }) =>
    textOr(field.unitOfMeasure, "notApplicable"),
  ),
  toColumn(
    TEXT,
    ["noi_dung_khac", "Giá trị khác", "Giá trị không phải là số đếm."],
    ({ value, field }) => {
      const isElsewhere = isNumber(field) || field.kind === "share";
      if (value.kind === "withheld") return gapCell(isElsewhere ? "notApplicable" : "withheld");
      return isNumber(value) ? gapCell("notApplicable") : text(toValueText(value, field, "alone"));
    },
  ),
  toColumn(TEXT, ["nguon", "Nguồn", "Ai báo cáo."], ({ source }) => text(source)),
];

/** Only where the issuer reports what units report too. */
function toSumColumn(hasDecimals: boolean): ReadColumn<Row> {
  return toColumn(
    { kind: hasDecimals ? "decimal" : "count", unitOfMeasure: "theo cột Đơn vị tính" },
    ["cong_don_vi", SUM_OF_UNITS, "Số cộng báo cáo của các đơn vị có số liệu về cùng nội dung."],
    ({ field, sum }) => {
      if (sum === undefined) return gapCell("notApplicable");
      const { total, isRough } = sum;
      if (total === null) return gapCell("noData");
      if (total === WITHHELD) return gapCell("withheld");
      if (isRough) return text(toRoughTotalText(total, isRough, field));
      return hasDecimals
        ? { kind: "decimal", shown: toShownScaled(total, field.decimals ?? 0) }
        : count(total);
    },
  );
}

/** Counts, and decimal numbers where there are any. */
function toNumberColumn(hasDecimals: boolean): ReadColumn<Row> {
  return toColumn(
    { kind: hasDecimals ? "decimal" : "count", unitOfMeasure: "theo cột Đơn vị tính" },
    ["so", "Số", hasDecimals ? "Giá trị là số đếm hoặc số thập phân." : "Giá trị là số đếm."],
    ({ value, field }) => {
      if (value.kind === "count" && !hasDecimals) return count(value.count);
      const isTold = isNumber(value.kind === "withheld" ? field : value);
      return isTold ? toNumberCell(value) : gapCell("notApplicable");
    },
  );
}

function isNumber({ kind }: Pick<FieldValue | Field, "kind">): boolean {
  return kind === "count" || kind === "decimal";
}

/** Only where there are shares. */
const SHARES: readonly ReadColumn<Row>[] = [
  toColumn(
    { kind: "decimal", unitOfMeasure: "%" },
    ["ty_le", "Tỷ lệ", "Tỷ lệ phần trăm; không có tử số thì là tỷ lệ theo nguồn."],
    (row) =>
      toShareCell(row, (share) => ({
        kind: "decimal",
        shown: toShownShare(share),
      })),
  ),
  ...(["numerator", "denominator"] as const).map((end) =>
    toColumn(
      { kind: "count", unitOfMeasure: "theo cột Đơn vị tính" },
      end === "numerator"
        ? ["tu_so", "Tử số", "Tử số của tỷ lệ."]
        : ["mau_so", "Mẫu số", "Mẫu số của tỷ lệ."],
      (row: Row) =>
        toShareCell(row, ({ counts }) =>
          counts === null ? gapCell("noData") : count(counts[end]),
        ),
    ),
  ),
];

function toShownShare(share: Extract<FieldValue, { kind: "share" }>): ShownDecimal {
  const told = share.counts === null ? share.told?.decimals : undefined;
  return toShownPercent(shareOf(share), [], told ?? share.decimals);
}

function toShareCell(
  { value, field }: Pick<Row, "value" | "field">,
  read: (share: Extract<FieldValue, { kind: "share" }>) => DataCell,
): DataCell {
  if (value.kind === "withheld")
    return gapCell(field.kind === "share" ? "withheld" : "notApplicable");
  // A share that its source tells roughly stands among the texts.
  return value.kind === "share" ? read(value) : gapCell("notApplicable");
}

/** Only where some figure says it: other roots have no such column. */
const AS_OF: ReadColumn<Row> = toColumn(
  TEXT,
  ["tinh_den", "Tính đến", "Số liệu tính đến khi nào; không ghi thì đến ngày chốt của kỳ."],
  ({ asOf }) => textOr(asOf.replace(/^tính đến (?:ngày )?/, ""), "none"),
);

/** Of all periods; the form is one. */
function listComparisons(briefings: readonly Briefing[]): readonly Option[] {
  return briefings[0]?.dataset.form.comparisons ?? [];
}

/** The same figure elsewhere; the key begins like that of a placeholder. */
function toComparedColumn({ id, name }: Option): ReadColumn<Row> {
  return toColumn(
    { kind: "decimal", unitOfMeasure: "theo cột Đơn vị tính; tỷ lệ là %" },
    [`so_voi.${id}`, name, "Số liệu ấy ở nơi, ở thời điểm được so sánh."],
    ({ against }) => toNumberCell(against.get(id)),
  );
}

function toNumberCell(value: FieldValue | undefined): DataCell {
  if (value === undefined) return gapCell("none");
  if (value.kind === "withheld") return gapCell("withheld");
  if (value.kind === "count") return { kind: "decimal", shown: toShownScaled(value.count, 0) };
  if (value.kind === "decimal")
    return { kind: "decimal", shown: toShownScaled(value.scaled, value.decimals) };
  if (value.kind === "share") return { kind: "decimal", shown: toShownShare(value) };
  // A rough number is none to compute with.
  return gapCell("notApplicable");
}
