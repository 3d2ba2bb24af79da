import type { Instrument } from "../../model/report/issuer.ts";
import {
  listOfGood,
  mapped,
  optional,
  placed,
  record,
  required,
  type Reader,
  type RecordOf,
} from "../readers/records.ts";
import { webLink } from "../readers/addresses.ts";
import { date, id, text } from "../readers/scalars.ts";

const shape = {
  id: required(placed(id)),
  loai: required(text),
  so: optional(text),
  ngay: optional(date),
  co_quan: optional(text),
  trich_yeu: optional(text),
  lien_ket: optional(webLink),
};

export type InstrumentRecord = RecordOf<typeof shape>;

/** `data/van-ban.yaml`, in rank order. */
export const instruments: Reader<readonly Instrument[]> = mapped(
  record({ van_ban: required(listOfGood(mapped(record(shape), toInstrument))) }),
  (file) => file.van_ban,
);

function toInstrument(from: InstrumentRecord): Instrument {
  return {
    id: from.id.value,
    type: from.loai,
    number: from.so,
    date: from.ngay,
    issuer: from.co_quan,
    subject: from.trich_yeu,
    link: from.lien_ket,
    place: from.id.place,
  };
}
