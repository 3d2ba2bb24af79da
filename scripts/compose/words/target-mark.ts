import type { Indicator } from "../../model/indicator.ts";

/** What the sign after a name means, below a table with such names. */
export const TARGET_NOTE = "* Chỉ tiêu phấn đấu; các chỉ tiêu khác là yêu cầu.";

/** The name of an indicator, with a sign that never stands on a line of its own when it is a target. */
export function toMarkedName({ name, isRequired }: Indicator): string {
  return isRequired ? name : `${name}\u00A0*`;
}
