import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createArrivals } from "./arrivals.ts";

const { signal } = new AbortController();

test("whoever has failed no longer listens for a stop", () => {
  const arrivals = createArrivals(signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  arrivals.fail(new Error("hỏng"));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
