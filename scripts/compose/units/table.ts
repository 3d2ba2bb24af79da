import { FIELD_KINDS, isNumeric } from "../../model/form/field-kinds.ts";
import { toRank } from "./value-rank.ts";
import type { BlockId, Field } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import { toValueText } from "../../model/form/value-text.ts";
import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import { compareNames } from "../../model/texts/vietnamese-order.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toUnitKeys } from "./finder-options.ts";
import { toPilotWords, toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { listByBlock, toBlockAnchor, toBlockTitle } from "./list-units.ts";
import { hasSchedule, tellsCongresses, toScheduleState } from "./schedule-state.ts";
import type { UnitRowView, UnitsTableView } from "../views/units.ts";
import { toWithheldNote } from "../words/indicators/withheld-text.ts";

export const UNITS_TABLE = "danh-sach";

/** No page is wide enough for more columns beside the names. The other fields stand on the units' pages. */
const MOST_COLUMNS = 6;

/** A column: the text of each cell, and the value that sorts it. */
interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Whether a value is understood without the column's head: "Tạm hoãn từ 26/3/2020". */
  readonly saysItself: boolean;
  readonly read: (unit: Unit) => { readonly text: string; readonly sortedBy: number };
}

/** Every unit by block and name, with the fields that may be public for all of them. */
export function composeUnitsTable(briefing: Briefing): UnitsTableView {
  const { dataset, period } = briefing;
  const isVaried = (column: Column) => findCommon(column, period.units) === null;
  const plain = composeColumns(briefing);
  const told = listToldFields(briefing).map((field) => ({ field, column: toFieldColumn(field) }));
  const ofFields = told.map(({ column }) => column);
  const columns = [...plain, ...ofFields].filter(isVaried).slice(0, MOST_COLUMNS);
  const fields = told.filter(({ column }) => columns.includes(column) || !isVaried(column));
  const ranks = columns.map(({ read }) => toRanks(period.units.map((unit) => read(unit).sortedBy)));
  const names = period.units.toSorted((a, b) => compareNames(a.name, b.name));
  const nameRanks = new Map(names.map(({ id }, rank) => [id, rank]));
  const toRow = (unit: Unit): UnitRowView => ({
    link: { label: unit.name, href: toPagePath("unit", unit.id) },
    keys: [
      ...toUnitKeys(unit),
      { key: "tinh-trang", value: toScheduleState(unit, briefing).kind },
      { key: "diem", value: unit.isPilot ? "co" : "khong" },
    ],
    order: nameRanks.get(unit.id) ?? 0,
    cells: columns.map(({ read }, index) => {
      const { text, sortedBy } = read(unit);
      return { text, order: ranks[index]?.get(sortedBy) ?? 0 };
    }),
  });
  return {
    id: UNITS_TABLE,
    caption: `Các ${toReportWords(briefing).unitName}`,
    common: tellCommon([...plain, ...ofFields], briefing),
    columns: [
      { key: "ten", label: "Đơn vị", isNumeric: false, saysItself: true },
      ...columns.map(({ read: _, ...column }) => column),
    ],
    groups: listByBlock(period.units, dataset.blocks).map(({ block, units }) => ({
      heading: block === null ? null : { anchor: toBlockAnchor(block), title: toBlockTitle(block) },
      rows: units.map(toRow),
    })),
    notes: [
      ...(period.units.some((unit) => toScheduleState(unit, briefing).kind === "unknown")
        ? [UNTOLD_NOTE]
        : []),
      ...(isAnyWithheld(
        briefing,
        fields.map(({ field }) => field),
      )
        ? [toWithheldNote(dataset.form)]
        : []),
    ],
  };
}

/** What a column says of each of several units alike; `null` where they differ. */
function findCommon({ read }: Column, units: readonly Unit[]): string | null {
  const texts = new Set(units.map((unit) => read(unit).text));
  return units.length > 1 && texts.size === 1 ? ([...texts][0] ?? null) : null;
}

