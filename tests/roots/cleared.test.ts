import { describe, expect, test } from "vitest";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { guardPublic, type Guarded } from "../guard/guard-public.ts";
import { onReports } from "./change-dataset.ts";
import { PROJECT } from "./project-root.ts";
import { readSoundRoot } from "./sound-root.ts";

/*
 * `neu_ten_don_vi: có` in the town's own data: whatever is cleared, check and guard let it pass, and the pages name
 * exactly the units that the data clears. In the earlier period the same units miss other indicators, too.
 */
const { dataset: town, periods } = await readSoundRoot(PROJECT);
const missedBy = (indicator: string, index: number) =>
  periods[index]?.evaluation.indicators.get(indicator)?.notMet ?? [];
/** Indicators that units miss in one of the two periods; of the others nobody can be named. */
const missed = town.indicators
  .map(({ id }) => id)
  .filter((id) => missedBy(id, 0).length + missedBy(id, 1).length > 0);
const NOW = "site/index.html";

/** The town where the units that miss these indicators, or are late in these strands, may be named. */
function clear(...ids: readonly string[]): Dataset {
  const allow = <T extends { readonly id: string }>(one: T) => ({
    ...one,
    mayNameUnits: ids.includes(one.id),
  });
  return {
    ...town,
    indicators: town.indicators.map(allow),
    strands: town.strands.map(allow),
  };
}

/** The reports of all periods: no other page takes names from what is cleared. */
const guardReports = (dataset: Dataset) =>
  guardPublic(dataset, ({ template }) => template === "report");

/** `<unit> <indicator or strand>` of every unit that a page names with what it misses. */
function listPairs({ pages }: Guarded, page: string): readonly string[] {
  const pattern = /data-don-vi="([^"]*)" data-chua-dat="([^"]*)"/g;
  return Array.from((pages.get(page) ?? "").matchAll(pattern), ([, ...pair]) => pair.join(" "));
}

describe("một chỉ tiêu được phép nêu tên", () => {
  test("cả kỳ này và kỳ trước đều có chỉ tiêu mà đơn vị chưa đạt", () => {
    expect(missed.length).toBeGreaterThan(10);
    expect(missed.filter((id) => missedBy(id, 0).length > 0).length).toBeGreaterThan(5);
  });

  test.each(missed)(
    "«%s»: qua cả kiểm tra và cửa soát, chỉ nêu đúng những đơn vị ấy",
    async (id) => {
      const guarded = await guardReports(clear(id));
      expect(guarded.told).toEqual([]);
      const pairsOf = (units: readonly string[]) => units.map((unit) => `${unit} ${id}`).sort();
      const claimed = [...listPairs(guarded, NOW)].sort();
      expect(claimed).toEqual(pairsOf(missedBy(id, 0)));
      const before = `site/ky/${periods[1]?.period.date ?? ""}/index.html`;
      expect([...listPairs(guarded, before)].sort()).toEqual(pairsOf(missedBy(id, 1)));
    },
  );
});

describe("nhiều điều được phép nêu tên", () => {
  test("hai chỉ tiêu: nêu tên ở cả hai, không ở chỉ tiêu thứ ba", async () => {
    const guarded = await guardReports(clear("nu-cap-uy", "du-trinh-do"));
    expect(guarded.told).toEqual([]);
    const told = new Set(listPairs(guarded, NOW).map((pair) => pair.split(" ")[1]));
    expect([...told].sort()).toEqual(["du-trinh-do", "nu-cap-uy"]);
  });

  test("mọi chỉ tiêu và mọi mảng: cả trang web đều qua", async () => {
    const all = [...town.indicators, ...town.strands].map(({ id }) => id);
    expect((await guardPublic(clear(...all))).told).toEqual([]);
  });
});

describe("một mảng mà đơn vị chậm", () => {
  const late = periods[0].evaluation.strands.get("van-kien")?.units.late ?? [];
  const claim = (dataset: Dataset) =>
    onReports(dataset, (report) => ({
      ...report,
      shortcomings: report.shortcomings.map((one, index) =>
        index === 0 ? { ...one, strands: ["van-kien"] } : one,
      ),
    }));

  test("được phép: hạn chế gắn với mảng ấy nêu tên các đơn vị chậm", async () => {
    expect(late.length).toBeGreaterThan(1);
    const guarded = await guardReports(claim(clear("van-kien")));
    expect(guarded.told).toEqual([]);
    expect(listPairs(guarded, NOW)).toEqual(late.map((unit) => `${unit} van-kien`));
  });

  test("chưa được phép: hạn chế ấy không nêu tên ai", async () => {
    const guarded = await guardReports(claim(clear()));
    expect(guarded.told).toEqual([]);
    expect(listPairs(guarded, NOW)).toEqual([]);
  });
});
