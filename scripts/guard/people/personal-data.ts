import { toDateParts, type CalendarDate } from "../../model/days/calendar-date.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listPublicProse } from "../../model/prose/public.ts";
import { findNamedBirths } from "./named-births.ts";

/** Contacts that an office has published itself, and which years of birth are possible. */
export interface PersonalRules {
  /** In small letters. */
  readonly mails: ReadonlySet<string>;
  /** Only digits. */
  readonly phones: ReadonlySet<string>;
  /**
   * What somebody has looked at and found right, on one line. `check` clears it in its place alone; a print may part
   * the words around it, so here it is cleared everywhere.
   */
  readonly reviewed: ReadonlySet<string>;
  /** The last year of birth of a person whom a report may name: 16 years before the report. */
  readonly lastBirthYear: number;
}

interface Pattern {
  readonly what: string;
  readonly pattern: RegExp;
}

/** No report names a younger person; a later date behind a name is the beginning of an office. */
const LEAST_AGE = 16;

/** Before a number nothing may stand that makes it a part of another number or of a file's name. */
const BEFORE = String.raw`(?:(?<![\p{L}\d.,/-])|(?<=(?<!\p{L})(?:tel|đt|sđt|dđ|mobile|phone|fax|zalo)\.))`;
const AFTER = String.raw`(?![\p{L}\d/]|[.,-]\d)`;
const DIGITS = String.raw`(?:[ .-]?\d)`;
/** Dashes and strokes also stand in dates, so they part a telephone number only in its usual groups. */
const GAP = String.raw`(?: ?[/·_\u2010-\u2015\u2212-] ?|[ .])(?!(?:19|20)\d\d(?!\d))`;
/** A sum of money may have as many digits: `84912345678 đồng`. */
const NO_MONEY = String.raw`(?!\s*(?:đồng|đ|vnđ|nghìn|triệu|tỷ|usd)(?!\p{L}))`;
/** As people dial it, or with area or country in brackets: `(0294) 3832 012`, `+84 (0) 912 345 678`. */
const PHONE_FORMS = [
  String.raw`0${DIGITS}{8,10}`,
  String.raw`\(0\d{1,3}\)${DIGITS}{6,8}`,
  String.raw`(?:\(\+84\)|\+84|0084)(?:[ .-]?\(0\))?${DIGITS}{8,10}`,
  String.raw`0\d{2,3}${GAP}(?:\d{6,7}|\d{3,4}${GAP}\d{3,4})`,
  String.raw`0\d{3}(?:${GAP}\d\d){3}`,
  String.raw`\(0\d{1,3}\) ?\d{3,4}${GAP}\d{3,4}`,
  // With a plus before the country. Nothing else is written so, so any sign may part the digits.
  String.raw`(?:\(\+84\)|\+84)(?:(?: ?[/·_\u2010-\u2015\u2212-] ?|[ .])?\d){9,10}`,
  String.raw`0\d${GAP}\d{4}${GAP}\d{4}`,
  // With the country but no plus: a mobile number, or an area that begins with 2.
  String.raw`84(?:-?[35789]\d{8}|-?2\d{9}|-[35789]\d{1,2}-\d{3}-\d{3,4})${NO_MONEY}`,
];
const PHONE = new RegExp(`${BEFORE}(?:${PHONE_FORMS.join("|")})${AFTER}`, "giu");
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Words before "sinh" that make another word of it, such as "học sinh", "vệ sinh", "phát sinh". */
const OTHER_SINH =
  "học|thí|tuyển|giáo|vệ|môn|phát|ký|hy|nảy|tái|dân|tân|cứu|sản|song|mưu|hữu|chúng|thú|y|nam|nữ";
/** Years of birth of persons whom a report may name. */
const YEAR = String.raw`(?:19\d\d|200\d|201[0-2])(?!\d|\s*[–-]\s*\d{4})`;
/** An age group is no person: "sinh năm 1985 trở đi". */
const NO_GROUP = String.raw`(?!\d*\s+(?:trở|đến|về))`;
const BIRTHS = [
  String.raw`(?<!(?:${OTHER_SINH})\s)sinh\s+(?:ngày|năm)\s*:?\s*\d{1,4}`,
  String.raw`(?<!(?:${OTHER_SINH})\s)sinh\s*:?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?${YEAR}`,
  String.raw`(?:ngày|năm)\s+sinh\s*:?\s*\d{1,4}`,
  String.raw`SN\s*:?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?${YEAR}`,
];

