import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeShareChart } from "./shares.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const LEAST = "    so_sanh: toi-thieu\n    nguong: 15%\n";

function chartOf(...changes: readonly Change[]) {
  const chart = composeShareChart(toSampleBriefings(sampleDataset(...changes)).newest);
  if (chart === null) throw new Error("no chart");
  return chart;
}

test.each([
  ["a least share has one mark", LEAST, "mức quy định 15%: chưa đạt", ["15%", 15, null]],
  [
    "a largest share says so",
    "    so_sanh: toi-da\n    nguong: 10%\n",
    "mức quy định tối đa 10%: chưa đạt",
    ["tối đa 10%", 10, null],
  ],
  [
    "about a share is a band, and within it the level is reached",
    "    so_sanh: xap-xi\n    nguong: 17%\n    sai_so: 5%\n",
    "mức quy định 17% ± 5%: đạt",
    ["17% ± 5%", 12, 22],
  ],
  [
    "a band ends at none and at all",
    "    so_sanh: xap-xi\n    nguong: 3%\n    sai_so: 5%\n",
    "mức quy định 3% ± 5%: chưa đạt",
    ["3% ± 5%", 0, 8],
  ],
])("%s", (_what, lines, words, [text, from, to]) => {
  const { description, spec } = chartOf([CHI_TIEU, LEAST, lines]);
  expect(description).toBe(`Tính chung: tỷ lệ nữ cấp ủy viên 14,3% (${words}).`);
  expect([spec.series[1]?.valueTexts[0], spec.series[1]?.values[0], spec.bandEnds[0]]).toEqual([
    text,
    from,
    to,
  ]);
});

test("before its deadline nothing is missed", () => {
  const { description } = chartOf([CHI_TIEU, LEAST, `${LEAST}    han: 30/4/2020\n`]);
  expect(description).toContain("(mức quy định 15%: chưa đến hạn)");
});

test("the columns of counts are called as the field is that they count", () => {
  const { columns, rows } = chartOf().table;
  expect(columns.map(({ label }) => label)).toEqual([
    "Chỉ tiêu",
    "Cấp ủy viên nữ",
    "Tổng số cấp ủy viên",
    "Tỷ lệ chung",
    "Mức quy định",
  ]);
  expect(rows[0]?.cells.map(({ text }) => text).slice(0, 3)).toEqual(["5", "35", "14,3%"]);
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

test("where rows count different fields, each number has its field's name", () => {
  const { columns, rows } = chartOf(
    [CHI_TIEU, "chi_tieu:\n", `chi_tieu:\n${MEN}`],
    [BIEU_MAU, SECRET, `${SECRET}    cong_khai: tong-hop\n`],
  ).table;
  expect(columns.map(({ label }) => label).slice(1, 3)).toEqual(["Tử số", "Tổng số cấp ủy viên"]);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual([
    "Cấp ủy viên nam: 30",
    "Cấp ủy viên nữ: 5",
  ]);
});
