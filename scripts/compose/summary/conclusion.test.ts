import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { summarySays } from "../../../tests/samples/faults/summary.ts";
import type { StateCounts, StrandCounts } from "../../evaluate/summarize.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { composeConclusion } from "./conclusion.ts";

const { newest } = toSampleBriefings(sampleDataset());
const none = toByState(() => 0);

/** What is known; what is not said there is not. */
interface Facts {
  readonly states?: Told<Partial<StateCounts>>;
  readonly before?: Told<Partial<StateCounts>>;
  /** How many units are late in each strand. */
  readonly late?: Readonly<Record<string, Told<number>>>;
  /** How many units miss each rule, and how many are not due. */
  readonly required?: readonly Told<readonly [missed: number, notDue?: number]>[];
  readonly targets?: readonly Told<readonly [missed: number, notDue?: number]>[];
  readonly unitCount?: number;
  readonly isWhole?: boolean;
}

interface Rule {
  readonly id: string;
  readonly isRequired: boolean;
  readonly told: Told<readonly [missed: number, notDue?: number]>;
}

const WHOLE = 45;

function toStates(told: Told<Partial<StateCounts>>): Told<StateCounts> {
  return told === WITHHELD ? WITHHELD : { ...none, ...told };
}

const strand = firstOf(newest.dataset.strands);
const indicator = firstOf(newest.dataset.indicators);
const ofIndicator = firstOf(
  [...newest.summary.indicators.values()].filter((one) => one !== WITHHELD),
);
const ofStrand = firstOf([...newest.summary.strands.values()].filter((one) => one !== WITHHELD));

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("the sample lacks it");
  return first;
}

function briefingOf(facts: Facts): Briefing {
  const { states, before, late = {}, unitCount = WHOLE, isWhole = true } = facts;
  const rules = [...toRules("yeu-cau", facts.required), ...toRules("phan-dau", facts.targets)];
  const strands = states === undefined ? [] : Object.keys(late);
  const { summary, dataset, previous } = newest;
  return {
    ...newest,
    dataset: {
      ...dataset,
      strands: strands.map((name) => ({ ...strand, id: name, name, countsAsProgress: true })),
      indicators: rules.map((rule) => ({ ...indicator, ...rule })),
      levelIndicators: [],
    },
    summary: {
      ...summary,
      silentCount: 0,
      unitCount,
      isWhole,
      states: toStates(states ?? {}),
      strands: new Map(Object.entries(late).map(([id, told]) => [id, toStrand(told)])),
      indicators: new Map(rules.map(({ id, told }) => [id, toCounts(told)])),
      level: new Map(),
    },
    previous:
      before === undefined || previous === null
        ? null
        : { ...previous, summary: { ...summary, states: toStates(before) } },
  };
}

function toRules(name: string, told: Facts["required"] = []): readonly Rule[] {
  const isRequired = name === "yeu-cau";
  return told.map((one, index) => ({ id: `${name}-${index}`, isRequired, told: one }));
}

function toStrand(told: Told<number>): Told<StrandCounts> {
  return told === WITHHELD ? told : { ...ofStrand, states: { ...none, late: told } };
}

function toCounts(told: Rule["told"]): Told<ToldIndicator> {
  if (told === WITHHELD) return told;
  const [notMet, notDue = 0] = told;
  return { ...ofIndicator, applicable: WHOLE, met: 1, notMet, notDue, noData: 0 };
}

const STRANDS = { "Văn kiện": 0, "Nhân sự": 0 };

