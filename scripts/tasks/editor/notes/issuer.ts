import type { Notes } from "../note.ts";

/** `data/to-chuc.yaml`, `data/van-ban.yaml`, `data/loai-don-vi.yaml`, and the keys that `ky.yaml` has too. */
export const ISSUER_NOTES: Notes = {
  "to-chuc.dinh_dang": [
    "Định dạng của dữ liệu",
    "Dữ liệu viết theo cách nào. Do chương trình ghi, không tự đổi số. Không ghi: theo cách hiện nay.",
    "2",
  ],
  "to-chuc.ten": [
    "Cơ quan ban hành",
    "Tên cấp ủy ra báo cáo, như trên văn bản.",
    "Thị ủy Duyên Hải",
  ],
  "to-chuc.cap_tren": [
    "Cấp trên trực tiếp",
    "Dòng đầu của văn bản. Không có cấp trên thì để trống.",
    "Đảng bộ tỉnh Trà Vinh",
  ],
  "to-chuc.dia_danh": ["Địa danh", "Đứng trước ngày tháng trên văn bản.", "Duyên Hải"],
  "to-chuc.nhiem_ky": ["Nhiệm kỳ", "Nhiệm kỳ của đại hội.", "2020 – 2025"],
  "to-chuc.ky_hieu": [
    "Ký hiệu văn bản",
    "Đứng sau số của văn bản. Không ghi: dòng số chừa chỗ để ghi tay.",
    "BC/TXU",
  ],
  "to-chuc.nguoi_ky": [
    "Người ký",
    "Quyền hạn, chức vụ, họ tên người ký. Không ghi: bản in không chừa chỗ ký.",
  ],
  "nguoi_ky.quyen_han": [
    "Quyền hạn ký",
    "Thay mặt ai. Người đứng đầu tự ký thì không ghi.",
    "T/M BAN THƯỜNG VỤ",
  ],
  "nguoi_ky.chuc_vu": ["Chức vụ người ký", "Viết như trên văn bản.", "BÍ THƯ"],
  "nguoi_ky.ho_ten": ["Họ tên người ký", "Để trống: ghi khi ban hành."],
  "to-chuc.noi_nhan": [
    "Nơi nhận",
    "Mỗi nơi một dòng, dòng cuối là nơi lưu; chương trình tự thêm dấu phẩy, dấu chấm. Không ghi: bản in không có phần này.",
    "Ban Thường vụ Tỉnh ủy",
  ],
  "to-chuc.lien_he": [
    "Liên hệ",
    "Nơi người đọc liên hệ, in ở cuối trang. Không ghi: trang không có phần này.",
  ],
  "lien_he.ten": ["Tên nơi liên hệ", "Bộ phận trả lời người đọc.", "Văn phòng Thị ủy Duyên Hải"],
  "lien_he.dia_chi": ["Địa chỉ", "Địa chỉ của trụ sở."],
  "lien_he.dien_thoai": [
    "Điện thoại",
    "Số của cơ quan, không phải số riêng.",
    "0294.3832012 (máy lẻ 15)",
  ],
  "lien_he.thu_dien_tu": ["Thư điện tử", "Hộp thư của cơ quan.", "vanphong@tinh.gov.vn"],
  "to-chuc.nguon": [
    "Bài viết, tài liệu gốc",
    "Nguồn được dẫn ở trang Giới thiệu. Không ghi: không dẫn.",
  ],
  "nguon.tieu_de": ["Tên bài viết, tài liệu", "Viết đúng như bản gốc."],
  "nguon.tac_gia": ["Tác giả", "Họ tên, chức vụ của tác giả như bản gốc ghi."],
  "nguon.trang": ["Nơi đăng", "Tên cổng, trang tin đã đăng."],
  "to-chuc.dieu_kien_su_dung": [
    "Điều kiện dùng lại số liệu",
    "Ghi ở trang số liệu tải về. Không ghi: được dùng lại khi ghi rõ nguồn, ngày chốt số liệu.",
  ],
  "to-chuc.dia_chi_trang": [
    "Địa chỉ của trang trên cổng",
    "Địa chỉ thư mục đặt site/, bắt đầu bằng https:// và kết thúc bằng /. Không ghi: không có hình khi chia sẻ, sitemap.xml và những thứ cần địa chỉ đầy đủ.",
    "https://duyenhai.travinh.gov.vn/dai-hoi/",
  ],
  loai_bao_cao: [
    "Loại báo cáo",
    "Báo cáo là gì, gọi sự việc, gọi đơn vị thế nào. Ghi ở ky.yaml là của riêng kỳ ấy; khóa nào không ghi thì theo to-chuc.yaml.",
  ],
  "loai_bao_cao.the_loai": ["Thể loại văn bản", "Tên loại in trên văn bản. Không ghi: BÁO CÁO."],
  "loai_bao_cao.chu_de": [
    "Sự việc",
    "Báo cáo về việc gì; viết thường, không có dấu ở cuối, vì đứng giữa câu nối. Không ghi: câu nối không nêu sự việc.",
    "công tác chuẩn bị đại hội",
  ],
  "loai_bao_cao.don_vi": [
    "Gọi các đơn vị là gì",
    "Viết thường, không có chữ «các» ở đầu, không có dấu ở cuối. Không ghi: đơn vị trực thuộc.",
    "chi bộ, đảng bộ cơ sở",
  ],
  "loai_bao_cao.hoan_thanh": [
    "Gọi việc hoàn thành là gì",
    "Việc đạt mọi mảng tính vào tiến độ; đứng sau chữ «đã», «chưa» nên không lặp lại các chữ ấy.",
    "hoàn thành mọi phần việc",
  ],
  "loai_bao_cao.nguon_so_lieu": [
    "Số liệu từ đâu",
    "Đứng sau «Nguồn: tên cơ quan». Không ghi: tổng hợp từ báo cáo của các đơn vị.",
    "phân bổ theo Kế hoạch số 12-KH/TXU",
  ],
  "loai_bao_cao.qua": [
    "Hạn chế thấy qua việc gì",
    "Ghi thì câu nối là của một kết luận: «Qua giám sát cho thấy …». Không ghi: câu nối của một báo cáo.",
    "giám sát",
  ],
  "loai_bao_cao.so_lieu_chinh": [
    "Số liệu chính",
    "Những số ở đầu trang và bản tóm tắt, số quan trọng nhất đứng đầu, nhiều nhất 6: mã mảng, chỉ tiêu, số liệu thống kê, trường, hoặc một từ như don_vi.tien_do. Không ghi: chương trình tự chọn.",
  ],
  "loai_bao_cao.danh_sach": [
    "Danh sách đơn vị đủ hay một phần",
    "du: các đơn vị của kỳ là tất cả. mot-phan: mới biết tên một số, nên không nơi nào nói «tất cả», cộng hay xét các đơn vị. Không ghi: du.",
  ],
  "loai_bao_cao.ten_trang": ["Tên của cả trang", "Không ghi: «Đại hội».", "Chuẩn bị đại hội"],
  "loai_bao_cao.don_vi_diem": [
    "Gọi đơn vị làm điểm là gì",
    "Viết thường, không có chữ «các» ở đầu. Không ghi: đơn vị điểm.",
    "đơn vị thí điểm",
  ],
  bo_cuc: [
    "Bố cục báo cáo",
    "Các phần của báo cáo theo thứ tự, mỗi phần nêu một lần; so-lieu, han-che, giai-phap phải có khi biểu mẫu có trường. Ghi ở ky.yaml là của riêng kỳ ấy. Không ghi: theo thứ tự thường dùng.",
  ],
  "bo_cuc.phan": ["Phần", "Mã của phần."],
  "bo_cuc.ten": ["Tên phần", "Không ghi: tên thường dùng.", "Hạn chế, khuyết điểm"],
  "bo_cuc.cau_noi": [
    "Câu nối trước các mục",
    "Một câu cho mọi trường hợp, hoặc mot (chỉ có một mục) và nhieu. Ghi không: không có câu nối. Không ghi khóa này: câu thường dùng.",
    "Qua giám sát cho thấy còn hạn chế sau:",
  ],
  "cau_noi.mot": ["Câu nối khi có một mục", "Kết thúc bằng dấu hai chấm."],
  "cau_noi.nhieu": ["Câu nối khi có nhiều mục", "Kết thúc bằng dấu hai chấm."],
  "to-chuc.trinh_bay": [
    "Thể thức văn bản",
    "hd36-2018: Hướng dẫn 36-HD/VPTW. hd05-2026: Hướng dẫn 05-HD/VPTW, từ ngày 27/5/2026.",
  ],
  "to-chuc.in_hai_mat": ["In hai mặt", "có: lề trang chẵn, trang lẻ đổi bên để đóng tập."],
  "to-chuc.so_lieu_minh_hoa": [
    "Số liệu minh họa",
    "có: mọi trang, mọi tờ in đều ghi «SỐ LIỆU MINH HỌA». Số liệu thật thì ghi không.",
  ],
  "to-chuc.lan_du_thao": ["Lần dự thảo", "Dự thảo lần mấy. Để trống khi ban hành.", "1"],

  "van-ban.van_ban": [
    "Văn bản căn cứ",
    "Xếp theo thứ bậc, từ Trung ương xuống. Không dẫn văn bản nào thì ghi [].",
  ],
  "van_ban.id": [
    "Mã văn bản",
    "Do người viết đặt, không trùng; hai văn bản có thể trùng số nên thêm năm.",
    "chi-thi-35-ct-tw-2019",
  ],
  "van_ban.loai": ["Loại văn bản", "Viết hoa chữ đầu.", "Chỉ thị"],
  "van_ban.so": ["Số, ký hiệu", "Nguồn không nói thì bỏ dòng này, không tự đặt ra.", "35-CT/TW"],
  "van_ban.ngay": ["Ngày ban hành", "Nguồn không nói thì bỏ dòng này.", "30/5/2019"],
  "van_ban.co_quan": [
    "Cơ quan ban hành văn bản",
    "Nguồn không nói thì bỏ dòng này.",
    "Bộ Chính trị",
  ],
  "van_ban.trich_yeu": [
    "Trích yếu",
    "Viết thường chữ đầu, không có dấu chấm ở cuối.",
    "về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
  ],
  "van_ban.lien_ket": ["Liên kết đến toàn văn", "Chỉ nhận địa chỉ https."],

  loai_don_vi: ["Loại đơn vị", "Mỗi loại một mục."],
  "loai_don_vi.id": ["Mã loại", "Ghi ở khóa loai của đơn vị.", "dang-bo-xa"],
  "loai_don_vi.ten": ["Tên loại", "Viết hoa chữ đầu.", "Đảng bộ xã"],
  "loai_don_vi.goi_tat": ["Gọi tắt", "Dùng trong câu «còn một xã».", "xã"],
  "loai-don-vi.goi_chung": [
    "Cách gọi chung nhiều loại",
    "Để câu văn gọi nhiều loại bằng một tên. Không ghi: kể tên từng loại.",
  ],
  "goi_chung.loai": [
    "Các loại được gọi chung",
    "Từ hai mã loại trở lên.",
    "[dang-bo-xa, dang-bo-phuong]",
  ],
  "goi_chung.ten": ["Gọi chung là gì", "Viết thường.", "đảng bộ xã, phường"],
  "loai-don-vi.khoi": [
    "Khối",
    "Nhóm để xếp và đếm đơn vị. Không chia khối thì bỏ khóa này; khi ấy đơn vị không được có khoi.",
  ],
  "khoi.id": ["Mã khối", "Ghi ở khóa khoi của đơn vị.", "xa-phuong"],
  "khoi.ten": ["Tên khối", "Trong câu thành «thuộc khối xã, phường».", "Xã, phường"],

  "tra-loi-moi.mau": ["Mẫu", "Thư mục dữ liệu mới bắt đầu từ ví dụ nào."],
  "tra-loi-moi.chi_tieu_mau": [
    "Lấy chỉ tiêu của mẫu",
    "không: không lấy chỉ tiêu, số liệu thống kê của mẫu.",
  ],
  "tra-loi-moi.ten": ["Cơ quan ban hành", "Tên cấp ủy ra báo cáo.", "Đảng ủy xã A"],
  "tra-loi-moi.cap_tren": ["Cấp trên trực tiếp", "Không có thì để trống."],
  "tra-loi-moi.dia_danh": ["Địa danh", "Đứng trước ngày tháng trên văn bản."],
  "tra-loi-moi.nhiem_ky": ["Nhiệm kỳ", "Nhiệm kỳ của đại hội.", "2025 – 2030"],
  "tra-loi-moi.ngay_chot": ["Ngày chốt số liệu", "Của kỳ đầu tiên.", "30/6/2026"],
  "tra-loi-moi.so_lieu_minh_hoa": ["Số liệu minh họa", "có: mọi trang ghi «SỐ LIỆU MINH HỌA»."],
  "tra-loi-moi.loai_don_vi": [
    "Loại đơn vị thêm",
    "Loại mà mẫu không có. Không ghi: chỉ các loại của mẫu.",
  ],
  "tra-loi-moi.don_vi": ["Các đơn vị", "Mã tệp của mỗi đơn vị do chương trình đặt theo tên."],
  "tra-loi-moi.don_vi.ten": ["Tên đơn vị", "Tên đầy đủ.", "Chi bộ ấp 1"],
  "tra-loi-moi.don_vi.loai": ["Loại đơn vị", "Mã ở loai_don_vi của mẫu hoặc của tệp này."],
};
