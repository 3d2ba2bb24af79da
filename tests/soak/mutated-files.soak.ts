import process from "node:process";
import { expect, test } from "vitest";
import { checkMutants } from "../mutants/check-mutants.ts";

const COUNT = 20_000;

test("20.000 tệp thật bị làm hỏng, mỗi lần chạy một loạt khác", async () => {
  const seed = Number(process.env["HAT_GIONG"] ?? Date.now() % 2 ** 31);
  process.stdout.write(`HAT_GIONG=${seed}\n`);
  const { sound, refused } = await checkMutants(COUNT, seed);
  process.stdout.write(`${refused} bị từ chối, ${sound} vẫn đúng\n`);
  expect(sound + refused).toBe(COUNT);
}, 3_600_000);
