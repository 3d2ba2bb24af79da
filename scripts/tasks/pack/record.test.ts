import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { packOf } from "../../../tests/samples/packs.ts";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { parseDate } from "../../validate/parse/date.ts";
import { readPacks, writeRecord } from "./record.ts";

const { record } = packOf([]);

/** Folders of packs; those that are damaged have no record. */
async function makePacks(names: readonly string[], damaged: readonly number[]): Promise<string> {
  const out = await makeTempFolder("cac-goi");
  for (const name of names) {
    const folder = path.join(out, "goi", name);
    const number = Number.parseInt(name, 10);
    await mkdir(folder, { recursive: true });
    const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
    if (!damaged.includes(number))
      await writeRecord({ folder, write, writeText: write }, { ...record, number });
  }
  return out;
}

const MIXED = ["01_2020-03-05", "02_2020-04-10", "03_2020-03-05"];

test.each<
  readonly [
    what: string,
    date: string,
    damaged: readonly number[],
    known: readonly [
      number: number | null,
      unreadable: readonly number[],
      passed: readonly number[],
    ],
  ]
>([
  ["the last one of the period, past one of another", "2020-04-10", [], [2, [], [3]]],
  ["the last one, which is of the period", "2020-03-05", [], [3, [], []]],
  ["the last one, since the period is new", "2020-05-15", [], [3, [], []]],
  ["an older one of the period, since the record is damaged", "2020-03-05", [3], [1, [3], [2]]],
  ["one of another period, since all of the period are damaged", "2020-04-10", [2], [3, [2], []]],
  ["none, since all are damaged", "2020-04-10", [1, 2, 3], [null, [2, 3, 1], []]],
])("a pack is compared with %s", async (_what, day, damaged, [number, unreadable, passedOver]) => {
  const date = parseDate(day);
  if (date === undefined) throw new Error(day);
  const known = await readPacks(await makePacks(MIXED, damaged), date);
  expect(known).toMatchObject({ unreadable, passedOver, nextNumber: 4 });
  expect(known.record?.number ?? null).toBe(number);
});
