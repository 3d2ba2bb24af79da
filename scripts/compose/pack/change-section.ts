import { formatCount } from "../../model/texts/format-count.ts";
import type { ChangeSectionView, ChangeView } from "../views/pack.ts";

/** Nobody reads more changes of one kind. */
const MOST_ENTRIES = 200;

export function toSection(title: string, entries: readonly ChangeView[]): ChangeSectionView {
  const hidden = entries.length - MOST_ENTRIES;
  return {
    title,
    entries: entries.slice(0, MOST_ENTRIES),
    hiddenText: hidden > 0 ? `Còn ${tellCount(hidden, "thay đổi")} khác không kể ở đây.` : "",
  };
}

/** `một mục`, `3 mục`. */
export function tellCount(count: number, name: string): string {
  return `${count === 1 ? "một" : formatCount(count)} ${name}`;
}

/** The parts that there are: `3 chỉ tiêu, một đơn vị`; empty without any. */
export function tellCounts(parts: readonly (readonly [count: number, name: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => tellCount(count, name))
    .join(", ");
}
