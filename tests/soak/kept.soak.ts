import process from "node:process";
import { test } from "vitest";
import { editAtRandom } from "../roots/kept-chain.ts";
import { readSeed } from "./random-numbers.ts";

const CHAINS = 20;

test("20 chuỗi sửa đổi ngẫu nhiên, mỗi chuỗi 10 bước: kết quả giữ lại giống hệt kết quả dựng từ đầu", async () => {
  const first = readSeed();
  for (let seed = first; seed < first + CHAINS; seed += 1) {
    process.stdout.write(`HAT_GIONG=${seed}\n`);
    await editAtRandom({ seed, steps: 10 });
  }
}, 3_600_000);
