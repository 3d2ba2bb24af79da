import type {
  Cause,
  Cleared,
  FindingStatus,
  Shortcoming,
  Solution,
  Statement,
  Task,
} from "../../../model/prose/report.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Declared } from "../../../model/prose/declared.ts";
import { isForEveryone, type Section, type Tells } from "../../../model/report/outline.ts";
import {
  checked,
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  readQuietly,
  record,
  required,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { findPlainPlaceholder } from "../../checks/prose/plain-text.ts";
import { withNeed } from "../../readers/need.ts";
import { reference } from "../../readers/references.ts";
import { bound, choice, date, moment, text } from "../../readers/scalars.ts";
import { findEntry } from "../../parse/source-node.ts";
import { CLEARED, clearedOf, withClearedKeys } from "./cleared.ts";
import { declaringShape, toDeclared } from "./declared.ts";
import { pastShape } from "./past-prose.ts";
import { scope } from "../rules/scope.ts";

/** What the front matter says of an item, and what it declares of the words below it. */
export type FrontMatterOf<T> = Omit<T, "slug" | "prose"> & { readonly declared: Declared };

/** `pham_vi`: whether an item is for everyone. */
export const audience = choice({ "cong-khai": true, "noi-bo": false });

/** A text that is printed as it was typed. */
const typed: Reader<string> = checked(text, (node, reading) => {
  const value = text(node, reading);
  const found = node.kind === "text" ? findPlainPlaceholder(node) : [];
  for (const problem of found) reading.report(problem);
  return found.length > 0 ? INVALID : value;
});

const common = {
  tieu_de: required(typed),
  pham_vi: required(audience),
  cong_khai_tu: optional(date),
  ghi_chu_noi_bo: optional(typed),
  ...declaringShape,
  ...pastShape,
};

/** Refuses what only a public item can say: its first public day, its cleared keys. */
function withAudience<T>(reader: Reader<T>): Reader<T> {
  const isPublic = { other: "pham_vi", reader: audience, value: true, written: "cong-khai" };
  return withNeed(withNeed(reader, { key: "cong_khai_tu", ...isPublic }), {
    key: CLEARED,
    ...isPublic,
  });
}

const STATUSES: Readonly<Record<string, FindingStatus>> = {
  "chua-khac-phuc": "open",
  "dang-khac-phuc": "inProgress",
  "da-khac-phuc": "resolved",
};

const status = choice(STATUSES);

const CAUSES: Readonly<Record<string, Cause["kind"]>> = {
  "khach-quan": "objective",
  "chu-quan": "subjective",
};

const cause = mapped(
  record({ loai: required(choice(CAUSES)), noi_dung: required(typed) }),
  (from): Cause => ({ kind: from.loai, text: from.noi_dung }),
);

const indicators = { chi_tieu: optional(listOf(reference("indicator", "levelIndicator"))) };

/** Front matter of a statement that may name indicators; of results also statistics, which nobody misses. */
function boundStatement(tells: Tells): Reader<FrontMatterOf<Statement>> {
  const shape =
    tells === "met"
      ? { chi_tieu: optional(listOf(reference("indicator", "levelIndicator", "statistic"))) }
      : indicators;
  return mapped(withAudience(record({ ...common, ...shape })), (from) => ({
    ...toStatement(from),
    indicators: from.chi_tieu ?? [],
  }));
}

/** Front matter of a statement that names no indicator. */
const freeStatement: Reader<FrontMatterOf<Statement>> = mapped(
  withAudience(record(common)),
  toStatement,
);

function toStatement(from: RecordOf<typeof common>): FrontMatterOf<Statement> {
  return {
    title: from.tieu_de,
    isPublic: from.pham_vi,
    publicFrom: from.cong_khai_tu,
    internal: { note: from.ghi_chu_noi_bo },
    indicators: [],
    declared: toDeclared(from),
  };
}

/** Front matter of `content/<date>/<section>/NN-slug.md`, as the section asks for it. */
export function statementOf({ id, content }: Section): Reader<FrontMatterOf<Statement>> {
  const tells = content.kind === "statements" ? content.tells : null;
  const reader = tells === null ? freeStatement : boundStatement(tells);
  return isForEveryone(id) ? reader : internalOnly(reader);
}

/** Refuses a public item in a section that is internal. */
function internalOnly<T>(reader: Reader<T>): Reader<T> {
  return checked(reader, (node, reading) => {
    const from = reader(node, reading);
    const at = findEntry(node, "pham_vi");
    if (at === undefined || readQuietly(audience, at, reading) !== true) return from;
    reading.report(problemIn(at, "section-internal"));
    return INVALID;
  });
}

const task = {
  chu_tri: optional(typed),
  thoi_han: optional(bound),
  doi_tuong: optional(scope),
};

function toTask(
  from: RecordOf<typeof task & typeof common>,
  cleared: readonly Cleared[] | null,
): Task {
  return {
    cleared: cleared ?? [],
    owner: from.chu_tri,
    deadline: from.thoi_han,
    note: from.ghi_chu_noi_bo,
    scope: from.doi_tuong,
  };
}

const TASK_PARTS = { chu_tri: "owner", thoi_han: "deadline" } as const;
const FINDING_PARTS = {
  ...TASK_PARTS,
  nguoi_neu: "foundBy",
  giai_trinh: "explanation",
  ket_luan: "conclusion",
} as const;
const ORDER_PARTS = { ...TASK_PARTS, doi_tuong: "scope", bao_cao_cho: "reportTo" } as const;

/** Front matter of a shortcoming: the day of its remedy is one that has come. */
export function shortcomingUntil(cutoff: CalendarDate): Reader<FrontMatterOf<Shortcoming>> {
  return checked(shortcoming, (node, reading) => {
    const from = shortcoming(node, reading);
    if (from === INVALID || from.resolved === null || from.resolved.first <= cutoff) return from;
    const at = findEntry(node, RESOLVED) ?? node;
    reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
    return INVALID;
  });
}

const RESOLVED = "ngay_khac_phuc";

export const shortcoming: Reader<FrontMatterOf<Shortcoming>> = mapped(
  withResolution(
    record({
      ...common,
      ...indicators,
      mang: optional(listOf(reference("strand"))),
      khoi: optional(listOf(reference("block"))),
      nguyen_nhan: optional(listOf(cause)),
      nguoi_neu: optional(typed),
      giai_trinh: optional(typed),
      ket_luan: optional(typed),
      giai_phap: optional(listOf(reference("solution"))),
      ...task,
      [CLEARED]: optional(clearedOf(FINDING_PARTS)),
      tinh_trang: required(status),
      [RESOLVED]: optional(moment),
    }),
  ),
  (from) => ({
    title: from.tieu_de,
    isPublic: from.pham_vi,
    publicFrom: from.cong_khai_tu,
    indicators: from.chi_tieu ?? [],
    strands: from.mang ?? [],
    blocks: from.khoi ?? [],
    declared: toDeclared(from),
    solutions: from.giai_phap ?? [],
    status: from.tinh_trang,
    resolved: from[RESOLVED],
    internal: {
      ...toTask(from, from[CLEARED]),
      causes: from.nguyen_nhan ?? [],
      foundBy: from.nguoi_neu,
      explanation: from.giai_trinh,
      conclusion: from.ket_luan,
    },
  }),
);

/** Refuses a day of remedy where nothing is remedied, and what `withOneScope` refuses. */
function withResolution<T>(reader: Reader<T>): Reader<T> {
  return withNeed(withOneScope(reader), {
    key: RESOLVED,
    other: "tinh_trang",
    reader: status,
    value: "resolved",
    written: "da-khac-phuc",
  });
}

/** Refuses the blocks of a finding beside `doi_tuong`, which says them too; and what `withAudience` refuses. */
function withOneScope<T>(reader: Reader<T>): Reader<T> {
  const read = withAudience(withClearedKeys(reader));
  return checked(read, (node, reading) => {
    const from = read(node, reading);
    const [short, whole] = ["khoi", "doi_tuong"].map((key) => findEntry(node, key));
    if (short === undefined || whole === undefined) return from;
    reading.report(problemIn(short, "scope-twice", { found: "khoi", allowed: "doi_tuong" }));
    return INVALID;
  });
}

/** Front matter of a solution. */
export const solution: Reader<FrontMatterOf<Solution>> = mapped(
  withAudience(
    withClearedKeys(
      record({
        ...common,
        ...task,
        bao_cao_cho: optional(typed),
        [CLEARED]: optional(clearedOf(ORDER_PARTS)),
      }),
    ),
  ),
  (from) => ({
    title: from.tieu_de,
    isPublic: from.pham_vi,
    publicFrom: from.cong_khai_tu,
    internal: { ...toTask(from, from[CLEARED]), reportTo: from.bao_cao_cho },
    declared: toDeclared(from),
  }),
);

/** Front matter of `content/trang/<slug>.md`. */
export const contentPage: Reader<{ readonly title: string; readonly declared: Declared }> = mapped(
  record({ tieu_de: required(typed), ...declaringShape }),
  (from) => ({ title: from.tieu_de, declared: toDeclared(from) }),
);
