import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import type { FindingStatus } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { listShortcomings } from "../report/sections.ts";
import { composeConclusion } from "./conclusion.ts";

const { internal } = toSampleBriefings(sampleDataset());

describe("where nothing is judged, open shortcomings and silent units are told", () => {
  const bare = { ...internal.briefing.dataset, strands: [], indicators: [], levelIndicators: [] };
  const briefing: Briefing = { ...internal.briefing, dataset: bare };
  const [view] = listShortcomings(internal.report.sections);
  const tell = (states: readonly (readonly [FindingStatus, string])[]) => {
    const shortcomings = states.map(([, word]) => ({
      ...(view ?? missing()),
      status: { mark: "noData", word } as const,
    }));
    const report = briefing.period.report ?? missing();
    const sources = states.map(([status]) => ({
      ...(report.shortcomings[0] ?? missing()),
      status,
    }));
    const period = { ...briefing.period, report: { ...report, shortcomings: sources } };
    return composeConclusion({ ...briefing, period }, shortcomings).conclusion;
  };
  const open = ["open", "Chưa khắc phục"] as const;
  const underway = ["inProgress", "Đang khắc phục"] as const;
  const resolved = ["resolved", "Đã khắc phục"] as const;

  test.each([
    ["none", [], "01/3 đơn vị chưa gửi báo cáo."],
    ["one", [open], "Còn một hạn chế chưa khắc phục; 01/3 đơn vị chưa gửi báo cáo."],
    [
      "two alike",
      [underway, resolved, underway],
      "Còn 02 hạn chế đang khắc phục; 01/3 đơn vị chưa gửi báo cáo.",
    ],
    [
      "two states",
      [underway, open],
      "Còn 02 hạn chế: 01 đang khắc phục, 01 chưa khắc phục; 01/3 đơn vị chưa gửi báo cáo.",
    ],
    ["one mended", [resolved], "Hạn chế đã nêu đã khắc phục; 01/3 đơn vị chưa gửi báo cáo."],
    [
      "all mended",
      [resolved, resolved],
      "Các hạn chế đã nêu đều đã khắc phục; 01/3 đơn vị chưa gửi báo cáo.",
    ],
  ])("%s", (_what, states, sentence) => {
    expect(tell(states)).toBe(sentence);
  });
});

function missing(): never {
  throw new Error("the sample lacks it");
}
