import { expect, test } from "vitest";
import { toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";
import type { Answering } from "../../model/form/condition.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import { onDay, type When } from "../../model/days/moment.ts";
import type { Period, Postponement, Unit } from "../../model/report/period.ts";
import { TELLS_PLAN, tellsHeld } from "../../../tests/samples/congress.ts";
import { BY_TYPE_ALONE } from "../../model/form/scope.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toScheduleState } from "./schedule-state.ts";

const dataset = sampleDataset(tellsHeld("don-vi"), TELLS_PLAN);
const bare = sampleDataset();
const [sample] = dataset.periods.slice(-1);
if (sample === undefined) throw new Error("no period");
const UNIT: Answering = {
  id: "don-vi-nay",
  type: "chi-bo",
  block: "co-quan",
  isPilot: false,
  values: new Map(),
};

function day(month: number, date: number): CalendarDate {
  const found = toCalendarDate(2020, month, date);
  if (found === undefined) throw new Error("no such day");
  return found;
}

const WINDOW = { from: onDay(day(4, 15)), until: onDay(day(5, 20)), instrument: "chi-thi-35" };

const SECOND_QUARTER = { first: day(4, 1), last: day(6, 30), words: "quý II/2020" };
const APRIL = { first: day(4, 1), last: day(4, 30), words: "tháng 4/2020" };

/** A postponement; the cut-off date of the period is 10 April. */
function pause(
  from: CalendarDate,
  until: CalendarDate | null,
  units = ["don-vi-nay"],
): Postponement {
  const scope = { unitTypes: [], ...BY_TYPE_ALONE, condition: null };
  return {
    from: onDay(from),
    hour: null,
    resumeWhen: null,
    meanwhile: null,
    watcher: null,
    until: until === null ? null : onDay(until),
    reason: "dịch bệnh",
    instrument: null,
    scope,
    units: new Set(units),
  };
}

type Schedule = Pick<Period, "plannedWindow" | "postponements">;

/** What a unit reports of its congress; `null`: it has not answered. */
type Answers = { readonly held?: When; readonly planned?: When } | null;

function toValues(answers: Answers): Unit["values"] {
  if (answers === null) return null;
  const { held, planned } = answers;
  const days = { ngay_to_chuc: held, ngay_dai_hoi: planned };
  return new Map<string, FieldValue>([
    ["da_to_chuc", { kind: "yesNo", isYes: held !== undefined }],
    ...Object.entries(days).flatMap(([id, when]) =>
      when === undefined ? [] : [[id, { kind: "date", when }] as const],
    ),
  ]);
}

test.each<[string, Schedule, string]>([
  [
    "có kế hoạch, không hoãn",
    { plannedWindow: WINDOW, postponements: [] },
    "Theo kế hoạch từ 15/4/2020 đến 20/5/2020",
  ],
  [
    "hoãn chưa biết đến bao giờ",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), null)] },
    "Tạm hoãn từ 26/3/2020",
  ],
  [
    "hoãn có ngày kết thúc sau ngày chốt",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), day(4, 30))] },
    "Tạm hoãn từ 26/3/2020 đến 30/4/2020",
  ],
  [
    "hoãn đến đúng ngày chốt thì vẫn đang hoãn",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), day(4, 10))] },
    "Tạm hoãn từ 26/3/2020 đến 10/4/2020",
  ],
  [
    "hoãn đã hết trước ngày chốt thì lại theo kế hoạch",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), day(4, 9))] },
    "Theo kế hoạch từ 15/4/2020 đến 20/5/2020",
  ],
  [
    "chỉ đơn vị khác hoãn",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), null, ["don-vi-khac"])] },
    "Theo kế hoạch từ 15/4/2020 đến 20/5/2020",
  ],
  [
    "hai lần hoãn thì kể lần sau",
    {
      plannedWindow: WINDOW,
      postponements: [pause(day(3, 20), day(4, 20)), pause(day(4, 1), null)],
    },
    "Tạm hoãn từ 01/4/2020",
  ],
  [
    "kế hoạch chỉ nói quý",
    { plannedWindow: { from: SECOND_QUARTER, until: null, instrument: null }, postponements: [] },
    "Theo kế hoạch trong quý II/2020",
  ],
  [
    "hoãn đến một tháng thì còn hoãn đến ngày cuối của tháng",
    {
      plannedWindow: WINDOW,
      postponements: [{ ...pause(day(3, 26), null), until: APRIL }],
    },
    "Tạm hoãn từ 26/3/2020 đến tháng 4/2020",
  ],
  ["không kế hoạch, không hoãn", { plannedWindow: null, postponements: [] }, "Chưa có thời gian"],
])("%s: «%s»", (_name, facts, expected) => {
  const told = { audience: "internal", period: { ...sample, ...facts }, dataset: bare } as const;
  expect(toScheduleState(UNIT, told).text).toBe(expected);
});

