import process from "node:process";
import { expect, test } from "vitest";
import { findLeaks } from "../solver/find-leaks.ts";
import { readSeed } from "./random-numbers.ts";

const ROOTS = Number(process.env["SO_BO"] ?? 1_000);

test(`${ROOTS} bộ dữ liệu ngẫu nhiên: người ngoài không giải ra số nào đã ẩn`, async () => {
  const seed = readSeed();
  process.stdout.write(`HAT_GIONG=${seed}\n`);
  const { leaks, secretCount } = await findLeaks(seed, ROOTS);
  process.stdout.write(`${secretCount} số phải giữ kín\n`);
  expect(leaks).toEqual([]);
}, 3_600_000);
