import { mayAnswer } from "../../model/form/condition.ts";
import type { Field, Form } from "../../model/form/form.ts";
import { DAY_UNKNOWN } from "../../model/days/moment.ts";
import { assertNever } from "../../model/never.ts";
import type { Unit } from "../../model/report/period.ts";
import { toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tellsCongresses, toScheduleState } from "../units/schedule-state.ts";
import { toShownScaled } from "../../model/rules/scaled.ts";
import { count, gapCell, moment, text, textOr, yesNo } from "./data-cells.ts";
import {
  TEXT,
  toColumn,
  toDataTable,
  YES_NO,
  type ColumnKind,
  type DataCell,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row {
  readonly briefing: Briefing;
  readonly unit: Unit;
}

/** Every unit of the newest period with what its page tells. Earlier periods have no pages of units. */
export function composeUnitTable(briefing: Briefing): DataTable {
  const { dataset, period } = briefing;
  const cleared = dataset.form.fields.filter(({ visibility }) => visibility === "perUnit");
  const about = {
    id: "don-vi",
    title: "Đơn vị",
    rowMeaning: "Mỗi dòng là một đơn vị trực thuộc, ở kỳ mới nhất.",
  };
  return toDataTable(
    about,
    [
      toPeriodColumn(),
      ...COLUMNS,
      ...(tellsCongresses(dataset.form) ? [CONGRESS] : []),
      ...cleared.map(toFieldColumn),
    ],
    period.units.map((unit) => ({ briefing, unit })),
  );
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["ma_don_vi", "Mã đơn vị", "Mã của đơn vị, cũng là tên thư mục trang của đơn vị."],
    ({ unit }) => text(unit.id),
  ),
  toColumn(TEXT, ["don_vi", "Đơn vị", "Tên đơn vị."], ({ unit }) => text(unit.name)),
  toColumn(TEXT, ["loai_don_vi", "Loại đơn vị", "Loại đơn vị."], ({ unit, briefing }) =>
    text(briefing.dataset.unitTypes.find(({ id }) => id === unit.type)?.name ?? ""),
  ),
  toColumn(TEXT, ["khoi", "Khối", "Khối của đơn vị."], ({ unit, briefing }) =>
    textOr(
      briefing.dataset.blocks.find(({ id }) => id === unit.block)?.name ?? null,
      "notApplicable",
    ),
  ),
  toColumn(
    YES_NO,
    ["don_vi_diem", "Đơn vị làm điểm", "Đơn vị được chọn tổ chức đại hội điểm."],
    ({ unit }) => yesNo(unit.isPilot),
  ),
  toColumn(TEXT, ["ly_do_lam_diem", "Lý do làm điểm", "Vì sao được chọn."], ({ unit }) =>
    unit.isPilot ? textOr(unit.pilotReason, "none") : gapCell("notApplicable"),
  ),
];

const CONGRESS: ReadColumn<Row> = toColumn(
  TEXT,
  [
    "to_chuc_dai_hoi",
    "Tổ chức đại hội",
    "Đã tổ chức, tạm hoãn, dự kiến thời gian riêng, theo kế hoạch chung hay chưa có thời gian, ở ngày chốt.",
  ],
  ({ unit, briefing }) => {
    const { kind, word } = toScheduleState(unit, briefing);
    return kind === "unknown" ? gapCell("withheld") : text(word);
  },
);

/** The key begins with `so_lieu.` as in the units' files, so no field can take the key of another column. */
function toFieldColumn(field: Field): ReadColumn<Row> {
  return {
    key: `so_lieu.${field.id}`,
    label: field.name,
    kind: KINDS[field.kind],
    unitOfMeasure: field.unitOfMeasure,
    meaning: field.explanation ?? "Theo báo cáo của đơn vị.",
    read: ({ unit, briefing }) => toFieldCell(unit, field, briefing.dataset.form),
  };
}

const KINDS: Readonly<Record<Field["kind"], ColumnKind>> = {
  count: "count",
  decimal: "decimal",
  share: "text",
  yesNo: "yesNo",
  date: "date",
  choice: "text",
  steps: "text",
  text: "text",
};

function toFieldCell(unit: Unit, field: Field, form: Form): DataCell {
  if (!mayAnswer(unit, field, form)) return gapCell("notApplicable");
  const value = unit.values?.get(field.id);
  switch (value?.kind) {
    // Hidden for the whole type, or too small: the table does not say which.
    case undefined:
    case "withheld":
      return gapCell("withheld");
    case "count":
      return count(value.count);
    case "decimal":
      return { kind: "decimal", shown: toShownScaled(value.scaled, value.decimals) };
    case "yesNo":
      return yesNo(value.isYes);
    case "date":
      return value.when === DAY_UNKNOWN
        ? text(toValueText(value, field, "alone"))
        : moment(value.when);
    case "choice":
    case "steps":
    case "text":
    case "share":
    case "rough":
      return textOr(toValueText(value, field, "alone"), "none");
    default:
      return assertNever(value);
  }
}
