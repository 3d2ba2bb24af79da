import { expect, test } from "vitest";
import { splitLists } from "./split-lists.ts";

const list = (title: string, rows: number) => ({
  title,
  rows: Array.from({ length: rows }, (_, index) => ({ name: `${index + 1}`, text: "", note: "" })),
  note: "Còn 2 mục khác.",
});
const tell = (lists: ReturnType<typeof splitLists>["front"]) =>
  lists.map(
    ({ title, rows, note }) =>
      `${title}: ${rows.map(({ name }) => name).join("")}${note === "" ? "" : " +"}`,
  );

test.each([
  ["all of them", [3, 2], 5, ["A: 123 +", "B: 12 +"], []],
  ["the first rows of a list", [3, 4], 5, ["A: 123 +", "B: 12"], ["B (tiếp): 34 +"]],
  ["no row alone at the end of the front", [3, 4], 4, ["A: 123 +"], ["B: 1234 +"]],
  ["no row alone at the top of the back", [5], 4, ["A: 123"], ["A (tiếp): 45 +"]],
  ["nothing of a short list that does not fit", [3, 2], 4, ["A: 123 +"], ["B: 12 +"]],
  ["nothing behind a list that is split", [6, 1], 4, ["A: 1234"], ["A (tiếp): 56 +", "B: 1 +"]],
] as const)("on the front there is room for %s", (_what, counts, most, front, continued) => {
  const split = splitLists(
    counts.map((count, index) => list("AB".charAt(index), count)),
    most,
  );
  expect([tell(split.front), tell(split.continued)]).toEqual([front, continued]);
});
