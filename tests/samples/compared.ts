import { LEVEL, levelFile } from "./level.ts";
import type { Change } from "./root.ts";

const DECLARED = `so_voi:
  - id: nhiem-ky-truoc
    ten: Nhiệm kỳ 2010 – 2015
  - id: ke-hoach
    ten: Kế hoạch
truong_chung:
  - id: ty_le_tre
    ten: Tỷ lệ đảng viên trẻ
    kieu: ty-le
    don_vi_tinh: đảng viên
    bat_buoc: không
    cong_khai: tong-hop
`;

/** The last file of the issuer, in which figures are compared with others. */
export const COMPARED_FILE = levelFile("2020-04-10");

/** The sample root in which figures of the issuer stand beside those of the term before and of the plan. */
export const COMPARED: readonly Change[] = [
  ...LEVEL,
  ["data/bieu-mau.yaml", "truong_chung:\n", DECLARED],
  [
    COMPARED_FILE,
    "  dang_vien_nu: 1100\n  dang_vien_nam: 2020\n",
    `  dang_vien_nu:
    gia_tri: 1100
    so_voi: { nhiem-ky-truoc: 1000, ke-hoach: { gia_tri: 1200, xap_xi: gan } }
  dang_vien_nam: { gia_tri: 2020, so_voi: { nhiem-ky-truoc: 2020 } }
  ty_le_tre: { tu: 15, mau: 87, so_voi: { nhiem-ky-truoc: { tu: 4, mau: 80 }, ke-hoach: 18% } }
`,
  ],
];
