import { describe, expect, test } from "vitest";
import { addLines, confirm } from "../../../../tests/samples/faults/rulings.ts";
import {
  CHI_BO_C,
  PHUONG_B,
  sentencesOf,
  XA_A,
  type Change,
} from "../../../../tests/samples/root.ts";

const BEFORE = "data/ky/2020-03-05/don-vi/xa-a.yaml";
const LIMIT: Change = [
  "data/bieu-mau.yaml",
  "    bat_buoc: có\n    cong_khai: don-vi\n",
  "    bat_buoc: có\n    cong_khai: don-vi\n    thay_doi_toi_da: 20%\n",
];
const MORE: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: 300"];

describe("a jump against the last period", () => {
  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      "a count beyond what its field allows names both values, both periods, both files",
      [LIMIT, MORE],
      [
        `${XA_A}:8:17: «so_lieu.so_dang_vien» kỳ 10/4/2020 là 300, kỳ 05/3/2020 là 214 (${BEFORE}): thay đổi quá 20% mà chưa ai xác nhận; nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: so_dang_vien», «ly_do», «nguoi».`,
      ],
    ],
    ["the same confirmed", [LIMIT, MORE, confirm(XA_A, "so_dang_vien")], []],
    ["the same without a limit", [MORE], []],
    [
      "a value that is gone is told where the figures begin",
      [[XA_A, "  hinh_thuc: dai-bieu\n", ""]],
      [
        `${XA_A}:8:3: «so_lieu.hinh_thuc» kỳ 10/4/2020 không còn số liệu, kỳ 05/3/2020 là «Đại hội đại biểu» (${BEFORE}): số liệu đã báo cáo bị đổi hoặc bỏ mà chưa ai xác nhận; nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: hinh_thuc», «ly_do», «nguoi».`,
      ],
    ],
    [
      "a «có» of the last period that is now a «không»",
      [
        [BEFORE, "ban_chi_dao: không", "ban_chi_dao: có"],
        [XA_A, "ban_chi_dao: có", "ban_chi_dao: không"],
      ],
      [
        `${XA_A}:13:16: «so_lieu.ban_chi_dao» kỳ 10/4/2020 là «không», kỳ 05/3/2020 là «có» (${BEFORE}): số liệu đã báo cáo bị đổi hoặc bỏ mà chưa ai xác nhận; nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: ban_chi_dao», «ly_do», «nguoi».`,
      ],
    ],
    [
      "a value with another fault is reported once",
      [[XA_A, "15/5/2020", "01/01/2020"]],
      [
        `${XA_A}:15:17: «so_lieu.ngay_dai_hoi» (01/01/2020) trước ngày ở «Ngày thành lập»; xem lại hai ngày này, sửa ngày sai.`,
      ],
    ],
    [
      "a unit that is silent now has lost nothing",
      [
        [
          PHUONG_B,
          "ten: Đảng bộ phường B\nloai: dang-bo-phuong\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n",
        ],
      ],
      [],
    ],
    [
      "a silent unit has no change to confirm",
      [confirm(CHI_BO_C, "so_dang_vien")],
      [
        `${CHI_BO_C}:6:13: «xac_nhan» nêu trường «so_dang_vien», nhưng số liệu của trường này không thay đổi đến mức phải xác nhận; bỏ mục xác nhận này.`,
      ],
    ],
    [
      "a unit that was silent last time is compared with what it sent before",
      [
        ["data/ky/2020-02-05/ky.yaml", "ngay_chot: 05/02/2020\ntieu_de: A\nso_van_ban:\n"],
        [
          "data/ky/2020-02-05/don-vi/chi-bo-c.yaml",
          "ten: Chi bộ C\nloai: chi-bo\nkhoi: co-quan\ndon_vi_diem: không\nso_lieu:\n  so_dang_vien: 9\n  hinh_thuc: dang-vien\n",
        ],
        [CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 9"],
      ],
      [
        `${CHI_BO_C}:6:3: «so_lieu.hinh_thuc» kỳ 10/4/2020 không còn số liệu, kỳ 05/02/2020 là «Đại hội đảng viên» (data/ky/2020-02-05/don-vi/chi-bo-c.yaml): số liệu đã báo cáo bị đổi hoặc bỏ mà chưa ai xác nhận; nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: hinh_thuc», «ly_do», «nguoi».`,
      ],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(sentencesOf(...changes)).toEqual(expected);
  });
});

