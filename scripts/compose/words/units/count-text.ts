import { formatCount } from "../../../model/texts/format-count.ts";

/** How many units a table shows, for screen readers too. The page uses it, and so does the script that filters. */
export function toCountText(shown: number, whole: number): string {
  if (whole === 0) return "Không có đơn vị nào";
  if (shown === 0) return "Không có đơn vị nào khớp";
  if (shown < whole) return `Hiện ${formatCount(shown)} trong ${formatCount(whole)} đơn vị`;
  return `Hiện ${formatCount(whole)} đơn vị`;
}