/** `Tổ chức đại hội (mọi đơn vị): Tạm hoãn từ 26/3/2020.`: it needs no column. */
function tellCommon(columns: readonly Column[], { period, summary }: Briefing): readonly string[] {
  const whose = summary.isWhole ? "mọi đơn vị" : "các đơn vị trong danh sách";
  return columns.flatMap((column) => {
    const text = findCommon(column, period.units);
    return text === null ? [] : [`${column.label} (${whose}): ${text}.`];
  });
}

function composeColumns(briefing: Briefing): readonly Column[] {
  const { dataset, period } = briefing;
  const named = (all: readonly { readonly id: string; readonly name: string }[], id: BlockId) => {
    const at = all.findIndex((one) => one.id === id);
    return { text: all[at]?.name ?? "", sortedBy: at };
  };
  const byBlock = {
    key: "khoi",
    label: "Khối",
    isNumeric: false,
    saysItself: true,
    read: ({ block }: Unit) => named(dataset.blocks, block),
  };
  const plain = [
    {
      key: "loai",
      label: "Loại",
      isNumeric: false,
      saysItself: true,
      read: ({ type }: Unit) => named(dataset.unitTypes, type),
    },
    ...(dataset.blocks.length === 0 ? [] : [byBlock]),
  ];
  return [
    ...plain,
    ...(hasSchedule(period) || tellsCongresses(dataset.form) ? [toScheduleColumn(briefing)] : []),
    ...(period.units.some(({ isPilot }) => isPilot) ? [toPilotColumn(briefing)] : []),
  ];
}

function toScheduleColumn(briefing: Briefing): Column {
  return {
    key: "tinh-trang",
    label: "Tổ chức đại hội",
    isNumeric: false,
    saysItself: true,
    read: (unit) => {
      const { text, order } = toScheduleState(unit, briefing);
      return { text, sortedBy: order };
    },
  };
}

function toPilotColumn({ dataset: { issuer } }: Briefing): Column {
  return {
    key: "diem",
    label: toPilotWords(issuer).head,
    isNumeric: false,
    saysItself: false,
    read: ({ isPilot }) => ({ text: isPilot ? "Có" : "", sortedBy: isPilot ? 0 : 1 }),
  };
}

/** Public fields that every unit has reported: a column with gaps would tell who has sent nothing. */
function listToldFields({ dataset, period }: Briefing): readonly Field[] {
  return dataset.form.fields.filter(
    ({ id, visibility, kind, isOfCongress, moment }) =>
      visibility === "perUnit" &&
      // The column of congresses tells the day already.
      !(isOfCongress && moment === "done") &&
      FIELD_KINDS[kind].isUnitsColumn &&
      period.units.every(({ values }) => values?.has(id) === true),
  );
}

function toFieldColumn(field: Field): Column {
  return {
    key: `so-lieu-${field.id.replaceAll("_", "-")}`,
    label: field.name,
    isNumeric: isNumeric(field),
    saysItself: false,
    read: ({ values }) => {
      const value = values?.get(field.id);
      if (value === undefined) return { text: "", sortedBy: 0 };
      const text = upperFirst(toValueText(value, field, "besideName"));
      return { text, sortedBy: toRank(value, field) };
    },
  };
}

/** It gives both reasons and does not say which one holds: that would tell of a unit that has sent nothing. */
const UNTOLD_NOTE = `“${upperFirst(WITHHELD_TEXT)}” về việc tổ chức đại hội: chỉ nêu theo từng đơn vị khi được công khai như vậy và mọi đơn vị cùng loại đều có số liệu.`;

function isAnyWithheld({ period }: Briefing, fields: readonly Field[]): boolean {
  return period.units.some(({ values }) =>
    fields.some(({ id }) => values?.get(id)?.kind === "withheld"),
  );
}

/** The rank of each value, from 0. A rank tells no more than the order that the table shows. */
function toRanks(values: readonly number[]): ReadonlyMap<number, number> {
  const distinct = [...new Set(values)].toSorted((a, b) => a - b);
  return new Map(distinct.map((value, rank) => [value, rank]));
}
