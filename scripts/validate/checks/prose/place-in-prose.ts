import type { Place } from "../../../model/problem.ts";
import type { Prose } from "../../../model/prose/report.ts";

/** Finds the place in the file of an offset in its text. */
export function createPlaceOf({
  markdown,
  place: { file, line },
}: Pick<Prose, "markdown" | "place">): (offset: number) => Place {
  const starts = [0, ...Array.from(markdown.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: line + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}
