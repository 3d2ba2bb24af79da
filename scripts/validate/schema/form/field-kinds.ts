import { NO, YES } from "../../../model/form/field-kinds.ts";
import type { FieldKind, FieldValue, ToldShare } from "../../../model/form/field-value.ts";
import type { Field, LargestChange, MomentKind } from "../../../model/form/form.ts";
import { formatPercent } from "../../../model/texts/format-number.ts";
import type { When } from "../../../model/days/moment.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import type { KeysOfKind } from "../../readers/keys-by-kind.ts";
import {
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  reportUnknownKeys,
  required,
  taking,
  type Invalid,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { fieldReference, optionOf } from "../../readers/references.ts";
import { decimalsOfField, scaledNumber } from "../../readers/decimals.ts";
import {
  choice,
  count,
  done,
  id,
  moment,
  name,
  ratio,
  share,
  text,
  yesNo,
} from "../../readers/scalars.ts";

/** Something with an id and a name: an option, a step, a group of fields, a block. */
export const option = mapped(record({ id: required(id), ten: required(name) }), (from) => ({
  id: from.id,
  name: from.ten,
}));

/** A share with its own spelling: `20%`. */
const readLargestChange: Reader<LargestChange> = (node, reading) => {
  const share = ratio(node, reading);
  return share === INVALID || node.kind !== "text" ? INVALID : { share, text: node.text.trim() };
};
const largestChange = taking(ratio.takes, readLargestChange);

const MOMENTS: Readonly<Record<string, MomentKind>> = { "da-lam": "done", "du-kien": "planned" };

/** What a day tells beyond its own name. */
const ROLES: Readonly<Record<string, "congress">> = { "dai-hoi": "congress" };

/** The keys that only some kinds of field have. */
export const kindShape = {
  don_vi_tinh: optional(text),
  so_le: optional(decimalsOfField),
  cong_don: optional(yesNo),
  khong_vuot: optional(fieldReference("count")),
  tong_cua: optional(listOf(fieldReference("count"), 1)),
  thay_doi_toi_da: optional(largestChange),
  moc: optional(choice(MOMENTS)),
  vai_tro: optional(choice(ROLES)),
  giu_nguyen: optional(yesNo),
  khong_truoc: optional(fieldReference("date")),
  lua_chon: optional(listOf(option, 2)),
  cac_buoc: optional(listOf(option, 1)),
};

/** What these keys say of the field. */
export function toKindFacts(from: RecordOf<typeof kindShape>) {
  return {
    unitOfMeasure: from.don_vi_tinh,
    decimals: from.so_le,
    addsUp: from.cong_don ?? true,
    notAbove: from.khong_vuot,
    sumOf: from.tong_cua ?? [],
    largestChange: from.thay_doi_toi_da,
    moment: from.moc,
    isOfCongress: from.vai_tro === "congress",
    isLasting: from.giu_nguyen ?? false,
    notBefore: from.khong_truoc,
    options: from.lua_chon ?? from.cac_buoc ?? [],
  } satisfies Partial<Field>;
}

/** How a kind of field and its values are read. */
interface KindInFile extends KeysOfKind {
  /** Where its options stand: under a key, or always the same. */
  readonly options: { readonly key: keyof typeof kindShape } | readonly string[];
  readonly read: (node: SourceNode, field: Field, reading: Reading) => FieldValue | Invalid;
}

export const KINDS_IN_FILE: Readonly<Record<FieldKind, KindInFile>> = {
  count: {
    needs: ["don_vi_tinh"],
    may: ["khong_vuot", "tong_cua", "thay_doi_toi_da"],
    options: [],
    read: (node, _field, reading) =>
      as(count(node, reading), (it) => ({ kind: "count", count: it })),
  },
  decimal: {
    needs: ["don_vi_tinh", "so_le"],
    may: ["cong_don", "thay_doi_toi_da"],
    options: [],
    read: (node, { decimals }, reading) => {
      const places = decimals ?? 0;
      return as(scaledNumber(places)(node, reading), (scaled) => ({
        kind: "decimal",
        scaled,
        decimals: places,
      }));
    },
  },
  share: {
    needs: ["don_vi_tinh"],
    may: ["so_le"],
    options: [],
    read: (node, { decimals }, reading) =>
      as(toldShare(node, reading), (told) => ({
        kind: "share",
        counts: null,
        told,
        decimals: decimals ?? USUAL_DECIMALS,
      })),
  },
  yesNo: {
    needs: [],
    may: ["giu_nguyen"],
    options: [YES, NO],
    read: (node, _field, reading) =>
      as(yesNo(node, reading), (it) => ({ kind: "yesNo", isYes: it })),
  },
  date: {
    needs: ["moc"],
    may: ["khong_truoc", "vai_tro"],
    options: [],
    read: (node, field, reading) =>
      as((field.moment === "done" ? done : moment)(node, reading), (it) => ({
        kind: "date",
        when: it,
      })),
  },
  choice: {
    needs: ["lua_chon"],
    may: ["giu_nguyen"],
    options: { key: "lua_chon" },
    read: (node, field, reading) =>
      as(optionOf(field.id)(node, reading), (it) => ({ kind: "choice", option: it })),
  },
  steps: {
    needs: ["cac_buoc"],
    may: [],
    options: { key: "cac_buoc" },
    read: (node, field, reading) =>
      as(readSteps(node, field, reading), (it) => ({ kind: "steps", done: it })),
  },
  text: {
    needs: [],
    may: [],
    options: [],
    read: (node, _field, reading) => as(text(node, reading), (it) => ({ kind: "text", text: it })),
  },
};

/** How many decimals a share has where the form does not say it. */
export const USUAL_DECIMALS = 1;

/** A share as its source tells it: `17,5%`. */
const toldShare: Reader<ToldShare> = (node, reading) => {
  const value = share(node, reading);
  if (value === INVALID || node.kind !== "text") return INVALID;
  const written = node.text.trim();
  const [, fraction = ""] = /,(\d+)/.exec(written) ?? [];
  return {
    share: value,
    text: written.endsWith("%") ? written.replace(/\s/g, "") : formatPercent(value),
    decimals: fraction.length,
  };
};

function as<T>(value: T | Invalid, toValue: (value: T) => FieldValue): FieldValue | Invalid {
  return value === INVALID ? INVALID : toValue(value);
}

/** Done steps and when, in the order of the form. */
function readSteps(
  node: SourceNode,
  field: Field,
  reading: Reading,
): ReadonlyMap<string, When> | Invalid {
  const ids = field.options.map(({ id }) => id);
  if (node.kind !== "map") {
    reading.report(problemIn(node, "not-a-map", { allowed: ids.join(", ") }));
    return INVALID;
  }
  reportUnknownKeys(node, ids, reading);
  const steps = new Map<string, When>();
  let isComplete = true;
  for (const id of ids) {
    const at = findEntry(node, id);
    if (at === undefined) continue;
    const when = done(at, reading);
    if (when === INVALID) isComplete = false;
    else steps.set(id, when);
  }
  return isComplete ? steps : INVALID;
}
