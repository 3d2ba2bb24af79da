import { describe, expect, test } from "vitest";
import { FIGURES, FORMATS, findFigureType, type SubjectKind } from "../../model/prose/figures.ts";
import type { HIGHEST, LOWEST } from "../../model/prose/placeholder.ts";
import {
  inBoth,
  KY,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { LEVEL_INDICATORS, LINKED } from "../../../tests/samples/level.ts";
import { BENCHMARK, STATISTICS } from "../../../tests/samples/statistics.ts";
import { resolveText } from "./resolve-figure.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";

const CLAUSE = "còn một đơn vị chưa bảo đảm tỷ lệ nữ từ 15% trở lên";

function write(text: string, ...changes: readonly Change[]): string {
  const own = { indicators: ["nu-cap-uy"] };
  return resolveText(text, own, changes.length === 0 ? PLAIN : toNewest(...changes));
}

function toNewest(...changes: readonly Change[]) {
  return toSampleBriefings(
    sampleDataset(LEVEL_INDICATORS, STATISTICS, BENCHMARK, ...LINKED, ...changes),
  ).newest;
}

const PLAIN = toNewest();

/** What a text must ask for itself: `tests/figures/parts.test.ts`, `extremes.test.ts`. */
type OfSome = "la" | (typeof HIGHEST)[number] | (typeof LOWEST)[number];

/** For every kind of subject one of the sample root, with the text of each of its figures. */
const VALUES: {
  readonly [K in SubjectKind]: [string, Record<Exclude<keyof (typeof FIGURES)[K], OfSome>, string>];
} = {
  indicator: [
    "nu-cap-uy",
    {
      ap_dung: "2",
      dat: "1",
      chua_dat: "1",
      chua_den_han: "0",
      vuot: "0",
      chua_co_so_lieu: "0",
      ty_le: "14,3%",
      nguong: "15%",
      khoi_chua_dat: "một số khối",
      cau_chua_dat: CLAUSE,
    },
  ],
  statistic: [
    "nu-trung-cu",
    {
      gia_tri: "14,29%",
      ap_dung: "2",
      so_don_vi: "2",
      chua_co_so_lieu: "0",
      tren_muc: "1",
      thay_doi: "không thay đổi",
    },
  ],
  levelIndicator: [
    "nu-dang-vien",
    {
      gia_tri: "1.100/3.120 (35,3%)",
      ket_qua: "chưa đạt",
      nguong: "40%",
      cau_chua_dat: "toàn đảng bộ có 1.100/3.120 (35,3%) đảng viên nữ, chưa đạt 40%",
    },
  ],
  levelField: ["dang_vien_toan_huyen", { gia_tri: "3.120" }],
  strand: [
    "van-kien",
    {
      ap_dung: "3",
      hoan_thanh: "1",
      dang_thuc_hien: "0",
      cham: "1",
      chua_trien_khai: "0",
      chua_den_han: "0",
      chua_co_so_lieu: "1",
    },
  ],
  field: ["so_dang_vien", { tong: "1.448", so_don_vi: "2", chung: "1.500" }],
  unitType: ["dang-bo-phuong", { so_don_vi: "1" }],
  block: ["xa-phuong", { so_don_vi: "2" }],
  instrument: [
    "chi-thi-35",
    {
      day_du: "Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị",
      ngan: "Chỉ thị số 35-CT/TW",
      so: "35-CT/TW",
    },
  ],
  units: [
    "don_vi",
    {
      tong: "3",
      diem: "1",
      da_bao_cao: "2",
      chua_bao_cao: "1",
      hoan_thanh: "1",
      ten_diem: "Đảng bộ xã A",
    },
  ],
  period: [
    "ky",
    {
      ngay_chot: "10/4/2020",
      tu_ngay: "15/4/2020",
      den_ngay: "20/5/2020",
      thoi_gian: "từ ngày 15/4/2020 đến ngày 20/5/2020",
    },
  ],
  issuer: ["to_chuc", { ten: "Thị ủy Duyên Hải", nhiem_ky: "2020 – 2025" }],
  thisItem: ["nay", { cau_chua_dat: CLAUSE, cau_hoan_thanh: "chưa có số liệu" }],
};

const rows = Object.entries(VALUES).flatMap(([kind, [subject, values]]) =>
  Object.entries(values).map(([figure, text]) => [`${subject}.${figure}`, text, kind] as const),
);

describe("every figure of the language has its value, read from the data", () => {
  test.each(rows)("{{ %s }} is %s", (figure, text) => {
    expect(write(`{{ ${figure} }}`)).toBe(text);
  });

  test("and takes every format of its type", () => {
    for (const [figure, , kind] of rows) {
      // `as`: Object.entries forgets that the keys are the kinds.
      const type = findFigureType(kind as SubjectKind, figure.split(".")[1] ?? "");
      const formats = type === undefined ? [] : FORMATS[type];
      for (const format of formats)
        expect(write(`{{ ${figure} | ${format} }}`)).not.toMatch(/\{|undefined|null|NaN/);
    }
  });
});

describe("a figure is written as its format says", () => {
  test.each([
    ["{{ nu-cap-uy.chua_dat | so }}", "1"],
    ["{{ nu-cap-uy.chua_dat | hai_chu_so }}", "01"],
    ["{{ nu-cap-uy.ap_dung | bang_chu }}", "hai"],
    ["{{ nu-cap-uy.chua_dat | muc_do }}", "một đơn vị"],
    ["{{ nu-cap-uy.vuot | muc_do }}", "không có đảng bộ xã, phường nào"],
    ["{{ nu-cap-uy.ap_dung | muc_do }}", "cả hai đảng bộ xã, phường"],
    ["{{ van-kien.hoan_thanh | muc_do_hoan_thanh }}", "đang được triển khai"],
    ["{{ van-kien.ap_dung | muc_do_hoan_thanh }}", "đã hoàn thành"],
    ["{{ nu-cap-uy.ap_dung | kem_ten }}", "2 đảng bộ xã, phường"],
    ["{{ bao-cao-chinh-tri.ap_dung | kem_ten }}", "3 đơn vị"],
    ["{{ don_vi.tong | kem_ten }}", "3 đơn vị"],
    ["{{ dang-bo-xa.so_don_vi | kem_ten }}", "1 đảng bộ xã"],
    ["{{ xa-phuong.so_don_vi | kem_ten }}", "2 đảng bộ xã, phường"],
    ["{{ cap_uy_tong.so_don_vi | kem_ten }}", "2 đảng bộ xã, phường"],
    ["{{ lap-ban-chi-dao.ty_le }}", "33,3%"],
    ["{{ tong-cap-uy.gia_tri | so }}", "35"],
    ["{{ dang-vien-binh-quan.gia_tri }}", "724"],
    ["{{ dai-hoi-dai-bieu.gia_tri | hai_chu_so }}", "02"],
    ["{{ dai-hoi-dai-bieu.gia_tri | kem_ten }}", "2 đơn vị"],
    ["{{ so_dang_vien.tong | so }}", "1.448"],
    ["{{ so_dang_vien.tong | bang_chu }}", "1.448"],
    ["{{ don_vi.tong | hai_chu_so }}", "03"],
    ["{{ nu-cap-uy.ty_le | phan_tram }}", "14,3%"],
    ["{{ ky.ngay_chot | ngay }}", "10/4/2020"],
    ["{{ ky.tu_ngay | ngay_chu }}", "ngày 15 tháng 4 năm 2020"],
    ["{{ ngay-to-chuc.nguong }}", "30/6/2020"],
    ["{{ lap-ban-chi-dao.nguong }}", ""],
  ])("%s is %s", (placeholder, text) => {
    expect(write(placeholder)).toBe(text);
  });

  test("words around placeholders stay as they are", () => {
    expect(write("Có {{ don_vi.tong }}/{{ don_vi.tong }} đơn vị.")).toBe("Có 3/3 đơn vị.");
  });
});

describe("a missing figure is told as missing", () => {
  test.each([
    [
      "a share without any data",
      "{{ nu-cap-uy.ty_le }}",
      [...inBoth([XA_A, "  cap_uy_nu: 2\n", ""]), ...inBoth([PHUONG_B, "  cap_uy_nu: 3\n", ""])],
      "chưa có số liệu",
    ],
    [
      "a window that is not planned",
      "{{ ky.tu_ngay }}",
      [[KY, "khung_thoi_gian:\n  tu: 15/4/2020\n  den: 20/5/2020\n  van_ban: chi-thi-35\n", ""]],
      "chưa xác định",
    ],
    [
      "no pilot",
      "{{ don_vi.ten_diem }}",
      [[XA_A, "don_vi_diem: có\nly_do_diem: phong trào mạnh", "don_vi_diem: không"]],
      "chưa chọn",
    ],
    [
      "nobody misses it any more",
      "{{ nay.cau_chua_dat }}",
      [
        [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 3\n  cap_uy_nam: 12"],
        ["content/2020-04-10/han-che/01-co-cau.md", "dang-khac-phuc", "da-khac-phuc"],
      ],
      "không còn đơn vị nào chưa đạt",
    ],
    [
      "nobody misses it, because it is not due",
      "{{ nay.cau_chua_dat }}",
      [["data/chi-tieu.yaml", "nguong: 15%\n", "nguong: 15%\n    han: 10/4/2020\n"]],
      "chưa đơn vị nào quá thời hạn",
    ],
    [
      "those whose deadline has not passed are counted",
      "{{ nu-cap-uy.chua_den_han | kem_ten }}",
      [["data/chi-tieu.yaml", "nguong: 15%\n", "nguong: 15%\n    han: 10/4/2020\n"]],
      "1 đảng bộ xã, phường",
    ],
  ] as const)("%s", (...[, placeholder, changes, text]) => {
    expect(write(placeholder, ...changes)).toBe(text);
  });

  test("a pooled share never reads as its threshold when it is below it", () => {
    expect(
      write("{{ nu-cap-uy.ty_le }}", [
        XA_A,
        "cap_uy_tong: 15\n  cap_uy_nu: 2\n  cap_uy_nam: 13",
        "cap_uy_tong: 9980\n  cap_uy_nu: 1493\n  cap_uy_nam: 8487",
      ]),
    ).toBe("14,96%");
  });
});

test("clauses of several indicators are joined, each at most once, in the order of the file, «còn» once", () => {
  const { newest } = toSampleBriefings(sampleDataset());
  const own = { indicators: ["nu-cap-uy", "ngay-to-chuc", "lap-ban-chi-dao", "nu-cap-uy"] };
  expect(resolveText("{{ nay.cau_chua_dat }}", own, newest)).toBe(
    `còn một đơn vị chưa lập Ban Chỉ đạo; ${CLAUSE.replace("còn ", "")}`,
  );
});

test.each([
  [
    "says it in its own words",
    '      tat_ca: "{{ nay.chua_dat | muc_do }} chưa bảo đảm"\n',
    "cả hai đảng bộ xã, phường chưa bảo đảm",
  ],
  ["else as of many", "", "còn cả hai đảng bộ xã, phường chưa bảo đảm tỷ lệ nữ từ 15% trở lên"],
])("the clause where every unit misses it %s", (_how, own, expected) => {
  const { newest } = toSampleBriefings(
    sampleDataset(
      [PHUONG_B, "cap_uy_nu: 3\n  cap_uy_nam: 17", "cap_uy_nu: 2\n  cap_uy_nam: 18"],
      [
        "data/chi-tieu.yaml",
        "      noi_bo: chưa bảo đảm tỷ lệ nữ",
        `${own}      noi_bo: chưa bảo đảm tỷ lệ nữ`,
      ],
    ),
  );
  const item = { indicators: ["nu-cap-uy"] };
  expect(resolveText("{{ nay.cau_chua_dat }}", item, newest)).toBe(expected);
});
