import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { allDone } from "./all-done.ts";

test("a failure is told only when every work has ended", async () => {
  const ended: string[] = [];
  const slow = sleep(20).then(() => ended.push("chậm"));
  await expect(allDone([Promise.reject(new Error("hỏng")), slow])).rejects.toThrow("hỏng");
  expect(ended).toEqual(["chậm"]);
});
