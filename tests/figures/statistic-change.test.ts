import { describe, expect, test } from "vitest";
import { composeStatisticTables } from "../../scripts/compose/downloads/statistic-table.ts";
import { findStatisticChange } from "../../scripts/compose/figures/statistic-change.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeStatisticChanges } from "../../scripts/compose/pages/statistics.ts";
import { toChangeCell } from "../../scripts/compose/words/indicators/statistic-change-text.ts";
import { WITHHELD } from "../../scripts/model/judgement/withheld.ts";
import type { Statistic } from "../../scripts/model/rules/statistic.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { change } from "../samples/faults/reorganizations.ts";
import { CHI_BO_C, PHUONG_B, sampleDataset, XA_A, type Change } from "../samples/root.ts";
import { STATISTICS } from "../samples/statistics.ts";

/** The commune has two more committee members, one of them a woman. */
const GROWN: readonly Change[] = [
  [XA_A, "cap_uy_tong: 15\n  cap_uy_nu: 2\n", "cap_uy_tong: 17\n  cap_uy_nu: 3\n"],
  [XA_A, "cap_uy_nam: 13", "cap_uy_nam: 14"],
  [XA_A, "so_dang_vien: 214", "so_dang_vien: 213"],
];

/** The units that are counted have all answered. */
const ALL_KNOWN: Change = [
  "data/chi-tieu.yaml",
  "la: [dai-bieu]\n    loai_don_vi: tat-ca\n",
  "la: [dai-bieu]\n    loai_don_vi: [dang-bo-xa, dang-bo-phuong]\n",
];

const briefingsOf = (...changes: readonly Change[]) =>
  toSampleBriefings(sampleDataset(STATISTICS, ...changes));
const changesOf = (...changes: readonly Change[]) =>
  composeStatisticChanges(briefingsOf(...changes).newest).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

describe("a statistic beside its value of the period before", () => {
  test("is a number, percentage points or a mean more or less", () => {
    expect(changesOf(...GROWN)).toEqual([
      ["35 người", "37 người", "+2"],
      ["14,29% (5/35)", "16,22% (6/37)", "+1,93 điểm phần trăm"],
      ["724 đảng viên", "723,5 đảng viên", "−0,5"],
      // A unit is silent in both periods, so nobody knows whether more of them hold such a congress.
      ["cả hai đơn vị có số liệu", "cả hai đơn vị có số liệu", "–"],
    ]);
  });

  test("is told in sentences and in data", () => {
    const { newest, all, internalPapers } = briefingsOf(...GROWN);
    const write = (text: string) => resolveText(text, null, newest);
    expect(write("{{ nu-trung-cu.thay_doi }}; {{ dang-vien-binh-quan.thay_doi }}")).toBe(
      "tăng 1,93 điểm phần trăm; giảm 0,5",
    );
    const [table] = composeStatisticTables(all);
    expect(table?.columns.at(-1)?.key).toBe("thay_doi");
    expect(table?.rows.map((row) => row.at(-1))).toEqual([
      { kind: "decimal", shown: { whole: "2", fraction: "" } },
      { kind: "decimal", shown: { whole: "1", fraction: "93" } },
      { kind: "decimal", shown: { whole: "-0", fraction: "5" } },
      ...Array.from({ length: 5 }, () => ({ kind: "gap", gap: "notApplicable" })),
    ]);
    const papers = JSON.stringify(internalPapers);
    expect(papers).toContain("So với kỳ 05/3/2020: số cấp ủy viên tăng 2;");
    expect(papers).toContain("; tỷ lệ nữ cấp ủy viên trúng cử tăng 1,93");
  });

  test("is compared over a merger that stays within its types, and not over one that leaves them", () => {
    const absorbed = change("loai: sap-nhap, don_vi: [xa-a], thanh: [phuong-b]");
    const taken = change("loai: sap-nhap, don_vi: [chi-bo-c], thanh: [xa-a]");
    const of = (...changes: readonly Change[]) => changesOf(...changes).map((row) => row[2]);
    expect(of(absorbed, [XA_A, null])[0]).toBe("−15");
    // Of units that have merged there are fewer, and no unit has changed its answer.
    expect(of(ALL_KNOWN)[3]).toBe("0");
    expect(of(ALL_KNOWN, absorbed, [XA_A, null])[3]).toBe("–");
    expect(of(...GROWN, taken, [CHI_BO_C, null]).slice(0, 3)).toEqual(["–", "–", "−0,5"]);
  });

  test("is not told where one of the two values is withheld", () => {
    const { newest } = briefingsOf(...GROWN);
    const hidden = new Map(newest.summary.statistics);
    const own = hidden.get("tong-cap-uy");
    const statistic = newest.dataset.statistics[0];
    if (own === undefined || statistic === undefined || newest.previous === null)
      throw new Error("no statistic");
    const withhold = (value: Partial<typeof own>) =>
      new Map([...hidden, ["tong-cap-uy", { ...own, ...value }]]);
    const tell = (one: Statistic, ...[before, now]: readonly (typeof hidden)[]) => {
      const found = findStatisticChange(one, {
        ...newest,
        summary: { ...newest.summary, statistics: now ?? hidden },
        previous:
          newest.previous === null
            ? null
            : {
                ...newest.previous,
                summary: { ...newest.previous.summary, statistics: before ?? hidden },
              },
      });
      return toChangeCell(found?.change ?? null, one, newest.dataset.form);
    };
    expect(tell(statistic, hidden, withhold({ value: WITHHELD }))).toBe("không nêu");
    expect(tell(statistic, withhold({ value: WITHHELD }), hidden)).toBe("không nêu");
    expect(tell(statistic, withhold({ noData: WITHHELD }), hidden)).toBe("không nêu");
  });

  test("has no table in the first period", () => {
    const { all } = briefingsOf();
    expect(all.map((briefing) => composeStatisticChanges(briefing).length)).toEqual([1, 0]);
  });
});

test("a ward that has lost a woman has fewer", () => {
  const lost: readonly Change[] = [
    [PHUONG_B, "cap_uy_nu: 3", "cap_uy_nu: 2"],
    [PHUONG_B, "cap_uy_nam: 17", "cap_uy_nam: 18"],
  ];
  expect(changesOf(...lost)[1]?.[2]).toBe("−2,86 điểm phần trăm");
});
