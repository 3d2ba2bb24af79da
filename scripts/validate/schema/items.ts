import type {
  Cause,
  FindingStatus,
  Shortcoming,
  Solution,
  Statement,
} from "../../model/prose/report.ts";
import type { Declared } from "../../model/prose/declared.ts";
import { isForEveryone, type Section, type Tells } from "../../model/outline.ts";
import {
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
} from "../readers/records.ts";
import { reference } from "../readers/references.ts";
import { bound, choice, date, text } from "../readers/scalars.ts";
import { findEntry } from "../parse/source-node.ts";
import { declaringShape, toDeclared } from "./declared.ts";
import { scope } from "./scope.ts";

/** What the front matter says of an item, and what it declares of the words below it. */
export type FrontMatterOf<T> = Omit<T, "slug" | "prose"> & { readonly declared: Declared };

/** `pham_vi`: whether an item is for everyone. */
export const audience = choice({ "cong-khai": true, "noi-bo": false });

const common = {
  tieu_de: required(text),
  pham_vi: required(audience),
  cong_khai_tu: optional(date),
  ghi_chu_noi_bo: optional(text),
  ...declaringShape,
};

/** Refuses a first public day on an item that is never public. */
function withAudience<T>(reader: Reader<T>): Reader<T> {
  return (node, reading) => {
    const from = reader(node, reading);
    const isPublic = readQuietly(audience, findEntry(node, "pham_vi"), reading);
    const day = findEntry(node, "cong_khai_tu");
    if (isPublic !== false || day === undefined || day.kind === "empty") return from;
    reading.report(problemIn(day, "embargo-internal"));
    return INVALID;
  };
}

const STATUSES: Readonly<Record<string, FindingStatus>> = {
  "chua-khac-phuc": "open",
  "dang-khac-phuc": "inProgress",
  "da-khac-phuc": "resolved",
};

const CAUSES: Readonly<Record<string, Cause["kind"]>> = {
  "khach-quan": "objective",
  "chu-quan": "subjective",
};

const cause = mapped(
  record({ loai: required(choice(CAUSES)), noi_dung: required(text) }),
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
  return (node, reading) => {
    const from = reader(node, reading);
    const at = findEntry(node, "pham_vi");
    if (at === undefined || readQuietly(audience, at, reading) !== true) return from;
    reading.report(problemIn(at, "section-internal"));
    return INVALID;
  };
}

const task = { chu_tri: optional(text), thoi_han: optional(bound) };

/** Front matter of a shortcoming. */
export const shortcoming: Reader<FrontMatterOf<Shortcoming>> = mapped(
  withOneScope(
    record({
      ...common,
      ...indicators,
      mang: optional(listOf(reference("strand"))),
      khoi: optional(listOf(reference("block"))),
      doi_tuong: optional(scope),
      nguyen_nhan: optional(listOf(cause)),
      giai_phap: optional(listOf(reference("solution"))),
      ...task,
      tinh_trang: required(choice(STATUSES)),
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
    internal: {
      owner: from.chu_tri,
      deadline: from.thoi_han,
      note: from.ghi_chu_noi_bo,
      causes: from.nguyen_nhan ?? [],
      scope: from.doi_tuong,
    },
  }),
);

/** Refuses the blocks of a finding beside `doi_tuong`, which says them too; and what `withAudience` refuses. */
function withOneScope<T>(reader: Reader<T>): Reader<T> {
  const read = withAudience(reader);
  return (node, reading) => {
    const from = read(node, reading);
    const [short, whole] = ["khoi", "doi_tuong"].map((key) => findEntry(node, key));
    if (short === undefined || whole === undefined) return from;
    reading.report(problemIn(short, "scope-twice", { found: "khoi", allowed: "doi_tuong" }));
    return INVALID;
  };
}

/** Front matter of a solution. */
export const solution: Reader<FrontMatterOf<Solution>> = mapped(
  withAudience(record({ ...common, ...task })),
  (from) => ({
    title: from.tieu_de,
    isPublic: from.pham_vi,
    publicFrom: from.cong_khai_tu,
    internal: { owner: from.chu_tri, deadline: from.thoi_han, note: from.ghi_chu_noi_bo },
    declared: toDeclared(from),
  }),
);

/** Front matter of `content/trang/<slug>.md`. */
export const contentPage: Reader<{ readonly title: string; readonly declared: Declared }> = mapped(
  record({ tieu_de: required(text), ...declaringShape }),
  (from) => ({ title: from.tieu_de, declared: toDeclared(from) }),
);
