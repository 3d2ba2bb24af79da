import { toCodePoint } from "../../../model/texts/code-point.ts";
import { UNSEEN_SIGNS } from "../../../model/texts/unseen-signs.ts";

/** Control signs, unseen signs, halves of signs, and signs that turn the direction of writing. */
const UNSEEN = new RegExp(
  `[\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\p{Surrogate}${UNSEEN_SIGNS}]`,
  "gu",
);

/** A text for one line of a terminal: signs that would steer the terminal are written as `<U+001B>`. */
export function toVisible(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => `<${toCodePoint(sign)}>`);
}
