import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { DECIMAL, DECIMAL_STATISTICS, NO_SUM } from "../decimal.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { KY, XA_A } from "../root.ts";
import { SHARE, SHARE_FILE } from "../share.ts";

/** Faults of what an answer says besides a plain value, and of times. */
export const ANSWER_FAULTS = {
  "bad-decimal": [
    "a decimal number has a point",
    () => problemsOf(...DECIMAL, [XA_A, "dien_tich: 12,5", "dien_tich: 12.5"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:14: «12.5» không phải là số có nhiều nhất 2 chữ số thập phân; viết như 15 hoặc 12,5; dấu thập phân là dấu phẩy: 12,5.",
  ],
  "rough-computed": [
    "an indicator is computed of a rough number",
    () => problemsOf([XA_A, "cap_uy_nu: 2", "cap_uy_nu: { gia_tri: 2, xap_xi: hon }"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:11:36: số của trường «cap_uy_nu» là xấp xỉ, nhưng «nu-cap-uy» tính từ trường này; ghi số chính xác; chưa có thì để trống.",
  ],
  "no-sum": [
    "a statistic adds up what does not add up",
    () => problemsOf(...DECIMAL, DECIMAL_STATISTICS, NO_SUM),
    "data/chi-tieu.yaml:92:13: trường «dien_tich» ghi «cong_don: không», nên không có số cộng; nêu trường khác, hoặc dùng «tinh: trung_binh».",
  ],
  "known-judged": [
    "a figure is known that tells whether the unit meets an indicator",
    () => {
      const known = "cap_uy_nu: { gia_tri: 2, da_cong_bo: có, nguon: Báo Trà Vinh }";
      return problemsOf([XA_A, "cap_uy_nu: 2", known]);
    },
    "data/ky/2020-04-10/don-vi/xa-a.yaml:11:40: số của trường «cap_uy_nu» đã công bố thì ai cũng biết đơn vị có đạt «nu-cap-uy» hay không, mà chỉ tiêu ấy không nêu tên đơn vị; ghi «neu_ten_don_vi: có» ở chỉ tiêu nếu đã được phép, hoặc bỏ «da_cong_bo».",
  ],
  "share-of-nothing": [
    "a share has no whole",
    () => problemsOf(...SHARE, [SHARE_FILE, "tu: 1100, mau: 3120", "tu: 0, mau: 0"]),
    "data/ky/2020-04-10/so-chung.yaml:2:27: «so_lieu.ty_le_nu.mau» là 0, không có gì để tính tỷ lệ; xem lại số này; không có gì để tính thì để trống tỷ lệ.",
  ],
  "bad-hour": [
    "a postponement begins at an hour in figures alone",
    () => problemsOf([KY, "  - tu: 26/3/2020\n", "  - tu: 26/3/2020\n    gio: 00h00\n"]),
    "data/ky/2020-04-10/ky.yaml:10:10: «00h00» không viết đúng dạng của một giờ; viết như «0 giờ», «13 giờ 30 phút».",
  ],
  "not-a-phrase": [
    "what a postponement waits for begins with the word that the sentence says",
    () =>
      problemsOf([
        KY,
        "  - tu: 26/3/2020\n",
        "  - tu: 26/3/2020\n    tiep_tuc_khi: Khi hết dịch\n",
      ]),
    "data/ky/2020-04-10/ky.yaml:10:19: «Khi hết dịch» được viết vào giữa một câu của báo cáo; bỏ chữ «Khi» ở đầu, câu đã có chữ ấy.",
  ],
  "hour-without-day": [
    "a postponement begins at an hour of a month",
    () => problemsOf([KY, "  - tu: 26/3/2020\n", "  - tu: tháng 3/2020\n    gio: 0 giờ\n"]),
    "data/ky/2020-04-10/ky.yaml:10:10: không rõ «0 giờ» là giờ của ngày nào: «tu» là tháng 3/2020, không phải một ngày; bỏ «gio», hoặc ghi «tu» là một ngày.",
  ],
  "congress-twice": [
    "two days of something done are both that of the congress",
    () =>
      problemsOf([
        "data/bieu-mau.yaml",
        "    moc: da-lam\n",
        `    moc: da-lam
    vai_tro: dai-hoi
    loai_don_vi: tat-ca
    bat_buoc: không
  - id: ngay_be_mac
    ten: Ngày bế mạc
    nhom: chung
    kieu: ngay
    moc: da-lam
    vai_tro: dai-hoi
`,
      ]),
    "data/bieu-mau.yaml:67:14: «truong[8].vai_tro» là «dai-hoi», nhưng trường «ngay_thanh_lap» cùng «moc» đã ghi như vậy; để «vai_tro: dai-hoi» ở một trường «moc: da-lam» và nhiều nhất một trường «moc: du-kien».",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
