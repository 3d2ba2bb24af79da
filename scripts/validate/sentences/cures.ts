import type { ProblemCode } from "../../model/problem.ts";
import { PERIOD_CURES } from "./periods.ts";
import { REORGANIZATION_CURES } from "./reorganizations.ts";
import { REVIEW_CURES } from "./reviewed.ts";
import { UNIT_ENTRY_CURES } from "./unit-entries.ts";

const NOT_INVENTED = "biết thì ghi thêm, không biết thì để nguyên, không tự đặt ra";

/** Cures that are the same for every problem of a kind. */
export const CURES: Readonly<Partial<Record<ProblemCode, string>>> = {
  ...PERIOD_CURES,
  ...REVIEW_CURES,
  ...REORGANIZATION_CURES,
  ...UNIT_ENTRY_CURES,
  "format-newer":
    "cài bản chương trình mới rồi chạy lại; không tự giảm số này, vì các tệp có thể đã viết theo cách mới",
  "file-too-large": "xem có chép nhầm tệp khác vào đây không",
  "share-too-large": "xem lại số vừa gõ",
  "self-reference": "nêu một trường khác, hoặc bỏ khóa này",
  "rules-circle": "bỏ hoặc sửa một trong các khóa này",
  "duplicate-number": "đổi số ở đầu tên một trong hai tệp",
  "after-cutoff": "xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau",
  "above-whole": "đối chiếu hai số này với báo cáo của đơn vị, sửa số sai",
  "share-of-nothing": "xem lại số này; không có gì để tính thì để trống tỷ lệ",
  "rough-computed": "ghi số chính xác; chưa có thì để trống",
  "no-sum": "nêu trường khác, hoặc dùng «tinh: trung_binh»",
  "known-judged": "ghi «neu_ten_don_vi: có» ở chỉ tiêu nếu đã được phép, hoặc bỏ «da_cong_bo»",
  "sum-differs": "đối chiếu các số này với báo cáo của đơn vị, sửa số sai",
  "date-order": "xem lại hai ngày này, sửa ngày sai",
  "empty-list": "thêm mục còn thiếu",
  "forbidden-key": "đổi tên khóa hoặc xóa dòng",
  "duplicate-id": "đổi một trong hai mã",
  "duplicate-name": "đặt tên khác nhau, hoặc bỏ bớt tệp, mục thừa",
  "not-needed": "xóa khóa này",
  "asked-nothing": "xóa khóa này, hoặc khai trường ở biểu mẫu",
  "statistic-judged":
    "xóa khóa này; nếu có mức để xét thì xóa khóa «tinh», ghi «kieu»; chỉ để đếm đơn vị thì ghi «muc», «so_sanh»",
  "level-without-units": "xóa khóa này, hoặc xóa «tinh_tu: chung»",
  "vague-link":
    "viết tên của nơi đến, như [Kế hoạch số 12-KH/TU](https://…): trên giấy, và với người nghe đọc từng liên kết, chỉ còn chữ ấy",
  "level-linked":
    "xóa khóa này; không phải cùng một số liệu với đơn vị thì thay «truong» bằng «id» và đủ các khóa của một trường",
  "rule-or-statistic":
    "có mức để xét thì ghi «kieu: …» và các khóa của chỉ tiêu, chỉ nêu số thì ghi «tinh: cong», «ty_le», «trung_binh» hoặc «dem»",
  "statistic-not-judged":
    "nêu mã của một chỉ tiêu, hoặc bỏ mã này; số ấy trong lời văn lấy bằng chỗ điền «gia_tri»",
  "placeholder-lowest": "bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục",
  "placeholder-unnamed":
    "được phép nêu tên thì ghi «neu_ten_tot: có» ở chỉ tiêu, số liệu ấy; không thì đặt «pham_vi: noi-bo» cho cả mục",
  "placeholder-outside": "nêu khối, loại khác, hoặc bỏ chỗ điền này",
  "placeholder-internal": "bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục",
  "roster-in-part": "bỏ mục ấy, hoặc ghi «tinh_tu: chung»; danh sách đã đủ thì ghi «danh_sach: du»",
  "too-many-key-figures": "bỏ bớt, để lại số liệu quan trọng nhất ở trên",
  "section-needed": "thêm phần này vào danh sách",
  "section-left-out": "thêm phần ấy vào «bo_cuc»; nếu là tệp của kỳ này thì cũng có thể xóa tệp",
  "lead-without-items": "bỏ dòng này",
  "section-internal": "đặt «pham_vi: noi-bo»",
  "field-not-for-unit": "bỏ giá trị này, hoặc sửa «pham_vi» của trường",
  "scope-twice": "ghi điều ấy vào trong khóa kia, rồi xóa khóa này",
  "scope-too-wide": "ghi điều ấy vào «pham_vi» của mục này, hoặc bỏ ở trường",
  "field-not-asked": "bỏ giá trị này, hoặc sửa câu trả lời kia",
  "condition-unfit": "nêu trường khác, hoặc sửa trường ấy",
  "congress-twice":
    "để «vai_tro: dai-hoi» ở một trường «moc: da-lam» và nhiều nhất một trường «moc: du-kien»",
  "hour-without-day": "bỏ «gio», hoặc ghi «tu» là một ngày",
  "bad-hour": "viết như «0 giờ», «13 giờ 30 phút»",
  "congress-awaited":
    "hỏi lại đơn vị; đã tổ chức thì ghi ngày tổ chức, chưa thì ghi thời gian dự kiến mới",
  "public-field-judged":
    "đặt «cong_khai: tong-hop», hoặc ghi «neu_ten_don_vi: có» ở chỉ tiêu nếu đã được phép",
  "internal-field-judged": "đặt «cong_khai: tong-hop» cho trường",
  "resolved-with-shortfall": "đổi «tinh_trang», hoặc bỏ chỉ tiêu này khỏi «chi_tieu» của hạn chế",
  "claim-without-shortfall": "đổi «tinh_trang» thành «da-khac-phuc», hoặc bỏ hạn chế này",
  "level-unchanged": "chép sang mà chưa sửa thì sửa; vẫn đúng thì không phải làm gì",
  "level-differs":
    "đơn vị chưa gửi thì đợi số liệu; không thì đối chiếu số chung với báo cáo của đơn vị, sửa số sai",
  "total-in-part":
    "nêu thêm số đơn vị đã có số liệu (giá trị «so_don_vi» của trường, khối, loại ấy), hoặc đợi đủ số liệu",
  "placeholder-empty": "bỏ câu này đến khi có số liệu, hoặc viết câu không có số này",
  "placeholder-withheld": "viết câu không có số này; mục chỉ dùng nội bộ thì đặt «pham_vi: noi-bo»",
  "confirmation-idle": "bỏ mục xác nhận này",
  "ruling-idle": "bỏ mục ghi đè này",
  "ruling-foreign":
    "bỏ mục ghi đè này; không thì xem lại «loai», «khoi», «don_vi_diem» của đơn vị, «pham_vi» của chỉ tiêu",
  "unit-changed":
    "gõ nhầm thì sửa lại, đổi thật thì không phải làm gì; tên đổi thật thì khai «doi-ten» ở «bien_dong» của ky.yaml để trang nêu điều đó",
  "claim-unknown": "đợi số liệu mới; số liệu cũ vẫn đúng thì ghi «ngay_so_lieu» ở tệp của đơn vị",
  "claim-not-due": "bỏ hạn chế này cho đến khi quá thời hạn, hoặc sửa «han»",
  "solution-unused": "nêu ở «giai_phap» của một hạn chế, hoặc bỏ qua nếu là giải pháp chung",
  "solution-late": "sửa thời hạn của hạn chế hoặc của giải pháp",
  "item-unassigned": "đã phân công thì ghi thêm, chưa thì để nguyên, không tự đặt ra",
  "illustrative-left": "sửa lời văn của trang",
  "instrument-bare": NOT_INVENTED,
  "issuer-bare": NOT_INVENTED,
  "solution-hidden": "nêu thêm một giải pháp công khai, hoặc đổi «pham_vi» của giải pháp",
  "reserved-id": "đặt mã khác",
  "yaml-too-deep": "kiểm tra cột đầu dòng và các dấu ngoặc",
  "half-character": "gõ thẳng ký tự cần dùng, không viết mã",
  "duplicate-key": "bỏ bớt một dòng",
  "yaml-cut-text": "đặt cả giá trị trong dấu nháy kép; nếu là ghi chú thì thêm dấu cách sau dấu #",
  "yaml-broken-text": "kiểm tra cột của dấu «-», hoặc đặt cả giá trị trong dấu nháy kép",
};
