import { expect, test } from "vitest";
import { composeUnitTable } from "../../scripts/compose/downloads/unit-table.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { askedOfDelegates } from "../samples/conditional-field.ts";
import {
  CHI_BO_C,
  inBoth,
  PHUONG_B,
  sampleDataset,
  sentencesOf,
  XA_A,
  type Change,
} from "../samples/root.ts";

const FIELD = askedOfDelegates("có");
const DELEGATES = "  hinh_thuc: dai-bieu\n";
/** Commune A has delegates, ward B has none, cell C has sent nothing. */
const ANSWERED: readonly Change[] = [
  FIELD,
  ...inBoth([XA_A, DELEGATES, `${DELEGATES}  so_dai_bieu: 90\n`]),
  ...inBoth([PHUONG_B, DELEGATES, "  hinh_thuc: dang-vien\n"]),
];

/** Cell C is of a type of its own, and small types need not be hidden together. */
const ALONE: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];
/** Ward B is of the type of commune A. */
const ALIKE = inBoth([PHUONG_B, "loai: dang-bo-phuong", "loai: dang-bo-xa"]);

/** An indicator and a statistic that read the field, for every unit. */
const JUDGED: Change = [
  "data/chi-tieu.yaml",
  "chi_tieu:\n",
  [
    "chi_tieu:",
    "  - id: du-dai-bieu",
    "    ten: Bảo đảm số đại biểu",
    "    mang: nhan-su",
    "    kieu: so-dem",
    "    truong: so_dai_bieu",
    "    so_sanh: toi-thieu",
    "    nguong: 50",
    "    rang_buoc: phai",
    "    loai_don_vi: tat-ca",
    "    neu_ten_don_vi: có",
    "    cau_chua_dat: { mot: a, nhieu: b, noi_bo: c }",
    "    bien_phap: [Rà soát]",
    "  - { id: tong-dai-bieu, ten: Tổng số đại biểu, tinh: cong, truong: so_dai_bieu, loai_don_vi: tat-ca }",
    "",
  ].join("\n"),
];

test("a required field is missing only where it is asked", () => {
  expect(sentencesOf(...ANSWERED)).toEqual([]);
  expect(sentencesOf(FIELD, ...inBoth([PHUONG_B, DELEGATES, "  hinh_thuc: dang-vien\n"]))).toEqual([
    "data/ky/2020-03-05/don-vi/xa-a.yaml:8:3: thiếu khóa «so_dai_bieu» trong «so_lieu»; thêm dòng «so_dai_bieu: …»; chưa có số liệu thì ghi «chua-co-so-lieu».",
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:3: thiếu khóa «so_dai_bieu» trong «so_lieu»; thêm dòng «so_dai_bieu: …»; chưa có số liệu thì ghi «chua-co-so-lieu».",
  ]);
});

test("a blank in what decides is the only gap", () => {
  const { periods } = sampleDataset(
    FIELD,
    ...inBoth([XA_A, DELEGATES, ""]),
    ...inBoth([PHUONG_B, DELEGATES, ""]),
  );
  const gaps = periods.at(-1)?.units.map(({ toFill }) => toFill?.gaps.map(({ field }) => field));
  expect(gaps?.flat()).toContain("hinh_thuc");
  expect(gaps?.flat()).not.toContain("so_dai_bieu");
});

test("no indicator and no statistic that reads the answer applies to whoever is not asked", () => {
  const dataset = sampleDataset(...ANSWERED, JUDGED);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  const { indicators, statistics } = evaluatePeriod(dataset, period).evaluation;
  expect(statistics.get("tong-dai-bieu")).toEqual({
    measured: ["xa-a"],
    noDataCount: 0,
    part: 90,
    whole: 1,
    reached: null,
  });
  expect(indicators.get("du-dai-bieu")).toMatchObject({
    met: ["xa-a"],
    notMet: [],
    noData: [],
    unsureCount: 1,
    applicableCount: 1,
  });
});

