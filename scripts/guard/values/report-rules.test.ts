import { expect, test } from "vitest";
import { HAN_CHE, sampleDataset } from "../../../tests/samples/root.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { toReportRules } from "./report-rules.ts";
import { sortOut, type Sorting } from "./sort-out.ts";

const CUTOFF = "2020-04-10" as CalendarDate; // `as`: a day that exists

test.each([
  ["open where everyone reads the shortcoming", "cong-khai", true],
  ["internal where only insiders do", "noi-bo", false],
])("the day of a remedy is %s", (_what, audience, isOpen) => {
  const dataset = sampleDataset(
    [HAN_CHE, "pham_vi: cong-khai\n", `pham_vi: ${audience}\nngay_khac_phuc: 03/4/2020\n`],
    [HAN_CHE, "dang-khac-phuc", "da-khac-phuc"],
    [HAN_CHE, "chi_tieu: [nu-cap-uy]\n", ""],
    [HAN_CHE, "Sau khi rà soát, {{ nay.cau_chua_dat }}.", "Đã rà soát."],
  );
  const report = dataset.periods.at(-1)?.report;
  if (report === undefined || report === null) throw new TypeError("the sample has a report");
  const at: Sorting = { internal: [], open: new Set(), prose: new Set(), place: "" };
  sortOut(report, toReportRules(CUTOFF), at);
  expect(at.open.has("2020-04-03")).toBe(isOpen);
  expect(at.internal.some(({ value }) => value === "2020-04-03")).toBe(!isOpen);
});
