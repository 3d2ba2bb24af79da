import type { Briefing } from "./briefing.ts";
import { composeBlocksOverview } from "./compose-blocks-overview.ts";
import { composeUnitsTable, UNITS_TABLE } from "./compose-units-table.ts";
import { toAllCountText } from "./count-texts.ts";
import { formatCount } from "./format-number.ts";
import { listByBlock } from "./list-units.ts";
import { SCHEDULE_WORDS, toScheduleState } from "./schedule-state.ts";
import type { FinderChoice, UnitsTableView, UnitsView } from "./units-views.ts";

/** All units in one table, with their number by block and state. */
export function composeUnitsView(briefing: Briefing): UnitsView {
  const { summary } = briefing;
  const table = composeUnitsTable(briefing);
  return {
    title: "Đơn vị",
    leadText: `${formatCount(summary.unitCount)} đơn vị trực thuộc, trong đó ${formatCount(summary.pilotCount)} đơn vị làm điểm.`,
    overview: composeBlocksOverview(briefing),
    finder: {
      tableId: UNITS_TABLE,
      choices: composeChoices(briefing),
      orders: toOrders(table),
      countText: toAllCountText(summary.unitCount),
    },
    table,
  };
}

/** What the table can be narrowed to: only what some unit has, and nothing that all have. */
function composeChoices({ dataset, period }: Briefing): readonly FinderChoice[] {
  const blocks = listByBlock(period.units, dataset.blocks).map(({ block }) => block);
  const types = dataset.unitTypes.filter(({ id }) => period.units.some(({ type }) => type === id));
  const kinds = new Set(blocks.map(({ id }) => toScheduleState(id, period).kind));
  const toOption = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  const choices: readonly FinderChoice[] = [
    { key: "khoi", label: "Khối", allLabel: "Mọi khối", options: blocks.map(toOption) },
    { key: "loai", label: "Loại", allLabel: "Mọi loại", options: types.map(toOption) },
    {
      key: "tinh-trang",
      label: "Đại hội",
      allLabel: "Mọi tình trạng",
      options: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        value: kind,
        label: SCHEDULE_WORDS[kind],
      })),
    },
    {
      key: "diem",
      label: "Làm điểm",
      allLabel: "Mọi đơn vị",
      options: period.units.some(({ isPilot }) => isPilot)
        ? [
            { value: "co", label: "Đơn vị làm điểm" },
            { value: "khong", label: "Đơn vị khác" },
          ]
        : [],
    },
  ];
  return choices.filter(({ options }) => options.length > 1);
}

const KINDS = ["postponed", "planned", "open"] as const;

/** On a phone no column has a head to press. */
function toOrders({ columns }: UnitsTableView): UnitsView["finder"]["orders"] {
  return [
    { value: "", label: "Từng khối" },
    ...columns.flatMap(({ key, label }) => [
      { value: key, label },
      { value: `-${key}`, label: `${label}, ngược lại` },
    ]),
  ];
}
