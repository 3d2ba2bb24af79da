import { expect, test } from "vitest";
import { PROGRESS_STATE_ORDER, toByState } from "./evaluation.ts";

test("every state is asked once, and answers in the order of all", () => {
  expect(Object.entries(toByState((state) => `${state}!`))).toEqual(
    PROGRESS_STATE_ORDER.map((state) => [state, `${state}!`]),
  );
});
