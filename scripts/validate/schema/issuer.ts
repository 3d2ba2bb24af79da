import type { Issuer } from "../../model/issuer.ts";
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
import { outline } from "./outline.ts";
import { baseAddress, choice, count, email, name, phone, text, yesNo } from "../readers/scalars.ts";

const shape = {
  ten: required(name),
  cap_tren: required(name),
  dia_danh: required(text),
  nhiem_ky: required(text),
  ky_hieu: required(text),
  nguoi_ky: required(
    record({ quyen_han: blankable(text), chuc_vu: required(text), ho_ten: blankable(text) }),
  ),
  noi_nhan: required(listOf(text, 1)),
  lien_he: required(
    record({
      ten: required(name),
      dia_chi: required(text),
      dien_thoai: blankable(phone),
      thu_dien_tu: blankable(email),
    }),
  ),
  nguon: optional(
    record({ tieu_de: required(text), tac_gia: required(text), trang: required(text) }),
  ),
  dieu_kien_su_dung: optional(text),
  dia_chi_trang: optional(baseAddress),
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
    superiorName: from.cap_tren,
    placeName: from.dia_danh,
    term: from.nhiem_ky,
    symbol: from.ky_hieu,
    signatory: {
      authority: from.nguoi_ky.quyen_han,
      post: from.nguoi_ky.chuc_vu,
      name: from.nguoi_ky.ho_ten,
    },
    recipients: from.noi_nhan,
    contact: {
      name: from.lien_he.ten,
      address: from.lien_he.dia_chi,
      phone: from.lien_he.dien_thoai,
      email: from.lien_he.thu_dien_tu,
    },
    source:
      from.nguon === null
        ? null
        : { title: from.nguon.tieu_de, author: from.nguon.tac_gia, portal: from.nguon.trang },
    dataTerms: from.dieu_kien_su_dung,
    baseAddress: from.dia_chi_trang,
    outline: from.bo_cuc,
    layoutProfile: from.trinh_bay,
    isDoubleSided: from.in_hai_mat,
    isIllustrative: from.so_lieu_minh_hoa,
    draftNumber: from.lan_du_thao,
  };
}
