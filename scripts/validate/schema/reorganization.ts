import type { Reorganization, ReorganizationKind } from "../../model/units/reorganization.ts";
import {
  INVALID,
  listOf,
  optional,
  problemIn,
  record,
  required,
  taking,
  type Reader,
} from "../readers/records.ts";
import { reference } from "../readers/references.ts";
import { choice, date, id } from "../readers/scalars.ts";

const KINDS = {
  "thanh-lap": "founded",
  "doi-ten": "renamed",
  "hop-nhat": "merged",
  "sap-nhap": "absorbed",
  "chia-tach": "split",
  "giai-the": "dissolved",
} as const satisfies Record<string, ReorganizationKind>;

/** How many units a change takes (`don_vi`) and gives (`thanh`); `many`: one or more, `several`: two or more. */
type Amount = "none" | "one" | "many" | "several";

const AMOUNTS: Readonly<Record<ReorganizationKind, Readonly<Record<"from" | "into", Amount>>>> = {
  founded: { from: "none", into: "many" },
  renamed: { from: "one", into: "one" },
  merged: { from: "several", into: "one" },
  absorbed: { from: "many", into: "one" },
  split: { from: "one", into: "several" },
  dissolved: { from: "many", into: "none" },
};

const AMOUNT_WORDS: Readonly<Record<Amount, string>> = {
  none: "không ghi",
  one: "đúng một mã",
  many: "ít nhất một mã",
  several: "ít nhất hai mã",
};

// Which units there are is checked where the files of both periods are known.
const whole = record({
  loai: required(choice(KINDS)),
  ngay: optional(date),
  don_vi: optional(listOf(id)),
  thanh: optional(listOf(id)),
  van_ban: optional(reference("instrument")),
});

/** An entry of `bien_dong` in `data/ky/<date>/ky.yaml`. */
export const reorganization: Reader<Reorganization> = taking(whole.takes, (node, reading) => {
  const from = whole(node, reading);
  if (from === INVALID) return INVALID;
  const change = {
    kind: from.loai,
    date: from.ngay,
    from: from.don_vi ?? [],
    into: from.thanh ?? [],
    instrument: from.van_ban,
  };
  const asked = AMOUNTS[change.kind];
  if (isAmount(change.from, asked.from) && isAmount(change.into, asked.into)) return change;
  const found = Object.entries(KINDS).find(([, kind]) => kind === change.kind)?.[0] ?? "";
  const allowed = `«don_vi» ${AMOUNT_WORDS[asked.from]}, «thanh» ${AMOUNT_WORDS[asked.into]}`;
  reading.report(problemIn(node, "change-amount", { found, allowed }));
  return INVALID;
});

function isAmount({ length }: readonly string[], amount: Amount): boolean {
  switch (amount) {
    case "none":
      return length === 0;
    case "one":
      return length === 1;
    case "many":
      return length >= 1;
    case "several":
      return length >= 2;
  }
}
