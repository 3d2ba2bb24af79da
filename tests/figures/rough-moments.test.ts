import { expect, test } from "vitest";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { composeScheduleTable } from "../../scripts/compose/downloads/period-tables.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeOwnSchedule } from "../../scripts/compose/units/own-schedule.ts";
import { composeIndicatorTable } from "../../scripts/compose/downloads/indicator-table.ts";
import { toDueText } from "../../scripts/compose/words/days/task-text.ts";
import { toRuleText } from "../../scripts/compose/words/indicators/threshold-text.ts";
import { parseDate } from "../../scripts/validate/parse/date.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { toValueText } from "../../scripts/model/form/value-text.ts";
import { reviewChanged } from "../review/named-root.ts";
import { inBoth, KY, sampleDataset, sentencesOf, XA_A, type Change } from "../samples/root.ts";

const CONGRESS = "ngay_dai_hoi: 15/5/2020";
const FOUNDED = "ngay_thanh_lap: 02/01/2020";
const APPROVED = "    da-duyet: 03/3/2020\n";

const textOf = (field: string, ...changes: readonly Change[]) => {
  const dataset = sampleDataset(...changes);
  const own = dataset.form.fields.find(({ id }) => id === field);
  const value = dataset.periods
    .at(-1)
    ?.units.find(({ id }) => id === "xa-a")
    ?.values?.get(field);
  if (own === undefined || value === undefined) throw new Error(field);
  return toValueText(value, own, "alone");
};

test.each<readonly [string, Change, string, string]>([
  ["a month", [XA_A, CONGRESS, "ngay_dai_hoi: Tháng 5/2020"], "ngay_dai_hoi", "tháng 5/2020"],
  [
    "a day that nobody knows",
    [XA_A, FOUNDED, "ngay_thanh_lap: có"],
    "ngay_thanh_lap",
    "có, không rõ ngày",
  ],
  [
    "a step done on a day that nobody knows",
    [XA_A, APPROVED, "    da-duyet: có\n"],
    "tien_do_van_kien",
    "3/3 bước (Đã duyệt)",
  ],
  [
    "a step done within ten days",
    [XA_A, APPROVED, "    da-duyet: thượng tuần 3/2020\n"],
    "tien_do_van_kien",
    "3/3 bước (Đã duyệt, thượng tuần 3/2020)",
  ],
])("%s is printed as written", (_what, change, field, text) => {
  expect(textOf(field, ...inBoth(change))).toBe(text);
});

test("a planned day cannot be unknown", () => {
  expect(sentencesOf(...inBoth([XA_A, CONGRESS, "ngay_dai_hoi: có"]))).toHaveLength(2);
});

test("what was done may reach to the cut-off date, and not begin after it", () => {
  const founded = (written: string) =>
    sentencesOf(...inBoth([XA_A, FOUNDED, `ngay_thanh_lap: ${written}`])).length;
  // The first cut-off date is 5 March.
  expect(founded("tháng 3/2020")).toBe(0);
  expect(founded("trung tuần 3/2020")).toBe(1);
});

test("a day that becomes known has not moved, and one that is forgotten has", () => {
  const jumps = (before: string, now: string) =>
    sentencesOf(
      ["data/ky/2020-03-05/don-vi/xa-a.yaml", FOUNDED, `ngay_thanh_lap: ${before}`],
      [XA_A, FOUNDED, `ngay_thanh_lap: ${now}`],
    ).length;
  expect(jumps("có", "02/01/2020")).toBe(0);
  expect(jumps("có", "có")).toBe(0);
  expect(jumps("02/01/2020", "có")).toBe(1);
  expect(jumps("tháng 01/2020", "tháng 02/2020")).toBe(1);
  expect(jumps("tháng 01/2020", "15/01/2020")).toBe(0);
});

test("a step that is done on a day that nobody knows counts as done", () => {
  const dataset = sampleDataset(...inBoth([XA_A, APPROVED, "    da-duyet: có\n"]));
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  const { indicators } = evaluatePeriod(dataset, period).evaluation;
  expect(indicators.get("bao-cao-chinh-tri")?.met).toContain("xa-a");
});

test("a rough moment that is public repeats no day of insiders on which it ends", () => {
  const shown: Change = [
    "data/bieu-mau.yaml",
    "    cong_khai: tong-hop\n    khong_truoc: ngay_thanh_lap\n",
    "    cong_khai: don-vi\n    khong_truoc: ngay_thanh_lap\n",
  ];
  const named: Change = [
    "data/chi-tieu.yaml",
    "      - Sắp xếp lại lịch\n",
    "      - Sắp xếp lại lịch\n    neu_ten_don_vi: có\n",
  ];
  // The shortcoming is to be mended until 30 April.
  const moved = inBoth([XA_A, CONGRESS, "ngay_dai_hoi: hạ tuần tháng 4/2020"]);
  const codes = reviewChanged([shown, named, ...moved]).map(({ code }) => code);
  expect(codes).not.toContain("copied-internal");
});

test("a step is not before one that is behind a vague one", () => {
  const steps = (...written: readonly string[]) =>
    sentencesOf(
      ...inBoth([
        XA_A,
        "    de-cuong: 01/02/2020\n    du-thao: 20/02/2020\n    da-duyet: 03/3/2020\n",
        ["de-cuong", "du-thao", "da-duyet"]
          .map((id, at) => `    ${id}: ${written[at] ?? ""}\n`)
          .join(""),
      ]),
    ).length;
  expect(steps("01/02/2020", "có", "03/3/2020")).toBe(0);
  expect(steps("01/02/2020", "có", "01/01/2020")).toBe(2);
  expect(steps("20/02/2020", "quý I/2020", "01/02/2020")).toBe(2);
});

