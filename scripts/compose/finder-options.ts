import type { FinderChoice, FinderView } from "./units-views.ts";

/** Of all blocks or types those that some row has, in the order of the data. */
export function toPresentOptions(
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
