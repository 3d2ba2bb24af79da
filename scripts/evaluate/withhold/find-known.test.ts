import { expect, test } from "vitest";
import { hideCells } from "./hide-cells.ts";
import type { Cell } from "./network/network.ts";

test("two parts that can be no less than what is known of them may make the whole sum", () => {
  const cell = (value: number, state: Cell["state"], isProtected = false): Cell => ({
    value,
    state,
    isProtected,
  });
  const hideWith = (total: number) =>
    hideCells({
      cells: new Map([
        ["both", cell(total, "told")],
        ["a", cell(3, "unsaid", true)],
        ["b", cell(total - 3, "unsaid", true)],
        ["women of a", cell(3, "known")],
        ["men of a", cell(0, "unsaid")],
        ["women of b", cell(4, "known")],
        ["men of b", cell(total - 7, "unsaid")],
      ]),
      relations: [
        { whole: "both", parts: ["a", "b"] },
        { whole: "a", parts: ["women of a", "men of a"] },
        { whole: "b", parts: ["women of b", "men of b"] },
      ],
    });
  expect([...hideWith(7)]).toEqual(["both"]);
  expect([...hideWith(8)]).toEqual([]);
});
