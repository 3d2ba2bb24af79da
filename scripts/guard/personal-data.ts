import type { Tell } from "./finding.ts";

/** Addresses and numbers that an office has published as its own. */
export interface OwnContacts {
  /** In small letters. */
  readonly mails: ReadonlySet<string>;
  /** Digits alone. */
  readonly phones: ReadonlySet<string>;
}

interface Pattern {
  readonly what: string;
  readonly pattern: RegExp;
}

const PHONE = /(?<![\p{L}\d.,/-])(?:\+84|0084|0)(?:[ .-]?\d){8,10}(?![\p{L}\d/]|[.,-]\d)/gu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const PATTERNS: readonly Pattern[] = [
  // Căn cước công dân: twelve digits, the first three a province (Thông tư 59/2021/TT-BCA, Điều 4: 001–096).
  {
    what: "số căn cước",
    pattern: /(?<![\p{L}\d.,/-])0\d{2}(?:[ .-]?\d{3}){3}(?![\p{L}\d/]|[.,-]\d)/gu,
  },
  // Chứng minh nhân dân: nine digits, where they are called so; alone they may be money or a letter's number.
  {
    what: "số chứng minh nhân dân",
    pattern:
      /(?<![\p{L}])(?:CMND|CMT|chứng minh(?: nhân dân| thư)?)[^\d\n]{0,20}\d{3}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\d])/giu,
  },
  {
    what: "ngày sinh, năm sinh",
    pattern:
      /(?<![\p{L}])(?<!(?:học|thí|tuyển|giáo|vệ|môn|phát|ký)\s)sinh\s+(?:ngày|năm)\s*:?\s*\d{1,4}(?!\d*\s+(?:trở|đến))|(?:ngày|năm)\s+sinh\s*:?\s*\d{1,4}/giu,
  },
];

/** What in a text looks like data about a person and is no contact that the office has given itself. */
export function findPersonalData(text: string, own: OwnContacts): readonly string[] {
  // Nothing here does without a digit or a sign, and most texts have neither.
  if (!/[\d@]/.test(text)) return [];
  const composed = text.normalize("NFC");
  const matched = PATTERNS.flatMap(({ what, pattern }) =>
    Array.from(composed.matchAll(pattern), ([found]) => `${what} «${found}»`),
  );
  return [
    ...matched,
    ...listPhones(composed)
      .filter((phone) => !own.phones.has(toDigits(phone)))
      .map((phone) => `số điện thoại «${phone}»`),
    ...listMails(composed)
      .filter((mail) => !own.mails.has(mail.toLowerCase()))
      .map((mail) => `địa chỉ thư «${mail}»`),
  ];
}

/** Tells of each once. */
export function tellPersonalData(texts: Iterable<string>, own: OwnContacts, tell: Tell): void {
  const found = new Set([...texts].flatMap((text) => findPersonalData(text, own)));
  for (const what of found)
    tell({
      what: `có ${what}`,
      source: null,
      cure: "hãy bỏ khỏi dữ liệu hoặc lời văn; chỉ thông tin ở lien_he và trong content/trang/ được đăng",
    });
}

/** The contacts in texts by which an office presents itself. */
export function toOwnContacts(texts: readonly string[]): OwnContacts {
  return {
    mails: new Set(texts.flatMap(listMails).map((mail) => mail.toLowerCase())),
    phones: new Set(texts.flatMap(listPhones).map(toDigits)),
  };
}

const listMails = (text: string) =>
  text.includes("@") ? Array.from(text.matchAll(MAIL), ([mail]) => mail) : [];
const listPhones = (text: string) => Array.from(text.matchAll(PHONE), ([phone]) => phone);
const toDigits = (phone: string) => phone.replace(/^\+84|^0084/, "0").replace(/\D/g, "");
