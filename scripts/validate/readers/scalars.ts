import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { DAY_UNKNOWN, type Moment, type When } from "../../model/days/moment.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import { findNearest } from "../sentences/nearest.ts";
import { findLongRun, toLongRun } from "../checks/signs/long-run.ts";
import { FORM_OF_DATE, parseDate } from "../parse/date.ts";
import { parseMoment } from "../parse/moment.ts";
import { checked, INVALID, problemIn, taking, type Reader } from "./records.ts";
import { emptyOr, textReader } from "./text-reader.ts";
import {
  toCountHint,
  toDateHint,
  toDoneHint,
  toIdHint,
  toMomentHint,
  toShareHint,
  toYesNoHint,
} from "../sentences/value-hints.ts";

const LARGEST_COUNT = 999_999_999;
const LONGEST_ID = 60;
/** More would not fit the label of a chart or the head of a sheet. */
const LONGEST_NAME = 300;

const words = textReader({
  form: "words",
  code: "not-a-text",
  parse: (value) => value.replace(/\s+/gu, " ").trim(),
});

/** Words as they stand; several spaces become one. */
export const text: Reader<string> = checked(words, (node, reading) => {
  const value = words(node, reading);
  const long = value === INVALID ? undefined : findLongRun(value);
  if (long === undefined) return value;
  reading.report(problemIn(node, "run-too-long", toLongRun(long.run)));
  return INVALID;
});

/** A name, without the quotes of the text that it was copied from. */
export const name: Reader<string> = checked(text, (node, reading) => {
  const value = text(node, reading);
  if (value !== INVALID && value.length > LONGEST_NAME) {
    const about = { found: String(value.length), allowed: String(LONGEST_NAME) };
    reading.report(problemIn(node, "name-too-long", about));
    return INVALID;
  }
  const [, bare] = value === INVALID ? [] : (/^[“”„‘’«]([^“”„‘’«»]+)[“”‘’»]$/u.exec(value) ?? []);
  if (bare === undefined) return value;
  reading.report(problemIn(node, "quoted-name", { hint: `bỏ dấu nháy: ${bare.trim()}` }));
  return INVALID;
});

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FIELD_ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** An id of a unit, an indicator, an instrument …: `xa-long-huu`. */
export const id: Reader<string> = textReader({
  form: "id",
  pattern: ID,
  code: "bad-id",
  parse: (value) => (ID.test(value) && value.length <= LONGEST_ID ? value : undefined),
  allowed: "-",
  toHint: (value) => toIdHint(value, "-"),
});

/** An id of a field, which is a key in the units' files: `so_dang_vien`. */
export const fieldId: Reader<string> = textReader({
  form: "fieldId",
  pattern: FIELD_ID,
  code: "bad-id",
  parse: (value) => (FIELD_ID.test(value) && value.length <= LONGEST_ID ? value : undefined),
  allowed: "_",
  toHint: (value) => toIdHint(value, "_"),
});

/** `05/3/2020` or `2020-03-05`. */
export const date: Reader<CalendarDate> = textReader({
  form: "date",
  pattern: FORM_OF_DATE,
  code: "bad-date",
  parse: parseDate,
  toHint: toDateHint,
});

/** A day, or as much of it as people know: `tháng 5/2020`, `trung tuần tháng 5/2020`, `quý II/2020`, a span of days. */
export const moment: Reader<Moment> = textReader({
  form: "moment",
  code: "bad-moment",
  parse: parseMoment,
  toHint: toMomentHint,
});

/** A moment where something begins or ends: a single one, no span of days. */
export const bound: Reader<Moment> = textReader({
  form: "bound",
  code: "bad-moment",
  parse: (value) => (isSpan(value) ? undefined : parseMoment(value)),
  toHint: (value) =>
    isSpan(value) && parseMoment(value) !== undefined
      ? "chỉ ghi một mốc, không ghi một khoảng"
      : toMomentHint(value),
});

function isSpan(value: string): boolean {
  return /^từ\s/iu.test(value);
}

const doneMoment: Reader<Moment> = textReader({
  form: "done",
  code: "bad-moment",
  parse: parseMoment,
  toHint: toDoneHint,
});

/** When something was done; `có`: on a day that nobody knows. */
export const done: Reader<When> = checked<When>(doneMoment, (node, reading) =>
  node.kind === "text" && isWritten(node.text, "có") ? DAY_UNKNOWN : doneMoment(node, reading),
);

