import { formatCount } from "./format-number.ts";

/** Before anything is filtered. The script that filters says the rest: `templates/browser/count-text.ts`. */
export function toAllCountText(count: number): string {
  if (count === 0) return "Không có đơn vị nào";
  return count === 1 ? "Hiện 1 đơn vị" : `Hiện cả ${formatCount(count)} đơn vị`;
}
