import type { Notes } from "../note.ts";

/** The files of a period: `ky.yaml`, those of units, `so-chung.yaml`. */
export const PERIOD_NOTES: Notes = {
  "ky.ngay_chot": ["Ngày chốt số liệu", "Phải trùng tên thư mục của kỳ.", "10/4/2020"],
  "ky.ngay_van_ban": [
    "Ngày ký văn bản",
    "Không trước ngày chốt. Không ghi: văn bản mang ngày chốt.",
    "15/4/2020",
  ],
  "ky.tieu_de": [
    "Tiêu đề báo cáo",
    "Viết hoa chữ đầu.",
    "Công tác chuẩn bị đại hội đảng bộ các cấp",
  ],
  "ky.so_van_ban": ["Số của văn bản", "Chưa có số thì để trống: chừa chỗ để ghi tay.", "125"],
  "ky.do_khan": ["Độ khẩn", "Chỉ in trên báo cáo để ký. Không ghi: không có dấu khẩn."],
  "ky.luu_hanh": ["Dấu lưu hành", "Chỉ in trên báo cáo để ký. Không ghi: luu-hanh-noi-bo."],
  "ky.khung_thoi_gian": [
    "Khung thời gian tổ chức đại hội",
    "Thời gian các đơn vị tổ chức đại hội theo kế hoạch: tu và den, hoặc một dòng thoi_gian. Không ghi: chưa có kế hoạch.",
  ],
  "khung_thoi_gian.tu": ["Từ", "Ngày, mốc đầu.", "15/4/2020"],
  "khung_thoi_gian.den": ["Đến", "Ngày, mốc cuối.", "20/5/2020"],
  "khung_thoi_gian.van_ban": ["Văn bản", "Mã văn bản đặt ra thời gian ấy."],
  "khung_thoi_gian.thoi_gian": ["Thời gian", "Thay cho tu và den.", "quý II/2020"],
  "ky.tam_hoan": [
    "Tạm hoãn đại hội",
    "Mỗi lần tạm hoãn một mục. Không ghi: không có việc tạm hoãn.",
  ],
  "tam_hoan.tu": ["Tạm hoãn từ", "Ngày, mốc bắt đầu.", "26/3/2020"],
  "tam_hoan.gio": ["Từ giờ nào", "Chỉ khi tu là một ngày.", "0 giờ"],
  "tam_hoan.den": ["Tạm hoãn đến", "Chưa biết ngày kết thúc thì để trống."],
  "tam_hoan.tiep_tuc_khi": [
    "Tiếp tục khi nào",
    "Viết tiếp sau chữ «khi», không có dấu ở cuối.",
    "có chỉ đạo mới của cấp trên",
  ],
  "tam_hoan.ly_do": ["Lý do", "Viết thường.", "dịch bệnh Covid-19 diễn biến phức tạp"],
  "tam_hoan.van_lam": [
    "Việc vẫn làm",
    "Viết tiếp sau «vẫn tiếp tục:».",
    "chuẩn bị văn kiện, nhân sự",
  ],
  "tam_hoan.theo_doi": ["Ai theo dõi", "Chỉ dùng nội bộ.", "Ban Tổ chức Thị ủy"],
  "tam_hoan.van_ban": ["Văn bản tạm hoãn", "Mã văn bản; không biết thì để trống."],
  "ky.bien_dong": [
    "Biến động tổ chức",
    "Đơn vị thành lập, đổi tên, nhập, tách, giải thể từ sau kỳ trước. Không ghi: không có biến động.",
  ],
  "bien_dong.loai": ["Loại biến động", "Mỗi loại cần don_vi, thanh theo bảng ở docs/du-lieu.md."],
  "bien_dong.ngay": ["Ngày biến động", "Không sau ngày chốt. Nguồn không nói thì bỏ.", "01/4/2020"],
  "bien_dong.don_vi": ["Đơn vị cũ", "Mã các đơn vị ở kỳ trước; thành lập thì không ghi."],
  "bien_dong.thanh": ["Đơn vị mới", "Mã các đơn vị ở kỳ này; giải thể thì không ghi."],
  "bien_dong.van_ban": ["Quyết định", "Mã văn bản."],
  "ky.nhan_dinh": [
    "Câu nhận định",
    "Câu đầu của bản tóm tắt, công khai; dùng được chỗ điền. Không ghi: chương trình tự viết từ số liệu.",
  ],
  "ky.can_quyet_dinh": [
    "Việc xin lãnh đạo quyết định",
    "Việc quan trọng nhất đứng đầu; không bao giờ công khai. Không ghi: chỉ những điều số liệu cho thấy.",
  ],
  "ky.don_doc": ["Đã đôn đốc", "Đã nhắc đơn vị nào gửi báo cáo; không bao giờ công khai."],
  "don_doc.ngay": ["Ngày đôn đốc", "Không sau ngày chốt.", "08/4/2020"],
  "don_doc.don_vi": ["Đơn vị được đôn đốc", "Mã các đơn vị của kỳ này."],
  "don_doc.hinh_thuc": ["Hình thức", "Viết giữa câu, không có dấu ở cuối.", "bằng điện thoại"],

  "nhieu-don-vi.don_vi": ["Các đơn vị", "Mỗi đơn vị một mục, có id và các khóa như ở tệp riêng."],
  "don_vi.id": ["Mã đơn vị", "Giữ nguyên qua các kỳ; ở tệp riêng thì mã là tên tệp.", "chi-bo-a"],
  "don_vi.ten": ["Tên đơn vị", "Tên đầy đủ, không đặt trong dấu nháy.", "Đảng bộ xã Long Hữu"],
  "don_vi.goi_tat": [
    "Cách gọi khác",
    "Cách gọi mà chương trình không tự biết, để tên đơn vị không lọt vào lời công khai.",
    "[LH]",
  ],
  "don_vi.loai": ["Loại đơn vị", "Mã ở loai_don_vi của data/loai-don-vi.yaml.", "dang-bo-xa"],
  "don_vi.khoi": [
    "Khối",
    "Mã ở khoi của data/loai-don-vi.yaml; không chia khối thì không được ghi.",
    "xa-phuong",
  ],
  "don_vi.don_vi_diem": ["Đơn vị điểm", "có: được chọn làm điểm."],
  "don_vi.ly_do_diem": ["Vì sao chọn làm điểm", "Chỉ khi là đơn vị điểm."],
  "don_vi.ghi_chu_noi_bo": ["Ghi chú nội bộ", "Không bao giờ công khai."],
  "don_vi.ngay_so_lieu": [
    "Số liệu tính đến ngày nào",
    "Một ngày cho mọi số liệu, hoặc mỗi nhóm của biểu mẫu một dòng thụt vào. Ngày sau ngày chốt kỳ trước là xác nhận số liệu còn đúng đến ngày ấy. Không ghi: số liệu giống hệt kỳ trước không được đưa vào báo cáo.",
    "08/4/2020",
  ],
  "don_vi.xac_nhan": [
    "Xác nhận số liệu thay đổi",
    "Khi một số liệu đổi quá mức so với kỳ trước, hoặc điều đã xong nay chưa xong. Không bao giờ công khai.",
  ],
  "xac_nhan.truong": ["Trường được xác nhận", "Mã trường."],
  "xac_nhan.ly_do": ["Lý do", "Vì sao số liệu mới là đúng."],
  "xac_nhan.nguoi": ["Ai xác nhận", "Chức vụ, không ghi tên riêng.", "Phó Bí thư Đảng ủy"],
  "don_vi.ghi_de": [
    "Kết quả được xác định lại",
    "Kết quả do người có thẩm quyền xác định, thay cho kết quả tính từ số liệu. Không công khai theo đơn vị.",
  ],
  "ghi_de.chi_tieu": ["Chỉ tiêu", "Mã chỉ tiêu; hoặc dùng mang, không dùng cả hai."],
  "ghi_de.mang": ["Mảng", "Mã mảng; hoặc dùng chi_tieu, không dùng cả hai."],
  "ghi_de.ket_qua": [
    "Kết quả",
    "Chỉ tiêu: dat, vuot, chua-dat, chua-den-han, chua-co-so-lieu, khong-ap-dung. Mảng: hoan-thanh, cham, dang-thuc-hien, chua-trien-khai, chua-den-han, chua-co-so-lieu, khong-ap-dung.",
  ],
  "ghi_de.ly_do": ["Lý do", "Vì sao xác định lại."],
  "ghi_de.nguoi": ["Ai xác định", "Chức vụ, không ghi tên riêng.", "Trưởng Ban Tổ chức Thị ủy"],
  "ghi_de.ngay": ["Ngày xác định", "Không sau ngày chốt.", "08/4/2020"],
  "don_vi.so_lieu": [
    "Số liệu",
    "Mỗi trường của biểu mẫu một dòng; chưa có số liệu thì để trống (trường bắt buộc thì ghi chua-co-so-lieu), không ghi 0. Đơn vị chưa gửi báo cáo thì ghi chua-gui.",
  ],

  "so-chung.nguon": [
    "Nguồn",
    "Ai tổng hợp các số này. Không ghi: cơ quan ban hành.",
    "Ban Tổ chức Huyện ủy",
  ],
  "so-chung.so_lieu": ["Số liệu chung", "Mỗi trường ở truong_chung của biểu mẫu một dòng."],
  "so_lieu.gia_tri": ["Giá trị", "Ghi như khi viết trên một dòng."],
  "so_lieu.tu": ["Tử số", "Chỉ với ty-le, đi cùng mau.", "1100"],
  "so_lieu.mau": ["Mẫu số", "Chỉ với ty-le, đi cùng tu.", "3120"],
  "so_lieu.xap_xi": [
    "Nguồn chỉ nói xấp xỉ",
    "hon: hơn. gan: gần. khoang: khoảng. Số ấy không dùng để tính. Không ghi: số chính xác.",
  ],
  "so_lieu.so_voi": [
    "Được so với",
    "Cùng số liệu ấy ở nơi được so, theo mã ở so_voi của biểu mẫu.",
  ],
  "so_lieu.tinh_den": ["Tính đến", "Khi số ấy không đến ngày chốt của kỳ.", "31/3/2020"],
  "so_lieu.nguon": ["Nguồn của số này", "Không ghi: nguồn của cả tệp.", "Phòng Tài chính"],
  "so_lieu.da_cong_bo": [
    "Đã công bố",
    "có: nguồn đã công bố số ấy nên không ẩn; phải có nguon. Không ghi: không.",
  ],
};
