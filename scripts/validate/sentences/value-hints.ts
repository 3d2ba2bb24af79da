import { parseDate } from "../parse/date.ts";

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
  [/^\d+[.,]\d+$/, "số đếm không có phần lẻ"],
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
  const meant = toDigitsMeant(value);
  if (meant !== undefined) return guess(meant.replace(/^0+(?=\d)/, ""));
  if (
    /^\+?\d{1,3}(?:[ _'’,\u00A0\u202F]\d{3})+$|^\+\d+$|^\d+\.$/u.test(value) &&
    !/^\d+,\d+$/.test(value)
  )
    return guess(value.replace(/\D/g, "").replace(/^0+(?=\d)/, ""));
  const [, digits, words = ""] = /^(\d+)\s*(\p{L}[\p{L}\s]*)$/u.exec(value) ?? [];
  if (digits !== undefined && !/^0[xob]/iu.test(value) && !MULTIPLIED.test(words))
    return `chỉ ghi số: ${digits.replace(/^0+(?=\d)/, "")}`;
  if (/^0\d+$/.test(value)) return guess(value.replace(/^0+(?=\d)/, ""));
  return COUNT_CURES.find(([form]) => form.test(value))?.[1] ?? null;
}

const ROUGH_DATES: readonly (readonly [form: RegExp, cure: string])[] = [
  [/^(?:tháng )?\d{1,2}(?:[/.-]| năm )\d{4}$/iu, "thiếu ngày"],
  [/^(?:quý|tuần|đầu|giữa|cuối|khoảng)\s/iu, "phải ghi đúng một ngày"],
  [/^\d{4}$/, "thiếu ngày, tháng"],
  [/^\d{1,2}[/.-]\d{1,2}$/, "thiếu năm, ghi đủ bốn chữ số"],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/, "viết năm đủ bốn chữ số"],
  [/^\d{5}$/, "đây là cách Excel lưu ngày; mở ô đó, xem ngày rồi gõ lại"],
];

/** A hint for a text that is no day. */
export function toDateHint(written: string): string | null {
  const value = written.trim().replace(/^ngày\s+/iu, "");
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
