import { formatDate } from "../../model/days/format-date.ts";
import { daysBetween, toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";
import { parseDate } from "../parse/date.ts";

/** Quotes around a value, of which curly ones belong to the text and straight ones to a file of YAML in quotes. */
const QUOTED = /^[“”„‟‘’‚‛«‹"'](?<bare>.*[^“”‘’»›"'])[“”‟‘’‛»›"']$/su;
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/**
 * A hint for a value that quotes around it or odd spaces in it spoil; `null`: it has none.
 * @param isGood whether a value can be read
 * @param toHint for a value that is wrong without them too
 */
export function toDisguiseHint(
  written: string,
  isGood: (value: string) => boolean,
  toHint: (value: string) => string | null,
): string | null {
  const bare = QUOTED.exec(written.trim())?.groups?.["bare"]?.trim();
  const within = bare ?? written.trim();
  const plain = within.replace(ODD_SPACES, " ");
  if (bare === undefined && plain === within) return null;
  const faults = [
    ...(bare === undefined ? [] : ["giá trị nằm trong dấu nháy của văn bản"]),
    ...(plain === within ? [] : ["có dấu cách lạ, thường do chép từ Word hoặc Excel"]),
  ];
  const meant = [plain, plain.replaceAll(" ", "")].find(isGood);
  const cure = meant === undefined ? toHint(plain) : guess(meant);
  return [...faults, ...(cure === null ? [] : [cure])].join("; ");
}

/** What people write for an unknown figure. */
const NOTHING =
  /^(?:-+|–|—|\?+|x+|n\/?a|\.+|…|(?:không(?: có)?|chưa(?: có| rõ| biết)?)(?: số liệu)?)$/iu;
const NUMBER_WORDS =
  /^(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|lăm|linh|lẻ|mốt)(?:\s|$)/iu;

const COUNT_CURES: readonly (readonly [form: RegExp, cure: string])[] = [
  [/^không(?: có)?$/iu, "ghi 0 nếu không có, để trống nếu chưa có số liệu"],
  [NOTHING, "để trống nếu chưa có số liệu"],
  [NUMBER_WORDS, "viết bằng chữ số"],
  [/^-\d/, "số đếm không âm"],
  [/^=/, "ghi kết quả, không ghi công thức"],
  [/^#[A-Z/0]+[!?]?/, "ô Excel này bị lỗi; lấy lại số từ bản gốc"],
  [/^\d+(?:[.,]\d+)?\s?%$/, "ghi số lượng, công cụ tự tính tỷ lệ"],
  [/^\d{1,3},\d{3}$/, "đây là số thập phân; nếu là hàng nghìn thì viết liền các chữ số"],
  [/^\d[\d.]*,\d+$|^\d[\d,]*\.\d+$/, "đây là số thập phân; số đếm không có phần lẻ"],
  [/^\d[.,]?\d*e\+?\d+$/iu, "đây là cách Excel viết tắt số lớn; mở ô đó, lấy đủ các chữ số"],
  [/^\d+$/, "số lớn nhất là 999.999.999"],
];

/** Letters that look like the digits they were typed for. */
const DIGITS_MEANT: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };
/** The digits and such letters at the beginning, joined. */
const ALMOST_DIGITS = /^[\dOolI]*\d[\dOolI]*(?![\p{L}\d])/u;
/** Words that change the number before them: 15k is not 15. */
const MULTIPLIED =
  /^(?:k|n|tr|ngh?|nghìn|ngàn|chục|tá|trăm|vạn|triệu|tỷ|tỉ|rưỡi|phẩy|phần|mấy|lẻ|linh|[OolISBZ])(?!\p{L})/iu;

/** The digits that `1O` and `2l` mean: a letter looks like a digit. */
function toDigitsMeant(value: string): string | undefined {
  const [almost] = ALMOST_DIGITS.exec(value) ?? [];
  if (almost === undefined || /^\d+$/.test(almost) || /^0[xob]/i.test(almost)) return undefined;
  return almost.replace(/\D/g, (letter) => DIGITS_MEANT[letter] ?? letter);
}

/** A hint for a text that is no count. */
export function toCountHint(written: string): string | null {
  const value = written.trim();
  const meant = toDigitsMeant(value) ?? toDigitsGrouped(value);
  if (meant !== undefined) return guess(withoutZeros(meant));
  const whole = /^(\d+|\d{1,3}(?:[.,]\d{3})+)[.,]0{1,2}$/.exec(value)?.[1];
  if (whole !== undefined)
    return `đây là số thập phân; ${guess(withoutZeros(whole.replace(/\D/g, "")))}`;
  const [, digits, words = ""] = /^(\d+)\s*(\p{L}[\p{L}\s]*)$/u.exec(value) ?? [];
  if (digits !== undefined && !/^0[xob]/iu.test(value) && !MULTIPLIED.test(words))
    return `chỉ ghi số: ${withoutZeros(digits)}`;
  return COUNT_CURES.find(([form]) => form.test(value))?.[1] ?? null;
}

/** The digits of `1 000`, `1'000`, `+5`, `15.` and `007`. */
function toDigitsGrouped(value: string): string | undefined {
  const isGrouped = /^\+?\d{1,3}(?:[ _'’,.]\d{3})+$|^\+\d+$|^\d+\.$|^0\d+$/u.test(value);
  return isGrouped && !/^\d+,\d+$/.test(value) ? value.replace(/\D/g, "") : undefined;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** A hint for a text that is no decimal number with so many decimals. */
export function toDecimalHint(written: string, decimals: number): string | null {
  if (NOTHING.test(written)) return "để trống nếu chưa có số liệu";
  if (/^\d+\.\d+$/.test(written)) {
    const point = written.indexOf(".");
    const comma = written.replace(".", ",");
    return written.length - point - 1 <= decimals
      ? `dấu thập phân là dấu phẩy: ${comma}`
      : `số thập phân thì viết dấu phẩy; hàng nghìn thì viết liền: ${written.replace(".", "")}`;
  }
  if (/^\d[\d.]*,\d+$/.test(written)) return `chỉ ghi đến ${decimals} chữ số sau dấu phẩy`;
  return COUNT_CURES.find(([form]) => form.test(written))?.[1] ?? null;
}

const ROUGH_DATES: readonly (readonly [form: RegExp, cure: string])[] = [
  [/^(?:tháng )?\d{1,2}(?:[/.-]| năm )\d{4}$/iu, "thiếu ngày"],
  [/^(?:quý|tuần|đầu|giữa|cuối|khoảng)\s/iu, "phải ghi đúng một ngày"],
  [/^\d{4}$/, "thiếu ngày, tháng"],
  [/^\d{1,2}[/.-]\d{1,2}$/, "thiếu năm, ghi đủ bốn chữ số"],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/, "viết năm đủ bốn chữ số"],
];

const MOMENT_CURES: readonly (readonly [form: RegExp, cure: string])[] = [
  [/^quý\s/iu, "quý viết như «quý II/2020»"],
  [/^từ\s/iu, "viết như «từ 15/5/2020 đến 20/5/2020», ngày sau đứng sau ngày đầu"],
  [/\btuần\s/iu, "viết như «trung tuần tháng 5/2020»"],
  [/^tháng\s/iu, "tháng viết như «tháng 5/2020»"],
  [/^(?:đầu|giữa|cuối|khoảng)\s/iu, "viết như «trung tuần tháng 5/2020», «tháng 5/2020»"],
];

/** A hint for a text that is no moment. */
export function toMomentHint(written: string): string | null {
  const value = written.trim();
  if (/^\d{1,2}\/\d{4}$/.test(value)) return `không rõ ngày thì ghi «tháng ${value}»`;
  return MOMENT_CURES.find(([form]) => form.test(value))?.[1] ?? toDateHint(written);
}

/** A hint for a text that does not say when something was done. */
export function toDoneHint(written: string): string | null {
  const value = written.trim();
  if (NOTHING.test(value))
    return "chưa xong thì xóa dòng này; đã xong mà không rõ ngày thì ghi «có»";
  const isDone = /^(?:đã|rồi|xong)(?:\s+(?:xong|làm|có|rồi|hoàn thành))*$/iu.test(value);
  return isDone ? "đã xong mà không rõ ngày thì ghi «có»" : toMomentHint(written);
}

/** A hint for a text that is no day. */
export function toDateHint(written: string): string | null {
  const value = written
    .trim()
    .replace(/^ngày\s+/iu, "")
    .replace(/\s*([/.-])\s*/g, "$1");
  if (/^\d{5}(?:[.,]\d+)?$/.test(value)) return toExcelHint(Number.parseInt(value, 10));
  if (NOTHING.test(value)) return "để trống nếu chưa có ngày";
  const rough = ROUGH_DATES.find(([form]) => form.test(value))?.[1];
  if (rough !== undefined) return rough;
  const [, year, isoMonth, isoDay] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/.exec(value) ?? [];
  const [, packedYear, packedMonth, packedDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (packedYear !== undefined) return toDayHint(packedDay, packedMonth, packedYear);
  const [, day, month, spokenYear] =
    /^(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})/iu.exec(value) ?? [];
  return toDayHint(isoDay ?? day, isoMonth ?? month, year ?? spokenYear);
}

/** A day and its number in Excel, which counts the days of a 29 February 1900 that never was. */
const FIRST_OF_MARCH = { day: toCalendarDate(1900, 3, 1), serial: 61 };
const EXCEL = "đây là số thứ tự mà Excel dùng để lưu ngày";

function toExcelHint(serial: number): string {
  const meant = findExcelDay(serial);
  return meant === undefined
    ? `${EXCEL}; mở ô đó, xem ngày rồi gõ lại`
    : `${EXCEL}; ${guess(formatDate(meant))}`;
}

/** The day of a number from Excel; `undefined`: long past or to come, so it is probably no day. */
function findExcelDay(serial: number): CalendarDate | undefined {
  const year = 1900 + Math.floor((serial - 1) / 365.25);
  const isLikely = year >= 1930 && year <= 2060;
  const months = Array.from({ length: isLikely ? 12 : 0 }, (_, index) => 12 - index);
  for (const month of months) {
    const first = toCalendarDate(year, month, 1);
    if (first === undefined || FIRST_OF_MARCH.day === undefined) continue;
    const days = serial - FIRST_OF_MARCH.serial - daysBetween(FIRST_OF_MARCH.day, first);
    if (days >= 0) return toCalendarDate(year, month, days + 1);
  }
  return undefined;
}

function toDayHint(day = "", month = "", year = ""): string | null {
  if (year === "") return null;
  const meant = `${day}/${month}/${year}`;
  if (parseDate(meant) !== undefined) return guess(meant);
  if (Number(month) > 12 && parseDate(`${month}/${day}/${year}`) !== undefined)
    return `ngày trước, tháng sau: ${month}/${day}/${year}`;
  if (Number(month) < 1 || Number(month) > 12) return `không có tháng ${month}`;
  return Number(day) > 28
    ? `tháng ${Number(month)} năm ${year} không có ngày ${Number(day)}`
    : null;
}

/** A hint for an answer that is neither yes nor no. */
export function toYesNoHint(written: string): string | null {
  const word = written.trim().toLocaleLowerCase("vi");
  if (/^(?:yes|y|on|x|v|1|co|có rồi|rồi|đã có|đã|đúng|ok|(?:có|đã) .*)$/u.test(word))
    return guess("có");
  if (/^(?:no|n|off|0|ko|k|khong|hông|chưa|chưa có|sai|(?:không|chưa) .*)$/u.test(word))
    return guess("không");
  return /^tru?e?$/u.test(word) ? guess("true") : null;
}

/** A hint for a text that is no share. */
export function toShareHint(written: string): string | null {
  const value = written.trim();
  if (/^\d{1,3}(?:,\d{1,4})?$/.test(value) && !/^0,?/.test(value)) return guess(`${value}%`);
  if (/^\d{1,3}\.\d{1,4} ?%$/.test(value)) return guess(value.replace(".", ","));
  const [, spoken] = /^(\d{1,3}(?:,\d{1,4})?) phần trăm$/u.exec(value) ?? [];
  if (spoken !== undefined) return guess(`${spoken}%`);
  const [, decimals] = /^0[.,](\d{1,2})$/.exec(value) ?? [];
  return decimals === undefined ? null : guess(`${Number(decimals.padEnd(2, "0"))}%`);
}

/** A hint for a text that is no id: the same words, written as an id. */
export function toIdHint(written: string, joint: string): string | null {
  const meant = written
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(new RegExp(`^${joint}|${joint}$`, "g"), "");
  const isId = joint === "-" ? /^[a-z0-9]/.test(meant) : /^[a-z]/.test(meant);
  return !isId || meant.length > 60 ? null : guess(meant);
}

/** Host in small letters with an optional port, then folders of plain letters, each with its slash. */
export const BASE_ADDRESS =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

/** A hint for an address that is not of a folder: it names a page, lacks the last slash, or begins with http. */
export function toBaseAddressHint(written: string): string | null {
  const folder = written
    .trim()
    .replace(/^(?:http:\/\/|(?=[a-z0-9-]+\.))/i, "https://")
    .replace(/[?#].*$/, "")
    .replace(/\/[^/]*\.html?$/i, "/")
    .replace(/\/*$/, "/")
    .replace(/^https:\/\/[^/]+/i, (host) => host.toLowerCase());
  return BASE_ADDRESS.test(folder) ? guess(folder) : null;
}

function guess(meant: string): string {
  return `có phải «${meant}»?`;
}