const PLANNED = { plannedWindow: WINDOW, postponements: [] };
const PAUSED = { plannedWindow: WINDOW, postponements: [pause(day(3, 26), null)] };

test.each<[string, Answers, Schedule, string]>([
  ["đã tổ chức", { held: onDay(day(4, 2)) }, PLANNED, "Đã tổ chức ngày 02/4/2020"],
  [
    "đã tổ chức thì không còn hoãn",
    { held: onDay(day(4, 2)) },
    PAUSED,
    "Đã tổ chức ngày 02/4/2020",
  ],
  ["đã tổ chức, không rõ ngày", { held: "unknown" }, PAUSED, "Đã tổ chức"],
  [
    "chỉ biết tháng",
    { held: { first: day(3, 1), last: day(3, 31), words: "tháng 3/2020" } },
    PLANNED,
    "Đã tổ chức tháng 3/2020",
  ],
  [
    "tổ chức nhiều ngày",
    { held: { first: day(3, 2), last: day(3, 3), words: "từ 02/3/2020 đến 03/3/2020" } },
    PLANNED,
    "Đã tổ chức từ ngày 02/3/2020 đến ngày 03/3/2020",
  ],
  ["dự kiến riêng", { planned: onDay(day(5, 4)) }, PLANNED, "Dự kiến ngày 04/5/2020"],
  ["dự kiến đã qua", { planned: onDay(day(4, 9)) }, PLANNED, "Dự kiến ngày 09/4/2020 (đã qua)"],
  ["đang hoãn thì dự kiến chưa kể", { planned: onDay(day(5, 4)) }, PAUSED, "Tạm hoãn từ 26/3/2020"],
  ["không dự kiến riêng", {}, PLANNED, "Theo kế hoạch từ 15/4/2020 đến 20/5/2020"],
  [
    "chưa báo cáo",
    null,
    PLANNED,
    "Chưa có số liệu; lịch chung: theo kế hoạch từ 15/4/2020 đến 20/5/2020",
  ],
  ["chưa báo cáo, đang hoãn", null, PAUSED, "Chưa có số liệu; lịch chung: tạm hoãn từ 26/3/2020"],
])("%s: «%s»", (_name, values, facts, expected) => {
  const told = { audience: "internal", period: { ...sample, ...facts }, dataset } as const;
  expect(toScheduleState({ ...UNIT, values: toValues(values) }, told).text).toBe(expected);
});

test("the public reads that a state is not told, never that there is no data", () => {
  const told = { audience: "public", period: { ...sample, ...PLANNED }, dataset } as const;
  expect(toScheduleState({ ...UNIT, values: null }, told).text).toBe(
    "Không nêu; lịch chung: theo kế hoạch từ 15/4/2020 đến 20/5/2020",
  );
});

test("the public is not told that a planned day is over", () => {
  const told = { audience: "public", period: { ...sample, ...PLANNED }, dataset } as const;
  const values = toValues({ planned: onDay(day(4, 9)) });
  expect(toScheduleState({ ...UNIT, values }, told).text).toBe("Dự kiến ngày 09/4/2020");
});

test("whether a congress was held is unknown only where the form asks for it", () => {
  const period = { ...sample, ...PLANNED };
  const told = { audience: "internal", period, dataset: sampleDataset(TELLS_PLAN) } as const;
  expect(toScheduleState({ ...UNIT, values: null }, told).kind).toBe("planned");
});
