import { expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import type { Dataset } from "../../model/dataset.ts";

/** The words of the navigation, which all pages share that have one; every page that it names is there. */
function navigate(change: (dataset: Dataset) => Partial<Dataset>): readonly string[] {
  const dataset = sampleDataset();
  const pages = composeSamplePages(toSampleBriefings({ ...dataset, ...change(dataset) }));
  const paths = new Set(pages.map(({ path }) => path));
  const navs = pages.map(({ shell }) => shell.nav).filter((nav) => nav.length > 0);
  for (const { href } of navs.flat()) expect(paths).toContain(href);
  const words = navs.map((nav) => nav.map(({ label }) => label).join(", "));
  expect(paths.has("van-ban/index.html")).toBe(words[0]?.includes("Văn bản"));
  return [...new Set(words)];
}

test.each<[string, (dataset: Dataset) => Partial<Dataset>, string]>([
  ["every page", () => ({}), "Báo cáo, Đơn vị, Chỉ tiêu, Tiến độ, Văn bản, Dữ liệu, Giới thiệu"],
  [
    "no page of instruments where there are none",
    ({ indicators, periods }) => ({
      instruments: [],
      indicators: indicators.map((one) => ({ ...one, instrument: null, clause: null })),
      periods: periods.map((period) => ({
        ...period,
        plannedWindow: null,
        postponements: [],
        report: null,
      })),
    }),
    "Báo cáo, Đơn vị, Chỉ tiêu, Tiến độ, Dữ liệu, Giới thiệu",
  ],
  [
    "neither indicators nor a schedule where there is nothing of them",
    ({ periods }) => ({
      strands: [],
      indicators: [],
      periods: periods.map((period) => ({
        ...period,
        plannedWindow: null,
        postponements: [],
        report: null,
      })),
    }),
    "Báo cáo, Đơn vị, Văn bản, Dữ liệu, Giới thiệu",
  ],
])("the navigation has %s", (_what, change, expected) => {
  expect(navigate(change)).toEqual([expected]);
});
