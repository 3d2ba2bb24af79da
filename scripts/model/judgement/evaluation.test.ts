import { expect, test } from "vitest";
import { PROGRESS_STATE_ORDER, toByState } from "./evaluation.ts";

test("every state is asked once, in the order of all states", () => {
  expect(Object.entries(toByState((state) => `${state}!`))).toEqual(
    PROGRESS_STATE_ORDER.map((state) => [state, `${state}!`]),
  );
});
