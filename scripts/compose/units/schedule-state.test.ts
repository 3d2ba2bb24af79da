import { expect, test } from "vitest";
import { toCalendarDate, type CalendarDate } from "../../model/calendar-date.ts";
import type { Period } from "../../model/period.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toScheduleState } from "./schedule-state.ts";

const [sample] = sampleDataset().periods.slice(-1);
if (sample === undefined) throw new Error("no period");

function day(month: number, date: number): CalendarDate {
  const found = toCalendarDate(2020, month, date);
  if (found === undefined) throw new Error("no such day");
  return found;
}

const WINDOW = { from: day(4, 15), until: day(5, 20), instrument: "chi-thi-35" };

/** A postponement; the cut-off date of the period is 10 April. */
function pause(from: CalendarDate, until: CalendarDate | null, blocks = ["co-quan"]) {
  return { from, until, reason: "dịch bệnh", instrument: null, blocks };
}

test.each<[string, Pick<Period, "plannedWindow" | "postponements">, string]>([
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
    "chỉ khối khác hoãn",
    { plannedWindow: WINDOW, postponements: [pause(day(3, 26), null, ["xa-phuong"])] },
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
  ["không kế hoạch, không hoãn", { plannedWindow: null, postponements: [] }, "Không đặt thời gian"],
])("%s: «%s»", (_name, facts, expected) => {
  expect(toScheduleState("co-quan", { ...sample, ...facts }).text).toBe(expected);
});
