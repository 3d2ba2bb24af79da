import { expect, test } from "vitest";
import { CHI_BO_C, KY, XA_A, sentencesOf, type Change } from "../../../tests/samples/root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const LOAI = "data/loai-don-vi.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";

const BRACES = "trong dấu ngoặc { }, dấu phẩy ngăn các khóa, nên";
const CUT = "bị tách khỏi giá trị đứng trước; đặt cả giá trị trong dấu nháy";

/** What is written, and every sentence about it, whole. */
const ROWS: readonly (readonly [string, readonly Change[], readonly string[]])[] = [
  [
    "the indent is a tab",
    [[XA_A, "  so_dang_vien: 214", "\tso_dang_vien: 214"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:1: dòng thụt đầu dòng bằng phím Tab; hãy dùng dấu cách.",
    ],
  ],
  [
    "a list is indented wrongly",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: -Duyên\n - Hải"]],
    [
      "data/to-chuc.yaml:3:11: giá trị gồm nhiều dòng, dòng sau bắt đầu bằng dấu «-» như một danh sách thụt sai cột: «-Duyên - Hải»; kiểm tra cột của dấu «-», hoặc đặt cả giá trị trong dấu nháy kép.",
    ],
  ],
  [
    "one colon of many has no space behind it",
    [[XA_A, "so_dang_vien: 214", "so_dang_vien:214"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:3: thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm; viết theo mẫu «khóa: giá trị».",
    ],
  ],
  [
    "a key has no colon",
    [[XA_A, "so_dang_vien: 214", "so_dang_vien 214"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:3: thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm; viết theo mẫu «khóa: giá trị».",
    ],
  ],
  [
    "a key is indented too far",
    [[XA_A, "  cap_uy_tong: 15", "   cap_uy_tong: 15"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:10:4: dòng thụt sâu hơn dòng trên, mà dòng trên đã có giá trị; cho các khóa cùng cấp thẳng cột với nhau.",
    ],
  ],
  [
    "the last step stands too far left: it is not taken back",
    [[XA_A, "    da-duyet:", "  da-duyet:"]],
    ["data/ky/2020-04-10/don-vi/xa-a.yaml:19:3: không có khóa «da-duyet»."],
  ],
  [
    "a key is indented too little",
    [[XA_A, "  cap_uy_tong: 15", " cap_uy_tong: 15"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:10:1: dòng thụt đầu dòng không khớp với dòng trên; cho các khóa cùng cấp thẳng cột với nhau.",
    ],
  ],
  [
    "curly quotes are no quotes",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: “Tổ 5: Khu A”"]],
    [
      "data/to-chuc.yaml:3:11: trong giá trị có thêm dấu hai chấm; đặt cả giá trị trong dấu nháy kép.",
    ],
  ],
  [
    "a bracket is a round one",
    [[CHI_TIEU, "[dai-bieu]", "(dai-bieu)"]],
    ["data/chi-tieu.yaml:80:11: cần một danh sách, mỗi mục một dòng bắt đầu bằng «- »."],
  ],
  [
    "a comma is missing in brackets",
    [[CHI_TIEU, "la: [dai-bieu]", "la: [dai-bieu dang-vien]"]],
    [
      "data/chi-tieu.yaml:80:12: «dai-bieu dang-vien» không có trong các giá trị được nhận: dai-bieu, dang-vien.",
    ],
  ],
  [
    "a brace has no end",
    [[LOAI, "goi_tat: xã }", "goi_tat: xã"]],
    ["data/loai-don-vi.yaml:2:5: thiếu dấu ngoặc đóng; thêm dấu ngoặc đóng ở cuối danh sách."],
  ],
  [
    "commas stand in a value between braces",
    [[LOAI, 'ten: "Xã, phường"', "ten: Xã, phường, đặc khu"]],
    [
      `data/loai-don-vi.yaml:8:31: ${BRACES} «phường, đặc khu» ${CUT}: «ten: "Xã, phường, đặc khu"», hoặc bỏ ngoặc, viết mỗi khóa một dòng.`,
    ],
  ],
  [
    "a decimal share stands between braces",
    [["data/cach-noi.yaml", "{ tu: 0%, chu: một số }", "{ tu: 0,0%, chu: một số }"]],
    [
      `data/cach-noi.yaml:9:13: ${BRACES} «0%» ${CUT}: «tu: "0,0%"», hoặc bỏ ngoặc, viết mỗi khóa một dòng.`,
    ],
  ],
  [
    "a quoted name between braces has a comma",
    [[LOAI, 'ten: "Xã, phường"', 'ten: "Xã", "phường"']],
    [
      `data/loai-don-vi.yaml:8:33: ${BRACES} «"phường"» ${CUT}: «ten: '"Xã", "phường"'», hoặc bỏ ngoặc, viết mỗi khóa một dòng.`,
    ],
  ],
  [
    "a value begins with a hash",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: #1"]],
    [
      "data/to-chuc.yaml:3:11: phần từ dấu # («#1») bị coi là ghi chú, không thuộc giá trị; đặt cả giá trị trong dấu nháy kép; nếu là ghi chú thì thêm dấu cách sau dấu #.",
    ],
  ],
  [
    "a key is left of a list",
    [[TO_CHUC, "  - Ban Thường vụ Tỉnh ủy", "  Ban Thường vụ Tỉnh ủy"]],
    ["data/to-chuc.yaml:11:3: cần một danh sách, mỗi mục một dòng bắt đầu bằng «- »."],
  ],
  [
    "a value goes on in the next line",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\nHải"]],
    [
      "data/to-chuc.yaml:4:1: thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm; viết theo mẫu «khóa: giá trị».",
    ],
  ],
  [
    "a key stands again in other accents",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên Hải\nđịa_danh: B"]],
    ["data/to-chuc.yaml:4:1: khóa «địa_danh» đã ghi ở dòng 3; bỏ bớt một dòng."],
  ],
  [
    "a key has a capital",
    [[TO_CHUC, "ten: Thị", "Ten: Thị"]],
    ["data/to-chuc.yaml:1:1: không có khóa «Ten»; có phải «ten»?"],
  ],
  [
    "a key has an accent",
    [[TO_CHUC, "ten: Thị", "tên: Thị"]],
    ["data/to-chuc.yaml:1:1: không có khóa «tên»; có phải «ten»?"],
  ],
  [
    "a key has a space behind it, in quotes",
    [[TO_CHUC, "ten: Thị", '"ten ": Thị']],
    ["data/to-chuc.yaml:1:1: không có khóa «ten »; có phải «ten»?"],
  ],
  [
    "a key has a space for its underscore",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia danh: Duyên Hải"]],
    ["data/to-chuc.yaml:3:1: không có khóa «dia danh»; có phải «dia_danh»?"],
  ],
  [
    "a key has a dash for its underscore",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia-danh: Duyên Hải"]],
    ["data/to-chuc.yaml:3:1: không có khóa «dia-danh»; có phải «dia_danh»?"],
  ],
  [
    "a merge of git was left",
    [
      [
        TO_CHUC,
        "dia_danh: Duyên Hải",
        "<<<<<<< HEAD\ndia_danh: Duyên Hải\n=======\ndia_danh: B\n>>>>>>> x",
      ],
    ],
    [
      "data/to-chuc.yaml:3:1: thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm; viết theo mẫu «khóa: giá trị».",
    ],
  ],
  [
    "a list stands where a map is asked for",
    [[XA_A, "so_lieu:\n", "so_lieu:\n  - a\n"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:9:1: dòng thụt đầu dòng không khớp với dòng trên; cho các khóa cùng cấp thẳng cột với nhau.",
    ],
  ],
  [
    "figures are a list",
    [[CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  - so_dang_vien: 5"]],
    [
      "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:6:3: cần một nhóm khóa; ghi «so_lieu: chua-gui» nếu đơn vị chưa gửi báo cáo.",
    ],
  ],
  [
    "a page of HTML was saved as data",
    [[TO_CHUC, "<!DOCTYPE html>\n<html><body>\n</body></html>\n"]],
    [
      "data/to-chuc.yaml:1:1: cần một nhóm khóa (dinh_dang, ten, cap_tren, dia_danh, nhiem_ky, ky_hieu, nguoi_ky, noi_nhan, lien_he, nguon, dieu_kien_su_dung, dia_chi_trang, loai_bao_cao, bo_cuc, trinh_bay, in_hai_mat, so_lieu_minh_hoa, lan_du_thao).",
    ],
  ],
  [
    "JSON with a trailing comma",
    [[TO_CHUC, '{"ten": "A",}\n']],
    [
      "data/to-chuc.yaml:1:1: thiếu khóa «cap_tren», «dia_danh», «nhiem_ky», «trinh_bay», «in_hai_mat», «so_lieu_minh_hoa», «lan_du_thao»; thêm mỗi khóa một dòng.",
    ],
  ],
  [
    "a unit is left blank",
    [[CHI_BO_C, "so_lieu: chua-gui", "so_lieu:"]],
    [
      "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:5:1: cần một nhóm khóa; ghi «so_lieu: chua-gui» nếu đơn vị chưa gửi báo cáo.",
    ],
  ],
];

test.each(ROWS)("%s", (_what, changes, sentences) => {
  expect(sentencesOf(...changes)).toEqual(sentences);
});

test("a broken file of a period does not make the units that it ends seem lost", () => {
  const broken: Change = [
    KY,
    "so_van_ban: 12\n",
    "so_van_ban: 12: 13\nbien_dong:\n  - { loai: giai-the, don_vi: [chi-bo-c] }\n",
  ];
  expect(sentencesOf(broken, [CHI_BO_C, null])).toEqual([
    `${KY}:3:13: trong giá trị có thêm dấu hai chấm; đặt cả giá trị trong dấu nháy kép.`,
  ]);
});
