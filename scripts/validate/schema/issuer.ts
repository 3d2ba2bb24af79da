import type { Issuer } from "../../model/report/issuer.ts";
import { CUSTOMARY_KIND } from "../../model/report/report-kind.ts";
import {
  blankable,
  listOf,
  mapped,
  optional,
  record,
  required,
  type Reader,
  type RecordOf,
} from "../readers/records.ts";
import { outline } from "./prose/outline.ts";
import { kindOfAll } from "./report-kind.ts";
import { baseAddress, email, phone } from "../readers/addresses.ts";
import { choice, count, name, text, yesNo } from "../readers/scalars.ts";

const signatory = mapped(
  record({ quyen_han: optional(text), chuc_vu: optional(text), ho_ten: optional(text) }),
  (from): Issuer["signatory"] => ({
    authority: from.quyen_han,
    post: from.chuc_vu,
    name: from.ho_ten,
  }),
);

const contact = mapped(
  record({
    ten: optional(name),
    dia_chi: optional(text),
    dien_thoai: optional(phone),
    thu_dien_tu: optional(email),
  }),
  (from): Issuer["contact"] => ({
    name: from.ten,
    address: from.dia_chi,
    phone: from.dien_thoai,
    email: from.thu_dien_tu,
  }),
);

/** The format of the data that this program reads, as `docs/du-lieu.md` describes it. */
export const FORMAT = 2;

const shape = {
  // A root that names no format is read as one of this format.
  dinh_dang: optional(choice({ [FORMAT]: FORMAT })),
  ten: required(name),
  cap_tren: blankable(name),
  dia_danh: required(text),
  nhiem_ky: required(text),
  ky_hieu: optional(text),
  nguoi_ky: optional(signatory),
  noi_nhan: optional(listOf(text)),
  lien_he: optional(contact),
  nguon: optional(
    record({ tieu_de: required(text), tac_gia: required(text), trang: required(text) }),
  ),
  dieu_kien_su_dung: optional(text),
  dia_chi_trang: optional(baseAddress),
  loai_bao_cao: optional(kindOfAll),
  bo_cuc: optional(outline),
  trinh_bay: required(choice({ "hd36-2018": "hd36-2018", "hd05-2026": "hd05-2026" } as const)),
  in_hai_mat: required(yesNo),
  so_lieu_minh_hoa: required(yesNo),
  lan_du_thao: blankable(count),
};

export type IssuerRecord = RecordOf<typeof shape>;

/** `data/to-chuc.yaml`. */
export const issuer: Reader<Issuer> = mapped(record(shape), toIssuer);

function toIssuer(from: IssuerRecord): Issuer {
  return {
    name: from.ten,
    superiorName: from.cap_tren ?? "",
    placeName: from.dia_danh,
    term: from.nhiem_ky,
    symbol: from.ky_hieu,
    signatory: from.nguoi_ky ?? { authority: null, post: null, name: null },
    recipients: from.noi_nhan ?? [],
    contact: from.lien_he ?? { name: null, address: null, phone: null, email: null },
    source:
      from.nguon === null
        ? null
        : { title: from.nguon.tieu_de, author: from.nguon.tac_gia, portal: from.nguon.trang },
    dataTerms: from.dieu_kien_su_dung,
    baseAddress: from.dia_chi_trang,
    reportKind: from.loai_bao_cao ?? CUSTOMARY_KIND,
    outline: from.bo_cuc,
    layoutProfile: from.trinh_bay,
    isDoubleSided: from.in_hai_mat,
    isIllustrative: from.so_lieu_minh_hoa,
    draftNumber: from.lan_du_thao,
  };
}
