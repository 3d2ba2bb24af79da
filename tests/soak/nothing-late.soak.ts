import process from "node:process";
import { expect, test } from "vitest";
import { checkNothingLate } from "../mutants/check-nothing-late.ts";

const COUNT = 2000;

test("2.000 gốc nhỏ bị sửa, mỗi lần chạy một loạt khác: kiểm tra không lỗi thì dựng được", async () => {
  const seed = Number(process.env["HAT_GIONG"] ?? Date.now() % 2 ** 31);
  process.stdout.write(`HAT_GIONG=${seed}\n`);
  const { sound, refused } = await checkNothingLate(COUNT, seed);
  process.stdout.write(`${refused} bị từ chối, ${sound} dựng được\n`);
  expect(sound + refused).toBe(COUNT);
}, 3_600_000);
