import type { Dataset } from "../../model/dataset.ts";
import type { Unit } from "../../model/period.ts";
import type { FinderChoice, FinderView, RowKeys } from "../views/units.ts";

/** By block and type: what every table of units is found by; only what some of these has. */
export function toUnitChoices(
  { blocks, unitTypes }: Pick<Dataset, "blocks" | "unitTypes">,
  units: readonly Unit[],
): readonly FinderChoice[] {
  return [
    {
      key: "khoi",
      label: "Khối",
      allLabel: "Mọi khối",
      options: toOptions(blocks, new Set(units.map(({ block }) => block))),
    },
    {
      key: "loai",
      label: "Loại",
      allLabel: "Mọi loại",
      options: toOptions(unitTypes, new Set(units.map(({ type }) => type))),
    },
  ];
}

/** The same of one unit, for its row. */
export function toUnitKeys({ block, type }: Pick<Unit, "block" | "type">): RowKeys {
  return [
    { key: "khoi", value: block },
    { key: "loai", value: type },
  ];
}

/** Those that are present, in the order of the data. */
function toOptions(
  all: readonly { readonly id: string; readonly name: string }[],
  present: ReadonlySet<string>,
): FinderChoice["options"] {
  return all
    .filter(({ id }) => present.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** A column that rows can be put in order by. */
export interface OrderedColumn {
  readonly key: string;
  readonly label: string;
  /** What going up and going down are called; without it, by the column's own name. */
  readonly orderLabels?: readonly [up: string, down: string];
}

/** The order of the page first, then each column up and down: on a phone no column has a head to press. */
export function toOrders(
  firstLabel: string,
  columns: readonly OrderedColumn[],
): FinderView["orders"] {
  return [
    { value: "", label: firstLabel },
    ...columns.flatMap(({ key, label, orderLabels = [label, `${label}, ngược lại`] }) => [
      { value: key, label: orderLabels[0] },
      { value: `-${key}`, label: orderLabels[1] },
    ]),
  ];
}
