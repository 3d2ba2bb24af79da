import { describe, expect, test } from "vitest";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Strand } from "../../model/rules/indicator.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import type { StrandCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeProgressTable } from "../summary/progress-table.ts";
import type { Changes } from "../views/chart-spec.ts";
import { composeProgressChart } from "./progress.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const { newest: sample } = toSampleBriefings(sampleDataset());

type States = Partial<
  Record<"done" | "underway" | "late" | "notStarted" | "notDue" | "noData", number>
>;

function toCounts(own: Work): Told<StrandCounts> {
  if (own === WITHHELD) return WITHHELD;
  const applicable = Object.values(own ?? {}).reduce((sum, count) => sum + count, 0);
  const states = toByState((state) => own?.[state as keyof States] ?? 0); // `as`: others are 0
  return { states, applicable, ruled: 0, applicableTypes: [] };
}

/** Missing: nobody has such work. */
type Work = States | typeof WITHHELD | undefined;
type Row = readonly [name: string, now: Work, then?: Work];

/** A briefing in which strands are as told. */
function briefingOf(rows: readonly Row[], own: Partial<Briefing> = {}): Briefing {
  const strands = rows.map(([name], index): Strand => ({
    id: `s${index}`,
    name,
    countsAsProgress: true,
    deadline: null,
    mayNameUnits: false,
  }));
  const summarize = (place: 1 | 2) => ({
    ...sample.summary,
    strands: new Map<string, Told<StrandCounts>>(
      rows.map((row, index) => [`s${index}`, toCounts(row[place])]),
    ),
  });
  if (sample.previous === null) throw new Error("no period before");
  return {
    ...sample,
    dataset: { ...sample.dataset, strands },
    summary: summarize(1),
    previous: { ...sample.previous, summary: summarize(2) },
    ...own,
  };
}

function specOf(rows: readonly Row[], own: Partial<Briefing> = {}): Changes {
  const spec = composeProgressChart(briefingOf(rows, own))?.spec;
  if (spec?.kind !== "changes") throw new Error("no chart");
  return spec;
}

describe("what is not done is told, the worst first", () => {
  test.each([
    ["nothing, where all is", { done: 7 }, ""],
    ["one state", { done: 3, late: 4 }, "còn 4 chậm"],
    ["none done", { notDue: 7 }, "còn 7 chưa đến hạn"],
    [
      "several states",
      { done: 1, noData: 1, notStarted: 2, late: 3 },
      "còn 6: 3 chậm, 2 chưa triển khai, 1 chưa đủ số liệu",
    ],
  ])("%s", (_what, states, text) => {
    expect(
      specOf([
        ["Văn kiện", states],
        ["Nhân sự", { done: 7 }],
      ]).rows[0]?.restText,
    ).toBe(text);
  });
});

describe("the period before has a mark", () => {
  const beforeOf = (now: Row[1], then: Row[2], own: Partial<Briefing> = {}) =>
    specOf(
      [
        ["Văn kiện", now, then],
        ["Nhân sự", { done: 7 }],
      ],
      own,
    ).rows[0]?.before;

  test.each([
    ["where it had done less", { done: 5, late: 2 }, { done: 2, late: 5 }, 2],
    ["where it had done more", { done: 2, late: 5 }, { done: 5, late: 2 }, 5],
    ["where it had done as much", { done: 2, late: 5 }, { done: 2, notDue: 5 }, 2],
    ["where it had done nothing", { done: 2, late: 5 }, { notDue: 7 }, 0],
  ])("%s", (_what, now, then, before) => {
    expect(beforeOf(now, then)).toEqual({ share: before / 7, text: String(before) });
  });

  test.each([
    ["where no unit had such work", { done: 2, late: 5 }, undefined],
    ["where other units had it", { done: 2, late: 5 }, { done: 2, late: 4 }],
    ["where nobody had data", { done: 2, late: 5 }, { noData: 7 }],
    ["where it was withheld", { done: 2, late: 5 }, WITHHELD],
    ["where it is withheld now", WITHHELD, { done: 2, late: 5 }],
  ] as const)("not %s", (_what, now, then) => {
    expect(beforeOf(now, then)).toBeNull();
  });

  test("not where there is no period before", () => {
    expect(beforeOf({ done: 5, late: 2 }, { done: 2, late: 5 }, { previous: null })).toBeNull();
  });
});

