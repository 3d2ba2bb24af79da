import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import type { ProgressState } from "../../model/judgement/evaluation.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { explainFigures } from "./explain-figures.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeProgress } from "../key-figures/progress.ts";
import { STANDINGS } from "./standings.ts";

const { newest } = toSampleBriefings(sampleDataset());
const explained = explainFigures(newest);

describe("vì sao có các con số của báo cáo", () => {
  test("mỗi con số về đơn vị có một lời giải thích", () => {
    const labels = explained.map(({ label }) => label);
    const told = composeProgress(newest)?.tiles.map(({ label }) => label) ?? [];
    expect(told.length).toBeGreaterThan(1);
    expect(labels).toEqual(expect.arrayContaining([...told]));
  });

  test("mọi trạng thái của một đơn vị đều được đếm, mỗi trạng thái một lần", () => {
    const counted = Object.values(STANDINGS).flatMap(
      (one): readonly ProgressState[] => one.counted,
    );
    const all = Object.keys(newest.summary.states).filter((state) => state !== "notApplicable");
    expect(counted.toSorted()).toEqual(all.toSorted());
  });

  test("chậm thì nêu thời hạn của từng phần việc", () => {
    const late = explained.find(({ label }) => label === "Chậm");
    expect(late?.value).toMatch(/tính đến ngày 10\/4\/2020\. Thời hạn: .*\d+\/\d+\/2020/);
  });

  test("chưa đủ số liệu: không chỉ tiêu nào có số liệu thì không nói những gì đã báo cáo đều đạt", () => {
    const told = (briefing: Briefing) =>
      explainFigures(briefing).find(({ label }) => label === "Chưa đủ số liệu")?.value;
    const rest = "không tính là đạt, không tính là chưa đạt.";
    expect(told(newest)).toBe(
      `Những gì đã báo cáo (nếu có) đều đạt, nhưng còn nội dung chưa báo cáo; ${rest}`,
    );
    const summary = { ...newest.summary, indicators: new Map() };
    expect(told({ ...newest, summary })).toBe(`Chưa báo cáo nội dung nào; ${rest}`);
  });

  test("không có phần việc nào thì chỉ giải thích chỉ tiêu, không có chỉ tiêu thì không giải thích gì", () => {
    const without = (own: Partial<Briefing["dataset"]>) =>
      explainFigures({ ...newest, dataset: { ...newest.dataset, strands: [], ...own } });
    expect(without({})).toEqual([
      { label: "Chưa đạt chỉ tiêu", value: "So số đếm với mức quy định, trước khi làm tròn." },
    ]);
    expect(without({ indicators: [] })).toEqual([]);
  });

  test("chỉ tiêu không thuộc phần việc nào thì không tính vào tiến độ", () => {
    const { indicators } = newest.dataset;
    const loose = indicators.map((one) =>
      one.strand === "nhan-su" ? { ...one, strand: null } : one,
    );
    const told = explainFigures({ ...newest, dataset: { ...newest.dataset, indicators: loose } });
    expect(told.find(({ label }) => label === "Chưa đạt chỉ tiêu")?.value).toBe(
      "So số đếm với mức quy định, trước khi làm tròn. Gồm cả chỉ tiêu về cơ cấu cấp ủy và chỉ tiêu không thuộc phần việc nào, là những chỉ tiêu không tính vào tiến độ.",
    );
  });
});
