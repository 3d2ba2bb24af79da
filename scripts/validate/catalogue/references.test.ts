import { expect, test } from "vitest";
import {
  HAN_CHE,
  KY,
  MO_DAU,
  NO_BLOCKS,
  PHUONG_B,
  XA_A,
  sentencesOf,
  type Change,
} from "../../../tests/samples/root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const KET_QUA = "content/2020-04-10/ket-qua/01-van-kien.md";

/** What is written, and every sentence about it, whole. */
const ROWS: readonly (readonly [string, readonly Change[], readonly string[]])[] = [
  [
    "a unit is of no known type",
    [[XA_A, "loai: dang-bo-xa", "loai: dang-bo-huyen"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:2:7: «loai» nêu mã «dang-bo-huyen», nhưng không có mã này; các mã đã có: dang-bo-xa, dang-bo-phuong, chi-bo.",
    ],
  ],
  [
    "a unit's type is said in words",
    [[XA_A, "loai: dang-bo-xa", "loai: Đảng bộ xã"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:2:7: mã «Đảng bộ xã» không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «-», tối đa 60 ký tự; có phải «dang-bo-xa»?",
    ],
  ],
  [
    "a unit is in no known block",
    [[XA_A, "khoi: xa-phuong", "khoi: xa-phuog"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:3:7: «khoi» nêu mã «xa-phuog», nhưng không có mã này; có phải «xa-phuong»?",
    ],
  ],
  [
    "a unit is in no block, but there are blocks",
    [[XA_A, "khoi: xa-phuong\n", ""]],
    ["data/ky/2020-04-10/don-vi/xa-a.yaml:1:1: thiếu khóa «khoi»; thêm dòng «khoi: …»."],
  ],
  [
    "a unit is in a block, but there are none",
    [...NO_BLOCKS, [XA_A, "don_vi_diem:", "khoi: xa-phuong\ndon_vi_diem:"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:3:7: «khoi» nêu khối «xa-phuong», nhưng data/loai-don-vi.yaml không khai khối nào; không chia khối thì bỏ khóa này, có chia thì khai ở khóa «khoi» của tệp ấy.",
    ],
  ],
  [
    "a shortcoming and a text name blocks, but there are none",
    [
      ...NO_BLOCKS,
      [HAN_CHE, "chi_tieu: [nu-cap-uy]", "khoi: [xa-phuong]\nchi_tieu: [nu-cap-uy]"],
      [MO_DAU, "Có {{ nu-cap-uy.khoi_chua_dat }}.\n"],
    ],
    [
      "content/2020-04-10/han-che/01-co-cau.md:4:8: «khoi[1]» nêu khối «xa-phuong», nhưng data/loai-don-vi.yaml không khai khối nào; không chia khối thì bỏ khóa này, có chia thì khai ở khóa «khoi» của tệp ấy.",
      "content/2020-04-10/mo-dau.md:1:4: chỗ điền số «nu-cap-uy.khoi_chua_dat» nêu tên khối, nhưng data/loai-don-vi.yaml không khai khối nào; không chia khối thì bỏ chỗ điền này, có chia thì khai ở khóa «khoi» của tệp ấy.",
    ],
  ],
  [
    "a text names an indicator, but there are none",
    [
      ["data/chi-tieu.yaml", "chi_tieu:\n"],
      [HAN_CHE, null],
      [KET_QUA, null],
      [MO_DAU, "Có {{ nu-cap-uy.dat }}.\n"],
    ],
    [
      "content/2020-04-10/mo-dau.md:1:4: chỗ điền số nêu «nu-cap-uy», nhưng không có đối tượng này.",
    ],
  ],
  [
    "a statistic is of a strand, but there are none",
    [
      [
        "data/chi-tieu.yaml",
        "chi_tieu:\n  - { id: tong, ten: Tổng, mang: nhan-su, tinh: cong, truong: so_dang_vien, loai_don_vi: tat-ca }\n",
      ],
      [HAN_CHE, null],
      [KET_QUA, null],
    ],
    ["data/chi-tieu.yaml:2:34: «chi_tieu[1].mang» nêu mã «nhan-su», nhưng không có mã này."],
  ],
  [
    "an indicator names no instrument",
    [[CHI_TIEU, "can_cu: chi-thi-35\n    dieu_khoan", "can_cu: chi-thi-36\n    dieu_khoan"]],
    [
      "data/chi-tieu.yaml:61:13: «chi_tieu[4].can_cu» nêu mã «chi-thi-36», nhưng không có mã này; có phải «chi-thi-35»?",
    ],
  ],
  [
    "an indicator names no field",
    [[CHI_TIEU, "tu_so: cap_uy_nu", "tu_so: cap_uy_nuu"]],
    [
      "data/chi-tieu.yaml:53:12: «chi_tieu[4].tu_so» nêu mã «cap_uy_nuu», nhưng không có mã này; có phải «cap_uy_nu»?",
    ],
  ],
  [
    "an indicator names no strand",
    [[CHI_TIEU, "mang: van-kien\n", "mang: van-kienn\n"]],
    [
      "data/chi-tieu.yaml:8:11: «chi_tieu[1].mang» nêu mã «van-kienn», nhưng không có mã này; có phải «van-kien»?",
    ],
  ],
  [
    "a field names no group",
    [[BIEU_MAU, "    ten: Khó khăn\n    nhom: chung", "    ten: Khó khăn\n    nhom: chug"]],
    [
      "data/bieu-mau.yaml:83:11: «truong[10].nhom» nêu mã «chug», nhưng không có mã này; có phải «chung»?",
    ],
  ],
  [
    "a field's whole is not there",
    [[BIEU_MAU, "khong_vuot: cap_uy_tong", "khong_vuot: cap_uy_tog"]],
    [
      "data/bieu-mau.yaml:39:17: «truong[4].khong_vuot» nêu mã «cap_uy_tog», nhưng không có mã này; có phải «cap_uy_tong»?",
    ],
  ],
  [
    "a pause names no instrument",
    [[KY, "van_ban: cong-dien-06", "van_ban: cong-dien-6"]],
    [
      "data/ky/2020-04-10/ky.yaml:12:14: «tam_hoan[1].van_ban» nêu mã «cong-dien-6», nhưng không có mã này; có phải «cong-dien-06»?",
    ],
  ],
  [
    "a shortcoming names no indicator",
    [[HAN_CHE, "[nu-cap-uy]", "[nu-cap-uyy]"]],
    [
      "content/2020-04-10/han-che/01-co-cau.md:4:12: «chi_tieu[1]» nêu mã «nu-cap-uyy», nhưng không có mã này; có phải «nu-cap-uy»?",
    ],
  ],
  [
    "a shortcoming names no solution",
    [[HAN_CHE, "[ra-soat]", "[ra-soatt]"]],
    [
      "content/2020-04-10/han-che/01-co-cau.md:7:13: «giai_phap[1]» nêu mã «ra-soatt», nhưng không có mã này; có phải «ra-soat»?",
    ],
  ],
  [
    "a shortcoming names a solution with its number",
    [[HAN_CHE, "[ra-soat]", "[01-ra-soat]"]],
    [
      "content/2020-04-10/han-che/01-co-cau.md:7:13: «giai_phap[1]» nêu mã «01-ra-soat», nhưng không có mã này; các mã đã có: ra-soat.",
    ],
  ],
  [
    "two units have one name in other capitals",
    [[PHUONG_B, "ten: Đảng bộ phường B", "ten: Đảng bộ XÃ A"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: tên đơn vị «Đảng bộ xã A» gần như trùng «Đảng bộ XÃ A» ở tệp data/ky/2020-04-10/don-vi/phuong-b.yaml, chỉ khác cách đặt dấu, chữ hoa hoặc dấu cách; nếu là hai đơn vị thì đặt tên cho khác nhau, nếu là một thì bỏ bớt một tệp hoặc mục.",
    ],
  ],
];

test.each(ROWS)("%s", (_what, changes, sentences) => {
  expect(sentencesOf(...changes)).toEqual(sentences);
});
