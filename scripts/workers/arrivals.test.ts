import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createArrivals } from "./arrivals.ts";

const { signal } = new AbortController();

test("what has come is given, although the thread ends in the same moment", async () => {
  const arrivals = createArrivals<{ name: string }>(signal);
  const waited = arrivals.wait(0);
  arrivals.put(0, { name: "tệp" });
  arrivals.fail(new Error("hết"));
  expect(await waited).toEqual({ name: "tệp" });
  await expect(arrivals.wait(1)).rejects.toThrow("hết");
});

test("whoever has failed no longer listens for a stop", () => {
  const arrivals = createArrivals(signal);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  arrivals.fail(new Error("hỏng"));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
