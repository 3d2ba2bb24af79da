import { checked, INVALID, problemIn, type Reader } from "./records.ts";
import { text } from "./scalars.ts";

/** What ends a sentence or leads on; `v.v.` ends in a point of its own. */
const END = /(?<!v\.v)[.,;:]$/u;

/**
 * Words that the program puts into a sentence of its own: without a sign behind them, and without the words before them
 * that the sentence says itself.
 * @param said the words that stand before it in the sentence
 */
export function phrase(...said: readonly string[]): Reader<string> {
  return checked(text, (node, reading) => {
    const value = text(node, reading);
    if (value === INVALID) return INVALID;
    const first = value.split(" ", 1)[0] ?? "";
    const twice = said.includes(first.toLocaleLowerCase("vi"));
    const [end] = END.exec(value) ?? [];
    if (!twice && end === undefined) return value;
    const hint = twice
      ? `bỏ chữ «${first}» ở đầu, câu đã có chữ ấy`
      : `bỏ dấu «${end}» ở cuối, câu còn viết tiếp`;
    reading.report(problemIn(node, "not-a-phrase", { hint }));
    return INVALID;
  });
}
