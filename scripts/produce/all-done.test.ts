import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { allDone } from "./all-done.ts";

test("the first failure in time is told, when every work has ended, and the others hear of it at once", async () => {
  const told: string[] = [];
  const slow = sleep(20).then(() => told.push("chậm xong"));
  const late = sleep(10).then(() => {
    throw new Error("hỏng sau");
  });
  const works = [late, slow, Promise.reject(new Error("hỏng trước"))];
  const done = allDone(works, (failure) => told.push(String(failure)));
  await expect(done).rejects.toThrow("hỏng trước");
  expect(told).toEqual(["Error: hỏng trước", "chậm xong"]);
});
