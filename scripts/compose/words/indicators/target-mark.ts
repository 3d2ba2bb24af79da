import type { Indicator } from "../../../model/rules/indicator.ts";

/** Explains the sign after a name, below a table with such names. */
export const TARGET_NOTE = "* Chỉ tiêu phấn đấu; các chỉ tiêu khác là yêu cầu.";

/** The name of an indicator. A target has a sign, which never stands alone on a line. */
export function toMarkedName({ name, isRequired }: Indicator): string {
  return isRequired ? name : `${name}\u00A0*`;
}
