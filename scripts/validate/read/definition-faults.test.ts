import { describe, expect, test } from "vitest";
import { KY, sampleDataset, sentencesOf, type Change } from "../../../tests/samples/root.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const BIEU_MAU = "data/bieu-mau.yaml";
const LOAI = "data/loai-don-vi.yaml";

function shareThreshold(lines: string): Change {
  return [CHI_TIEU, "    so_sanh: toi-thieu\n    nguong: 15%\n", lines];
}

function countThreshold(lines: string): Change {
  return [CHI_TIEU, "    so_sanh: toi-thieu\n    nguong: 200\n", lines];
}

describe("a threshold is written in the unit of what it limits", () => {
  const range = 'khoảng phải có đúng hai số, số nhỏ trước, như [15%, "17,5%"]';
  const whole = "không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234";
  test.each([
    [
      "a count of members may not be a percentage",
      countThreshold("    so_sanh: toi-thieu\n    nguong: 15%\n"),
      `75:13: «15%» ${whole}; ghi số lượng, công cụ tự tính tỷ lệ`,
    ],
    [
      "a count of members may not be a fraction",
      countThreshold("    so_sanh: toi-da\n    nguong: 1/3\n"),
      `75:13: «1/3» ${whole}`,
    ],
    [
      "an ambiguous number is no limit",
      countThreshold("    so_sanh: toi-da\n    nguong: 1.234\n"),
      "75:13: «1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên",
    ],
    [
      "the tolerance of a count is a count",
      countThreshold("    so_sanh: xap-xi\n    nguong: 200\n    sai_so: 5%\n"),
      `76:13: «5%» ${whole}; ghi số lượng, công cụ tự tính tỷ lệ`,
    ],
    [
      "the tolerance of a share is a share",
      shareThreshold("    so_sanh: xap-xi\n    nguong: 15%\n    sai_so: 5\n"),
      "58:13: «5» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3; có phải «5%»?",
    ],
    [
      "an approximate limit needs a tolerance",
      shareThreshold("    so_sanh: xap-xi\n    nguong: 15%\n"),
      "49:5: thiếu khóa «sai_so» trong «chi_tieu[4]»; thêm dòng «sai_so: …»",
    ],
    [
      "a minimum has no tolerance",
      shareThreshold("    so_sanh: toi-thieu\n    nguong: 15%\n    sai_so: 5%\n"),
      "58:13: khóa «sai_so» không dùng với kiểu này; xóa khóa này",
    ],
    [
      "a range has two ends",
      shareThreshold("    so_sanh: trong-khoang\n    nguong: [10%]\n"),
      `57:13: ${range}`,
    ],
    [
      "a range has no third end",
      shareThreshold("    so_sanh: trong-khoang\n    nguong: [10%, 15%, 20%]\n"),
      `57:13: ${range}`,
    ],
    [
      "a range is not one number",
      shareThreshold("    so_sanh: trong-khoang\n    nguong: 10%\n"),
      `57:13: ${range}`,
    ],
  ] as const)("%s", (_what, change, sentence) => {
    expect(sentencesOf(change)).toEqual([
      `${CHI_TIEU}:${sentence}${sentence.endsWith("?") ? "" : "."}`,
    ]);
  });

  test.each([
    [
      "a minimum share",
      shareThreshold("    so_sanh: toi-thieu\n    nguong: 1/3\n"),
      { kind: "min", value: { numerator: 1, denominator: 3 } },
    ],
    [
      "a range of shares",
      shareThreshold("    so_sanh: trong-khoang\n    nguong: [40%, 50%]\n"),
      {
        kind: "range",
        low: { numerator: 40, denominator: 100 },
        high: { numerator: 50, denominator: 100 },
      },
    ],
    [
      "about a share",
      shareThreshold("    so_sanh: xap-xi\n    nguong: 40%\n    sai_so: 5%\n"),
      {
        kind: "approx",
        value: { numerator: 40, denominator: 100 },
        tolerance: { numerator: 5, denominator: 100 },
      },
    ],
    [
      "a largest count",
      countThreshold("    so_sanh: toi-da\n    nguong: 27\n"),
      { kind: "max", value: { numerator: 27, denominator: 1 } },
    ],
    [
      "about a count",
      countThreshold("    so_sanh: xap-xi\n    nguong: 27\n    sai_so: 2\n"),
      {
        kind: "approx",
        value: { numerator: 27, denominator: 1 },
        tolerance: { numerator: 2, denominator: 1 },
      },
    ],
  ] as const)("accepted: %s", (_what, change, threshold) => {
    const measures = sampleDataset(change).indicators.map(({ measure }) => measure);
    expect(measures.filter((measure) => "threshold" in measure)).toContainEqual(
      expect.objectContaining({ threshold }),
    );
  });
});

