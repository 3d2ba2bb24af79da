import { describe, expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { joinShortfalls } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeLevelIndicators } from "../../scripts/compose/pages/level-indicators.ts";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { findContradictions } from "../../scripts/evaluate/notices/find-contradictions.ts";
import type { Problem } from "../../scripts/model/problem.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { problemsOf } from "../samples/faults/files.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { LEVEL, LEVEL_INDICATORS, levelFile } from "../samples/level.ts";
import { HAN_CHE, MO_DAU, sampleDataset, sentencesOf, type Change } from "../samples/root.ts";

const NOW = levelFile("2020-04-10");
const CHI_TIEU = "data/chi-tieu.yaml";
const ROOT = [...LEVEL, LEVEL_INDICATORS];
const briefingsOf = (...changes: readonly Change[]) =>
  toSampleBriefings(sampleDataset(...ROOT, ...changes));

/** So many women of 3,120 members. */
const women = (count: number): Change => [
  NOW,
  "dang_vien_nu: 1100\n  dang_vien_nam: 2020",
  `dang_vien_nu: ${count}\n  dang_vien_nam: ${3120 - count}`,
];
const late: Change = [CHI_TIEU, "    nguong: 40%\n", "    nguong: 40%\n    han: 30/4/2020\n"];
const unknown: Change = [NOW, "so_lieu:\n  dang_vien_toan_huyen: 3120\n"];

describe("an indicator of the issuer's own figures", () => {
  test.each<readonly [string, readonly Change[], string, string, string]>([
    [
      "is missed by the whole",
      [],
      "1.100/3.120 (35,3%)",
      "Chưa đạt",
      "toàn đảng bộ có 1.100/3.120 (35,3%) đảng viên nữ, chưa đạt 40%",
    ],
    ["is met", [women(1248)], "1.248/3.120 (40%)", "Đạt", "đã đạt"],
    ["is not due", [late], "1.100/3.120 (35,3%)", "Chưa đến hạn", "chưa quá thời hạn"],
    ["has no data", [unknown], "chưa có số liệu", "Chưa có số liệu", "chưa có số liệu"],
  ])("%s", (_what, changes, value, result, clause) => {
    const { newest } = briefingsOf(...changes);
    const [table] = composeLevelIndicators(newest, { hasResults: true });
    const cells = table?.rows[0]?.cells ?? [];
    expect(cells.map(({ text, state }) => state?.word ?? text)).toEqual([
      "Từ 40% tổng số đảng viên trở lên" +
        (changes.includes(late) ? ", chậm nhất ngày 30/4/2020" : "") +
        " (yêu cầu)",
      value,
      result,
      "Chỉ thị số 35-CT/TW",
    ]);
    expect(joinShortfalls(["nu-dang-vien"], newest)).toBe(clause);
  });

  test("that is missed is a shortcoming of its own, without any unit", () => {
    const { editions } = briefingsOf();
    const [{ report }] = editions;
    const found = report.sections.flatMap((section) =>
      section.kind === "shortcomings" ? section.items : [],
    );
    const own = found.find(({ title }) => title === "Chưa đạt: tỷ lệ đảng viên nữ");
    expect(own?.leadHtml).toBe("toàn đảng bộ có 1.100/3.120 (35,3%) đảng viên nữ, chưa đạt 40%.");
    expect(own?.grounds).toEqual([
      {
        indicatorName: "Tỷ lệ đảng viên nữ",
        countText: "1.100/3.120 (35,3%), chưa đạt",
        ruleLabel: "Yêu cầu",
        ruleText: "từ 40% tổng số đảng viên trở lên",
        sourceText: "Chỉ thị số 35-CT/TW",
        namedUnits: [],
      },
    ]);
    expect(own?.remedies).toEqual(["Tạo nguồn kết nạp quần chúng nữ"]);
  });

  test("is data, and stands in the internal report and the summary", () => {
    const { editions, internalPapers } = briefingsOf();
    const table = composeDownloads(editions).tables.find(({ id }) => id === "chi-tieu-chung");
    expect(table?.rows).toHaveLength(2);
    const papers = JSON.stringify(internalPapers);
    expect(papers).toContain("Chỉ tiêu của số liệu chung");
    expect(papers).toContain("Chưa đạt: tỷ lệ đảng viên nữ 1.100/3.120 (35,3%)");
  });

  test("changes no count of units", () => {
    const countsOf = (...changes: readonly Change[]) => {
      const dataset = sampleDataset(...changes);
      const period = dataset.periods.at(-1);
      if (period === undefined) throw new Error("no period");
      const { summary } = evaluatePeriod(dataset, period);
      return { ...summary, level: null };
    };
    expect(countsOf(...ROOT)).toEqual(countsOf(...LEVEL));
  });

  test("is withheld with its figures, and then nobody reads whether it is missed", () => {
    const { newest } = briefingsOf(
      ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"],
      women(3),
    );
    const [table] = composeLevelIndicators(newest, { hasResults: true });
    expect(table?.rows[0]?.cells.slice(1, 3).map(({ text }) => text)).toEqual([
      "không nêu",
      "không nêu",
    ]);
    expect(joinShortfalls(["nu-dang-vien"], newest)).toBe(
      "chỉ tiêu “tỷ lệ đảng viên nữ” đang được theo dõi, không nêu số liệu",
    );
  });
});

