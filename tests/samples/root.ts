import type { SourceFile } from "../../scripts/load/source-file.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { DEFINITIONS } from "./definitions.ts";
import { validate } from "../../scripts/validate/validate.ts";

/** A change of one file: a text that stands there exactly once and what replaces it. */
export type Change =
  readonly [file: string, from: string, to: string] | readonly [file: string, whole: string | null];

/**
 * A small complete root for tests: three units, two periods, one shortcoming. Changes are applied in
 * order; with two parts they set a whole file, or take it away (`null`).
 */
export function sampleRoot(...changes: readonly Change[]): readonly SourceFile[] {
  const texts = new Map<string, string>(Object.entries({ ...DEFINITIONS, ...PERIODS, ...PROSE }));
  for (const [file, ...change] of changes) {
    if (change.length === 2) texts.set(file, replaceOnce(texts.get(file) ?? "", change));
    else if (change[0] === null) texts.delete(file);
    else texts.set(file, change[0]);
  }
  return [...texts]
    .map(([file, text]) => ({ file, text }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The sentences of every problem that the changes make. */
export function sentencesOf(...changes: readonly Change[]): readonly string[] {
  return validate(sampleRoot(...changes)).problems.map(toSentence);
}

/** The dataset of a changed root that must still be sound. */
export function sampleDataset(...changes: readonly Change[]): Dataset {
  const { dataset, problems } = validate(sampleRoot(...changes));
  if (dataset === null) throw new Error(problems.map(toSentence).join("\n"));
  return dataset;
}

/** A change of the newest period, and the same in the one before: no jump between the two. */
export function inBoth([file, ...change]: Change): readonly Change[] {
  const earlier = file.replace("2020-04-10", "2020-03-05");
  return [[file, ...change] as Change, [earlier, ...change] as Change]; // `as`: the rest of a change is one
}

function replaceOnce(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`«${from}» must stand there exactly once`);
  return text.replace(from, () => to);
}

/** The issuer's file without what a real document may lack. */
export const BARE_ISSUER: readonly Change[] = [
  [
    "data/to-chuc.yaml",
    `ten: Thị ủy Duyên Hải
cap_tren: Đảng bộ tỉnh Trà Vinh
dia_danh: Duyên Hải
nhiem_ky: 2020 – 2025
trinh_bay: hd36-2018
in_hai_mat: không
so_lieu_minh_hoa: có
lan_du_thao: 1
`,
  ],
];

export const XA_A = "data/ky/2020-04-10/don-vi/xa-a.yaml";
export const PHUONG_B = "data/ky/2020-04-10/don-vi/phuong-b.yaml";
export const CHI_BO_C = "data/ky/2020-04-10/don-vi/chi-bo-c.yaml";
export const KY = "data/ky/2020-04-10/ky.yaml";
export const HAN_CHE = "content/2020-04-10/han-che/01-co-cau.md";
export const MO_DAU = "content/2020-04-10/mo-dau.md";

/** No blocks, in both periods. */
export const NO_BLOCKS: readonly Change[] = [
  [
    "data/loai-don-vi.yaml",
    `khoi:
  - { id: xa-phuong, ten: "Xã, phường" }
  - { id: co-quan, ten: Cơ quan }
`,
    "",
  ],
  ...inBoth([XA_A, "khoi: xa-phuong\n", ""]),
  ...inBoth([PHUONG_B, "khoi: xa-phuong\n", ""]),
  ...inBoth([CHI_BO_C, "khoi: co-quan\n", ""]),
];

/** A form without fields, in both periods: units have a name and no figures. */
export const NO_FORM: readonly Change[] = [
  [
    "data/bieu-mau.yaml",
    "nhom: []\ntruong: []\nan_so_nho: { don_vi_tinh: [], nguoi_duoi: 0, don_vi_duoi: 0, nhom_duoi: 3 }\n",
  ],
  ["data/chi-tieu.yaml", "chi_tieu:\n"],
  ["content/2020-04-10/ket-qua/01-van-kien.md", null],
  [HAN_CHE, null],
  ...[XA_A, PHUONG_B, CHI_BO_C].flatMap((file) =>
    inBoth([
      file,
      `ten: Đảng bộ ${file.slice(-6, -5)}\nloai: ${file === CHI_BO_C ? "chi-bo" : "dang-bo-xa"}\nkhoi: xa-phuong\ndon_vi_diem: không\n`,
    ]),
  ),
];

const XA = `ten: Đảng bộ xã A
loai: dang-bo-xa
khoi: xa-phuong
don_vi_diem: có
ly_do_diem: phong trào mạnh
ghi_chu_noi_bo: GHI-CHU-DON-VI
so_lieu:
  so_dang_vien: 214
  hinh_thuc: dai-bieu
  cap_uy_tong: 15
  cap_uy_nu: 2
  cap_uy_nam: 13
  ban_chi_dao: có
  ngay_thanh_lap: 02/01/2020
  ngay_dai_hoi: 15/5/2020
  tien_do_van_kien:
    de-cuong: 01/02/2020
    du-thao: 20/02/2020
    da-duyet: 03/3/2020
  kho_khan: KHO-KHAN-NOI-BO
`;

const PHUONG = `ten: Đảng bộ phường B
loai: dang-bo-phuong
khoi: xa-phuong
don_vi_diem: không
so_lieu:
  so_dang_vien: 1234
  hinh_thuc: dai-bieu
  cap_uy_tong: 20
  cap_uy_nu: 3
  cap_uy_nam: 17
  ban_chi_dao: không
  tien_do_van_kien:
    de-cuong: 01/02/2020
`;

const CHI_BO = `ten: Chi bộ C
loai: chi-bo
khoi: co-quan
don_vi_diem: không
so_lieu: chua-gui
`;

const PERIODS = {
  "data/ky/2020-03-05/ky.yaml": `ngay_chot: 05/3/2020
tieu_de: Công tác chuẩn bị đại hội
so_van_ban:
`,
  "data/ky/2020-03-05/don-vi/xa-a.yaml": XA.replace("ban_chi_dao: có", "ban_chi_dao: không"),
  "data/ky/2020-03-05/don-vi/phuong-b.yaml": PHUONG,
  "data/ky/2020-03-05/don-vi/chi-bo-c.yaml": CHI_BO,
  [KY]: `ngay_chot: 10/4/2020
tieu_de: Công tác chuẩn bị đại hội
so_van_ban: 12
khung_thoi_gian:
  tu: 15/4/2020
  den: 20/5/2020
  van_ban: chi-thi-35
tam_hoan:
  - tu: 26/3/2020
    den:
    ly_do: dịch bệnh
    van_ban: cong-dien-06
    pham_vi: tat-ca
`,
  [XA_A]: XA,
  [PHUONG_B]: PHUONG,
  [CHI_BO_C]: CHI_BO,
};

const PROSE = {
  [MO_DAU]: "Thực hiện {{ chi-thi-35.day_du }}, {{ don_vi.tong }} đơn vị đã chuẩn bị đại hội.\n",
  "content/2020-04-10/tinh-hinh.md": "Đại hội tạm hoãn từ ngày {{ ky.tu_ngay }}.\n",
  "content/2020-04-10/ket-qua/01-van-kien.md": `---
tieu_de: Văn kiện
pham_vi: cong-khai
chi_tieu: [bao-cao-chinh-tri]
ghi_chu_noi_bo: GHI-CHU-KET-QUA
---
Các đơn vị {{ bao-cao-chinh-tri.dat | muc_do_hoan_thanh }} báo cáo chính trị.
`,
  [HAN_CHE]: `---
tieu_de: Cơ cấu cấp ủy
pham_vi: cong-khai
chi_tieu: [nu-cap-uy]
nguyen_nhan:
  - { loai: khach-quan, noi_dung: NGUYEN-NHAN-NOI-BO }
giai_phap: [ra-soat]
chu_tri: CHU-TRI-HAN-CHE
thoi_han: 30/4/2020
tinh_trang: dang-khac-phuc
ghi_chu_noi_bo: GHI-CHU-HAN-CHE
---
Sau khi rà soát, {{ nay.cau_chua_dat }}.
`,
  "content/2020-04-10/giai-phap/01-ra-soat.md": `---
tieu_de: Rà soát nhân sự
pham_vi: cong-khai
chu_tri: CHU-TRI-GIAI-PHAP
thoi_han: 30/4/2020
ghi_chu_noi_bo: GHI-CHU-GIAI-PHAP
---
Rà soát, bổ sung nguồn cán bộ nữ.
`,
  "content/trang/gioi-thieu.md": `---
tieu_de: Giới thiệu
---
Trang của {{ to_chuc.ten }}.
`,
};
