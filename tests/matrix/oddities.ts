import { toText } from "../figures/html-text.ts";

/** What no reader should meet, whatever the root: a sentence for each find. */
export function findOddities(html: string): readonly string[] {
  const bare = html.replace(/<(style|script|svg)\b.*?<\/\1>/gs, "x");
  return [
    // A place that speaks when something happens may be empty until then.
    ...Array.from(bare.matchAll(EMPTY), ([whole]) => whole)
      .filter((whole) => !whole.includes('role="status"'))
      .map((whole) => `nothing in ${whole}`),
    ...findBareHeadings(bare),
    ...findZeroTables(bare),
    ...toText(html).split("\n").flatMap(findOddWords),
  ];
}

const EMPTY =
  /<(h[1-6]|caption|figcaption|figure|th|dt|dd|li|ul|ol|dl|strong|a|table|tbody|section|main|nav|summary|details|p|blockquote)\b[^>]*>\s*<\/\1>/g;

/** Words that stand for nothing, signs without words, and shares of nobody. */
export function findOddWords(line: string): readonly string[] {
  if (ALLOWED.some((allowed) => allowed.test(line))) return [];
  return ODD.test(line) ? [`odd: ${line}`] : [];
}

const ALLOWED: readonly RegExp[] = [
  // The dictionary of data tells of the null of JSON.
  /Giá trị không có là null/,
];

const ODD =
  /\b(?:null|undefined|NaN)\b|\[object|: ?[.;](?:\s|$)|[,;] ?[.;,](?:\s|$)| [,.;](?:\s|$)|\( ?\)|«»|“”|\S {2,}\S|(?<![\d.,/])(?:(\d+) trong \1|0\/0)(?![\d/])|^trong 0\s/u;

/** Headings with nothing below them before the next of their rank, or before the end. */
function findBareHeadings(html: string): readonly string[] {
  const body = html.replace(/^.*?<main\b/s, "<main").replace(/<\/main>.*$/s, "");
  const pieces = body.split(/(<h[1-6]\b.*?<\/h[1-6]>)/s);
  const bare: string[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const heading = pieces[at] ?? "";
    const next = pieces[at + 2] ?? "<h1";
    const hasText =
      toText(pieces[at + 1] ?? "") !== "" || /<(?:svg|img)\b/.test(pieces[at + 1] ?? "");
    if (!hasText && rankOf(next) <= rankOf(heading)) bare.push(`nothing below ${toText(heading)}`);
  }
  return bare;
}

const rankOf = (heading: string) => Number(/^<h([1-6])/.exec(heading)?.[1] ?? 0);

/** Tables of numbers all of which are 0. */
function findZeroTables(html: string): readonly string[] {
  const tables = Array.from(html.matchAll(/<table\b.*?<\/table>/gs), ([table]) => table);
  return tables.flatMap((table) => {
    const cells = Array.from(table.matchAll(/<td\b.*?<\/td>/gs), ([cell]) => toText(cell));
    const numbers = cells.filter((cell) => /^\d/.test(cell));
    const isZero = numbers.length > 1 && numbers.every((cell) => /^0(?:[%\s/]|$)/.test(cell));
    // Who has sent nothing has none of the values that are asked for: that is what the board is for.
    const isBoard = table.includes('data-label="Còn thiếu"');
    const caption = toText(/<caption\b.*?<\/caption>/s.exec(table)?.[0] ?? "");
    // Beside "0/6" it says how many miss it.
    const hasMarks = table.includes("by-block__mark");
    return isZero && !isBoard && !hasMarks ? [`only zeros in «${caption}»`] : [];
  });
}

/** Sentences that something holds of all units, or of none. */
export function findClaimsOfAll(html: string): readonly string[] {
  return toText(html)
    .split("\n")
    .filter((line) => CLAIM.test(line.replaceAll(TRUE, "")));
}

/** Of one indicator; of what a filter shows; what a column means; of a board where who has sent lacks nothing. */
const TRUE =
  /chỉ tiêu không có đơn vị nào chưa đạt|^Hiện cả|^Chưa đơn vị nào báo cáo nội dung này; |mọi đơn vị có số liệu ở cả hai kỳ|không đơn vị nào thiếu mục bắt buộc|cả (?:\d+|hai) đơn vị có số liệu|cả (?:\d+|hai) (?:phần việc|tỷ lệ chung) đều|cả (?:\d+|hai) chỉ tiêu(?: đều)?(?: không có đơn vị nào chưa đạt)?/gi;

const CLAIM =
  /\btất cả các\b|(?:^|\s)(?:cả|Cả) (?:\d+|hai|ba|bốn|năm|sáu) |không có (?:đơn vị|đảng bộ|chi bộ)|(?:không|chưa) đơn vị nào/iu;
