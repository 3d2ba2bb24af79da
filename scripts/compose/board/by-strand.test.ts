import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { DEFINITIONS } from "../../../tests/samples/definitions.ts";
import { NO_BLOCKS, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import type { ByStrandRow } from "../views/by-strand.ts";

const RULES = "data/chi-tieu.yaml";
const NO_STRANDS: Change = [
  RULES,
  DEFINITIONS[RULES].replace(/^mang:\n(?: {2}-.*\n)+/, "").replaceAll(/^ {4}mang: .*\n/gm, ""),
];
const view = (...changes: readonly Change[]) =>
  toSampleBriefings(sampleDataset(...changes)).board.byStrand;
const toWords = ({ header, delayText, cells }: ByStrandRow) =>
  [
    header.text,
    ...(delayText === "" ? [] : [delayText]),
    ...cells.map(({ tone, states }) => `${states.map(({ word }) => word).join(", ")} (${tone})`),
  ].join(" | ");

describe("units by strands", () => {
  test("are sorted by how late they are, then by what they miss, then by what is unknown", () => {
    const own = view();
    expect(own?.title).toBe("1 trong 3 đơn vị có việc quá hạn, lâu nhất 10 ngày");
    expect(own?.strands).toEqual(["Văn kiện", "Nhân sự", "Cơ cấu cấp ủy"]);
    expect(own?.rows.map(toWords)).toEqual([
      "Đảng bộ phường B | 10 ngày | 1 chậm (2) | 1 chưa đạt, 1 thiếu số liệu (1) | đạt (0)",
      "Đảng bộ xã A | xong (0) | xong (0) | 1 chưa đạt (1)",
      "Chi bộ C | 1 thiếu số liệu (0) | 2 thiếu số liệu (0) | 1 thiếu số liệu (0)",
    ]);
    expect(own?.folded).toBeNull();
  });

  test("lead to the rows of the units", () => {
    const { board } = toSampleBriefings(sampleDataset());
    const anchors = board.units?.rows.map(({ anchor }) => `#${anchor}`) ?? [];
    expect(anchors.toSorted()).toEqual(
      board.byStrand?.rows.map(({ header }) => header.href).toSorted(),
    );
  });

  test("without strands have one column, without blocks no block", () => {
    const own = view(NO_STRANDS, ...NO_BLOCKS);
    expect(own?.title).toBe("Từng đơn vị theo chỉ tiêu");
    expect(own?.strands).toEqual(["Chỉ tiêu"]);
    expect(own?.rows.map(toWords)).toEqual([
      "Đảng bộ phường B | 2 chưa đạt, 1 thiếu số liệu (2)",
      "Đảng bộ xã A | 1 chưa đạt (1)",
      "Chi bộ C | 4 thiếu số liệu (0)",
    ]);
    expect(own?.rows.map(({ aboutText }) => aboutText)).toEqual(["", "", ""]);
  });
});
