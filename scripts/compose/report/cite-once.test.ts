import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { MO_DAU, sampleDataset, type Change } from "../../../tests/samples/root.ts";

const FULL = "Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị";

/** What the shortcomings of the signed report cite, in its order. */
function citedBy(...changes: readonly Change[]): readonly string[] {
  const { report } = toSampleBriefings(sampleDataset(...changes));
  return report.view.blocks.flatMap((block) =>
    block.kind === "shortcoming" ? block.item.grounds.map(({ sourceText }) => sourceText) : [],
  );
}

test("an instrument that the text has cited in full is cited by type and number", () => {
  const cited = citedBy();
  expect(cited[0]).toBe("Chỉ thị số 35-CT/TW, mục 2");
  expect(cited.filter((text) => text.includes(FULL))).toEqual([]);
});

test("one that the text does not cite is cited in full once", () => {
  const [first, ...others] = citedBy([MO_DAU, "Các đơn vị đã chuẩn bị đại hội.\n"]);
  expect(first).toBe(`${FULL}, mục 2`);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((text) => text.includes(FULL))).toEqual([]);
});