describe("where periods cannot be compared, the note says why", () => {
  const BOTH: readonly Row[] = [["Văn kiện", { done: 5, late: 2 }, { done: 2, late: 5 }]];
  const withUnits = (
    change: (units: Briefing["period"]["units"]) => Briefing["period"]["units"],
  ) => {
    const { previous } = briefingOf(BOTH);
    if (previous === null) throw new Error("no period before");
    const units = change(previous.period.units);
    return {
      previous: {
        period: { ...previous.period, units },
        summary: { ...previous.summary, unitCount: units.length },
      },
    };
  };

  test.each([
    ["nothing where they can", {}, ""],
    [
      "another number of units",
      withUnits((units) => units.slice(1)),
      "Kỳ trước có 2 đơn vị, kỳ này có 3 đơn vị, nên không so sánh.",
    ],
    [
      "as many, but others",
      withUnits((units) => units.map((unit, at) => (at === 0 ? { ...unit, id: "khac" } : unit))),
      "Các đơn vị của kỳ trước và kỳ này không như nhau, nên không so sánh.",
    ],
  ])("%s", (_what, own, note) => {
    const { footText, rows, beforeLabel } = specOf(BOTH, own);
    expect(footText).toBe(`Số đơn vị hoàn thành/số đơn vị thuộc diện thực hiện. ${note}`.trimEnd());
    expect(beforeLabel === null).toBe(note !== "");
    expect(rows.every(({ before }) => before === null)).toBe(note !== "");
  });

  test("one strand cannot", () => {
    const { footText } = specOf([...BOTH, ["Mới", { done: 7 }]]);
    expect(footText).toContain("Dòng không ghi số của kỳ trước");
  });
});

test.each([
  [
    "as many units in every strand",
    [
      ["A", { done: 7 }],
      ["B", { late: 7 }],
    ],
    ["0", "7 đơn vị"],
  ],
  [
    "others in some",
    [
      ["A", { done: 7 }],
      ["B", { late: 2 }],
    ],
    ["0%", "100%"],
  ],
  [
    "a withheld strand",
    [
      ["A", { done: 7 }],
      ["B", WITHHELD],
    ],
    ["0", "7 đơn vị"],
  ],
] as const)("the scale counts units, or shares: %s", (_what, rows, ends) => {
  expect(specOf(rows as readonly Row[]).endTexts).toEqual(ends); // `as`: their own type is narrower
});

test.each([
  ["no strand", []],
  [
    "all withheld",
    [
      ["A", WITHHELD],
      ["B", WITHHELD],
    ],
  ],
  [
    "nobody has data",
    [
      ["A", { noData: 7 }],
      ["B", WITHHELD],
    ],
  ],
  ["nobody has such work", [["A", {}]]],
] as const)("no chart where it would say nothing: %s", (_what, rows) => {
  expect(composeProgressChart(briefingOf(rows as readonly Row[]))).toBeNull(); // `as`: as above
});

test("where nobody has data there is no mark at 0", () => {
  const { rows } = specOf([
    ["A", { noData: 7 }],
    ["B", { done: 7 }],
  ]);
  expect(rows[0]?.now).toEqual({ share: null, text: "0/7" });
});

test("the table has the numbers of the marks and every state, and in the summary all strands together", () => {
  const toRows = (table: ReturnType<typeof composeProgressTable>) =>
    [...(table?.rows ?? []), ...(table?.totals == null ? [] : [table.totals])].map((row) =>
      [row.header, ...row.cells].map(({ text }) => text).join(" | "),
    );
  const chart = composeProgressChart(sample);
  expect(chart?.table.columns.map(({ label }) => label).join(" | ")).toBe(
    "Phần việc | Hoàn thành | Đang thực hiện | Chậm | Chưa triển khai | Chưa đủ số liệu | Cộng | Hoàn thành ở kỳ 05/3/2020 | Tăng, giảm",
  );
  const strands = [
    "Văn kiện | 1 | 0 | 1 | 0 | 1 | 3 | 1 | 0",
    "Nhân sự | 1 | 0 | 0 | 1 | 1 | 3 | 0 | +1",
  ];
  expect(toRows(chart?.table ?? null)).toEqual(strands);
  expect(toRows(composeProgressTable(sample))).toEqual([
    ...strands,
    "Mọi phần việc | 1 | 0 | 1 | 0 | 1 | 3 | 0 | +1",
  ]);
});

test("a unit that is not due has a column", () => {
  const change: Change = [
    CHI_TIEU,
    "truong: ban_chi_dao\n",
    "truong: ban_chi_dao\n    han: 30/4/2020\n",
  ];
  const table = composeProgressChart(toSampleBriefings(sampleDataset(change)).newest)?.table;
  expect(table?.columns.map(({ label }) => label)).toContain("Chưa đến hạn");
});

const twoStrands = (done: States, late: States): readonly Row[] => [
  ["A", done, late],
  ["B", late],
];

test.each<readonly [string, readonly Row[], boolean, string]>([
  [
    "strands",
    twoStrands({ done: 7 }, { late: 7 }),
    true,
    "Số đơn vị hoàn thành: a 7/7, kỳ trước 0; b 0/7.",
  ],
  [
    "then and now",
    [["A", { done: 7 }, { late: 7 }]],
    true,
    "Số đơn vị hoàn thành: a 7/7, kỳ trước 0.",
  ],
  ["now alone", [["A", { done: 7 }]], false, "Số đơn vị hoàn thành: a 7/7."],
  ["one unit", twoStrands({ done: 1 }, { late: 1 }), false, "Tình trạng: a hoàn thành; b chậm."],
])("a picture compares; else words tell it: %s", (_what, rows, isComparing, words) => {
  const chart = composeProgressChart(briefingOf(rows));
  expect([chart?.isComparing, chart?.description]).toEqual([isComparing, words]);
});
