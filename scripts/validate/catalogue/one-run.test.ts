import { expect, test } from "vitest";
import { addLines, confirm } from "../../../tests/samples/faults/rulings.ts";
import { HAN_CHE, KY, sentencesOf, XA_A, type Change } from "../../../tests/samples/root.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const BIEU_MAU = "data/bieu-mau.yaml";
const LOAI = "data/loai-don-vi.yaml";
const EARLIER = "data/ky/2020-03-05/don-vi/xa-a.yaml";
const NO_DATE =
  "không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020";
const NO_CHOICE = "không có trong các giá trị được nhận";

/** Several faults of one record, and all their sentences in one run. */
const TOGETHER: readonly (readonly [string, readonly Change[], readonly string[]])[] = [
  [
    "the limit and the force of an indicator",
    [[CHI_TIEU, "nguong: 15%\n    rang_buoc: phan-dau", "nguong: một\n    rang_buoc: phải"]],
    [
      `${CHI_TIEU}:57:13: «một» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3.`,
      `${CHI_TIEU}:58:16: «phải» ${NO_CHOICE}: phai, phan-dau; có phải «phai»?`,
    ],
  ],
  [
    "the limit, the comparison and the sentence of an indicator",
    [
      [CHI_TIEU, "so_sanh: toi-thieu\n    nguong: 15%", "so_sanh: ít nhất\n    nguong: 15"],
      [CHI_TIEU, "noi_bo: chưa bảo đảm tỷ lệ nữ từ {{ nay.nguong }}", "noi_bo: từ {{ nay.nguog }}"],
    ],
    [
      `${CHI_TIEU}:56:14: «ít nhất» ${NO_CHOICE}: toi-thieu, toi-da, trong-khoang, xap-xi.`,
      `${CHI_TIEU}:57:13: «15» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3; có phải «15%»?`,
      `${CHI_TIEU}:66:15: không có giá trị «nay.nguog»; các giá trị có thể dùng: ap_dung, dat, chua_dat, chua_den_han, vuot, chua_co_so_lieu, ty_le, nguong, khoi_chua_dat; có phải «nguong»?`,
    ],
  ],
  [
    "the kind and the audience of a field",
    [
      [
        BIEU_MAU,
        "don_vi_tinh: đảng viên\n    loai_don_vi: tat-ca\n    bat_buoc: có",
        "loai_don_vi: tat-ca\n    bat_buoc: rồi",
      ],
    ],
    [
      `${BIEU_MAU}:4:5: thiếu khóa «don_vi_tinh» trong «truong[1]»; thêm dòng «don_vi_tinh: …».`,
      `${BIEU_MAU}:9:15: «rồi» không phải là «có» hoặc «không»; có phải «có»?`,
    ],
  ],
  [
    "the result and the reason of a ruling, and a unit that is no pilot",
    [
      addLines(
        XA_A,
        "ghi_de:",
        "  - chi_tieu: nu-cap-uy",
        "    ket_qua: đạt",
        "    ly_do:",
        "    nguoi: N",
        "    ngay: 08/4/2020",
      ),
      [XA_A, "don_vi_diem: có", "don_vi_diem: không"],
    ],
    [
      `${XA_A}:5:13: đơn vị không làm điểm thì không có «ly_do_diem».`,
      `${XA_A}:9:14: «đạt» ${NO_CHOICE}: dat, vuot, chua-dat, chua-den-han, chua-co-so-lieu, khong-ap-dung; có phải «dat»?`,
      `${XA_A}:10:5: «ghi_de[1].ly_do» chưa có giá trị; điền sau dấu hai chấm.`,
    ],
  ],
  [
    "the front matter and the words of an item",
    [
      [HAN_CHE, "thoi_han: 30/4/2020", "thoi_han: 4/2020"],
      [HAN_CHE, "{{ nay.cau_chua_dat }}", "{{ nay.cau_chua_dat }} {{ nu-cap-uy.dạt }}"],
    ],
    [
      `${HAN_CHE}:9:11: «4/2020» ${NO_DATE}; không rõ ngày thì ghi «tháng 4/2020».`,
      `${HAN_CHE}:13:41: chỗ điền số «{{ nu-cap-uy.dạt }}» viết không đúng; mẫu: {{ ma-chi-tieu.chua_dat | muc_do }}; có phải «{{ nu-cap-uy.dat }}»?`,
    ],
  ],
  [
    "front matter that cannot be read, and the words below it",
    [
      [HAN_CHE, "[nu-cap-uy]", "[nu-cap-uy"],
      [HAN_CHE, "{{ nay.cau_chua_dat }}", "{{ nay.cau_chua_dat }} {{ don_vi.tonng }}"],
    ],
    [
      `${HAN_CHE}:4:11: thiếu dấu ngoặc đóng; thêm dấu ngoặc đóng ở cuối danh sách.`,
      `${HAN_CHE}:13:41: không có giá trị «don_vi.tonng»; các giá trị có thể dùng: tong, diem, da_bao_cao, chua_bao_cao, hoan_thanh, ten_diem; có phải «tong»?`,
    ],
  ],
  [
    "two days of a period",
    [
      [KY, "ngay_chot: 10/4/2020", "ngay_chot: 11/4/2020"],
      [KY, "tu: 26/3/2020", "tu: 26/3"],
    ],
    [
      `${KY}:1:12: ngày chốt «11/4/2020» không trùng tên thư mục 2020-04-10.`,
      `${KY}:9:9: «26/3» ${NO_DATE}; thiếu năm, ghi đủ bốn chữ số.`,
    ],
  ],
];

