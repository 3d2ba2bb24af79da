import { CIRCULATION_MARK } from "../../model/report/marks.ts";
import type { Period, PlannedWindow, Postponement, Reminder } from "../../model/report/period.ts";
import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import type { Prose } from "../../model/prose/report.ts";
import { CUSTOMARY_KIND } from "../../model/report/report-kind.ts";
import {
  blankable,
  listOf,
  mapped,
  optional,
  placed,
  record,
  required,
  taking,
  type Reader,
} from "../readers/records.ts";
import { reference } from "../readers/references.ts";
import { phrase } from "../readers/phrase.ts";
import { bound, choice, date, hour, moment, text } from "../readers/scalars.ts";
import { findEntry } from "../parse/source-node.ts";
import { united } from "../readers/takes.ts";
import { outline } from "./prose/outline.ts";
import { reorganization } from "./reorganization.ts";
import { kindOfPeriod } from "./report-kind.ts";
import { scope, type ScopeInFile } from "./rules/scope.ts";

const instrument = optional(reference("instrument"));

const ofTwo = mapped(
  record({ tu: required(bound), den: required(bound), van_ban: instrument }),
  ({ tu, den, van_ban }): PlannedWindow => ({ from: tu, until: den, instrument: van_ban }),
);

const ofOne = mapped(
  record({ thoi_gian: required(moment), van_ban: instrument }),
  ({ thoi_gian, van_ban }): PlannedWindow => ({
    from: thoi_gian,
    until: null,
    instrument: van_ban,
  }),
);

/** From one moment to another, or one moment that says all of it. */
const window: Reader<PlannedWindow> = taking(united(ofTwo, ofOne), (node, reading) =>
  (findEntry(node, "thoi_gian") === undefined ? ofTwo : ofOne)(node, reading),
);

const postponement = record({
  tu: required(bound),
  gio: optional(hour),
  den: blankable(bound),
  tiep_tuc_khi: optional(phrase("khi")),
  ly_do: required(text),
  van_lam: optional(phrase("vẫn")),
  theo_doi: optional(phrase()),
  van_ban: blankable(reference("instrument")),
  pham_vi: required(scope),
});

/** HD 36, boxes 10 and 11a of the form of a document. */
const URGENCIES = { khan: "KHẨN", "thuong-khan": "THƯỢNG KHẨN", "hoa-toc": "HỎA TỐC" };
const CIRCULATIONS = {
  "luu-hanh-noi-bo": CIRCULATION_MARK,
  "tai-lieu-hoi-nghi": "TÀI LIỆU HỘI NGHỊ",
  "xong-hoi-nghi-tra-lai": "XONG HỘI NGHỊ TRẢ LẠI",
  "tai-lieu-thu-hoi": "TÀI LIỆU THU HỒI",
};

/** A text whose placeholders are checked where the figures are known. */
const prose = mapped(placed(text), ({ value, place }): Prose => ({
  markdown: value,
  place,
  declared: NOTHING_DECLARED,
}));

/** An entry of `don_doc`. */
const reminder = mapped(
  record({
    ngay: required(date),
    don_vi: required(listOf(reference("unit"), 1)),
    hinh_thuc: optional(phrase()),
  }),
  ({ ngay, don_vi, hinh_thuc }): Reminder => ({ day: ngay, units: don_vi, means: hinh_thuc }),
);

const shape = {
  ngay_chot: required(date),
  ngay_van_ban: optional(date),
  tieu_de: required(text),
  loai_bao_cao: optional(kindOfPeriod),
  bo_cuc: optional(outline),
  so_van_ban: blankable(text),
  do_khan: optional(choice(URGENCIES)),
  luu_hanh: optional(choice(CIRCULATIONS)),
  khung_thoi_gian: optional(window),
  tam_hoan: optional(listOf(postponement)),
  bien_dong: optional(listOf(reorganization)),
  nhan_dinh: optional(prose),
  can_quyet_dinh: optional(listOf(prose)),
  don_doc: optional(listOf(reminder)),
};

/** A period as its own file has it: without units and report; who is put off is not yet known. */
export type PeriodInFile = Omit<Period, "units" | "level" | "report" | "postponements"> & {
  readonly postponements: readonly PostponementInFile[];
};

export type PostponementInFile = Omit<Postponement, "units" | "scope"> & {
  readonly scope: ScopeInFile;
};

/** `data/ky/<date>/ky.yaml`. */
export const period: Reader<PeriodInFile> = mapped(record(shape), (from) => ({
  date: from.ngay_chot,
  documentDate: from.ngay_van_ban,
  title: from.tieu_de,
  reportKind: from.loai_bao_cao ?? CUSTOMARY_KIND,
  outline: from.bo_cuc,
  documentNumber: from.so_van_ban,
  urgency: from.do_khan,
  circulation: from.luu_hanh,
  plannedWindow: from.khung_thoi_gian,
  postponements: (from.tam_hoan ?? []).map((pause) => ({
    from: pause.tu,
    hour: pause.gio,
    until: pause.den,
    resumeWhen: pause.tiep_tuc_khi,
    reason: pause.ly_do,
    meanwhile: pause.van_lam,
    watcher: pause.theo_doi,
    instrument: pause.van_ban,
    scope: pause.pham_vi,
  })),
  reorganizations: from.bien_dong ?? [],
  conclusion: from.nhan_dinh,
  decisions: from.can_quyet_dinh ?? [],
  reminders: from.don_doc ?? [],
}));