const PATTERNS: readonly Pattern[] = [
  // Căn cước công dân: twelve digits, of which three name a province (Thông tư 59/2021/TT-BCA, Điều 4: 001–096).
  {
    what: "số căn cước",
    pattern: new RegExp(String.raw`${BEFORE}0\d{2}(?:[ .-]?\d{3}){3}${AFTER}`, "giu"),
  },
  // Chứng minh nhân dân: nine digits behind this name; without it they may be money or the number of a letter.
  {
    what: "số chứng minh nhân dân",
    pattern:
      /(?<![\p{L}])(?:CMND|CMT|chứng minh(?: nhân dân| thư)?)[^\d\n]{0,20}\d{3}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\d])/giu,
  },
  {
    what: "ngày sinh, năm sinh",
    pattern: new RegExp(String.raw`(?<![\p{L}\d/.-])(?:${BIRTHS.join("|")})${NO_GROUP}`, "giu"),
  },
  { what: "số điện thoại", pattern: PHONE },
  { what: "địa chỉ thư", pattern: MAIL },
];

/** Something that looks like data about a person. */
interface PersonalData {
  /** "số điện thoại". */
  readonly what: string;
  /** As it stands in the text. */
  readonly match: string;
  /** Where it stands in the text, in composed letters. */
  readonly start: number;
}

/** What looks like data about a person and is no contact that the office has published itself. */
export function findPersonalData(text: string, rules: PersonalRules): readonly PersonalData[] {
  if (!mayTell(text)) return [];
  const found: PersonalData[] = [];
  let rest = text.normalize("NFC");
  for (const { what, pattern } of PATTERNS)
    // Digits count only for the first pattern that they fit: the number of a card is no telephone number.
    rest = rest.replace(pattern, (match: string, ...groups) => {
      const start = groups.find((one) => typeof one === "number");
      found.push({ what, match, start: Number(start) });
      return "\n".repeat(match.length);
    });
  const births = findNamedBirths(rest, rules.lastBirthYear);
  const all = [...found, ...births.map((one) => ({ what: "ngày sinh, năm sinh", ...one }))];
  return all.filter(({ match }) => !isOwn(match, rules));
}

/** The digits of the shortest telephone number; every other number of a person has more. */
const FEWEST_DIGITS = 8;
/** Words of births, in whatever letters the patterns take for them. */
const BIRTH = /s(?:inh|n)/iu;

/** Whether some pattern can fit: each needs an @, many digits, or digits and the word for a birth or a bracket. */
function mayTell(text: string): boolean {
  if (text.includes("@")) return true;
  if (!/\d/.test(text)) return false;
  return text.includes("(") || countDigits(text) >= FEWEST_DIGITS || BIRTH.test(text);
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count += 1;
  }
  return count;
}

function isOwn(match: string, { mails, phones }: PersonalRules): boolean {
  return mails.has(match.toLowerCase()) || phones.has(toDigits(match));
}

/** Tells what looks like data about a person in a text and has been cleared by nobody, each in a clause of its own. */
export function createPersonalFinder(rules: PersonalRules): (text: string) => readonly string[] {
  return (text) =>
    findPersonalData(text, rules)
      .filter(({ match }) => !rules.reviewed.has(toLine(match)))
      .map(({ what, match }) => `có ${what} «${match}»`);
}

/**
 * Reads the contacts from texts in which an office presents itself: its contact and its pages of prose. A document's
 * number may look like a telephone number, so the numbers in `data/van-ban.yaml` are known too.
 * @param reportDate of the newest period that is built
 */
export function toPersonalRules(dataset: Dataset, reportDate: CalendarDate): PersonalRules {
  const { issuer, pages, instruments } = dataset;
  const contact = Object.values(issuer.contact).map((one) => one ?? "");
  const texts = [...contact, ...pages.map(({ prose }) => prose.markdown)];
  const known = [...texts, ...instruments.flatMap(({ number }) => number ?? [])];
  const rules = {
    mails: new Set(texts.flatMap(listMails).map((mail) => mail.toLowerCase())),
    phones: new Set(known.flatMap(listPhones).map(toDigits)),
    reviewed: new Set<string>(),
    lastBirthYear: toDateParts(reportDate).year - LEAST_AGE,
  };
  const reviewed = listPublicProse(dataset).flatMap(({ declared }) => declared.reviewed);
  const hits = reviewed.flatMap(({ text }) => findPersonalData(text, rules));
  return { ...rules, reviewed: new Set(hits.map(({ match }) => toLine(match))) };
}

const listMails = (text: string) =>
  text.includes("@") ? Array.from(text.matchAll(MAIL), ([mail]) => mail) : [];
const listPhones = (text: string) => Array.from(text.matchAll(PHONE), ([phone]) => phone);
/** As people dial it inside the country. */
const toDigits = (phone: string) =>
  phone.replace(/\D/g, "").replace(/^(?:00)?840?(?=\d{9,10}$)/, "0");
const toLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ");
