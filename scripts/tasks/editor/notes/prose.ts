import type { Notes } from "../note.ts";

/** The YAML at the head of Markdown files; `muc` stands before its keys. */
export const PROSE_NOTES: Notes = {
  "muc.tieu_de": [
    "Tên ngắn của mục",
    "Của hạn chế, giải pháp thì dùng ở đầu trang và trong bảng; in đúng như đã gõ.",
    "Cơ cấu cấp ủy chưa bảo đảm ở một số nơi",
  ],
  "trang.muc.tieu_de": ["Tên trang", "Dùng trong danh mục trang.", "Giới thiệu"],
  "muc.pham_vi": [
    "Phạm vi",
    "cong-khai: có trên trang và bản in công khai. noi-bo: chỉ trong bản nội bộ.",
  ],
  "muc.cong_khai_tu": [
    "Công khai từ ngày",
    "Trước ngày này thì mục chỉ có trong bản nội bộ; so với ngày chốt số liệu. Không ghi: công khai ngay.",
    "20/3/2020",
  ],
  "muc.ghi_chu_noi_bo": ["Ghi chú nội bộ", "Chỉ có ở bản làm việc."],
  "muc.neu_ten": [
    "Đơn vị được nêu tên",
    "Mã các đơn vị mà lời của tệp này được nêu tên công khai. Không ghi: không đơn vị nào.",
  ],
  "muc.da_soat": [
    "Lời đã soát",
    "Lời giống thông tin cá nhân mà vẫn đúng, như năm sinh của liệt sĩ. Không dùng cho tên đơn vị.",
  ],
  "da_soat.noi_dung": ["Lời ấy", "Chép đúng như trong tệp.", "Nguyễn Văn Sáu (05/3/1945)"],
  "da_soat.ly_do": ["Lý do", "Vì sao được công khai.", "liệt sĩ, tên của trường"],
  "da_soat.nguoi": ["Ai đã soát", "Chức vụ, không ghi tên riêng."],
  "muc.cua_ky": [
    "Lời chép từ kỳ trước",
    "Do npm run ky-moi ghi. Sửa lời cho kỳ này rồi xóa dòng này; còn dòng này là lỗi.",
  ],
  "muc.chi_tieu": [
    "Chỉ tiêu của mục",
    "Mã các chỉ tiêu mà mục nói đến; số liệu thống kê chỉ ở kết quả.",
    "[nu-cap-uy]",
  ],
  "muc.mang": ["Mảng của hạn chế", "Mã các mảng còn đơn vị chậm.", "[van-kien]"],
  "muc.khoi": [
    "Khối của hạn chế",
    "Mã các khối; hoặc dùng doi_tuong, không dùng cả hai.",
    "[xa-phuong]",
  ],
  "muc.doi_tuong": [
    "Đối tượng",
    "Hạn chế của ai, giải pháp do ai thực hiện: tat-ca, danh sách mã khối, hoặc các khóa loai, khoi, diem, dieu_kien, don_vi.",
  ],
  "muc.nguyen_nhan": ["Nguyên nhân của hạn chế", "Chỉ có ở bản làm việc."],
  "nguyen_nhan.loai": ["Loại nguyên nhân", "khach-quan: khách quan. chu-quan: chủ quan."],
  "nguyen_nhan.noi_dung": ["Nội dung", "Một câu.", "Cấp ủy chưa chủ động tạo nguồn cán bộ nữ"],
  "muc.nguoi_neu": [
    "Ai nêu hạn chế",
    "Chỉ trong bản nội bộ, trừ khi kê ở cong_khai_them.",
    "Đoàn giám sát",
  ],
  "muc.giai_trinh": [
    "Giải trình",
    "Đơn vị giải trình thế nào; chỉ trong bản nội bộ, trừ khi kê ở cong_khai_them.",
  ],
  "muc.ket_luan": [
    "Kết luận",
    "Sau giải trình thì kết luận thế nào; chỉ trong bản nội bộ, trừ khi kê ở cong_khai_them.",
  ],
  "muc.giai_phap": [
    "Giải pháp của hạn chế",
    "Tên ngắn của các tệp giải pháp.",
    "[ra-soat-nhan-su]",
  ],
  "muc.chu_tri": [
    "Chủ trì",
    "Cơ quan chịu trách nhiệm chính. Không ghi: được nhắc khi kiểm tra.",
    "Ban Tổ chức Thị ủy",
  ],
  "muc.thoi_han": [
    "Thời hạn",
    "Ngày cuối còn trong hạn. Không ghi: được nhắc khi kiểm tra.",
    "30/4/2020",
  ],
  "muc.bao_cao_cho": ["Báo cáo cho ai", "Kết quả của giải pháp báo cáo cho ai.", "Ban Thường vụ"],
  "muc.cong_khai_them": [
    "Khóa được công khai thêm",
    "Những khóa nội bộ của mục công khai này mà ai cũng được đọc. Không ghi: không khóa nào.",
    "[chu_tri]",
  ],
  "muc.tinh_trang": ["Tình trạng khắc phục", "Của hạn chế: chưa, đang hay đã khắc phục."],
  "muc.ngay_khac_phuc": [
    "Ngày khắc phục",
    "Chỉ khi da-khac-phuc, không sau ngày chốt.",
    "05/4/2020",
  ],
};
