import { expect, test } from "vitest";
import { checkMutants } from "../mutants/check-mutants.ts";

/** The same cases in every run; `npm run soak` tries others. */
const SEED = 20200410;

test("600 tệp thật bị làm hỏng: không lần nào sập, treo, hay từ chối mà không chỉ chỗ", async () => {
  const { sound, refused } = await checkMutants(600, SEED);
  expect(sound + refused).toBe(600);
  // Some mutated files are still sound: those are also evaluated and composed.
  expect(sound).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(300);
});
