import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { askedOfDelegates } from "../conditional-field.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { LEVEL, LEVEL_SHARE, LINKED } from "../level.ts";
import { STATISTICS } from "../statistics.ts";
import { CHI_BO_C, HAN_CHE, KY, NO_BLOCKS, NO_FORM, PHUONG_B, XA_A } from "../root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const VAN_BAN = "data/van-ban.yaml";

/** Faults of single values and of references. */
export const VALUE_FAULTS = {
  "bad-count": [
    "a count has a unit behind it",
    () => problemsOf([XA_A, "so_dang_vien: 214", "so_dang_vien: 214 người"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:17: «214 người» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; chỉ ghi số: 214.",
  ],
  "ambiguous-number": [
    "a count has one point",
    () => problemsOf([XA_A, "so_dang_vien: 214", "so_dang_vien: 1.234"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:17: «1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên.",
  ],
  "bad-date": [
    "a cut-off is a month",
    () => problemsOf([KY, "ngay_chot: 10/4/2020", "ngay_chot: tháng 4/2020"]),
    "data/ky/2020-04-10/ky.yaml:1:12: «tháng 4/2020» không viết đúng dạng của một ngày; viết như 05/3/2020 hoặc 2020-03-05; thiếu ngày.",
  ],
  "bad-moment": [
    "February has no thirtieth day",
    () => problemsOf([XA_A, "02/01/2020", "2020-02-30"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:14:19: «2020-02-30» không phải là một ngày có thật; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; tháng 2 năm 2020 không có ngày 30.",
  ],
  "bad-yes-no": [
    "yes is said in English",
    () => problemsOf([XA_A, "ban_chi_dao: có", "ban_chi_dao: yes"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:13:16: «yes» không phải là «có» hoặc «không»; có phải «có»?",
  ],
  "bad-choice": [
    "a choice is none of the options",
    () => problemsOf([XA_A, "hinh_thuc: dai-bieu", "hinh_thuc: Đại biểu"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:9:14: «Đại biểu» không có trong các giá trị được nhận: dai-bieu, dang-vien; có phải «dai-bieu»?",
  ],
  "bad-id": [
    "an id would lead out of its folder",
    () =>
      problemsOf([
        VAN_BAN,
        "van_ban:\n",
        "van_ban:\n  - { id: ../evil, loai: A, so: B, ngay: 01/01/2020, co_quan: C, trich_yeu: D }\n",
      ]),
    "data/van-ban.yaml:2:11: mã «../evil» không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «-», tối đa 60 ký tự; có phải «evil»?",
  ],
  "statistic-judged": [
    "a statistic has a threshold",
    () => problemsOf(STATISTICS, [CHI_TIEU, "    so_le: 2\n", "    so_le: 2\n    nguong: 10%\n"]),
    "data/chi-tieu.yaml:102:13: khóa «nguong» chỉ dùng với chỉ tiêu; mục có «tinh» là số liệu thống kê, không xét đạt hay chưa đạt; xóa khóa này; nếu có mức để xét thì xóa khóa «tinh», ghi «kieu»; chỉ để đếm đơn vị thì ghi «muc», «so_sanh».",
  ],
  "level-without-units": [
    "a share of the issuer's figures is said to be of units",
    () =>
      problemsOf(...LEVEL, LEVEL_SHARE, [
        CHI_TIEU,
        "    tinh_tu: chung\n",
        "    tinh_tu: chung\n    loai_don_vi: tat-ca\n",
      ]),
    "data/chi-tieu.yaml:93:18: khóa «loai_don_vi» nói về đơn vị; mục có «tinh_tu: chung» tính từ số liệu chung, không từ đơn vị nào; xóa khóa này, hoặc xóa «tinh_tu: chung».",
  ],
  "level-linked": [
    "a field of the issuer that is one of units has a name of its own",
    () =>
      problemsOf(...LINKED, [
        "data/bieu-mau.yaml",
        "{ truong: so_dang_vien, ",
        "{ truong: so_dang_vien, ten: Đảng viên, ",
      ]),
    "data/bieu-mau.yaml:112:34: khóa «ten» lấy từ trường của đơn vị nêu ở «truong», không ghi lại ở đây; xóa khóa này; không phải cùng một số liệu với đơn vị thì thay «truong» bằng «id» và đủ các khóa của một trường.",
  ],
  "rule-or-statistic": [
    "an entry says neither a rule nor how it is made",
    () => problemsOf(STATISTICS, [CHI_TIEU, "    tinh: cong\n", ""]),
    "data/chi-tieu.yaml:89:5: «chi_tieu[6]» không có khóa «kieu», cũng không có khóa «tinh», nên không biết là chỉ tiêu hay số liệu thống kê; có mức để xét thì ghi «kieu: …» và các khóa của chỉ tiêu, chỉ nêu số thì ghi «tinh: cong», «ty_le», «trung_binh» hoặc «dem».",
  ],
  "statistic-not-judged": [
    "a shortcoming is about a statistic",
    () => problemsOf(STATISTICS, [HAN_CHE, "chi_tieu: [nu-cap-uy", "chi_tieu: [tong-cap-uy"]),
    "content/2020-04-10/han-che/01-co-cau.md:4:12: «chi_tieu[1]» nêu «tong-cap-uy», là số liệu thống kê, không xét đạt hay chưa đạt; nêu mã của một chỉ tiêu, hoặc bỏ mã này; số ấy trong lời văn lấy bằng chỗ điền «gia_tri».",
  ],
  "bad-share": [
    "the threshold of a share lacks its percent sign",
    () => problemsOf([CHI_TIEU, "nguong: 15%", "nguong: 15"]),
    "data/chi-tieu.yaml:57:13: «15» không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3; có phải «15%»?",
  ],
  "share-too-large": [
    "the threshold of a share is more than the whole",
    () => problemsOf([CHI_TIEU, "nguong: 15%", "nguong: 150%"]),
    "data/chi-tieu.yaml:57:13: «150%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.",
  ],
  "bad-phone": [
    "a telephone number would run a script",
    () => problemsOf([TO_CHUC, "0294.3832012", "javascript:alert(1)"]),
    "data/to-chuc.yaml:15:15: «javascript:alert(1)» không phải là số điện thoại; chỉ nhận chữ số và dấu cách, chấm, gạch, ngoặc, như 0294.3832012 hoặc 0294.3832012 (máy lẻ 15).",
  ],
  "bad-email": [
    "a mail address is spoken",
    () => problemsOf([TO_CHUC, "thu_dien_tu:\n", "thu_dien_tu: phongvh.txduyenhai at travinh\n"]),
    "data/to-chuc.yaml:16:16: «phongvh.txduyenhai at travinh» không phải là địa chỉ thư điện tử; viết như vanphong@tinh.gov.vn, không dấu, không dấu cách.",
  ],
  "quoted-name": [
    "a unit's name was copied with its quotes",
    () => problemsOf([XA_A, "ten: Đảng bộ xã A", "ten: “Đảng bộ xã A”"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: tên «“Đảng bộ xã A”» nằm trong dấu nháy; bỏ dấu nháy: Đảng bộ xã A.",
  ],
  "self-reference": [
    "a field is held against itself",
    () => problemsOf(["data/bieu-mau.yaml", "khong_vuot: cap_uy_tong", "khong_vuot: cap_uy_nu"]),
    "data/bieu-mau.yaml:39:17: «truong[4].khong_vuot» nêu chính trường «cap_uy_nu»; nêu một trường khác, hoặc bỏ khóa này.",
  ],
  "rules-circle": [
    "two counts of which neither may exceed the other",
    () =>
      problemsOf([
        "data/bieu-mau.yaml",
        "    tong_cua: [cap_uy_nu, cap_uy_nam]\n",
        "    khong_vuot: cap_uy_nu\n",
      ]),
    "data/bieu-mau.yaml:30:17: các quy tắc của biểu mẫu vòng lại với nhau, nên những trường này ở đơn vị nào cũng phải có cùng một giá trị: «cap_uy_tong» không vượt «cap_uy_nu» (dòng 30), «cap_uy_nu» không vượt «cap_uy_tong» (dòng 39); bỏ hoặc sửa một trong các khóa này.",
  ],
  "bad-link": [
    "a link would run a script",
    () =>
      problemsOf([
        VAN_BAN,
        "    so: 06/ĐM\n",
        "    so: 06/ĐM\n    lien_ket: javascript:alert(1)\n",
      ]),
    "data/van-ban.yaml:11:15: «javascript:alert(1)» không phải là địa chỉ bắt đầu bằng https://.",
  ],
  "bad-base-address": [
    "the address of the site is that of its first page",
    () =>
      problemsOf([
        "data/to-chuc.yaml",
        "trinh_bay:",
        "dia_chi_trang: http://Dang.example.vn/dai-hoi/index.html\ntrinh_bay:",
      ]),
    "data/to-chuc.yaml:17:16: «http://Dang.example.vn/dai-hoi/index.html» không phải là địa chỉ gốc của trang; viết như https://ten-mien.vn/thu-muc/, bắt đầu bằng https://, kết thúc bằng dấu /; có phải «https://dang.example.vn/dai-hoi/»?",
  ],
  "bad-range": [
    "a range begins with its upper end",
    () =>
      problemsOf([
        CHI_TIEU,
        "so_sanh: toi-thieu\n    nguong: 15%",
        "so_sanh: trong-khoang\n    nguong: [20%, 10%]",
      ]),
    'data/chi-tieu.yaml:57:13: khoảng phải có đúng hai số, số nhỏ trước, như [15%, "17,5%"].',
  ],
  "asked-nothing": [
    "a unit sends figures that no form asks of it",
    () =>
      problemsOf(...NO_FORM, [
        CHI_BO_C,
        "don_vi_diem: không\n",
        "don_vi_diem: không\nso_lieu: chua-gui\n",
      ]),
    "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:5:10: khóa «so_lieu» nói về số liệu, nhưng data/bieu-mau.yaml không có trường nào: đơn vị không được hỏi điều gì; xóa khóa này, hoặc khai trường ở biểu mẫu.",
  ],
  "not-needed": [
    "a yes/no indicator has a comparator",
    () =>
      problemsOf([
        CHI_TIEU,
        "    truong: ban_chi_dao\n",
        "    truong: ban_chi_dao\n    so_sanh: toi-thieu\n",
      ]),
    "data/chi-tieu.yaml:25:14: khóa «so_sanh» không dùng với kiểu này; kiểu này dùng: truong, han; xóa khóa này.",
  ],
  "key-needs": [
    "an item that is never public is public from a day on",
    () => problemsOf([HAN_CHE, "pham_vi: cong-khai", "pham_vi: noi-bo\ncong_khai_tu: 20/4/2020"]),
    "content/2020-04-10/han-che/01-co-cau.md:4:15: «cong_khai_tu» chỉ dùng khi «pham_vi: cong-khai»; xóa khóa này, hoặc đổi «pham_vi».",
  ],
  "cleared-idle": [
    "a shortcoming clears what it does not say",
    () => problemsOf([HAN_CHE, "chu_tri:", "cong_khai_them: [giai_trinh]\nchu_tri:"]),
    "content/2020-04-10/han-che/01-co-cau.md:8:18: «cong_khai_them» nêu «giai_trinh», nhưng mục không ghi khóa ấy; ghi khóa ấy, hoặc bỏ khỏi «cong_khai_them».",
  ],
  "unknown-reference": [
    "a unit is of a type that nobody has defined",
    () => problemsOf([XA_A, "loai: dang-bo-xa", "loai: dang-bo-xaa"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:2:7: «loai» nêu mã «dang-bo-xaa», nhưng không có mã này; có phải «dang-bo-xa»?",
  ],
  "no-blocks": [
    "a pause is for a block, but there are none",
    () => problemsOf(...NO_BLOCKS, [KY, "pham_vi: tat-ca", "pham_vi: [xa-phuong]"]),
    "data/ky/2020-04-10/ky.yaml:13:15: «tam_hoan[1].pham_vi[1]» nêu khối «xa-phuong», nhưng data/loai-don-vi.yaml không khai khối nào; không chia khối thì ghi «pham_vi: tat-ca», có chia thì khai ở khóa «khoi» của tệp ấy.",
  ],
  "wrong-kind-of-field": [
    "a share has a yes/no field as its part",
    () => problemsOf([CHI_TIEU, "tu_so: cap_uy_nu", "tu_so: ban_chi_dao"]),
    "data/chi-tieu.yaml:53:12: trường «ban_chi_dao» có kiểu co-khong, ở đây cần kiểu so-dem.",
  ],
  "duplicate-id": [
    "an id stands in two files",
    () =>
      problemsOf(
        ["data/loai-don-vi.yaml", "id: co-quan", "id: chi-thi-35"],
        [CHI_BO_C, "khoi: co-quan", "khoi: xa-phuong"],
        ["data/ky/2020-03-05/don-vi/chi-bo-c.yaml", "khoi: co-quan", "khoi: xa-phuong"],
      ),
    "data/loai-don-vi.yaml:9:11: mã «chi-thi-35» đã dùng ở data/van-ban.yaml:2; đổi một trong hai mã.",
  ],
  "reserved-id": [
    "an id is a word of the placeholders",
    () => problemsOf(["data/loai-don-vi.yaml", "khoi:\n", "khoi:\n  - { id: ky, ten: Kỳ }\n"]),
    "data/loai-don-vi.yaml:8:11: mã «ky» là từ riêng của chỗ điền số; đặt mã khác.",
  ],
  "field-not-asked": [
    "a unit answers what it is not asked",
    () =>
      problemsOf(askedOfDelegates("không"), [
        XA_A,
        "  hinh_thuc: dai-bieu\n",
        "  hinh_thuc: dang-vien\n  so_dai_bieu: 90\n",
      ]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:10:16: trường «so_dai_bieu» chỉ trả lời khi «hinh_thuc» là «dai-bieu»; bỏ giá trị này, hoặc sửa câu trả lời kia.",
  ],
  "condition-unfit": [
    "the answer that decides is told in total, and what it decides by unit",
    () =>
      problemsOf(askedOfDelegates("không"), [
        "data/bieu-mau.yaml",
        "    cong_khai: don-vi\n    lua_chon:",
        "    cong_khai: tong-hop\n    lua_chon:",
      ]),
    "data/bieu-mau.yaml:29:26: «truong[3].dieu_kien.truong» nêu «hinh_thuc», nhưng trường ấy ít công khai hơn «so_dai_bieu»: ai thấy đơn vị có «so_dai_bieu» thì biết câu trả lời; nêu trường khác, hoặc sửa trường ấy.",
  ],
  "duplicate-name": [
    "two units have one name",
    () => problemsOf([PHUONG_B, "ten: Đảng bộ phường B", "ten: Đảng bộ xã A"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: tên đơn vị «Đảng bộ xã A» đã dùng ở tệp data/ky/2020-04-10/don-vi/phuong-b.yaml; đặt tên khác nhau, hoặc bỏ bớt tệp, mục thừa.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