/** An hour of a day, as people write it: `0 giờ`, `13 giờ 30 phút`. */
export const hour: Reader<string> = textReader({
  form: "hour",
  code: "bad-hour",
  parse: parseHour,
});

/** `có`, `không`, `true` or `false`: in small letters, with a first capital, or all in capitals. */
export const yesNo: Reader<boolean> = textReader({
  form: "yesNo",
  code: "bad-yes-no",
  parse: (value) => {
    if (isWritten(value, "có") || isWritten(value, "true")) return true;
    return isWritten(value, "không") || isWritten(value, "false") ? false : undefined;
  },
  toHint: toYesNoHint,
});

/** `có`, `Có` and `CÓ`, but not `cÓ`. */
function isWritten(value: string, word: string): boolean {
  const capitals = word.toLocaleUpperCase("vi");
  return [word, capitals.charAt(0) + word.slice(1), capitals].includes(value);
}

const COUNT = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3}){2,})$/;

const countOnly = textReader({
  form: "count",
  pattern: COUNT,
  code: "bad-count",
  parse: parseCount,
  toHint: toCountHint,
});

/** A whole count from 0: `15`, `1.234.567`. `1.234` is refused: it may also be a decimal number. */
export const count: Reader<number> = checked(countOnly, (node, reading) => {
  if (node.kind === "text" && /^\d{1,3}\.\d{3}$/.test(node.text)) {
    const plain = node.text.replace(".", "");
    reading.report(problemIn(node, "ambiguous-number", { hint: plain }));
    return INVALID;
  }
  return countOnly(node, reading);
});

const RATIO = /^(?:\d{1,6}\/\d{1,6}|\d{1,3}(?:,\d{1,4})? ?%)$/;

/** An exact share: `15%`, `17,5%`, `1/3`. A bare `15` is refused: it would mean 1500 %. */
export const ratio: Reader<Ratio> = textReader({
  form: "ratio",
  pattern: RATIO,
  code: "bad-share",
  parse: parseRatio,
  toHint: toShareHint,
});

/** A share of a whole, so at most 100 %: as a threshold, more would be missed by all units or by none. */
export const share: Reader<Ratio> = checked(ratio, (node, reading) => {
  const value = ratio(node, reading);
  if (value === INVALID || value.numerator <= value.denominator) return value;
  reading.report(problemIn(node, "share-too-large"));
  return INVALID;
});

/** One of the listed values, turned into what the model calls it. */
export function choice<T>(values: Readonly<Record<string, T>>): Reader<T> {
  const known = new Map(Object.entries(values));
  const read: Reader<T> = (node, reading) => {
    const value = node.kind === "text" ? known.get(node.text) : undefined;
    if (value !== undefined) return value;
    const names = [...known.keys()];
    const hint = node.kind === "text" ? (findNearest(node.text, names) ?? null) : null;
    reading.report(
      problemIn(node, emptyOr(node, "bad-choice"), { allowed: names.join(", "), hint }),
    );
    return INVALID;
  };
  return taking({ kind: "choice", words: [...known.keys()] }, read);
}

function parseHour(value: string): string | undefined {
  const written = value.replace(/\s+/g, " ").toLowerCase();
  const [, hours = NaN, minutes = 0] =
    /^(\d{1,2}) giờ(?: (\d{2})(?: phút)?)?$/u.exec(written) ?? [];
  const isOfDay = Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= 24 * 60;
  return isOfDay ? written : undefined;
}

function parseCount(value: string): number | undefined {
  if (!COUNT.test(value)) return undefined;
  const number = Number(value.replaceAll(".", ""));
  return number <= LARGEST_COUNT ? number : undefined;
}

function parseRatio(value: string): Ratio | undefined {
  const fraction = /^(\d{1,6})\/(\d{1,6})$/.exec(value);
  if (fraction !== null) {
    const denominator = Number(fraction[2]);
    return denominator > 0 ? { numerator: Number(fraction[1]), denominator } : undefined;
  }
  const percent = /^(\d{1,3})(?:,(\d{1,4}))? ?%$/.exec(value);
  if (percent === null) return undefined;
  const decimals = percent[2] ?? "";
  return {
    numerator: Number(`${percent[1]}${decimals}`),
    denominator: 100 * 10 ** decimals.length,
  };
}