test.each<readonly [what: string, facts: Facts, sentence: string]>([
  [
    "most are done, two strands lag, rules are missed",
    {
      states: { done: 37, late: 6, noData: 2 },
      before: { done: 3, underway: 42 },
      late: { "Nhân sự": 2, "Văn kiện": 4 },
      required: [[5], [1], [2], [0]],
      targets: [[3]],
    },
    "Hầu hết các đơn vị đã hoàn thành mọi phần việc (37/45, kỳ trước 3); còn chậm về văn kiện (04 đơn vị), nhân sự (02 đơn vị); 03 yêu cầu còn đơn vị chưa đạt.",
  ],
  [
    "there were other units in the period before",
    { states: { done: 30, underway: 15 }, before: { done: 3, underway: 41 }, late: STRANDS },
    "Nhiều đơn vị đã hoàn thành mọi phần việc (30/45, kỳ trước 3/44); chưa đơn vị nào chậm.",
  ],
  [
    "some are done, some are not known",
    { states: { done: 20, underway: 20, noData: 5 }, late: STRANDS },
    "Một số đơn vị đã hoàn thành mọi phần việc (20/45); 05 đơn vị chưa đủ số liệu.",
  ],
  [
    "one is done",
    { states: { done: 1, late: 44 }, late: { "Văn kiện": 44 } },
    "Một đơn vị đã hoàn thành mọi phần việc (1/45); còn chậm về văn kiện (44 đơn vị).",
  ],
  [
    "two are done",
    { states: { done: 2, underway: 43 }, late: STRANDS },
    "Hai đơn vị đã hoàn thành mọi phần việc (2/45); chưa đơn vị nào chậm.",
  ],
  [
    "many strands lag",
    { states: { late: 45 }, late: { "Kịch bản": 1, "Hậu cần": 9, "Văn kiện": 3, "Nhân sự": 2 } },
    "Chưa đơn vị nào hoàn thành mọi phần việc; còn chậm về hậu cần (09 đơn vị), văn kiện (03 đơn vị), nhân sự (02 đơn vị) và 01 phần việc khác.",
  ],
  [
    "all are done, nothing is missed",
    { states: { done: 45 }, before: { done: 37, late: 8 }, late: STRANDS, required: [[0], [0]] },
    "Tất cả 45 đơn vị trực thuộc đã hoàn thành mọi phần việc (kỳ trước 37); các đơn vị có số liệu đều đạt mọi chỉ tiêu.",
  ],
  [
    "both are done",
    { states: { done: 2 }, late: STRANDS },
    "Cả hai đơn vị trực thuộc đã hoàn thành mọi phần việc.",
  ],
  [
    "none is due",
    { states: { notDue: 45 }, late: STRANDS, required: [[0, 45]] },
    "Các phần việc chưa đến thời hạn.",
  ],
  [
    "nobody has enough data",
    { states: { noData: 45 }, late: STRANDS },
    "Chưa đơn vị nào có đủ số liệu.",
  ],
  [
    "none is done, and none is late",
    { states: { underway: 45 }, late: STRANDS },
    "Chưa đơn vị nào hoàn thành mọi phần việc; chưa đơn vị nào chậm.",
  ],
  ["every rule is missed", { required: [[1], [2]] }, "Yêu cầu nào cũng còn đơn vị chưa đạt."],
  [
    "only targets are missed",
    { required: [[0]], targets: [[1], [4]] },
    "02 chỉ tiêu phấn đấu còn đơn vị chưa đạt.",
  ],
  [
    "the only unit is done",
    { states: { done: 1 }, late: STRANDS, unitCount: 1, required: [[0]] },
    "Đơn vị trực thuộc đã hoàn thành mọi phần việc; các chỉ tiêu có số liệu đều đạt.",
  ],
  [
    "the only unit is late",
    {
      states: { late: 1 },
      late: { "Văn kiện": 1, "Nhân sự": 1 },
      unitCount: 1,
      required: [[1], [0]],
    },
    "Còn chậm về văn kiện, nhân sự; 01 yêu cầu chưa đạt.",
  ],
  [
    "the only unit is under way",
    { states: { underway: 1 }, late: STRANDS, unitCount: 1 },
    "Đơn vị trực thuộc đang thực hiện.",
  ],
  ["no strands, no rules: nothing is said", {}, ""],
  [
    "the states are withheld, a strand is told",
    { states: WITHHELD, late: { "Văn kiện": 4, "Nhân sự": WITHHELD } },
    "Còn chậm về văn kiện (04 đơn vị).",
  ],
  [
    "all strands are withheld, the states are told",
    { states: { done: 40, late: 5 }, late: { "Văn kiện": WITHHELD } },
    "Hầu hết các đơn vị đã hoàn thành mọi phần việc (40/45); 05 đơn vị chậm.",
  ],
  [
    "the period before is withheld",
    { states: { done: 40, late: 5 }, before: WITHHELD, late: { "Văn kiện": 5 } },
    "Hầu hết các đơn vị đã hoàn thành mọi phần việc (40/45); còn chậm về văn kiện (05 đơn vị).",
  ],
  [
    "a rule is withheld, others are missed",
    { required: [[1], WITHHELD, [0]] },
    "01 yêu cầu có nêu số liệu còn đơn vị chưa đạt.",
  ],
  ["a rule is withheld, no other is missed", { required: [WITHHELD, [0]] }, ""],
  [
    "everything is withheld",
    { states: WITHHELD, late: { "Văn kiện": WITHHELD }, required: [WITHHELD] },
    "",
  ],
  [
    "only some units are known",
    { states: { done: 3 }, late: STRANDS, unitCount: 3, isWhole: false },
    "",
  ],
])("%s", (_what, facts, sentence) => {
  expect(composeConclusion(briefingOf(facts), []).conclusion).toBe(sentence);
});

describe("what the period's file says", () => {
  const said = sampleDataset(summarySays("nhan_dinh: Còn {{ bao-cao-chinh-tri.dat }} đơn vị."));
  const briefings = toSampleBriefings(said);

  test.each([briefings.newest, briefings.internal.briefing])(
    "takes the place of the program's sentence, for both audiences, with the figure of today",
    (briefing) => {
      const { conclusion, news } = composeConclusion(briefing, []);
      expect(conclusion).toBe("Còn 1 đơn vị.");
      expect(news).toMatch(/^Tạm hoãn tổ chức đại hội từ ngày 26\/3\/2020/);
    },
  );
});
