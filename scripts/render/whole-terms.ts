import { escapeMarkup } from "../model/texts/escape-markup.ts";

/** Words of two syllables that titles are made of: a line that ends within one reads as another word. */
const TERMS = [
  "ban chấp hành",
  "ban chỉ đạo",
  "ban thường vụ",
  "báo cáo",
  "cấp ủy",
  "chi bộ",
  "chi ủy",
  "chuẩn bị",
  "cơ quan",
  "cơ sở",
  "công tác",
  "đảng bộ",
  "đảng ủy",
  "đảng viên",
  "đại hội",
  "đặc khu",
  "đơn vị",
  "đội ngũ",
  "giám sát",
  "huyện ủy",
  "kết quả",
  "nhân sự",
  "nhiệm kỳ",
  "quận ủy",
  "tạm hoãn",
  "thành phố",
  "thành ủy",
  "thị trấn",
  "thị ủy",
  "thị xã",
  "thực hiện",
  "tiến độ",
  "tỉnh ủy",
  "tổ chức",
  "trung ương",
  "trực thuộc",
  "văn kiện",
  "văn phòng",
  "xây dựng",
];

/** `đảng bộ`, and the years of a term of office: `2020 – 2025`. */
const WHOLE = new RegExp(
  String.raw`(?<!\p{L})(?:${TERMS.join("|")})(?!\p{L})|\d{4} [–-] \d{4}`,
  "giu",
);

/** So short a title has one line on every page. */
const ONE_LINE = 24;

/** The same for a plain text, as Word takes it: with spaces at which no line ends. */
export function joinTerms(text: string): string {
  return text.replace(WHOLE, (term) => term.replaceAll(" ", "\u00A0"));
}

/**
 * A title as markup in which no line ends within a term.
 * @param oneLine up to how many letters it has one line anyway
 */
export function withWholeTerms(title: string, oneLine = ONE_LINE): string {
  if (title.length <= oneLine) return escapeMarkup(title);
  return escapeMarkup(title).replace(WHOLE, (term) => `<span class="whole-term">${term}</span>`);
}
