import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import type { Clearance } from "../guard/values/clearance.ts";
import { openLookAhead } from "./look-ahead.ts";

const { signal } = new AbortController();

test("a look that is over no longer listens for a stop", async () => {
  const clearance = {} as Clearance; // nobody reads it, since no file is offered
  const { dismiss } = openLookAhead({ folder: "/", clearance, signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await dismiss();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
