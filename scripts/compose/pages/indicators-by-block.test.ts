import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import {
  CHI_BO_C,
  inBoth,
  NO_BLOCKS,
  sampleDataset,
  type Change,
} from "../../../tests/samples/root.ts";
import type { ByBlockCell, ByBlockRow } from "../views/by-block.ts";
import { composeIndicatorRules } from "./indicator-rules.ts";
import { composeIndicatorsByBlock } from "./indicators-by-block.ts";

const FORM = "data/bieu-mau.yaml";
const OPEN: Change = [FORM, "nhom_duoi: 3", "nhom_duoi: 0"];
const view = (...changes: readonly Change[]) =>
  composeIndicatorsByBlock(toSampleBriefings(sampleDataset(...changes)).newest);

const toWords = ({ kind, text, marks }: ByBlockCell) =>
  kind === "told"
    ? [text, ...marks.map(({ state, countText }) => `${state.mark} ${countText}`)].join(" ").trim()
    : kind;
const toWordsOfRow = ({ name, whole, cells }: ByBlockRow) =>
  [name, toWords(whole), ...cells.map(toWords)].join(" | ");

describe("indicators by blocks", () => {
  test("have a cell for each block, first those that most units miss; the met ones are folded", () => {
    const own = view(OPEN);
    expect(own?.title).toBe("3 trong 5 chỉ tiêu còn đơn vị chưa đạt");
    expect(own?.blocks.map(({ label }) => label)).toEqual(["Xã, phường", "Cơ quan"]);
    expect(own?.rows.map(toWordsOfRow)).toEqual([
      "Tỷ lệ nữ cấp ủy viên | 1/2 notMet 1 | 1/2 notMet 1 | notApplicable",
      "Hoàn chỉnh báo cáo chính trị | 1/3 notMet 1 noData 1 | 1/2 notMet 1 | noData 1",
      "Lập Ban Chỉ đạo | 1/3 notMet 1 noData 1 | 1/2 notMet 1 | noData 1",
    ]);
    expect(own?.folded?.title).toBe("2 chỉ tiêu không có đơn vị nào chưa đạt");
    expect(own?.folded?.rows.map(toWordsOfRow)).toEqual([
      "Thời hạn tổ chức đại hội | 1/3 noData 2 | 1/2 noData 1 | noData 1",
      "Số đảng viên để tổ chức đại hội đại biểu | 2/2 | 2/2 | notApplicable",
    ]);
    expect(own?.legend.states.map(({ mark }) => mark)).toEqual(["notMet", "noData"]);
    expect(own?.legend.withheldText).toBe("");
  });

  test.each<[string, readonly Change[]]>([
    ["without blocks", NO_BLOCKS],
    ["where blocks of few units are not told", [[FORM, "nhom_duoi: 0", "nhom_duoi: 3"]]],
    ["with one block", inBoth([CHI_BO_C, "khoi: co-quan\n", "khoi: xa-phuong\n"])],
  ])("%s there are none", (_what, changes) => {
    expect(view(OPEN, ...changes)).toBeNull();
  });
});

test("under it the tables of rules have their sources at the same place, with and without shares", () => {
  const tables = composeIndicatorRules(toSampleBriefings(sampleDataset()).newest, {
    hasResults: false,
  });
  const placeOf = ({ columns }: (typeof tables)[number]) =>
    columns.slice(0, -1).reduce((sum, { widthPercent }) => sum + (widthPercent ?? 0), 0);
  expect(new Set(tables.map(({ columns }) => columns.length)).size).toBe(2);
  expect(new Set(tables.map(placeOf)).size).toBe(1);
});
