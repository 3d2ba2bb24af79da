import { expect, test } from "vitest";
import { PHUONG_B, sampleRoot } from "../../../tests/samples/root.ts";
import { validate } from "../validate.ts";

const EARLIER_PHUONG_B = PHUONG_B.replace("2020-04-10", "2020-03-05");

test("a required figure of which a unit has no data yet is missing, and neither wrong nor a problem", () => {
  const { problems, roster } = validate(
    sampleRoot(
      [PHUONG_B, "cap_uy_tong: 20", "cap_uy_tong: chua-co-so-lieu"],
      [EARLIER_PHUONG_B, "cap_uy_tong: 20", "cap_uy_tong: chua-co-so-lieu"],
    ),
  );
  expect(problems).toEqual([]);
  const unit = roster.periods.at(-1)?.units.find(({ id }) => id === "phuong-b");
  expect(unit?.values?.has("cap_uy_tong")).toBe(false);
  expect(unit?.toFill?.gaps[0]).toEqual({ field: "cap_uy_tong", line: 8, isWrong: false });
});