describe("a confirmation and a ruling are complete", () => {
  const ruling = (...lines: readonly string[]) =>
    addLines(XA_A, "ghi_de:", "  - chi_tieu: nu-cap-uy", "    ket_qua: dat", ...lines);

  test.each<readonly [string, Change, readonly string[]]>([
    [
      "a confirmation without a person",
      addLines(XA_A, "xac_nhan:", "  - truong: so_dang_vien", "    ly_do: A", "    nguoi:"),
      [
        `${XA_A}:8:13: «xac_nhan» nêu trường «so_dang_vien», nhưng số liệu của trường này không thay đổi đến mức phải xác nhận; bỏ mục xác nhận này.`,
        `${XA_A}:10:5: «xac_nhan[1].nguoi» chưa có giá trị; điền sau dấu hai chấm.`,
      ],
    ],
    [
      "a ruling without a reason",
      ruling("    nguoi: N", "    ngay: 08/4/2020"),
      [`${XA_A}:8:5: thiếu khóa «ly_do» trong «ghi_de[1]»; thêm dòng «ly_do: …».`],
    ],
    [
      "a ruling whose reason is blank",
      ruling('    ly_do: " "', "    nguoi: N", "    ngay: 08/4/2020"),
      [`${XA_A}:10:5: «ghi_de[1].ly_do» chưa có giá trị; điền sau dấu hai chấm.`],
    ],
    [
      "a ruling without a person",
      ruling("    ly_do: L", "    ngay: 08/4/2020"),
      [`${XA_A}:8:5: thiếu khóa «nguoi» trong «ghi_de[1]»; thêm dòng «nguoi: …».`],
    ],
    [
      "a ruling of a day after the cut-off date",
      ruling("    ly_do: L", "    nguoi: N", "    ngay: 11/4/2020"),
      [
        `${XA_A}:12:11: «ghi_de[1].ngay» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.`,
      ],
    ],
    [
      "a ruling without a readable day",
      ruling("    ly_do: L", "    nguoi: N", "    ngay: hôm qua"),
      [
        `${XA_A}:12:11: «hôm qua» không viết đúng dạng của một ngày; viết như 05/3/2020 hoặc 2020-03-05.`,
      ],
    ],
    [
      "a ruling about nothing",
      addLines(
        XA_A,
        "ghi_de:",
        "  - ket_qua: dat",
        "    ly_do: L",
        "    nguoi: N",
        "    ngay: 08/4/2020",
      ),
      [`${XA_A}:8:5: «ghi_de[1]» phải nêu đúng một trong hai khóa «chi_tieu», «mang».`],
    ],
    [
      "a ruling on a strand with a word for indicators",
      addLines(
        XA_A,
        "ghi_de:",
        "  - mang: van-kien",
        "    ket_qua: dat",
        "    ly_do: L",
        "    nguoi: N",
        "    ngay: 08/4/2020",
      ),
      [
        `${XA_A}:9:14: «dat» không có trong các giá trị được nhận: hoan-thanh, cham, dang-thuc-hien, chua-trien-khai, chua-den-han, chua-co-so-lieu, khong-ap-dung.`,
      ],
    ],
    [
      "a ruling sets exceeded where the indicator does not tell it",
      addLines(
        XA_A,
        "ghi_de:",
        "  - chi_tieu: lap-ban-chi-dao",
        "    ket_qua: vuot",
        "    ly_do: L",
        "    nguoi: N",
        "    ngay: 08/4/2020",
      ),
      [
        `${XA_A}:9:14: «vuot» không có trong các giá trị được nhận: dat, chua-dat, chua-den-han, chua-co-so-lieu, khong-ap-dung.`,
      ],
    ],
  ])("%s", (_what, change, expected) => {
    expect(sentencesOf(change)).toEqual(expected);
  });
});

test("a limit is a share, and of a count alone", () => {
  expect(
    sentencesOf([
      "data/bieu-mau.yaml",
      "    kieu: chu\n",
      "    kieu: chu\n    thay_doi_toi_da: 20%\n",
    ]),
  ).toEqual([
    "data/bieu-mau.yaml:85:22: khóa «thay_doi_toi_da» không dùng với kiểu này; xóa khóa này.",
  ]);
});
