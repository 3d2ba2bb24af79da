import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import type { ProgressState } from "../../model/judgement/evaluation.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { explainFigures } from "./explain-figures.ts";
import { STANDINGS } from "./standings.ts";

const { newest } = toSampleBriefings(sampleDataset());
const explained = explainFigures(newest);

describe("vì sao có các con số của báo cáo", () => {
  test("mỗi con số về đơn vị có một lời giải thích", () => {
    const labels = explained.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(Object.values(STANDINGS).map((one) => one.label)),
    );
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

  test("không có phần việc nào thì không để trống sau dấu hai chấm", () => {
    const bare = { ...newest, dataset: { ...newest.dataset, strands: [] } };
    const [first] = explainFigures(bare);
    expect(first?.value).toBe("Chưa có phần việc nào được tính vào tiến độ.");
    expect(
      explainFigures(bare)
        .map(({ value }) => value)
        .join(" "),
    ).not.toMatch(/: \.|về ,/);
  });
});
