import type { Notes } from "../note.ts";

/** `data/chi-tieu.yaml`, `data/cach-noi.yaml`, `data/nhap.yaml`. */
export const INDICATOR_NOTES: Notes = {
  "chi-tieu.mang": [
    "Mảng công việc",
    "Nhóm các chỉ tiêu của một phần việc. Không chia mảng thì bỏ.",
  ],
  "mang.id": ["Mã mảng", "Ghi ở khóa mang của chỉ tiêu.", "van-kien"],
  "mang.ten": ["Tên mảng", "Viết hoa chữ đầu.", "Văn kiện"],
  "mang.tinh_tien_do": [
    "Tính vào tiến độ",
    "có: đạt đủ mọi chỉ tiêu của mảng là hoàn thành mảng ấy.",
  ],
  "mang.han": [
    "Thời hạn của mảng",
    "Ngày cuối còn trong hạn: «trước ngày 20/6» thì ghi ngày 19/6. Quá hạn mà còn chỉ tiêu chưa đạt là chậm. Không ghi: không có thời hạn chung.",
    "31/3/2020",
  ],
  "mang.neu_ten_don_vi": [
    "Nêu tên đơn vị chậm",
    "có: được công khai tên đơn vị chậm mảng này. Không ghi: không.",
  ],
  "chi-tieu.chi_tieu": [
    "Chỉ tiêu, số liệu thống kê",
    "Mục có kieu là chỉ tiêu, xét đạt hay chưa đạt; mục có tinh là số liệu thống kê, không xét.",
  ],
  "chi_tieu.id": ["Mã", "Dùng trong lời văn và ở khóa chi_tieu của mục.", "nu-cap-uy"],
  "chi_tieu.ten": ["Tên", "Viết hoa chữ đầu.", "Tỷ lệ cấp ủy viên nữ"],
  "chi_tieu.mang": [
    "Mảng",
    "Mã một mảng. Không ghi: đứng trong nhóm riêng, không tính vào tiến độ.",
  ],
  "chi_tieu.kieu": [
    "Kiểu chỉ tiêu",
    "ty-le: tử số trên mẫu số. so-dem: một số đếm. co-khong: đạt khi là có. cac-buoc: đạt khi đã xong các bước. thoi-han: đạt khi ngày không sau ngưỡng.",
  ],
  "chi_tieu.tinh": [
    "Cách tính số liệu thống kê",
    "cong: cộng các đơn vị. ty_le: cộng tử số chia cộng mẫu số. trung_binh: bình quân. dem: đếm đơn vị trả lời như la.",
  ],
  "chi_tieu.tinh_tu": [
    "Tính từ đâu",
    "don-vi: từ số liệu của các đơn vị. chung: từ truong_chung, không xét đơn vị nào. Không ghi: don-vi.",
  ],
  "chi_tieu.tu_so": ["Tử số", "Mã trường là tử số của tỷ lệ.", "cap_uy_nu"],
  "chi_tieu.mau_so": ["Mẫu số", "Mã trường là mẫu số của tỷ lệ.", "cap_uy_tong"],
  "chi_tieu.ten_mau_so": ["Tên mẫu số", "Mẫu số đếm gì, viết thường.", "tổng số cấp ủy viên"],
  "chi_tieu.truong": ["Trường được xét", "Mã trường mà chỉ tiêu xét, số liệu thống kê tính từ đó."],
  "chi_tieu.so_sanh": [
    "Cách so",
    "toi-thieu: từ ngưỡng trở lên. toi-da: không quá ngưỡng. trong-khoang: giữa hai số. xap-xi: quanh ngưỡng, lệch không quá sai_so. Ở số liệu thống kê chỉ đi cùng muc.",
  ],
  "chi_tieu.nguong": [
    "Ngưỡng",
    "Tỷ lệ với ty-le, số đếm với so-dem, một mốc thời gian với thoi-han, mã bước với cac-buoc (để trống là mọi bước); trong-khoang thì ghi hai số trong ngoặc vuông.",
    "15% hoặc [27, 33]",
  ],
  "chi_tieu.sai_so": ["Sai số", "Chỉ với xap-xi; cùng dạng với nguong.", "5%"],
  "chi_tieu.han": [
    "Thời hạn riêng",
    "Thay cho thời hạn của mảng: ngày cuối còn trong hạn. Không dùng với thoi-han.",
    "20/3/2020",
  ],
  "chi_tieu.rang_buoc": ["Ràng buộc", "phai: phải đạt. phan-dau: phấn đấu đạt."],
  "chi_tieu.xet_vuot": ["Xét vượt", "có: tách riêng đơn vị vượt. Không ghi: không."],
  "chi_tieu.can_cu": [
    "Văn bản căn cứ",
    "Mã văn bản đặt ra ngưỡng. Không biết thì bỏ, không tự đặt ra.",
  ],
  "chi_tieu.dieu_khoan": [
    "Điều khoản",
    "Điểm, mục của văn bản; phải đi cùng can_cu.",
    "điểm 2, mục II",
  ],
  "chi_tieu.cau_chua_dat": [
    "Câu khi chưa đạt",
    "Mệnh đề viết thường chữ đầu, không có dấu chấm ở cuối; số lấy bằng chỗ điền. Chỉ tiêu của số liệu chung chỉ có chung.",
  ],
  "cau_chua_dat.mot": [
    "Khi một đơn vị chưa đạt",
    "Không nêu tên đơn vị.",
    "còn {{ nay.chua_dat | muc_do }} chưa bảo đảm tỷ lệ cấp ủy viên nữ từ {{ nay.nguong }} trở lên",
  ],
  "cau_chua_dat.nhieu": ["Khi nhiều đơn vị chưa đạt", "Không nêu tên đơn vị."],
  "cau_chua_dat.tat_ca": ["Khi mọi đơn vị chưa đạt", "Không ghi: như nhieu."],
  "cau_chua_dat.noi_bo": [
    "Đứng sau tên đơn vị",
    "Ở bản nội bộ, thành «Đảng bộ xã A chưa bảo đảm …».",
    "chưa bảo đảm tỷ lệ cấp ủy viên nữ từ {{ nay.nguong }} trở lên",
  ],
  "cau_chua_dat.chung": [
    "Khi số liệu chung chưa đạt",
    "Chỉ với tinh_tu: chung.",
    "toàn đảng bộ có {{ nay.gia_tri }} đảng viên nữ, chưa đạt {{ nay.nguong }}",
  ],
  "chi_tieu.bien_phap": ["Biện pháp", "Đơn vị chưa đạt phải làm gì; mỗi biện pháp một dòng."],
  "chi_tieu.neu_ten_don_vi": [
    "Nêu tên đơn vị chưa đạt",
    "có: được công khai tên đơn vị chưa đạt chỉ tiêu này. Không ghi: không.",
  ],
  "chi_tieu.neu_ten_tot": [
    "Nêu tên đơn vị cao nhất",
    "có: lời công khai được nêu tên đơn vị cao nhất. Không ghi: không.",
  ],
  "chi_tieu.la": [
    "Đếm đơn vị trả lời là",
    "Chỉ với dem: mã các lựa chọn; với co-khong: [có] hoặc [không].",
  ],
  "chi_tieu.muc": [
    "Mức để đếm đơn vị",
    "Chỉ ở số liệu thống kê, đi cùng so_sanh; không xét đạt hay chưa đạt. Không ghi: không đếm.",
    "30%",
  ],

  "cach-noi.hoan_thanh": [
    "Thang mức hoàn thành",
    "Xếp từ cao xuống thấp, mục cuối là 0%: mục đầu tiên có tu không lớn hơn tỷ lệ được chọn.",
  ],
  "cach-noi.so_luong": [
    "Từ chỉ số lượng đơn vị",
    "Đứng trước tên gọi đơn vị, khi có từ ba đơn vị trở lên; xếp từ cao xuống thấp, mục cuối là 0%.",
  ],
  "hoan_thanh.tu": ["Từ tỷ lệ", "Từ tỷ lệ này trở lên.", "80%"],
  "hoan_thanh.chu": ["Lời", "Viết thường.", "cơ bản đã hoàn thành"],
  "so_luong.tu": ["Từ tỷ lệ", "Từ tỷ lệ này trở lên.", "80%"],
  "so_luong.chu": ["Lời", "Viết thường.", "hầu hết các"],
  "cach-noi.thuat_ngu": [
    "Thuật ngữ",
    "Từ ngữ giải thích cho người đọc. Không ghi: không giải thích.",
  ],
  "thuat_ngu.tu": ["Từ ngữ", "Như trong lời văn.", "cấp ủy"],
  "thuat_ngu.nghia": [
    "Nghĩa",
    "Viết thường, không có dấu chấm ở cuối.",
    "cơ quan lãnh đạo của một tổ chức đảng",
  ],

  "nhap.bang": ["Bảng sẵn có của cơ quan", "Mỗi bảng mà npm run nhap đọc là một mục."],
  "bang.id": ["Mã bảng", "Do người viết đặt.", "theo-doi-thang"],
  "bang.tep": [
    "Tên tệp",
    "Dấu * thay cho chữ bất kỳ. Không ghi: mọi tệp có các cột ấy.",
    "Theo dõi*.xlsx",
  ],
  "bang.trang": ["Trang tính", "Không ghi: trang đầu tiên có các cột ấy.", "Tổng hợp"],
  "bang.so_dong_dau": ["Số dòng của tên cột", "Từ 1 đến 4. Không ghi: 1."],
  "bang.cot_don_vi": ["Cột đơn vị", "Tên của cột ghi tên hoặc mã đơn vị.", "Tên đơn vị"],
  "bang.cot": ["Các cột", "Mỗi cột cần đọc là một mục; cột không khai thì không đọc."],
  "cot.dau": ["Tên cột", "Viết đúng như trong bảng; tên hai dòng nối bằng « – ».", "Cấp ủy – Nữ"],
  "cot.truong": ["Trường", "Mã trường của biểu mẫu, hoặc ngay_so_lieu.", "cap_uy_nu"],
  "cot.buoc": ["Bước", "Chỉ với trường cac-buoc: mã bước, mỗi bước một cột."],
  "bang.don_vi": [
    "Tên đơn vị trong bảng",
    "Khi bảng gọi đơn vị khác với tên, cách gọi tắt của đơn vị. Không ghi: bảng gọi đúng tên.",
  ],
  "bang.don_vi.ten": ["Bảng gọi là", "Viết đúng như trong bảng.", "Xã Long Hữu"],
  "bang.don_vi.id": ["Mã đơn vị", "Tên tệp của đơn vị.", "dang-bo-xa-long-huu"],
  "bang.bo_qua": [
    "Dòng không phải đơn vị",
    "Chữ ở cột đơn vị của những dòng ấy.",
    "[Tổng cộng, I. Khối xã]",
  ],
};
