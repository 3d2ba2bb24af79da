import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
import { LONGEST, toRank } from "./longest-first.ts";

test("the longest files come first, then those of tests/, then those beside the code", () => {
  const files = [
    "scripts/print/print-documents.test.ts",
    "tests/golden.test.ts",
    ...LONGEST.toReversed(),
  ];
  expect(files.toSorted((a, b) => toRank(a) - toRank(b))).toEqual([
    ...LONGEST,
    "tests/golden.test.ts",
    "scripts/print/print-documents.test.ts",
  ]);
});

test("every file that is named as long is there", () => {
  expect(LONGEST.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
});
