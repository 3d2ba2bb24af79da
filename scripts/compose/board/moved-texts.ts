import type { Completeness } from "../../model/judgement/completeness.ts";
import { formatDate } from "../../model/days/format-date.ts";

/** Files of units that only one of the last two periods has: the unit is gone or new, or the name is misspelt. */
export function toMovedTexts({ before, vanished, appeared }: Completeness): readonly string[] {
  if (before === null) return [];
  const period = formatDate(before);
  return [
    ...(vanished.length === 0
      ? []
      : [`Có ở kỳ ${period}, kỳ này không có tệp: ${vanished.join(", ")}.`]),
    ...(appeared.length === 0
      ? []
      : [`Kỳ này mới có tệp, không có ở kỳ ${period}: ${appeared.join(", ")}.`]),
  ];
}