test.each([
  [
    "a condition names an option that is not there",
    [CHI_TIEU, "la: [dai-bieu]", "la: [dai-bieuu]"],
    `${CHI_TIEU}:80:12: «dai-bieuu» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?`,
  ],
  [
    "a condition has a blank value",
    [CHI_TIEU, "la: [dai-bieu]", 'la: [""]'],
    `${CHI_TIEU}:80:12: «chi_tieu[5].dieu_kien.la[1]» chưa có giá trị; điền sau dấu hai chấm.`,
  ],
  [
    "an indicator names an unknown instrument",
    [
      CHI_TIEU,
      "can_cu: chi-thi-35\n    dieu_khoan: mục 2",
      "can_cu: chi-thi-36\n    dieu_khoan: mục 2",
    ],
    `${CHI_TIEU}:61:13: «chi_tieu[4].can_cu» nêu mã «chi-thi-36», nhưng không có mã này; có phải «chi-thi-35»?`,
  ],
  [
    "a clause of no instrument",
    [CHI_TIEU, "    can_cu: chi-thi-35\n    dieu_khoan: mục 2", "    dieu_khoan: mục 2"],
    `${CHI_TIEU}:49:5: thiếu khóa «can_cu» trong «chi_tieu[4]»; thêm dòng «can_cu: …».`,
  ],
  [
    "an option stands twice",
    [BIEU_MAU, "id: dang-vien,", "id: dai-bieu,"],
    `${BIEU_MAU}:21:15: mã «dai-bieu» đã dùng ở ${BIEU_MAU}:20; đổi một trong hai mã.`,
  ],
  [
    "a step stands twice",
    [
      BIEU_MAU,
      "{ id: du-thao, ten: Dự thảo }",
      "{ id: du-thao, ten: Dự thảo }\n      - { id: du-thao, ten: Dự thảo lại }",
    ],
    `${BIEU_MAU}:80:15: mã «du-thao» đã dùng ở ${BIEU_MAU}:79; đổi một trong hai mã.`,
  ],
  ["a field has the id of a block", [LOAI, "khoi:\n", "khoi:\n  - { id: hoi, ten: Hội }\n"], null],
  [
    "a window ends before it begins",
    [KY, "den: 20/5/2020", "den: 14/4/2020"],
    `${KY}:6:8: «khung_thoi_gian.den» (14/4/2020) trước ngày ở «khung_thoi_gian.tu»; xem lại hai ngày này, sửa ngày sai.`,
  ],
  [
    "a pause ends before it begins",
    [KY, "    den:\n", "    den: 25/3/2020\n"],
    `${KY}:10:10: «tam_hoan[1].den» (25/3/2020) trước ngày ở «tam_hoan[1].tu»; xem lại hai ngày này, sửa ngày sai.`,
  ],
  [
    "a choice offers one option alone",
    [BIEU_MAU, "\n      - { id: dang-vien, ten: Đại hội đảng viên }", ""],
    `${BIEU_MAU}:20:7: «truong[2].lua_chon» cần ít nhất 2 mục; thêm mục còn thiếu.`,
  ],
  [
    "words for shares have a bare number",
    ["data/cach-noi.yaml", "tu: 0%, chu: một số", "tu: 0, chu: một số"],
    "data/cach-noi.yaml:9:11: «0» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3.",
  ],
] as const)("told once: %s", (_what, change, sentence) => {
  expect(sentencesOf(change)).toEqual(sentence === null ? [] : [sentence]);
});

