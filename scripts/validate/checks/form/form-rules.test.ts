import { expect, test } from "vitest";
import { sentencesOf, type Change } from "../../../../tests/samples/root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const ALWAYS =
  "các quy tắc của biểu mẫu vòng lại với nhau, nên những trường này ở đơn vị nào cũng phải có cùng một giá trị";
const CURE = "bỏ hoặc sửa một trong các khóa này";

const NAM = "  - id: cap_uy_nam\n";
/** A count of its own for the units that have committees. */
const count = (id: string, rule: string, types = "[dang-bo-xa, dang-bo-phuong]") =>
  `  - { id: ${id}, ten: ${id}, nhom: chung, kieu: so-dem, don_vi_tinh: người, loai_don_vi: ${types}, bat_buoc: không, ${rule} }\n`;

test.each<[string, Change, string]>([
  [
    "a whole that may not exceed its own part",
    [BIEU_MAU, "    tong_cua: [cap_uy_nu, cap_uy_nam]\n", "    khong_vuot: cap_uy_nu\n"],
    "30:17: «cap_uy_tong» không vượt «cap_uy_nu» (dòng 30), «cap_uy_nu» không vượt «cap_uy_tong» (dòng 39)",
  ],
  [
    "a sum bounded by one of its parts",
    [
      BIEU_MAU,
      "    tong_cua: [cap_uy_nu, cap_uy_nam]\n",
      "    tong_cua: [cap_uy_nu, cap_uy_nam]\n    khong_vuot: cap_uy_nam\n",
    ],
    "30:15: «cap_uy_tong» không vượt «cap_uy_nam» (dòng 31), «cap_uy_nam» là một phần của «cap_uy_tong» (dòng 30)",
  ],
  [
    "a sum of itself through another",
    [
      BIEU_MAU,
      NAM,
      `${count("mot", "tong_cua: [hai, cap_uy_nu]")}${count("hai", "tong_cua: [mot, cap_uy_tong]")}${NAM}`,
    ],
    "40:143: «hai» là một phần của «mot» (dòng 40), «mot» là một phần của «hai» (dòng 41)",
  ],
  [
    "a sum of more parts that may not exceed the sum of fewer",
    [
      BIEU_MAU,
      NAM,
      `${count("mot", "tong_cua: [cap_uy_nu, cap_uy_nam, hai], khong_vuot: cap_uy_tong")}${count("hai", "khong_vuot: cap_uy_tong")}${NAM}`,
    ],
    "40:185: «mot» không vượt «cap_uy_tong» (dòng 40), mọi phần của «cap_uy_tong» là phần của «mot» (dòng 40)",
  ],
  [
    "two days of which neither may be the earlier",
    [BIEU_MAU, "    moc: da-lam\n", "    moc: da-lam\n    khong_truoc: ngay_dai_hoi\n"],
    "59:18: «ngay_thanh_lap» không trước «ngay_dai_hoi» (dòng 59), «ngay_dai_hoi» không trước «ngay_thanh_lap» (dòng 70)",
  ],
])("told once, at the form: %s", (_what, change, sentence) => {
  expect(sentencesOf(change)).toEqual([
    `${BIEU_MAU}:${sentence.replace(": ", `: ${ALWAYS}: `)}; ${CURE}.`,
  ]);
});

test.each<[string, string]>([
  ["a part of a part", count("mot", "khong_vuot: cap_uy_nu")],
  [
    "two sums of the same parts",
    count("mot", "tong_cua: [cap_uy_nu, cap_uy_nam], khong_vuot: cap_uy_tong"),
  ],
  [
    "a circle that no unit fills whole",
    count("mot", "khong_vuot: hai") + count("hai", "khong_vuot: mot", "[chi-bo]"),
  ],
])("is no circle: %s", (_what, fields) => {
  expect(sentencesOf([BIEU_MAU, NAM, fields + NAM])).toEqual([]);
});

test("a field whose quoted id ends with a space is found in the form", () => {
  const sum = count("mot", "tong_cua: [cap_uy_nu, cap_uy_nam, hai], khong_vuot: cap_uy_tong");
  const fields = sum.replace("id: mot", 'id: "mot "') + count("hai", "giai_thich: A") + NAM;
  expect(sentencesOf([BIEU_MAU, NAM, fields]).filter((one) => one.includes(ALWAYS))).toHaveLength(
    1,
  );
});

test("a sum names each part once", () => {
  expect(sentencesOf([BIEU_MAU, "[cap_uy_nu, cap_uy_nam]", "[cap_uy_nu, cap_uy_nu]"])).toEqual([
    `${BIEU_MAU}:30:27: «cap_uy_nu» đã nêu ở dòng 30.`,
  ]);
});
