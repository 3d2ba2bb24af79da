import { expect, test } from "vitest";
import { sampleRoot, PHUONG_B, XA_A } from "../../../tests/samples/root.ts";
import { withRows } from "../../../tests/samples/unit-rows.ts";
import { validate } from "../../validate/validate.ts";
import { findUnitNotices } from "./find-unit-notices.ts";
import { leaveOutStale } from "../stale/leave-out-stale.ts";

/** `<code> <file>:<line>:<column>` of each notice about a unit of the newest period. */
function placesOf(isRow: boolean): readonly string[] {
  const files = sampleRoot(
    [XA_A, "loai: dang-bo-xa", "loai: dang-bo-phuong"],
    [PHUONG_B, "ten: Đảng bộ phường B", "# Ghi chú.\nten: Đảng bộ phường B"],
  );
  const { dataset, problems } = validate(withRows(files, () => isRow));
  if (dataset === null) throw new Error(problems.map(({ code }) => code).join());
  const periods = leaveOutStale(dataset.periods, dataset.form.fields);
  const newest = periods.at(-1);
  if (newest === undefined) throw new Error("no period");
  return findUnitNotices({ ...dataset, periods }, newest).map(
    ({ code, place: { file, line, column } }) => `${code} ${file}:${line}:${column}`,
  );
}

test("a notice about a unit stands at its own file", () => {
  expect(placesOf(false)).toEqual([
    "figures-stale data/ky/2020-04-10/don-vi/phuong-b.yaml:6:1",
    "unit-changed data/ky/2020-04-10/don-vi/xa-a.yaml:1:1",
    "figures-stale data/ky/2020-04-10/don-vi/xa-a.yaml:7:1",
  ]);
});

test("of a unit in a row it stands at that row", () => {
  expect(placesOf(true)).toEqual([
    "figures-stale data/ky/2020-04-10/don-vi.yaml:14:1",
    "unit-changed data/ky/2020-04-10/don-vi.yaml:23:5",
    "figures-stale data/ky/2020-04-10/don-vi.yaml:30:1",
  ]);
});
