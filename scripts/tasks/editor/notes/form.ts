import type { Notes } from "../note.ts";

/** `data/bieu-mau.yaml`, and the keys by which every file says of which units something is. */
export const FORM_NOTES: Notes = {
  "bieu-mau.nhom": ["Nhóm của biểu mẫu", "Không hỏi đơn vị điều gì thì ghi []."],
  "nhom.id": ["Mã nhóm", "Ghi ở khóa nhom của trường.", "nhan-su"],
  "nhom.ten": ["Tên nhóm", "Viết hoa chữ đầu.", "Nhân sự"],
  "bieu-mau.truong": [
    "Trường: điều hỏi mỗi đơn vị",
    "Mỗi trường một mục, theo thứ tự in. Không hỏi đơn vị điều gì thì ghi [].",
  ],
  "truong.id": [
    "Mã trường",
    "Là khóa trong so_lieu của đơn vị; nối bằng gạch dưới.",
    "so_dang_vien",
  ],
  "truong.ten": ["Tên trường", "Như trên biểu mẫu gửi đơn vị.", "Số đảng viên"],
  "truong.nhom": ["Nhóm", "Mã một nhóm ở nhom.", "thong-tin-chung"],
  "truong.kieu": [
    "Kiểu",
    "so-dem: số đếm. thap-phan: số có phần lẻ. co-khong: có hoặc không. ngay: một ngày, một mốc thời gian. lua-chon: chọn một. cac-buoc: các bước theo thứ tự. chu: lời.",
  ],
  don_vi_tinh: [
    "Đơn vị tính",
    "Bắt buộc với so-dem, thap-phan, ty-le; kiểu khác không có. Của ty-le là điều tử số, mẫu số đếm.",
    "đảng viên",
  ],
  so_le: [
    "Số chữ số thập phân",
    "thap-phan: bắt buộc, từ 1 đến 3. ty-le, trung bình: không ghi là 1.",
    "1",
  ],
  cong_don: [
    "Cộng được với nhau",
    "Chỉ thap-phan. không: số không cộng được, như tuổi bình quân, nên không nơi nào có số cộng. Không ghi: có.",
  ],
  bat_buoc: [
    "Bắt buộc trả lời",
    "có: đơn vị đã gửi số liệu mà để trống là lỗi. không: để trống được.",
  ],
  cong_khai: [
    "Công khai đến đâu",
    "don-vi: theo từng đơn vị. tong-hop: chỉ số cộng của mọi đơn vị. khong: chỉ dùng nội bộ. Không ghi: khong.",
  ],
  khong_vuot: [
    "Không vượt trường nào",
    "Chỉ so-dem. Mã một trường so-dem khác mà số này không được lớn hơn.",
  ],
  tong_cua: [
    "Bằng tổng của các trường",
    "Chỉ so-dem. Mã các trường cộng lại phải bằng trường này.",
    "[nam, nu]",
  ],
  thay_doi_toi_da: [
    "Thay đổi nhiều nhất so với kỳ trước",
    "Chỉ so-dem, thap-phan. Thay đổi quá mức này thì đơn vị phải có xac_nhan. Không ghi: không xét.",
    "20%",
  ],
  moc: [
    "Ngày của việc nào",
    "Chỉ ngay, bắt buộc. da-lam: việc đã làm, không sau ngày chốt. du-kien: việc dự kiến.",
  ],
  vai_tro: [
    "Vai trò của ngày",
    "Chỉ ngay. dai-hoi: ngày của chính đại hội của đơn vị, đã tổ chức hay dự kiến như moc nói.",
  ],
  giu_nguyen: [
    "Đã có thì không đổi nữa",
    "Chỉ co-khong, lua-chon. có: không phải xác nhận lại mỗi kỳ. Không ghi: không.",
  ],
  khong_truoc: ["Không trước ngày ở trường nào", "Chỉ ngay. Mã một trường ngay khác."],
  lua_chon: ["Các lựa chọn", "Chỉ lua-chon, từ hai trở lên."],
  "lua_chon.id": ["Mã lựa chọn", "Đơn vị ghi mã này.", "dai-bieu"],
  "lua_chon.ten": ["Tên lựa chọn", "Như trên biểu mẫu.", "Đại hội đại biểu"],
  cac_buoc: ["Các bước", "Chỉ cac-buoc, theo thứ tự làm."],
  "cac_buoc.id": ["Mã bước", "Đơn vị ghi mã này kèm ngày đã xong.", "buoc-1"],
  "cac_buoc.ten": [
    "Tên bước",
    "Như hướng dẫn của cấp trên.",
    "Hội nghị ban thường vụ lần thứ nhất",
  ],
  giai_thich: ["Giải thích", "Lời dặn người điền, in cạnh trường trong biểu mẫu Excel."],
  loai_don_vi: [
    "Áp dụng cho loại đơn vị nào",
    "tat-ca, hoặc danh sách mã loại. Cần nói thêm thì dùng pham_vi thay cho khóa này.",
    "[dang-bo-xa, dang-bo-phuong]",
  ],
  dieu_kien: [
    "Chỉ khi đơn vị trả lời như vậy",
    "Một trường lua-chon hoặc co-khong và những câu trả lời. Không ghi: không có điều kiện. Không viết cạnh pham_vi.",
    "{ truong: hinh_thuc, la: [bau] }",
  ],
  "dieu_kien.truong": ["Trường đặt điều kiện", "Mã trường lua-chon hoặc co-khong."],
  "dieu_kien.la": ["Khi câu trả lời là", "Mã các lựa chọn; với co-khong: [có] hoặc [không]."],
  pham_vi: [
    "Phạm vi",
    "Của những đơn vị nào: tat-ca, danh sách mã khối, hoặc các khóa loai, khoi, diem, dieu_kien, don_vi; đơn vị phải thỏa mọi khóa đã ghi.",
  ],
  "pham_vi.loai": ["Loại đơn vị", "Danh sách mã loại. Không ghi: mọi loại."],
  "pham_vi.khoi": ["Khối", "Danh sách mã khối. Không ghi: mọi khối."],
  "pham_vi.diem": [
    "Đơn vị điểm",
    "có: chỉ đơn vị điểm. không: chỉ đơn vị khác. Không ghi: cả hai.",
  ],
  "pham_vi.don_vi": [
    "Chỉ những đơn vị này",
    "Danh sách mã đơn vị; không nơi công khai nào nêu tên vì thế.",
  ],
  "doi_tuong.loai": ["Loại đơn vị", "Danh sách mã loại. Không ghi: mọi loại."],
  "doi_tuong.khoi": ["Khối", "Danh sách mã khối. Không ghi: mọi khối."],
  "doi_tuong.diem": [
    "Đơn vị điểm",
    "có: chỉ đơn vị điểm. không: chỉ đơn vị khác. Không ghi: cả hai.",
  ],
  "doi_tuong.don_vi": ["Chỉ những đơn vị này", "Danh sách mã đơn vị; chỉ dùng nội bộ."],

  "bieu-mau.truong_chung": [
    "Điều cơ quan ban hành tự báo cáo",
    "Số liệu về toàn đảng bộ, không đơn vị nào báo cáo; giá trị ghi ở so-chung.yaml của kỳ. Không ghi: không có.",
  ],
  "truong_chung.id": [
    "Mã trường",
    "Là khóa trong so_lieu của so-chung.yaml.",
    "dang_vien_toan_huyen",
  ],
  "truong_chung.ten": ["Tên trường", "Viết hoa chữ đầu.", "Tổng số đảng viên toàn huyện"],
  "truong_chung.kieu": [
    "Kiểu",
    "Như của truong; thêm ty-le: tử số và mẫu số, hoặc chỉ tỷ lệ theo nguồn.",
  ],
  "truong_chung.bat_buoc": ["Bắt buộc", "có: kỳ nào thiếu số ấy cũng bị báo lỗi."],
  "truong_chung.cong_khai": [
    "Công khai",
    "tong-hop hay don-vi đều là công khai; khong: chỉ dùng nội bộ. Không ghi: khong.",
  ],
  "truong_chung.truong": [
    "Cùng một số liệu với trường của đơn vị",
    "Mã một trường so-dem, thap-phan ở truong; ghi khóa này thay cho id, ten, kieu, don_vi_tinh. Số cộng của các đơn vị được đặt bên cạnh để đối chiếu.",
    "so_dang_vien",
  ],
  "bieu-mau.so_voi": [
    "Số liệu chung được so với gì",
    "Nhiệm kỳ trước, kế hoạch, nơi khác. Không ghi: không so.",
  ],
  "bieu-mau.so_voi.id": ["Mã nơi được so", "Ghi ở khóa so_voi của giá trị.", "nhiem-ky-truoc"],
  "bieu-mau.so_voi.ten": ["Tên nơi được so", "Là tên cột của bảng.", "Nhiệm kỳ 2015 – 2020"],
  "bieu-mau.an_so_nho": [
    "Số nhỏ không công khai",
    "Số nhỏ đến mức chỉ ra được người hoặc đơn vị thì bản công khai không nêu; bản nội bộ vẫn đủ.",
  ],
  "an_so_nho.don_vi_tinh": [
    "Đơn vị tính nào là đếm người",
    "Phải là đơn vị tính của một trường so-dem.",
    "[đảng viên, người]",
  ],
  "an_so_nho.nguoi_duoi": [
    "Số người dưới mức này",
    "Số từ 1 đến dưới mức này thì ẩn. 0: không ẩn.",
    "5",
  ],
  "an_so_nho.don_vi_duoi": [
    "Số đơn vị dưới mức này",
    "Số liệu của ít đơn vị hơn mức này thì ẩn. 0: không ẩn.",
    "3",
  ],
  "an_so_nho.nhom_duoi": [
    "Loại, khối dưới mức này",
    "Câu chữ, bảng không nêu riêng loại, khối có ít đơn vị hơn mức này. 0: luôn nêu.",
    "3",
  ],
};
