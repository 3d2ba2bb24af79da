import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { composeTimeLine } from "./time-line.ts";

const PERIOD = "data/ky/2020-04-10/ky.yaml";

test("nêu kế hoạch, tạm hoãn chưa có ngày kết thúc, ngày chốt, theo phần của cả đoạn", () => {
  const line = composeTimeLine(toSampleBriefings(sampleDataset()).newest);
  expect(line).toEqual({
    id: "thoi-gian-2020-04-10",
    title: "Thời gian tổ chức đại hội",
    description:
      "Theo kế hoạch: 15/4/2020 – 20/5/2020. Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc. Ngày chốt số liệu: 10/4/2020.",
    spans: [
      {
        text: "Theo kế hoạch: 15/4/2020 – 20/5/2020",
        kind: "planned",
        from: 45 / 92,
        until: 80 / 92,
      },
      {
        text: "Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc",
        kind: "postponed",
        from: 25 / 92,
        until: null,
      },
    ],
    cutOff: { text: "Ngày chốt số liệu: 10/4/2020", at: 40 / 92 },
    ticks: [
      { text: "3/2020", at: 0 },
      { text: "4/2020", at: 31 / 92 },
      { text: "5/2020", at: 61 / 92 },
    ],
  });
});

test.each([
  ["mỗi tháng một vạch", "20/5/2020", ["3/2020", "4/2020", "5/2020"]],
  ["mỗi quý một vạch khi dài hơn nửa năm", "20/12/2020", ["4/2020", "7/2020", "10/2020"]],
  ["mỗi năm một vạch khi dài hơn một năm rưỡi", "20/12/2023", ["2021", "2022", "2023"]],
])("%s", (_what, end, ticks) => {
  const dataset = sampleDataset([PERIOD, "den: 20/5/2020", `den: ${end}`]);
  const line = composeTimeLine(toSampleBriefings(dataset).newest);
  expect(line?.ticks.map(({ text }) => text)).toEqual(ticks);
});

test("a time that is no day is drawn from its first to its last day, under its words", () => {
  const dataset = sampleDataset(
    [PERIOD, "  tu: 15/4/2020\n  den: 20/5/2020\n", "  thoi_gian: Quý II/2020\n"],
    [
      PERIOD,
      "  - tu: 26/3/2020\n    den:\n",
      "  - tu: hạ tuần tháng 3/2020\n    den: tháng 4/2020\n",
    ],
  );
  expect(composeTimeLine(toSampleBriefings(dataset).newest)?.spans).toEqual([
    { text: "Theo kế hoạch: quý II/2020", kind: "planned", from: 31 / 122, until: 121 / 122 },
    {
      text: "Tạm hoãn: từ hạ tuần tháng 3/2020, đến tháng 4/2020",
      kind: "postponed",
      from: 20 / 122,
      until: 60 / 122,
    },
  ]);
});
