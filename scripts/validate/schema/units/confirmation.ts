import type { Confirmation } from "../../../model/judgement/confirmation.ts";
import { mapped, record, required, type Reader } from "../../readers/records.ts";
import { fieldReference } from "../../readers/references.ts";
import { text } from "../../readers/scalars.ts";

/** An entry of `xac_nhan`: who confirms a change, and why it is right. */
export const confirmation: Reader<Confirmation> = mapped(
  record({ truong: required(fieldReference()), ly_do: required(text), nguoi: required(text) }),
  (from) => ({ field: from.truong, reason: from.ly_do, person: from.nguoi }),
);