test.each([
  [
    "the limit of a share is more than all of it",
    [CHI_TIEU, "nguong: 15%", "nguong: 150%"],
    `${CHI_TIEU}:57:13: «150%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.`,
  ],
  [
    "the limit of a share is a fraction above one",
    [CHI_TIEU, "nguong: 15%", "nguong: 3/2"],
    `${CHI_TIEU}:57:13: «3/2» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.`,
  ],
  [
    "the upper end of a range is more than all of it",
    shareThreshold("    so_sanh: trong-khoang\n    nguong: [10%, 110%]\n"),
    `${CHI_TIEU}:57:19: «110%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.`,
  ],
  [
    "a tolerance is more than all of a share",
    shareThreshold("    so_sanh: xap-xi\n    nguong: 15%\n    sai_so: 150%\n"),
    `${CHI_TIEU}:58:13: «150%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.`,
  ],
  [
    "words stand for more than all",
    ["data/cach-noi.yaml", "tu: 100%, chu: tất cả các", "tu: 120%, chu: tất cả các"],
    "data/cach-noi.yaml:6:11: «120%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.",
  ],
  [
    "a count is held against itself",
    [BIEU_MAU, "khong_vuot: cap_uy_tong", "khong_vuot: cap_uy_nu"],
    `${BIEU_MAU}:39:17: «truong[4].khong_vuot» nêu chính trường «cap_uy_nu»; nêu một trường khác, hoặc bỏ khóa này.`,
  ],
  [
    "a sum has itself as a part",
    [BIEU_MAU, "[cap_uy_nu, cap_uy_nam]", "[cap_uy_nu, cap_uy_tong]"],
    `${BIEU_MAU}:30:27: «truong[3].tong_cua[2]» nêu chính trường «cap_uy_tong»; nêu một trường khác, hoặc bỏ khóa này.`,
  ],
] as const)("told once: %s", (_what, change, sentence) => {
  expect(sentencesOf(change)).toEqual([sentence]);
});

test("the limit of a share may be 100 %, and a largest change may be more", () => {
  expect(sentencesOf([CHI_TIEU, "nguong: 15%", "nguong: 100%"])).toEqual([]);
  const field = "don_vi_tinh: đảng viên\n";
  expect(sentencesOf([BIEU_MAU, field, `${field}    thay_doi_toi_da: 150%\n`])).toEqual([]);
});

test("a window may be one day", () => {
  expect(sentencesOf([KY, "den: 20/5/2020", "den: 15/4/2020"])).toEqual([]);
});

test("a field may not have the id of a block, since placeholders name both", () => {
  expect(
    sentencesOf(
      [LOAI, "khoi:\n", "khoi:\n  - { id: hoi, ten: Hội }\n"],
      [
        BIEU_MAU,
        "truong:\n",
        "truong:\n  - { id: hoi, ten: Hội, nhom: chung, kieu: chu, loai_don_vi: tat-ca, bat_buoc: không }\n",
      ],
    ),
  ).toEqual([`${BIEU_MAU}:4:11: mã «hoi» đã dùng ở ${LOAI}:8; đổi một trong hai mã.`]);
});

test("a field that is public by unit needs an indicator that may name units", () => {
  expect(sentencesOf([CHI_TIEU, "    neu_ten_don_vi: có\n", ""])).toEqual([
    `${BIEU_MAU}:11:16: trường «so_dang_vien» công khai theo đơn vị nhưng là căn cứ xét chỉ tiêu «dang-vien-dai-bieu», như vậy là nêu tên đơn vị chưa đạt; đặt «cong_khai: tong-hop», hoặc ghi «neu_ten_don_vi: có» ở chỉ tiêu nếu đã được phép.`,
  ]);
});
