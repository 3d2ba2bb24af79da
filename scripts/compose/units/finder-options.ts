import type { Dataset } from "../../model/dataset.ts";
import type { BlockId } from "../../model/form/form.ts";
import type { Unit } from "../../model/report/period.ts";
import type { FinderChoice, FinderView, RowKeys } from "../views/units.ts";

/** The filters of every table of units, block and type, with the options that some of these units has. */
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

/** The values of one unit for these filters. */
export function toUnitKeys({ block, type }: Pick<Unit, "block" | "type">): RowKeys {
  return [...(block === null ? [] : [{ key: "khoi", value: block }]), { key: "loai", value: type }];
}

/** The options that some unit has, in the order of the data. */
function toOptions(
  all: readonly { readonly id: string; readonly name: string }[],
  present: ReadonlySet<BlockId>,
): FinderChoice["options"] {
  return all
    .filter(({ id }) => present.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** A column that can sort the rows. */
export interface OrderedColumn {
  readonly key: string;
  readonly label: string;
  /** The names of both orders; without them the column's label names the order. */
  readonly orderLabels?: readonly [up: string, down: string];
}

/** The order of the page, then each column up and down. A phone shows no column heads, so it needs this list. */
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
