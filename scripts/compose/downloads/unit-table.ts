import type { Field } from "../../model/form.ts";
import { assertNever } from "../../model/never.ts";
import type { Unit } from "../../model/period.ts";
import { toValueText } from "../../model/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { count, date, gapCell, text, textOr, yesNo } from "./data-cells.ts";
import {
  TEXT,
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

/** Every unit of the newest period with what its page tells: earlier ones have no pages of units. */
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
    [toPeriodColumn(), ...COLUMNS, ...cleared.map(toFieldColumn)],
    period.units.map((unit) => ({ briefing, unit })),
  );
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  {
    key: "ma_don_vi",
    label: "Mã đơn vị",
    ...TEXT,
    meaning: "Mã của đơn vị, cũng là tên thư mục trang của đơn vị.",
    read: ({ unit }) => text(unit.id),
  },
  {
    key: "don_vi",
    label: "Đơn vị",
    ...TEXT,
    meaning: "Tên đơn vị.",
    read: ({ unit }) => text(unit.name),
  },
  {
    key: "loai_don_vi",
    label: "Loại đơn vị",
    ...TEXT,
    meaning: "Loại đơn vị.",
    read: ({ unit, briefing }) =>
      text(briefing.dataset.unitTypes.find(({ id }) => id === unit.type)?.name ?? ""),
  },
  {
    key: "khoi",
    label: "Khối",
    ...TEXT,
    meaning: "Khối của đơn vị.",
    read: ({ unit, briefing }) =>
      text(briefing.dataset.blocks.find(({ id }) => id === unit.block)?.name ?? ""),
  },
  {
    key: "don_vi_diem",
    label: "Đơn vị làm điểm",
    ...YES_NO,
    meaning: "Đơn vị được chọn tổ chức đại hội điểm.",
    read: ({ unit }) => yesNo(unit.isPilot),
  },
  {
    key: "ly_do_lam_diem",
    label: "Lý do làm điểm",
    ...TEXT,
    meaning: "Vì sao được chọn.",
    read: ({ unit }) =>
      unit.isPilot ? textOr(unit.pilotReason, "none") : gapCell("notApplicable"),
  },
];

/** The key begins as in the units' files, so that no field can take the key of another column. */
function toFieldColumn(field: Field): ReadColumn<Row> {
  return {
    key: `so_lieu.${field.id}`,
    label: field.name,
    kind: KINDS[field.kind],
    unitOfMeasure: field.unitOfMeasure,
    meaning: field.explanation ?? "Theo báo cáo của đơn vị.",
    read: ({ unit }) => toFieldCell(unit, field),
  };
}

const KINDS: Readonly<Record<Field["kind"], ColumnKind>> = {
  count: "count",
  yesNo: "yesNo",
  date: "date",
  choice: "text",
  steps: "text",
  text: "text",
};

function toFieldCell({ type, values }: Unit, field: Field): DataCell {
  if (!field.unitTypes.includes(type)) return gapCell("notApplicable");
  const value = values?.get(field.id);
  switch (value?.kind) {
    // Hidden for the whole type, or too small: which of them is not said.
    case undefined:
    case "withheld":
      return gapCell("withheld");
    case "count":
      return count(value.count);
    case "yesNo":
      return yesNo(value.isYes);
    case "date":
      return date(value.date);
    case "choice":
    case "steps":
    case "text":
      return textOr(toValueText(value, field, "alone"), "none");
    default:
      return assertNever(value);
  }
}
