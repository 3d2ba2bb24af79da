import { expect, test } from "vitest";
import { sampleRoot, XA_A } from "../../../tests/samples/root.ts";
import { withRows } from "../../../tests/samples/unit-rows.ts";
import { validate } from "../../validate/validate.ts";
import { listInternalValues } from "../values/list-internal-values.ts";
import { toNeedles } from "../values/needles.ts";
import { toBlocks } from "./blocks.ts";

async function keysOf(note: string, isRow: boolean): Promise<ReadonlySet<string>> {
  const files = withRows(sampleRoot([XA_A, "GHI-CHU-DON-VI", note]), () => isRow);
  const { dataset } = validate(files);
  const newest = dataset?.periods.at(-1)?.date;
  if (dataset === null || newest === undefined) throw new Error("the root is not sound");
  return new Set((await toBlocks(toNeedles(listInternalValues(dataset, newest)))).keys());
}

test.each([
  ["in files of their own", false],
  ["in rows of one file", true],
])("of units %s, only the needles of the one that changes are new", async (_what, isRow) => {
  const before = await keysOf("Ghi chú thứ nhất của đơn vị", isRow);
  const after = await keysOf("Ghi chú thứ hai của đơn vị", isRow);
  expect([...after].filter((key) => !before.has(key))).toHaveLength(1);
  expect(before.size).toBeGreaterThan(2);
});
