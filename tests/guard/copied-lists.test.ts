import { expect, test } from "vitest";
import { composeUnitTable } from "../../scripts/compose/downloads/unit-table.ts";
import { OWN_COLUMNS } from "../../scripts/guard/check/data.ts";
import { OWN_LABELS } from "../../scripts/guard/check/units.ts";
import { readPage, toElementText } from "../../scripts/guard/read/page.ts";
import { toPlainWords } from "../../scripts/guard/read/plain-words.ts";
import { readCsv, readJson } from "../../scripts/guard/read/tables.ts";
import { readWorkbook } from "../../scripts/guard/read/workbook.ts";
import { buildRoot } from "../roots/built-root.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { tellsHeld } from "../samples/congress.ts";
import { sampleDataset } from "../samples/root.ts";
import { GUARDED_ROOT } from "./guarded-tree.ts";

/*
 * The guard stops a build that has a label or a column which is not in these lists. The tests below
 * look the other way: an entry that no output has any more would let in what nobody has looked at.
 */
const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const bytesOf = (file: string) => tree.get(`site/${file}`) ?? Buffer.alloc(0);
const lacking = (listed: ReadonlySet<string>, printed: readonly string[]) => {
  const found = new Set(printed.map(toPlainWords));
  return [...listed].filter((words) => !found.has(words));
};

test("mỗi nhãn của trang đơn vị trong danh sách đều có trên một trang đơn vị", () => {
  const pages = [...tree].filter(([name]) => /^site\/don-vi\/[^/]+\/index\.html$/.test(name));
  const labels = pages.flatMap(([, bytes]) => {
    const page = readPage(bytes.toString("utf8"));
    const terms = page.elements.filter(({ name }) => name === "dt");
    return terms.map((one) => toElementText(one, page));
  });
  expect(lacking(OWN_LABELS, labels)).toEqual([]);
});

test("mỗi cột của bảng đơn vị trong danh sách đều có trong tệp số liệu", () => {
  const tables = [
    readCsv("don-vi", bytesOf("du-lieu/don-vi.csv").toString("utf8")),
    readJson(bytesOf("du-lieu/so-lieu.json").toString("utf8")),
    readWorkbook(bytesOf("du-lieu/so-lieu.xlsx")),
  ].flatMap((data) => data.tables);
  const units = tables.filter(({ name }) =>
    ["don vi", "đơn vị"].some((one) => toPlainWords(name).includes(` ${one} `)),
  );
  // The root of the golden pages does not say when congresses are held.
  const { newest } = toSampleBriefings(sampleDataset(tellsHeld("don-vi")));
  const { columns } = composeUnitTable(newest);
  const heads = columns.flatMap(({ key, label }) =>
    key === "to_chuc_dai_hoi" ? [key, label] : [],
  );
  expect(lacking(OWN_COLUMNS, [...heads, ...units.flatMap(({ head }) => head)])).toEqual([]);
});