test.each(["so_dang_vien.khoi.xa-phuong.tong", "hinh_thuc.la.dai-bieu", "nu-cap-uy.cao_nhat"])(
  "its sentence is of the whole: no {{ %s }}, nor in that of an indicator of units",
  (figure) => {
    const sentences: readonly Change[] = [
      ["data/chi-tieu.yaml", "chung: toàn đảng bộ", `chung: toàn đảng bộ {{ ${figure} }}`],
      ["data/chi-tieu.yaml", "noi_bo: chưa lập", `noi_bo: chưa lập {{ ${figure} }}`],
    ];
    for (const sentence of sentences)
      expect(problemsOf(...ROOT, sentence).map(({ code }) => code)).toEqual(["placeholder-figure"]);
  },
);

test.each([
  ["    pham_vi: { diem: có }\n", ["level-without-units"]],
  ["    neu_ten_tot: có\n", ["level-without-units"]],
  ["    dieu_khoan:\n", []],
  ["    can_cu:\n    dieu_khoan: mục 2\n", ["missing-key"]],
])("an indicator of the issuer's own figures with %j", (lines, codes) => {
  const instrument = "    can_cu: chi-thi-35\n    cau_chua_dat:\n      chung: toàn";
  const changed: Change = [
    "data/chi-tieu.yaml",
    instrument,
    instrument.replace("    can_cu: chi-thi-35\n", lines),
  ];
  expect(problemsOf(...ROOT, changed).map(({ code }) => code)).toEqual(codes);
});

describe("a written shortcoming may name it", () => {
  const named: Change = [HAN_CHE, "chi_tieu: [nu-cap-uy]", "chi_tieu: [nu-dang-vien]"];
  const noticesOf = (...changes: readonly Change[]): readonly Problem[] => {
    const dataset = sampleDataset(...ROOT, ...changes);
    return dataset.periods.flatMap((period) =>
      findContradictions(dataset, period, evaluatePeriod(dataset, period).evaluation),
    );
  };
  const codesOf = (...changes: readonly Change[]) =>
    noticesOf(...changes)
      .map(({ code }) => code)
      .filter((code) => /claim|resolved/.test(code));

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    ["while it is missed", [], []],
    ["not when it is met", [women(1248)], ["claim-without-shortfall"]],
    ["not before it is due", [late], ["claim-not-due"]],
    ["not as mended while it is missed", [resolved()], ["resolved-with-shortfall"]],
  ])("%s", (_what, changes, codes) => {
    expect(codesOf(named, ...changes).filter((code) => code !== "shortfall-unclaimed")).toEqual(
      codes,
    );
  });

  function resolved(): Change {
    return [HAN_CHE, "tinh_trang: dang-khac-phuc", "tinh_trang: da-khac-phuc"];
  }

  test("and a notice tells where none does", () => {
    const [notice] = noticesOf()
      .filter(({ found }) => found === "Tỷ lệ đảng viên nữ")
      .map(toSentence);
    expect(notice).toContain(
      "chỉ tiêu «Tỷ lệ đảng viên nữ» của số liệu chung chưa đạt mà chưa có hạn chế nào nêu",
    );
  });
});

test.each<readonly [string, Change, readonly string[]]>([
  [
    "sentences about units",
    [CHI_TIEU, "      chung: toàn", "      mot: còn một đơn vị\n      chung: toàn"],
    [
      `${CHI_TIEU}:101:12: khóa «mot» nói về đơn vị; mục có «tinh_tu: chung» tính từ số liệu chung, không từ đơn vị nào; xóa khóa này, hoặc xóa «tinh_tu: chung».`,
    ],
  ],
  [
    "a type of units",
    [CHI_TIEU, "    tinh_tu: chung\n", "    tinh_tu: chung\n    loai_don_vi: tat-ca\n"],
    [
      `${CHI_TIEU}:93:18: khóa «loai_don_vi» nói về đơn vị; mục có «tinh_tu: chung» tính từ số liệu chung, không từ đơn vị nào; xóa khóa này, hoặc xóa «tinh_tu: chung».`,
    ],
  ],
  [
    "no sentence",
    [CHI_TIEU, "      chung: toàn", "      toan: toàn"],
    [
      `${CHI_TIEU}:101:7: thiếu khóa «chung» trong «chi_tieu[6].cau_chua_dat»; thêm dòng «chung: …».`,
      `${CHI_TIEU}:101:7: không có khóa «toan».`,
    ],
  ],
  [
    "a count of units in its sentence",
    [CHI_TIEU, "{{ nay.gia_tri }}", "{{ nay.chua_dat }}"],
    [
      `${CHI_TIEU}:101:14: không có giá trị «nay.chua_dat»; các giá trị có thể dùng: gia_tri, ket_qua, nguong.`,
    ],
  ],
  [
    "a count of units in a text",
    [MO_DAU, "Có {{ nu-dang-vien.dat }}.\n"],
    [
      `${MO_DAU}:1:4: không có giá trị «nu-dang-vien.dat»; các giá trị có thể dùng: gia_tri, ket_qua, nguong, cau_chua_dat.`,
    ],
  ],
  [
    "a field of units",
    [CHI_TIEU, "tu_so: dang_vien_nu\n", "tu_so: cap_uy_nam\n"],
    [`${CHI_TIEU}:93:12: «chi_tieu[6].tu_so» nêu mã «cap_uy_nam», nhưng không có mã này.`],
  ],
])("%s is refused", (_what, change, sentences) => {
  expect(sentencesOf(...ROOT, change)).toEqual(sentences);
});
