/** The six definition files of the sample root: every kind of field and of measure once. */
export const DEFINITIONS = {
  "data/to-chuc.yaml": `ten: Thị ủy Duyên Hải
cap_tren: Đảng bộ tỉnh Trà Vinh
dia_danh: Duyên Hải
nhiem_ky: 2020 – 2025
ky_hieu: BC/TXU
nguoi_ky:
  quyen_han: T/M BAN THƯỜNG VỤ
  chuc_vu: BÍ THƯ
  ho_ten:
noi_nhan:
  - Ban Thường vụ Tỉnh ủy
lien_he:
  ten: Văn phòng Thị ủy
  dia_chi: Khóm 1
  dien_thoai: 0294.3832012
  thu_dien_tu:
trinh_bay: hd36-2018
in_hai_mat: không
so_lieu_minh_hoa: có
lan_du_thao: 1
`,
  "data/van-ban.yaml": `van_ban:
  - id: chi-thi-35
    loai: Chỉ thị
    so: 35-CT/TW
    ngay: 30/5/2019
    co_quan: Bộ Chính trị
    trich_yeu: về đại hội đảng bộ các cấp
  - id: cong-dien-06
    loai: Công điện
    so: 06/ĐM
    ngay: 26/3/2020
    co_quan: Thường trực Ban Bí thư
    trich_yeu: về việc tạm hoãn đại hội
`,
  "data/loai-don-vi.yaml": `loai_don_vi:
  - { id: dang-bo-xa, ten: Đảng bộ xã, goi_tat: xã }
  - { id: dang-bo-phuong, ten: Đảng bộ phường, goi_tat: phường }
  - { id: chi-bo, ten: Chi bộ cơ sở, goi_tat: chi bộ }
goi_chung:
  - { loai: [dang-bo-xa, dang-bo-phuong], ten: "đảng bộ xã, phường" }
khoi:
  - { id: xa-phuong, ten: "Xã, phường" }
  - { id: co-quan, ten: Cơ quan }
`,
  "data/bieu-mau.yaml": `nhom:
  - { id: chung, ten: Thông tin chung }
truong:
  - id: so_dang_vien
    ten: Số đảng viên
    nhom: chung
    kieu: so-dem
    don_vi_tinh: đảng viên
    loai_don_vi: tat-ca
    bat_buoc: có
    cong_khai: don-vi
  - id: hinh_thuc
    ten: Hình thức đại hội
    nhom: chung
    kieu: lua-chon
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: don-vi
    lua_chon:
      - { id: dai-bieu, ten: Đại hội đại biểu }
      - { id: dang-vien, ten: Đại hội đảng viên }
  - id: cap_uy_tong
    ten: Tổng số cấp ủy viên
    nhom: chung
    kieu: so-dem
    don_vi_tinh: người
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    bat_buoc: có
    cong_khai: tong-hop
    tong_cua: [cap_uy_nu, cap_uy_nam]
  - id: cap_uy_nu
    ten: Cấp ủy viên nữ
    nhom: chung
    kieu: so-dem
    don_vi_tinh: người
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    bat_buoc: không
    cong_khai: tong-hop
    khong_vuot: cap_uy_tong
  - id: cap_uy_nam
    ten: Cấp ủy viên nam
    nhom: chung
    kieu: so-dem
    don_vi_tinh: người
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    bat_buoc: không
  - id: ban_chi_dao
    ten: Đã lập Ban Chỉ đạo
    nhom: chung
    kieu: co-khong
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: tong-hop
  - id: ngay_thanh_lap
    ten: Ngày thành lập
    nhom: chung
    kieu: ngay
    moc: da-lam
    loai_don_vi: tat-ca
    bat_buoc: không
  - id: ngay_dai_hoi
    ten: Ngày đại hội
    nhom: chung
    kieu: ngay
    moc: du-kien
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: tong-hop
    khong_truoc: ngay_thanh_lap
  - id: tien_do_van_kien
    ten: Tiến độ văn kiện
    nhom: chung
    kieu: cac-buoc
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: tong-hop
    cac_buoc:
      - { id: de-cuong, ten: Đề cương }
      - { id: du-thao, ten: Dự thảo }
      - { id: da-duyet, ten: Đã duyệt }
  - id: kho_khan
    ten: Khó khăn
    nhom: chung
    kieu: chu
    loai_don_vi: tat-ca
    bat_buoc: không
an_so_nho:
  don_vi_tinh: [đảng viên, người]
  nguoi_duoi: 0
  don_vi_duoi: 0
  nhom_duoi: 3
`,
  "data/chi-tieu.yaml": `mang:
  - { id: van-kien, ten: Văn kiện, tinh_tien_do: có, han: 31/3/2020 }
  - { id: nhan-su, ten: Nhân sự, tinh_tien_do: có }
  - { id: co-cau, ten: Cơ cấu cấp ủy, tinh_tien_do: không }
chi_tieu:
  - id: bao-cao-chinh-tri
    ten: Hoàn chỉnh báo cáo chính trị
    mang: van-kien
    kieu: cac-buoc
    truong: tien_do_van_kien
    rang_buoc: phai
    loai_don_vi: tat-ca
    can_cu: chi-thi-35
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa duyệt báo cáo chính trị
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa duyệt báo cáo chính trị
      noi_bo: CAU-NOI-BO-VAN-KIEN
    bien_phap:
      - Đôn đốc đơn vị
  - id: lap-ban-chi-dao
    ten: Lập Ban Chỉ đạo
    mang: nhan-su
    kieu: co-khong
    truong: ban_chi_dao
    rang_buoc: phai
    loai_don_vi: tat-ca
    can_cu: chi-thi-35
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa lập Ban Chỉ đạo
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa lập Ban Chỉ đạo
      noi_bo: chưa lập Ban Chỉ đạo
    bien_phap:
      - Lập Ban Chỉ đạo
  - id: ngay-to-chuc
    ten: Thời hạn tổ chức đại hội
    mang: nhan-su
    kieu: thoi-han
    truong: ngay_dai_hoi
    nguong: 30/6/2020
    rang_buoc: phai
    loai_don_vi: tat-ca
    can_cu: chi-thi-35
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} tổ chức sau {{ nay.nguong }}
      nhieu: còn {{ nay.chua_dat | muc_do }} tổ chức sau {{ nay.nguong }}
      noi_bo: tổ chức sau {{ nay.nguong }}
    bien_phap:
      - Sắp xếp lại lịch
  - id: nu-cap-uy
    ten: Tỷ lệ nữ cấp ủy viên
    mang: co-cau
    kieu: ty-le
    tu_so: cap_uy_nu
    mau_so: cap_uy_tong
    ten_mau_so: tổng số cấp ủy viên
    so_sanh: toi-thieu
    nguong: 15%
    rang_buoc: phan-dau
    xet_vuot: có
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    can_cu: chi-thi-35
    dieu_khoan: mục 2
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa bảo đảm tỷ lệ nữ từ {{ nay.nguong }} trở lên
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa bảo đảm tỷ lệ nữ từ {{ nay.nguong }} trở lên
      noi_bo: chưa bảo đảm tỷ lệ nữ từ {{ nay.nguong }} trở lên
    bien_phap:
      - Bổ sung nguồn cán bộ nữ
  - id: dang-vien-dai-bieu
    ten: Số đảng viên để tổ chức đại hội đại biểu
    mang: co-cau
    kieu: so-dem
    truong: so_dang_vien
    so_sanh: toi-thieu
    nguong: 200
    rang_buoc: phai
    loai_don_vi: tat-ca
    dieu_kien:
      truong: hinh_thuc
      la: [dai-bieu]
    can_cu: chi-thi-35
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa đủ {{ nay.nguong }} đảng viên
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa đủ {{ nay.nguong }} đảng viên
      noi_bo: chưa đủ {{ nay.nguong }} đảng viên
    bien_phap:
      - Tổ chức đại hội đảng viên
    neu_ten_don_vi: có
`,
  "data/cach-noi.yaml": `hoan_thanh:
  - { tu: 100%, chu: đã hoàn thành }
  - { tu: 80%, chu: cơ bản đã hoàn thành }
  - { tu: 0%, chu: đang được triển khai }
so_luong:
  - { tu: 100%, chu: tất cả các }
  - { tu: 80%, chu: hầu hết các }
  - { tu: 50%, chu: nhiều }
  - { tu: 0%, chu: một số }
`,
};
