import { expect, test } from "vitest";
import { field } from "../../../tests/samples/judgement.ts";
import { isAsked } from "./condition.ts";
import type { FieldValue } from "./field-value.ts";
import type { Condition } from "./scope.ts";

const yesNo = (isYes: boolean): FieldValue => ({ kind: "yesNo", isYes });
const asked = (id: string, condition: Condition | null) => ({ ...field(id, "yesNo"), condition });

const FIELDS = [
  asked("held", null),
  asked("elected", { field: "held", values: ["có"] }),
  asked("women", { field: "elected", values: ["có"] }),
];

test.each<readonly [string, string, Readonly<Record<string, FieldValue>>, boolean | undefined]>([
  ["a field without condition is asked", "held", {}, true],
  ["the answer decides: yes", "elected", { held: yesNo(true) }, true],
  ["the answer decides: no", "elected", { held: yesNo(false) }, false],
  ["without the answer nobody knows", "elected", {}, undefined],
  ["what decides is itself not asked", "women", { held: yesNo(false) }, false],
  ["what decides is asked and not answered", "women", { held: yesNo(true) }, undefined],
])("%s", (_what, id, values, expected) => {
  const own = FIELDS.find((one) => one.id === id);
  if (own === undefined) throw new Error(id);
  expect(isAsked(own, new Map(Object.entries(values)), FIELDS)).toBe(expected);
});
