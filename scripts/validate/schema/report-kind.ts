import type { ReportKind } from "../../model/report/report-kind.ts";
import { mapped, optional, record, type Reader, type RecordOf } from "../readers/records.ts";
import { phrase } from "../readers/phrase.ts";
import { choice, text } from "../readers/scalars.ts";
import { keyFigures } from "./rules/key-figures.ts";

/** The kinds of document in which a Party body tells the state of a matter. */
const DOCUMENT_TYPES = {
  "BÁO CÁO": "BÁO CÁO",
  "KẾT LUẬN": "KẾT LUẬN",
  "THÔNG BÁO": "THÔNG BÁO",
  "KẾ HOẠCH": "KẾ HOẠCH",
} as const;

const words = {
  the_loai: optional(choice(DOCUMENT_TYPES)),
  chu_de: optional(phrase()),
  don_vi: optional(phrase("các")),
  hoan_thanh: optional(phrase("đã", "chưa")),
  nguon_so_lieu: optional(phrase()),
  qua: optional(phrase("qua")),
  so_lieu_chinh: optional(keyFigures),
  danh_sach: optional(choice({ du: "whole", "mot-phan": "part" } as const)),
};

type Words = RecordOf<typeof words>;

/** `loai_bao_cao` of `data/to-chuc.yaml`. */
export const kindOfAll: Reader<ReportKind> = mapped(
  record({ ...words, ten_trang: optional(text), don_vi_diem: optional(phrase("các")) }),
  (from) => toReportKind(from, { siteName: from.ten_trang, pilotName: from.don_vi_diem }),
);

/** `loai_bao_cao` of `ky.yaml`. A site has one name for all periods, and so have pilots. */
export const kindOfPeriod: Reader<ReportKind> = mapped(record(words), (from) =>
  toReportKind(from, { siteName: null, pilotName: null }),
);

function toReportKind(from: Words, ofAll: Pick<ReportKind, "siteName" | "pilotName">): ReportKind {
  return {
    documentType: from.the_loai,
    subject: from.chu_de,
    ...ofAll,
    foundThrough: from.qua,
    unitName: from.don_vi,
    sourceText: from.nguon_so_lieu,
    doneName: from.hoan_thanh,
    keyFigures: from.so_lieu_chinh,
    roster: from.danh_sach,
  };
}
