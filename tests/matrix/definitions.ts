/** The files that say what all units are asked, and the rules: three strands, of which two count as progress. */

export const ISSUER = `dinh_dang: 2
ten: Huyện ủy Mẫu
cap_tren: Đảng bộ tỉnh Mẫu
dia_danh: Mẫu
nhiem_ky: 2020 – 2025
loai_bao_cao:
  ten_trang: Chuẩn bị đại hội
  chu_de: công tác chuẩn bị đại hội
ky_hieu: BC/HU
trinh_bay: hd36-2018
in_hai_mat: không
so_lieu_minh_hoa: có
lan_du_thao:
dia_chi_trang: https://mau.gov.vn/dai-hoi/
`;

export const INSTRUMENTS = `van_ban:
  - id: ke-hoach
    loai: Kế hoạch
    so: 12-KH/HU
    ngay: 12/8/2019
    co_quan: Ban Thường vụ Huyện ủy Mẫu
    trich_yeu: về đại hội chi bộ, đảng bộ trực thuộc
`;

export const UNIT_TYPES = `loai_don_vi:
  - { id: dang-bo-xa, ten: Đảng bộ xã, goi_tat: xã }
  - { id: chi-bo, ten: Chi bộ cơ quan, goi_tat: chi bộ cơ quan }
goi_chung:
  - { loai: [dang-bo-xa, chi-bo], ten: "chi bộ, đảng bộ trực thuộc" }
khoi:
  - { id: xa, ten: Xã }
  - { id: co-quan, ten: Cơ quan }
`;

const LIMITS = `an_so_nho:
  don_vi_tinh: [người]
  nguoi_duoi: 0
  don_vi_duoi: 0
  nhom_duoi: 0
`;

export const FORM = `nhom:
  - { id: co-cau, ten: Cơ cấu cấp ủy }
  - { id: chuan-bi, ten: Chuẩn bị đại hội }
truong:
  - id: cap_uy
    ten: Số cấp ủy viên
    nhom: co-cau
    kieu: so-dem
    don_vi_tinh: người
    loai_don_vi: tat-ca
    bat_buoc: có
    cong_khai: tong-hop
  - id: cap_uy_nu
    ten: Số nữ cấp ủy viên
    nhom: co-cau
    kieu: so-dem
    don_vi_tinh: người
    khong_vuot: cap_uy
    loai_don_vi: tat-ca
    bat_buoc: có
    cong_khai: tong-hop
  - id: van_kien
    ten: Văn kiện đại hội
    nhom: chuan-bi
    kieu: cac-buoc
    cac_buoc:
      - { id: du-thao, ten: Dự thảo }
      - { id: da-duyet, ten: Cấp trên duyệt }
    loai_don_vi: tat-ca
    bat_buoc: có
    cong_khai: tong-hop
  - id: nhan_su
    ten: Đã duyệt phương án nhân sự
    nhom: chuan-bi
    kieu: co-khong
    loai_don_vi: tat-ca
    bat_buoc: có
    cong_khai: tong-hop
${LIMITS}`;

/** Units are asked nothing; nor is the issuer. */
export const NO_FIELDS = `nhom: []
truong: []
${LIMITS.replace("[người]", "[]")}`;

/** Only the issuer reports. */
export const LEVEL_ALONE = `nhom: []
truong: []
truong_chung:
  - id: cap_uy_chung
    ten: Tổng số cấp ủy viên
    kieu: so-dem
    don_vi_tinh: người
    bat_buoc: có
    cong_khai: tong-hop
${LIMITS}`;

const STRANDS = `mang:
  - { id: van-kien, ten: Văn kiện, tinh_tien_do: có, han: 31/3/2020 }
  - { id: nhan-su, ten: Nhân sự, tinh_tien_do: có, han: 31/3/2020 }
  - { id: co-cau, ten: Cơ cấu cấp ủy, tinh_tien_do: không }
`;

const toSentences = (words: string) => `    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} ${words}
      nhieu: còn {{ nay.chua_dat | muc_do }} ${words}
      noi_bo: ${words}
`;

const INDICATORS = `chi_tieu:
  - id: duyet-van-kien
    ten: Duyệt văn kiện đại hội
    mang: van-kien
    kieu: cac-buoc
    truong: van_kien
    rang_buoc: phai
    loai_don_vi: tat-ca
    can_cu: ke-hoach
${toSentences("chưa được duyệt văn kiện")}    bien_phap: [Hoàn chỉnh văn kiện để trình duyệt]
  - id: duyet-nhan-su
    ten: Duyệt phương án nhân sự
    mang: nhan-su
    kieu: co-khong
    truong: nhan_su
    rang_buoc: phai
    loai_don_vi: tat-ca
    can_cu: ke-hoach
${toSentences("chưa được duyệt phương án nhân sự")}    bien_phap: [Hoàn thành quy trình nhân sự]
  - id: nu-cap-uy
    ten: Tỷ lệ nữ cấp ủy viên
    mang: co-cau
    kieu: ty-le
    tu_so: cap_uy_nu
    mau_so: cap_uy
    ten_mau_so: tổng số cấp ủy viên
    so_sanh: toi-thieu
    nguong: 15%
    rang_buoc: phan-dau
    loai_don_vi: tat-ca
    can_cu: ke-hoach
${toSentences("có tỷ lệ nữ cấp ủy viên dưới {{ nay.nguong }}")}    bien_phap: [Bổ sung nguồn nhân sự nữ]
`;

const STATISTIC = `  - id: binh-quan-cap-uy
    ten: Số cấp ủy viên bình quân một đơn vị
    tinh: trung_binh
    truong: cap_uy
    loai_don_vi: tat-ca
`;

export const RULES = `${STRANDS}${INDICATORS}${STATISTIC}`;
export const STRANDLESS = `${INDICATORS.replace(/^ {4}mang: .*\n/gm, "")}${STATISTIC}`;
export const STATISTICS_ALONE = `chi_tieu:\n${STATISTIC}`;
export const NO_RULES = "chi_tieu:\n";

export const WORDING = `hoan_thanh:
  - { tu: 100%, chu: đã hoàn thành }
  - { tu: 80%, chu: cơ bản đã hoàn thành }
  - { tu: 0%, chu: đang được triển khai }
so_luong:
  - { tu: 100%, chu: tất cả các }
  - { tu: 80%, chu: hầu hết các }
  - { tu: 0%, chu: một số }
`;
