import { onDay } from "../../model/days/moment.ts";
import { expect, test } from "vitest";
import { day, field, judgeOne, unit } from "../../../tests/samples/judgement.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Unit } from "../../model/report/period.ts";
import { leaveOutStale } from "./leave-out-stale.ts";

type Sent = readonly [values: Values, figuresDate?: CalendarDate];
type Values = Readonly<Record<string, FieldValue>> | null;

const count = (value: number): FieldValue => ({ kind: "count", count: value });
const steps = (...done: readonly string[]): FieldValue => ({
  kind: "steps",
  done: new Map(done.map((id) => [id, onDay(day(1, 2))])),
});

const FIELDS = [
  field("part", "count"),
  field("steps", "steps", ["a", "b", "c"]),
  { ...field("whole", "count"), group: "rieng" },
];

/** What is left of a unit's values in each period; the periods are a month apart. */
function leftOf(...sent: readonly Sent[]) {
  const periods = sent.map(([values, figuresDate = null], index) => ({
    date: day(index + 1, 5),
    units: [{ ...unit(values), figuresDate }],
    reorganizations: [],
  }));
  return leaveOutStale(periods, FIELDS).flatMap(({ units }) => units);
}

const toText = ({ hasSent, values }: Unit): string =>
  `${hasSent ? "sent" : "silent"}: ${[...(values?.keys() ?? [])].join(" ")}`.trim();

const all = steps("a", "b", "c");

test.each<readonly [string, readonly Sent[], readonly string[]]>([
  ["the first period of a unit is never stale", [[{ part: count(1) }]], ["sent: part"]],
  [
    "a unit whose figures are all as last time has not sent",
    [[{ part: count(1) }], [{ part: count(1) }], [{ part: count(1) }]],
    ["sent: part", "silent:", "silent:"],
  ],
  [
    "a unit is compared with what it last sent, not with its silence",
    [[{ part: count(1) }], [null], [{ part: count(1) }]],
    ["sent: part", "silent:", "silent:"],
  ],
  [
    "a confirmation holds for its period alone",
    [[{ part: count(1) }], [{ part: count(1) }, day(2, 1)], [{ part: count(1) }, day(2, 1)]],
    ["sent: part", "sent: part", "silent:"],
  ],
  [
    "one edited cell makes its own group fresh",
    [[{ part: count(1), whole: count(3) }], [{ part: count(2), whole: count(3) }]],
    ["sent: part whole", "sent: part"],
  ],
  [
    "what is done for good stays, although the unit has not sent",
    [[{ steps: all, whole: count(3) }], [{ steps: all, whole: count(3) }]],
    ["sent: steps whole", "silent: steps"],
  ],
  [
    "a unit with nothing left to change need not write again",
    [[{ steps: all }], [{ steps: all }]],
    ["sent: steps", "sent: steps"],
  ],
  ["a unit without any value has nothing to update", [[{}], [{}]], ["sent:", "sent:"]],
])("%s", (_sentence, sent, expected) => {
  expect(leftOf(...sent).map(toText)).toEqual(expected);
});

test("a unit that confirms one group has sent, and the other group is left out", () => {
  const values = { part: count(1), whole: count(3) };
  const periods = [null, day(2, 1)].map((confirmed, index) => ({
    date: day(index + 1, 5),
    units: [
      { ...unit(values), groupDates: new Map(confirmed === null ? [] : [["rieng", confirmed]]) },
    ],
    reorganizations: [],
  }));
  const [, now] = leaveOutStale(periods, FIELDS).flatMap(({ units }) => units);
  expect(now === undefined ? "" : toText(now)).toBe("sent: whole");
});

test("the figures that are left out are known", () => {
  const [, now] = leftOf([{ part: count(1) }], [{ part: count(1) }]);
  expect([...(now?.stale.keys() ?? [])]).toEqual(["part"]);
});

test.each<readonly [string, string | null, string]>([
  ["up to a step that is done is still met", "b", "met"],
  ["up to a step that was open is without data, not missed", null, "noData"],
])("an indicator %s, when its steps are not updated", (_sentence, until, verdict) => {
  const values = { steps: steps("a", "b"), whole: count(3) };
  const [, now] = leftOf([values], [{ ...values, whole: count(4) }]);
  if (now === undefined) throw new Error("no unit");
  expect(judgeOne(now, { kind: "steps", field: "steps", until }).verdict).toBe(verdict);
});
