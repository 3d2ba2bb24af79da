import { UNSEEN_SIGNS } from "../../model/unseen-signs.ts";

/** Control signs, and those that no reader sees or that turn the direction of writing. */
const UNSEEN = new RegExp(`[\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029${UNSEEN_SIGNS}]`, "gu");

/** A text for one line of a terminal: what would steer it, as a file's name may, is written out as `<U+001B>`. */
export function toVisible(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