test.each(TOGETHER)("told in one run: %s", (_what, changes, sentences) => {
  expect(sentencesOf(...changes)).toEqual(sentences);
});

const CLOSE = "thiếu dấu ngoặc đóng; thêm dấu ngoặc đóng ở cuối danh sách";
const MORE: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: 300"];
const RULED = addLines(
  XA_A,
  "ghi_de:",
  "  - chi_tieu: nu-cap-uy",
  "    ket_qua: dat",
  "    ly_do: L",
  "    nguoi: N",
  "    ngay: 08/4/2020",
);
const LIMITED: Change = [
  BIEU_MAU,
  "don_vi_tinh: đảng viên\n",
  "don_vi_tinh: đảng viên\n    thay_doi_toi_da: 20%\n",
];

/** A definition that cannot be read, and correct data that needs it: only the definition is reported. */
const UNREADABLE: readonly (readonly [string, readonly Change[], string])[] = [
  [
    "the form, and a confirmed change",
    [
      LIMITED,
      MORE,
      confirm(XA_A, "so_dang_vien"),
      [BIEU_MAU, "[cap_uy_nu, cap_uy_nam]", "[cap_uy_nu, cap_uy_nam"],
    ],
    `${BIEU_MAU}:31:15: ${CLOSE}.`,
  ],
  [
    "one field, and a confirmed change",
    [
      LIMITED,
      MORE,
      confirm(XA_A, "so_dang_vien"),
      [BIEU_MAU, "thay_doi_toi_da: 20%", "thay_doi_toi_da: 20"],
    ],
    `${BIEU_MAU}:9:22: «20» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3; có phải «20%»?`,
  ],
  [
    "the unit of the last period, and a confirmed change",
    [LIMITED, MORE, confirm(XA_A, "so_dang_vien"), [EARLIER, "ten: Đảng bộ xã A", "ten: [Đảng bộ"]],
    `${EARLIER}:1:6: ${CLOSE}.`,
  ],
  [
    "a count of the last period, and a confirmed change",
    [
      LIMITED,
      MORE,
      confirm(XA_A, "so_dang_vien"),
      [EARLIER, "so_dang_vien: 214", "so_dang_vien: nhiều"],
    ],
    `${EARLIER}:8:17: «nhiều» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234.`,
  ],
  [
    "the indicators, and a ruling",
    [RULED, [CHI_TIEU, "la: [dai-bieu]", "la: [dai-bieu"]],
    `${CHI_TIEU}:80:11: ${CLOSE}.`,
  ],
  [
    "one indicator, and a ruling about it",
    [RULED, [CHI_TIEU, "nguong: 15%", "nguong: 15"]],
    `${CHI_TIEU}:57:13: «15» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3; có phải «15%»?`,
  ],
  [
    "the unit types, and a ruling",
    [RULED, [LOAI, "[dang-bo-xa, dang-bo-phuong]", "[dang-bo-xa, dang-bo-phuong"]],
    `${LOAI}:6:47: ${CLOSE}.`,
  ],
  [
    "the file of the unit types is gone, and a confirmed change",
    [LIMITED, MORE, confirm(XA_A, "so_dang_vien"), [LOAI, null]],
    `${LOAI}:1:1: thiếu tệp «${LOAI}»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».`,
  ],
];

test.each(UNREADABLE)("told once: %s", (_what, changes, sentence) => {
  expect(sentencesOf(...changes)).toEqual([sentence]);
});