/** The task of a solution, and what is told of it in the sheet, the report or by a notice. */
const dueText = (written: string, reportDate: string) => {
  const { periods } = sampleDataset([
    "content/2020-04-10/giai-phap/01-ra-soat.md",
    "thoi_han: 30/4/2020",
    `thoi_han: ${written}`,
  ]);
  const [solution] = periods.at(-1)?.report?.solutions ?? [];
  const day = parseDate(reportDate);
  if (day === undefined) throw new Error(reportDate);
  return toDueText(solution?.internal?.deadline ?? null, day);
};

test("a deadline is printed as written, and over after its last day", () => {
  expect(dueText("tháng 4/2020", "10/4/2020")).toBe("tháng 4/2020");
  expect(dueText("Tháng 4/2020", "30/4/2020")).toBe("tháng 4/2020");
  expect(dueText("tháng 4/2020", "02/5/2020")).toBe("tháng 4/2020 (quá hạn 2 ngày)");
});

const CHI_TIEU = "data/chi-tieu.yaml";
/** The cut-off date is 10 April. */
const judgedBy = (...changes: readonly Change[]) => {
  const dataset = sampleDataset(...changes);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  return { dataset, evaluation: evaluatePeriod(dataset, period).evaluation };
};

test("a unit has until the last day of a rough deadline, and the rule says it as written", () => {
  const women = (written: string) => {
    const { dataset, evaluation } = judgedBy([
      CHI_TIEU,
      "    nguong: 15%\n",
      `    nguong: 15%\n    han: ${written}\n`,
    ]);
    const indicator = dataset.indicators.find(({ id }) => id === "nu-cap-uy");
    if (indicator === undefined) throw new Error("no indicator");
    return [
      toRuleText(indicator, dataset.form),
      evaluation.units.get("xa-a")?.judgements.get("nu-cap-uy")?.verdict,
    ];
  };
  expect(women("thượng tuần tháng 4/2020")).toEqual([
    "từ 15% tổng số cấp ủy viên trở lên, chậm nhất thượng tuần tháng 4/2020",
    "notDue",
  ]);
  expect(women("quý I/2020")[1]).toBe("notMet");
});

test("a planned day is in time until the last day of a rough threshold", () => {
  const verdict = (written: string) =>
    judgedBy([CHI_TIEU, "    nguong: 30/6/2020\n", `    nguong: ${written}\n`])
      .evaluation.units.get("xa-a")
      ?.judgements.get("ngay-to-chuc")?.verdict;
  // Commune A plans the 15 May.
  expect(verdict("tháng 5/2020")).toBe("met");
  expect(verdict("thượng tuần tháng 5/2020")).toBe("notMet");
});

test("the data files give a rough deadline as it is written, beside days", () => {
  const { all } = toSampleBriefings(
    sampleDataset([CHI_TIEU, "    nguong: 30/6/2020\n", "    nguong: quý II/2020\n"]),
  );
  const { columns, rows } = composeIndicatorTable(all);
  const at = columns.findIndex(({ key }) => key === "thoi_han");
  expect(columns[at]?.kind).toBe("text");
  expect(rows.map((cells) => cells[at])).toContainEqual({ kind: "text", text: "quý II/2020" });
});

const WINDOW = "  tu: 15/4/2020\n  den: 20/5/2020\n";

test("a plan may be one time, which stands everywhere as it is written", () => {
  const { newest } = toSampleBriefings(sampleDataset([KY, WINDOW, "  thoi_gian: quý II/2020\n"]));
  const { columns, rows } = composeScheduleTable([newest]);
  const cellsOf = (key: string) =>
    rows.map((cells) => cells[columns.findIndex((one) => one.key === key)]);
  expect(cellsOf("tu_ngay")).toContainEqual({ kind: "text", text: "quý II/2020" });
  expect(cellsOf("den_ngay")).toContainEqual({ kind: "text", text: "quý II/2020" });
  const unit = newest.period.units[0];
  if (unit === undefined) throw new Error("no unit");
  expect(composeOwnSchedule(unit, newest)).toContainEqual({
    label: "Thời gian tổ chức theo kế hoạch",
    value: "quý II/2020",
  });
  const write = (figure: string) => resolveText(`{{ ky.${figure} }}`, { indicators: [] }, newest);
  expect([write("thoi_gian"), write("tu_ngay"), write("den_ngay")]).toEqual([
    "quý II/2020",
    "01/4/2020",
    "30/6/2020",
  ]);
});

test.each([
  ["an end beside the one time", `  thoi_gian: quý II/2020\n${WINDOW}`, "không có khóa «tu»"],
  ["no end", "  tu: 15/4/2020\n", "thiếu khóa «den»"],
  [
    "an end before the beginning",
    "  tu: tháng 5/2020\n  den: trung tuần tháng 4/2020\n",
    "trước ngày",
  ],
])("of a plan it is told: %s", (_what, written, sentence) => {
  expect(sentencesOf([KY, WINDOW, written])[0]).toContain(sentence);
});
