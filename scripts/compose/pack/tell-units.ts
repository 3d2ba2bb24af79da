import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { ChangeSectionView, ChangeView } from "../views/pack.ts";
import type { CellChange, ColumnChange, RowChange } from "./compare-contents.ts";
import { tellRows } from "./tell-rows.ts";

/** Changes of units. What is withheld of many of them, or no more, is told of all together. */
export function tellUnits(
  changes: readonly RowChange[],
  columns: readonly ColumnChange[],
): readonly ChangeSectionView[] {
  const alone = changes.flatMap((change): readonly RowChange[] => {
    if (change.kind !== "changed") return [change];
    const cells = change.cells.filter((cell) => !isHidden(cell) && !isShown(cell));
    return cells.length === 0 && change.formerName === null ? [] : [{ ...change, cells }];
  });
  const joint = [
    ...tellTogether(changes, isShown, "Nay được nêu trên trang"),
    ...tellTogether(changes, isHidden, "Nay không nêu trên trang"),
  ];
  const sections = tellRows(alone, columns);
  const [change] = changes;
  if (change === undefined || joint.length === 0) return sections;
  const title = change.row.table;
  const own = sections.find((section) => section.title === title);
  return [
    { title, hiddenText: own?.hiddenText ?? "", entries: [...(own?.entries ?? []), ...joint] },
    ...sections.filter((section) => section !== own),
  ];
}

function isShown({ before, now }: CellChange): boolean {
  return before.text === WITHHELD_TEXT && now.text !== WITHHELD_TEXT;
}

function isHidden({ before, now }: CellChange): boolean {
  return before.text !== WITHHELD_TEXT && now.text === WITHHELD_TEXT;
}

/** By what was withheld: `Số đảng viên: 31 đơn vị (Chi bộ A, Chi bộ B, Chi bộ C …).` */
function tellTogether(
  changes: readonly RowChange[],
  is: (cell: CellChange) => boolean,
  name: string,
): readonly ChangeView[] {
  const units = new Map<string, string[]>();
  for (const change of changes)
    if (change.kind === "changed")
      for (const cell of change.cells.filter(is)) {
        const named = units.get(cell.label) ?? [];
        units.set(cell.label, [...named, change.row.name]);
      }
  const lines = [...units].map(([label, named]) => `${label}: ${toShortList(named)}.`);
  return lines.length === 0 ? [] : [{ name, lines }];
}

const MOST_NAMED = 3;

function toShortList(names: readonly string[]): string {
  const others = names.length - MOST_NAMED;
  if (others <= 0) return names.join(", ");
  return `${formatCount(names.length)} đơn vị (${names.slice(0, MOST_NAMED).join(", ")} …)`;
}
