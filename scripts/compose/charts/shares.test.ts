import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeShareChart, tellFewShares } from "./shares.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const LEAST = "    so_sanh: toi-thieu\n    nguong: 15%\n";

const briefingOf = (...changes: readonly Change[]) =>
  toSampleBriefings(sampleDataset(...changes)).newest;

test.each([
  ["a least share", LEAST, "thấp hơn mức 15% là 0,7 điểm phần trăm (chưa đạt)"],
  [
    "a largest share",
    "    so_sanh: toi-da\n    nguong: 10%\n",
    "cao hơn mức tối đa 10% là 4,3 điểm phần trăm (chưa đạt)",
  ],
  [
    "within a tolerance the level is reached",
    "    so_sanh: xap-xi\n    nguong: 17%\n    sai_so: 5%\n",
    "trong mức 17% ± 5% (đạt)",
  ],
  [
    "beyond it a share is measured from its end",
    "    so_sanh: xap-xi\n    nguong: 3%\n    sai_so: 5%\n",
    "cao hơn mức 3% ± 5% là 6,3 điểm phần trăm (chưa đạt)",
  ],
  [
    "before its deadline nothing is missed",
    `${LEAST}    han: 30/4/2020\n`,
    "thấp hơn mức 15% là 0,7 điểm phần trăm (chưa đến hạn)",
  ],
])("a single share is told in a sentence: %s", (_what, lines, words) => {
  const briefing = briefingOf([CHI_TIEU, LEAST, lines]);
  expect(composeShareChart(briefing)).toBeNull();
  expect(tellFewShares(briefing)).toBe(`Tính chung: tỷ lệ nữ cấp ủy viên 14,3% (5/35), ${words}.`);
});

test("a share of all is counted, not measured", () => {
  const all = "    so_sanh: toi-thieu\n    nguong: 100%\n";
  expect(tellFewShares(briefingOf([CHI_TIEU, LEAST, all]))).toBe(
    "Tính chung: tỷ lệ nữ cấp ủy viên 14,3% (5/35) (mức 100%: còn 2 đơn vị chưa đạt).",
  );
});

test("without a share nothing is said", () => {
  const { summary, ...briefing } = briefingOf();
  const told = { ...briefing, summary: { ...summary, indicators: new Map() } };
  expect([composeShareChart(told), tellFewShares(told)]).toEqual([null, ""]);
});

const MEN = `  - id: nam-cap-uy
    ten: Tỷ lệ nam cấp ủy viên
    mang: co-cau
    kieu: ty-le
    tu_so: cap_uy_nam
    mau_so: cap_uy_tong
    ten_mau_so: tổng số cấp ủy viên
    so_sanh: toi-da
    nguong: 85%
    rang_buoc: phan-dau
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} quá nhiều nam
      nhieu: còn {{ nay.chua_dat | muc_do }} quá nhiều nam
      noi_bo: quá nhiều nam
    bien_phap:
      - Bổ sung nữ
`;

const BIEU_MAU = "data/bieu-mau.yaml";
const SECRET = `    ten: Cấp ủy viên nam
    nhom: chung
    kieu: so-dem
    don_vi_tinh: người
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    bat_buoc: không
`;

const MANY: readonly Change[] = [
  [CHI_TIEU, "chi_tieu:\n", `chi_tieu:\n${MEN}`],
  [BIEU_MAU, SECRET, `${SECRET}    cong_khai: tong-hop\n`],
];

function chartOf(...changes: readonly Change[]) {
  const chart = composeShareChart(briefingOf(...MANY, ...changes));
  if (chart?.spec.kind !== "distances") throw new Error("no chart");
  return { ...chart, spec: chart.spec };
}

const TEN_PERCENT: Change = [CHI_TIEU, LEAST, "    so_sanh: toi-thieu\n    nguong: 10%\n"];

test("two shares stand left and right of their levels, the worst first", () => {
  const { spec, title } = chartOf();
  expect(title).toBe("Cả hai tỷ lệ chung đều chưa đạt mức quy định");
  expect(spec.rows.map(({ label, role, text }) => [label, role, text])).toEqual([
    [
      "Tỷ lệ nam cấp ủy viên (mức\u00A0tối\u00A0đa\u00A085%)",
      "notMet",
      "85,7%, cao hơn mức tối đa 0,7 điểm",
    ],
    ["Tỷ lệ nữ cấp ủy viên (mức\u00A015%)", "notMet", "14,3%, thấp hơn mức 0,7 điểm"],
  ]);
});

test("the scale reaches from the lowest to the highest, and always to the level", () => {
  const { spec } = chartOf(TEN_PERCENT);
  expect(spec.from).toBe(0);
  expect(spec.until).toBeCloseTo(4.29, 2);
  expect(spec.rows.map(({ role }) => role)).toEqual(["notMet", "done"]);
});

test("the table says of each row what its mark says", () => {
  const { table, spec } = chartOf(TEN_PERCENT);
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Chỉ tiêu",
    "Tử số",
    "Tổng số cấp ủy viên",
    "Tỷ lệ chung",
    "Mức quy định",
    "So với mức",
  ]);
  const told = table.rows.map(({ cells }) => `${cells[2]?.text ?? ""}, ${cells[4]?.text ?? ""}`);
  expect(told).toEqual(spec.rows.map(({ text }) => text));
  // Where rows count different fields, each number has its field's name.
  expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    "Cấp ủy viên nam: 30",
    "Cấp ủy viên nữ: 5",
  ]);
});

const QUALIFIED = MEN.replace("nam-cap-uy", "du-chuan")
  .replace("Tỷ lệ nam cấp ủy viên", "Đủ tiêu chuẩn")
  .replace("so_sanh: toi-da\n    nguong: 85%", "so_sanh: toi-thieu\n    nguong: 100%");

test("what asks all stands apart, and the title does not count it", () => {
  const { spec, title } = chartOf(TEN_PERCENT, [
    CHI_TIEU,
    "  - id: nam-cap-uy\n",
    `${QUALIFIED}  - id: nam-cap-uy\n`,
  ]);
  expect(title).toContain("1 trong 2 tỷ lệ chung có mức dưới 100% chưa đạt mức quy định");
  expect(spec.rows.at(-1)).toEqual({
    label: "Đủ tiêu chuẩn",
    points: null,
    role: "notMet",
    text: "85,7%, còn 2 đơn vị chưa đạt",
    isApart: true,
  });
});
