import process from "node:process";
import { expect, test } from "vitest";
import { isWithoutDisks } from "../command/small-disk.ts";
import { runBuild } from "../roots/run-cli.ts";
import { fillDisks } from "./fill-disk.ts";

test.skipIf(isWithoutDisks()).each([
  { of: "hai-ky", sizes: 14, hasPdf: false },
  { of: "hai-ky", sizes: 6, hasPdf: true },
] as const)("ổ đĩa đầy dần %o: bản cũ còn nguyên hoặc bản mới trọn vẹn", async (settings) => {
  const counts = await fillDisks({ ...settings, build: runBuild });
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.full).toBeGreaterThan(0);
  expect(counts.enough).toBeGreaterThan(0);
});