test("an answer that is not asked any more needs no confirmation", () => {
  expect(
    sentencesOf(
      FIELD,
      ["data/ky/2020-03-05/don-vi/xa-a.yaml", DELEGATES, `${DELEGATES}  so_dai_bieu: 90\n`],
      [XA_A, DELEGATES, "  hinh_thuc: dang-vien\n"],
      ...inBoth([PHUONG_B, DELEGATES, "  hinh_thuc: dang-vien\n"]),
    ),
  ).toEqual([]);
});

test("the page of a unit tells the answer where every unit that is asked has answered", () => {
  const valueOf = (...changes: readonly Change[]) => {
    const { newest } = toSampleBriefings(sampleDataset(...ANSWERED, ...changes));
    return newest.period.units.find(({ id }) => id === "xa-a")?.values?.get("so_dai_bieu");
  };
  expect(valueOf(ALONE)).toEqual({ kind: "count", count: 90 });
  const silent: Change = [CHI_BO_C, "loai: chi-bo", "loai: dang-bo-xa"];
  expect(valueOf(ALONE, silent)).toBeUndefined();
});

test("a unit that is not asked has sent nothing less than the others of its type", async () => {
  const { told, pages } = await guardPublic(sampleDataset(...ANSWERED, ALONE, ...ALIKE));
  expect(told).toEqual([]);
  const asked = (unit: string) =>
    pages.get(`site/don-vi/${unit}/index.html`)?.includes("Số đại biểu");
  expect([asked("xa-a"), asked("phuong-b")]).toEqual([true, false]);
});

test("data files say that the field does not apply, appendices add up who has answered", () => {
  const { newest, internalPapers } = toSampleBriefings(sampleDataset(...ANSWERED, ALONE, ...ALIKE));
  const { columns, rows } = composeUnitTable(newest);
  const at = columns.findIndex(({ key }) => key === "so_lieu.so_dai_bieu");
  expect(rows.map((cells) => cells[at])).toEqual([
    { kind: "gap", gap: "notApplicable" },
    { kind: "count", count: 90 },
    // Cell C has sent nothing.
    { kind: "gap", gap: "withheld" },
  ]);
  const tables = internalPapers.flatMap((paper) =>
    paper.template === "report"
      ? paper.view.appendices.flatMap(({ parts }) => parts.map((part) => part.table))
      : [],
  );
  const totals = tables
    .flatMap(({ rows }) => rows)
    .find(({ header }) => header.text === "Số đại biểu");
  expect(totals?.cells.map(({ text }) => text)).toEqual(["90", "–", "90"]);
  expect(tables.flatMap(({ notes }) => notes)).toContain(
    "Số đại biểu: số cộng của 1 đơn vị có số liệu.",
  );
});

test("an indicator does not apply to whoever is not asked for the answer that decides it", () => {
  const asking: Change = [
    "data/chi-tieu.yaml",
    "    loai_don_vi: tat-ca\n    neu_ten_don_vi: có\n    cau_chua_dat: { mot: a",
    "    loai_don_vi: tat-ca\n    dieu_kien: { truong: du_dieu_kien, la: [có] }\n    neu_ten_don_vi: có\n    cau_chua_dat: { mot: a",
  ];
  const deciding: Change = [
    "data/bieu-mau.yaml",
    "  - id: cap_uy_tong\n",
    [
      "  - id: du_dieu_kien",
      "    ten: Đủ điều kiện",
      "    nhom: chung",
      "    kieu: co-khong",
      "    loai_don_vi: tat-ca",
      "    bat_buoc: không",
      "    cong_khai: tong-hop",
      "    dieu_kien: { truong: hinh_thuc, la: [dai-bieu] }",
      "  - id: cap_uy_tong",
      "",
    ].join("\n"),
  ];
  const dataset = sampleDataset(...ANSWERED, JUDGED, asking, deciding);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  // Commune A is asked and has not answered, ward B is not asked, cell C has sent nothing.
  expect(evaluatePeriod(dataset, period).evaluation.indicators.get("du-dai-bieu")).toMatchObject({
    met: [],
    noData: [],
    unsureCount: 2,
    applicableCount: 0,
  });
});
