import process from "node:process";
import { expect, test } from "vitest";
import { killBuilds } from "./kill-builds.ts";
import { readSeed } from "./random-numbers.ts";

test.each([
  { of: "hai-ky", kills: 150, hasPdf: false },
  { of: "hai-ky", kills: 50, hasPdf: true },
] as const)("dừng đột ngột %o: 0 lần kết quả bị lẫn", async (settings) => {
  const seed = readSeed();
  process.stdout.write(`HAT_GIONG=${String(seed)}\n`);
  const counts = await killBuilds({ ...settings, seed });
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.old + counts.fresh).toBe(settings.kills);
});
