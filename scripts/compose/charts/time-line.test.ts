import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { NO_FORM, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeTimeLine } from "./time-line.ts";

const PERIOD = "data/ky/2020-04-10/ky.yaml";

test("nêu kế hoạch, tạm hoãn chưa có ngày kết thúc, ngày chốt, theo phần của cả đoạn", () => {
  const line = composeTimeLine(toSampleBriefings(sampleDataset()).newest);
  expect(line).toEqual({
    id: "thoi-gian-2020-04-10",
    title: "Thời gian tổ chức đại hội",
    description:
      "Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc. Theo kế hoạch: 15/4/2020 – 20/5/2020. Ngày chốt số liệu: 10/4/2020.",
    spans: [
      {
        text: "Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc",
        kind: "postponed",
        from: 25 / 92,
        until: null,
        struck: [],
        isStriking: true,
      },
      {
        text: "Theo kế hoạch: 15/4/2020 – 20/5/2020",
        kind: "planned",
        from: 45 / 92,
        until: 81 / 92,
        struck: [{ from: 45 / 92, until: 81 / 92 }],
        isStriking: false,
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
    {
      text: "Tạm hoãn: từ hạ tuần tháng 3/2020 đến tháng 4/2020",
      kind: "postponed",
      from: 20 / 122,
      until: 61 / 122,
      struck: [],
      isStriking: true,
    },
    {
      text: "Theo kế hoạch: quý II/2020",
      kind: "planned",
      from: 31 / 122,
      until: 1,
      struck: [{ from: 31 / 122, until: 61 / 122 }],
      isStriking: false,
    },
  ]);
});

const WINDOW = `khung_thoi_gian:
  tu: 15/4/2020
  den: 20/5/2020
  van_ban: chi-thi-35
`;
const PAUSE = "  - tu: 26/3/2020\n    den:\n";
const pause = (times: string, scope = "tat-ca") =>
  `  - ${times}\n    ly_do: dịch bệnh\n    van_ban: cong-dien-06\n    pham_vi: ${scope}\n`;

test("what begins first comes first, of these what ends first, and an open end last", () => {
  const more = [
    pause("tu: 1/6/2020\n    den: 5/6/2020", "{ diem: có }"),
    pause("tu: 26/3/2020\n    den: 30/4/2020", "{ loai: [chi-bo] }"),
    pause("tu: 26/3/2020\n    den: 2/4/2020", "{ khoi: [xa-phuong] }"),
  ];
  const dataset = sampleDataset([PERIOD, PAUSE, `${more.join("")}${PAUSE}`]);
  const line = composeTimeLine(toSampleBriefings(dataset).newest);
  expect(line?.spans.map(({ text }) => text)).toEqual([
    "Tạm hoãn: từ ngày 26/3/2020 đến ngày 02/4/2020; phạm vi: khối xã, phường",
    "Tạm hoãn: từ ngày 26/3/2020 đến ngày 30/4/2020; phạm vi: chi bộ cơ sở",
    "Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc",
    "Theo kế hoạch: 15/4/2020 – 20/5/2020",
    "Tạm hoãn: từ ngày 01/6/2020 đến ngày 05/6/2020; phạm vi: đơn vị điểm",
  ]);
});

describe("the planned time is struck where everybody is put off", () => {
  const struckBy = (times: string, scope: string) => {
    const dataset = sampleDataset(
      [PERIOD, PAUSE, `  - ${times}\n`],
      [PERIOD, "pham_vi: tat-ca", `pham_vi: ${scope}`],
    );
    const line = composeTimeLine(toSampleBriefings(dataset).newest);
    return line?.spans.find(({ kind }) => kind === "planned")?.struck;
  };

  test.each([
    ["not by one that is over before", "tu: 26/3/2020\n    den: 14/4/2020", "tat-ca", []],
    [
      "by one that ends on its first day",
      "tu: 26/3/2020\n    den: 15/4/2020",
      "tat-ca",
      [{ from: 45 / 92, until: 46 / 92 }],
    ],
    [
      "from where it begins",
      "tu: 01/5/2020\n    den:",
      "tat-ca",
      [{ from: 30 / 91, until: 50 / 91 }],
    ],
    ["not by one that leaves it to others", "tu: 26/3/2020\n    den:", "{ khoi: [xa-phuong] }", []],
  ])("%s", (_what, times, scope, struck) => {
    expect(struckBy(times, scope)).toEqual(struck);
  });
});

describe("a document without figures has no day of figures", () => {
  const lineOf = (times: string) => {
    const alone: Change = [PERIOD, `${WINDOW}tam_hoan:\n${PAUSE}`, `tam_hoan:\n  - ${times}\n`];
    return composeTimeLine(toSampleBriefings(sampleDataset(...NO_FORM, alone)).newest);
  };

  test("an open end goes on into the next month", () => {
    const line = lineOf("tu: 26/3/2020\n    den:");
    expect(line?.cutOff).toBeNull();
    expect(line?.description).toBe("Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc.");
    expect(line?.ticks.map(({ text }) => text)).toEqual(["3/2020", "4/2020"]);
  });

  test("a single month has a tick every ten days", () => {
    const line = lineOf("tu: 05/3/2020\n    den: 17/3/2020");
    expect(line?.ticks).toEqual([
      { text: "01/3/2020", at: 0 },
      { text: "11/3/2020", at: 10 / 31 },
      { text: "21/3/2020", at: 20 / 31 },
    ]);
  });
});
