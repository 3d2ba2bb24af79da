import { onDay } from "../../../model/days/moment.ts";
import { day } from "../../../../tests/samples/judgement.ts";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../model/rules/indicator.ts";
import { sampleDataset, type Change } from "../../../../tests/samples/root.ts";
import {
  toGapText,
  toMeasuredText,
  toRuleText,
  toShortRuleText,
  toThresholdText,
} from "./threshold-text.ts";

const CHI_TIEU = "data/chi-tieu.yaml";

function find(id: string, ...changes: readonly Change[]): Indicator {
  const found = sampleDataset(...changes).indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function share(lines: string): Change {
  return [CHI_TIEU, "    so_sanh: toi-thieu\n    nguong: 15%\n", lines];
}

function counted(lines: string): Change {
  return [CHI_TIEU, "    so_sanh: toi-thieu\n    nguong: 200\n", lines];
}

const { form } = sampleDataset();

describe("a rule is in words, with the threshold as the file writes it", () => {
  test.each([
    ["a least share", find("nu-cap-uy"), "từ 15% tổng số cấp ủy viên trở lên", "15%"],
    [
      "a least fraction",
      find("nu-cap-uy", share("    so_sanh: toi-thieu\n    nguong: 1/3\n")),
      "từ 1/3 tổng số cấp ủy viên trở lên",
      "1/3",
    ],
    [
      "a largest share",
      find("nu-cap-uy", share("    so_sanh: toi-da\n    nguong: 17,5%\n")),
      "không quá 17,5% tổng số cấp ủy viên",
      "17,5%",
    ],
    [
      "a range",
      find("nu-cap-uy", share("    so_sanh: trong-khoang\n    nguong: [40%, 50%]\n")),
      "từ 40% đến 50% tổng số cấp ủy viên",
      "40%–50%",
    ],
    [
      "about a share",
      find("nu-cap-uy", share("    so_sanh: xap-xi\n    nguong: 40%\n    sai_so: 5%\n")),
      "khoảng 40% tổng số cấp ủy viên (chênh lệch không quá 5%)",
      "40%",
    ],
    ["a least count", find("dang-vien-dai-bieu"), "từ 200 đảng viên trở lên", "200"],
    [
      "about a count",
      find("dang-vien-dai-bieu", counted("    so_sanh: xap-xi\n    nguong: 27\n    sai_so: 2\n")),
      "khoảng 27 đảng viên (chênh lệch không quá 2 đảng viên)",
      "27",
    ],
    ["yes or no", find("lap-ban-chi-dao"), "phải thực hiện", ""],
    [
      "a deadline of its own",
      find("nu-cap-uy", share("    so_sanh: toi-thieu\n    nguong: 15%\n    han: 30/4/2020\n")),
      "từ 15% tổng số cấp ủy viên trở lên, chậm nhất ngày 30/4/2020",
      "15%",
    ],
    ["all steps", find("bao-cao-chinh-tri"), "xong đủ 3 bước", ""],
    [
      "steps up to one",
      find("bao-cao-chinh-tri", [
        CHI_TIEU,
        "truong: tien_do_van_kien\n",
        "truong: tien_do_van_kien\n    nguong: du-thao\n",
      ]),
      "xong đến bước “Dự thảo”",
      "du-thao",
    ],
    ["a last day", find("ngay-to-chuc"), "chậm nhất ngày 30/6/2020", "30/6/2020"],
  ])("%s", (...[, indicator, rule, threshold]) => {
    expect([toRuleText(indicator, form), toThresholdText(indicator)]).toEqual([rule, threshold]);
  });
});

describe("a measured value shows its counts", () => {
  test.each([
    ["a share", "nu-cap-uy", { kind: "share", part: 2, whole: 15 }, "2/15 (13,3%)"],
    [
      "a share just below its threshold",
      "nu-cap-uy",
      { kind: "share", part: 1496, whole: 10_000 },
      "1.496/10.000 (14,96%)",
    ],
    ["a count", "dang-vien-dai-bieu", { kind: "count", count: 1234 }, "1.234"],
    ["yes", "lap-ban-chi-dao", { kind: "yesNo", isYes: true }, "đã thực hiện"],
    ["no", "lap-ban-chi-dao", { kind: "yesNo", isYes: false }, "chưa thực hiện"],
    ["steps", "bao-cao-chinh-tri", { kind: "steps", done: 1, required: 3 }, "1/3 bước"],
    ["nothing", "nu-cap-uy", null, "chưa có số liệu"],
  ] as const)("%s", (...[, id, measured, text]) => {
    expect(toMeasuredText(measured, find(id))).toBe(text);
  });

  test("a share never reads as an end of «about» when it is beyond it", () => {
    const about = find(
      "nu-cap-uy",
      share("    so_sanh: xap-xi\n    nguong: 40%\n    sai_so: 5%\n"),
    );
    expect(toMeasuredText({ kind: "share", part: 4502, whole: 10_000 }, about)).toBe(
      "4.502/10.000 (45,02%)",
    );
  });
});

test.each([
  ["nu-cap-uy", [2, 0], "thiếu 2 người"],
  ["dang-vien-dai-bieu", [50, 0], "thiếu 50 đảng viên"],
  ["nu-cap-uy", [0, 1], "vượt 1 người"],
  ["nu-cap-uy", [0, 0], ""],
])("of %s, %j missing and too many is %j", (id, [missingCount = 0, surplusCount = 0], text) => {
  const judgement = {
    unit: "u",
    indicator: id,
    verdict: "notMet",
    measured: null,
    deadline: null,
    missingCount,
    surplusCount,
    isUnsure: false,
    isDone: false,
    ruled: null,
  } as const;
  expect(toGapText(judgement, find(id), form)).toBe(text);
});

test.each([
  ["done late, counted from the last day to the day it was done", true, day(5, 4), "chậm 5 ngày"],
  ["only planned", false, day(5, 4), ""],
])("a day after the last one: %s", (...[, isDone, last, text]) => {
  const judgement = {
    unit: "u",
    indicator: "i",
    verdict: "notMet",
    measured: { kind: "date", when: onDay(last), last },
    deadline: day(4, 29),
    missingCount: 0,
    surplusCount: 0,
    isUnsure: false,
    isDone,
    ruled: null,
  } as const;
  expect(toGapText(judgement, find("nu-cap-uy"), form)).toBe(text);
});

test.each([
  ["a least share is bare", find("nu-cap-uy"), "15%"],
  [
    "a largest share says its side",
    find("nu-cap-uy", share("    so_sanh: toi-da\n    nguong: 17,5%\n")),
    "tối đa 17,5%",
  ],
  [
    "a range has both ends",
    find("nu-cap-uy", share("    so_sanh: trong-khoang\n    nguong: [40%, 50%]\n")),
    "40%–50%",
  ],
  [
    "about a share says the tolerance",
    find("nu-cap-uy", share("    so_sanh: xap-xi\n    nguong: 45%\n    sai_so: 5%\n")),
    "45% ± 5%",
  ],
  [
    "about a count too",
    find("dang-vien-dai-bieu", counted("    so_sanh: xap-xi\n    nguong: 27\n    sai_so: 2\n")),
    "27 ± 2",
  ],
])("in short, %s", (...[, indicator, text]) => {
  expect(toShortRuleText(indicator)).toBe(text);
});
