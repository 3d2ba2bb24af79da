import type { StatisticKind } from "../rules/statistic.ts";

/** What a figure in prose is, which decides how it may be written. */
export type FigureType = "units" | "unitCount" | "number" | "share" | "date" | "text";

export type SubjectKind =
  | "indicator"
  | "levelIndicator"
  | "statistic"
  | "strand"
  | "field"
  | "levelField"
  | "unitType"
  | "block"
  | "instrument"
  | "units"
  | "period"
  | "issuer"
  | "thisItem";

/** All figures that a placeholder may ask for, by the kind of its subject. */
export const FIGURES = {
  indicator: {
    ap_dung: "units",
    dat: "units",
    chua_dat: "units",
    chua_den_han: "units",
    vuot: "units",
    chua_co_so_lieu: "units",
    ty_le: "share",
    cao_nhat: "text",
    ten_cao_nhat: "text",
    thap_nhat: "text",
    ten_thap_nhat: "text",
    nguong: "text",
    khoi_chua_dat: "text",
    cau_chua_dat: "text",
  },
  levelIndicator: { gia_tri: "text", ket_qua: "text", nguong: "text", cau_chua_dat: "text" },
  statistic: {
    gia_tri: "text",
    ap_dung: "units",
    so_don_vi: "units",
    chua_co_so_lieu: "units",
    tren_muc: "units",
    thay_doi: "text",
    cao_nhat: "text",
    ten_cao_nhat: "text",
    thap_nhat: "text",
    ten_thap_nhat: "text",
  },
  strand: {
    ap_dung: "units",
    hoan_thanh: "units",
    dang_thuc_hien: "units",
    cham: "units",
    chua_trien_khai: "units",
    chua_den_han: "units",
    chua_co_so_lieu: "units",
  },
  field: { tong: "number", so_don_vi: "unitCount", la: "units", chung: "number" },
  levelField: { gia_tri: "text" },
  unitType: { so_don_vi: "unitCount" },
  block: { so_don_vi: "unitCount" },
  instrument: { day_du: "text", ngan: "text", so: "text" },
  units: {
    tong: "unitCount",
    diem: "unitCount",
    da_bao_cao: "unitCount",
    chua_bao_cao: "unitCount",
    hoan_thanh: "unitCount",
    ten_diem: "text",
  },
  period: { ngay_chot: "date", tu_ngay: "date", den_ngay: "date", thoi_gian: "text" },
  issuer: { ten: "text", nhiem_ky: "text" },
  thisItem: { cau_chua_dat: "text", cau_hoan_thanh: "text" },
} as const satisfies Record<SubjectKind, Record<string, FigureType>>;

/** The figures that a placeholder may ask for of one block or one type of units. */
export const GROUPED: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  indicator: ["ap_dung", "dat", "chua_dat", "chua_den_han", "vuot", "chua_co_so_lieu", "ty_le"],
  statistic: ["gia_tri", "ap_dung", "so_don_vi", "chua_co_so_lieu"],
  strand: Object.keys(FIGURES.strand),
  field: ["tong", "so_don_vi"],
};

/** What `gia_tri` of a statistic is. */
export const STATISTIC_VALUES = {
  sum: "number",
  share: "share",
  mean: "text",
  tally: "units",
} as const satisfies Record<StatisticKind, FigureType>;

/** What `gia_tri` of the issuer may be compared with; the id of the comparison follows behind a point. */
export const COMPARED = { value: "so_voi", difference: "chenh_lech" } as const;

/** How a figure may be written; the first is used where the placeholder names no format. */
export const FORMATS = {
  units: ["so", "hai_chu_so", "bang_chu", "muc_do", "muc_do_hoan_thanh", "kem_ten"],
  unitCount: ["so", "hai_chu_so", "bang_chu", "kem_ten"],
  number: ["so", "hai_chu_so", "bang_chu"],
  share: ["phan_tram"],
  date: ["ngay", "ngay_chu"],
  text: [],
} as const satisfies Record<FigureType, readonly string[]>;

/** Subjects that are words of the language, not ids of data. */
export const FIXED_SUBJECTS: ReadonlyMap<string, SubjectKind> = new Map([
  ["don_vi", "units"],
  ["ky", "period"],
  ["to_chuc", "issuer"],
]);

/** Subjects that are ids of the definition files. */
export const SUBJECTS_WITH_IDS = [
  "indicator",
  "levelIndicator",
  "statistic",
  "strand",
  "unitType",
  "block",
  "instrument",
  "field",
  "levelField",
] as const satisfies readonly SubjectKind[];

/** A row of the table of placeholders, for people who write them. */
export interface FigureFact {
  readonly subject: SubjectKind;
  readonly figure: string;
  readonly formats: readonly string[];
  /** Whether it may be asked for of one block or one type. */
  readonly isGrouped: boolean;
}

/** Everything that a placeholder may ask for: what the docs, the hints and other tools tell. */
export function listFigures(): readonly FigureFact[] {
  return (Object.keys(FIGURES) as readonly SubjectKind[]).flatMap((subject) =>
    // `as`: the record has these keys
    Object.entries<FigureType>(FIGURES[subject]).map(([figure, type]) => ({
      subject,
      figure,
      formats: FORMATS[type],
      isGrouped: GROUPED[subject]?.includes(figure) === true,
    })),
  );
}

/** The figure's type, or `undefined` when the subject has no such figure. */
export function findFigureType(subject: SubjectKind, figure: string): FigureType | undefined {
  const figures: Readonly<Record<string, FigureType>> = FIGURES[subject];
  return Object.hasOwn(figures, figure) ? figures[figure] : undefined;
}
