import type { LaidPage, PlacedText } from "./laid-page.ts";
import {
  bodyOf,
  centreOf,
  countApart,
  isNear,
  joinLines,
  LINE,
  MARGIN,
  SHEET,
  TOLERANCE,
} from "./party-layout.ts";

const TABLE_PT = 11;
const MIDDLE = MARGIN.bound + (SHEET.width - MARGIN.bound - MARGIN.outer) / 2;
/** HD36: a zero before days up to 9 and months 1 and 2 alone. */
const DATE = /^\p{Lu}.*, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u;

type Rule = readonly [what: string, isHeld: boolean];

/** What HD36 and HD05 rule of every report that is signed, whatever it says: the cells of the layout table. */
export function findLayoutFaults(pages: readonly LaidPage[]): readonly string[] {
  const [first] = pages;
  if (first === undefined) return ["không có trang nào"];
  const isAppendix = ({ texts }: LaidPage) =>
    texts.some(({ text }) => /^Phụ lục( 1)?$/.test(text.trim()));
  const start = pages.findIndex(isAppendix);
  const [body, appendices] =
    start === -1 ? [pages, []] : [pages.slice(0, start), pages.slice(start)];
  const counted = countApart(pages);
  const rules = [
    ...ruleHeading(first),
    ...pages.flatMap((page) => rulePage(page, counted.get(page) ?? 0, isTwoSided(pages))),
    ...body.flatMap(ruleLines),
    ...body.flatMap(ruleSignature),
    ...appendices.flatMap(ruleAppendix),
  ];
  return rules.flatMap(([what, isHeld]) => (isHeld ? [] : [what]));
}

/** The heads of the first page, of both columns and in the middle; `null`: one is missing. */
interface Head {
  readonly lines: readonly PlacedText[];
  readonly party: PlacedText;
  readonly date: PlacedText;
  /** From the top: the level above, and whose document it is. */
  readonly issuers: readonly [PlacedText, ...PlacedText[]];
  readonly star: PlacedText;
  readonly number: PlacedText;
  readonly type: PlacedText;
  readonly subject: readonly [PlacedText, ...PlacedText[]];
  readonly end: PlacedText;
}

function ruleHeading(page: LaidPage): readonly Rule[] {
  const head = findHead(page);
  if (head === null) return [["phần đầu thiếu một thành phần, hoặc ngày, tháng viết sai", false]];
  return [...ruleParty(head, page), ...ruleIssuer(head), ...ruleTitle(head)];
}

function findHead(page: LaidPage): Head | null {
  const lines = joinLines(page);
  const find = (pattern: RegExp) => lines.find(({ text }) => pattern.test(text.trim()));
  const [party, star, end] = [find(/^ĐẢNG CỘNG SẢN VIỆT NAM$/), find(/^\*$/), find(/^-----$/)];
  const [date, number] = [find(DATE), find(/^Số/)];
  if (party === undefined || star === undefined || end === undefined) return null;
  if (date === undefined || number === undefined) return null;
  const [level, ...bodies] = lines.filter(
    ({ rightMm, baseMm }) => rightMm < SHEET.width / 2 && baseMm < star.baseMm,
  );
  const [type, subject, ...others] = lines.filter(
    (line) => line.baseMm > number.baseMm + LINE && line.baseMm < end.baseMm && isInMiddle(line),
  );
  if (level === undefined || type === undefined || subject === undefined) return null;
  return {
    ...{ lines, party, date, star, number, type, end },
    issuers: [level, ...bodies],
    subject: [subject, ...others],
  };
}

function ruleParty({ party, date }: Head, page: LaidPage): readonly Rule[] {
  const rule = page.boxes.find(({ topMm }) => topMm > party.baseMm && topMm < party.baseMm + 3);
  return [
    ["tên Đảng cỡ 15, đậm", isOf(party, 15, 15, "Tinos-Bold")],
    ["tên Đảng ở bên phải", party.leftMm > SHEET.width / 2],
    [
      "nét kẻ dài bằng tên Đảng",
      isNear(rule?.leftMm ?? 0, party.leftMm) && isNear(rule?.rightMm ?? 0, party.rightMm),
    ],
    ["địa danh, ngày tháng cỡ 14, nghiêng", isOf(date, 14, 14, "Tinos-Italic")],
  ];
}

function ruleIssuer({ issuers, star, number }: Head): readonly Rule[] {
  const [level] = issuers;
  const own = issuers.filter(({ font }) => font === "Tinos-Bold");
  const isOnAxis = (line: PlacedText) => isNear(centreOf(line), centreOf(level));
  return [
    [
      "cơ quan ban hành cỡ 14, đậm, viết hoa",
      own.length > 0 && own.every((line) => isOf(line, 14, 14, "Tinos-Bold") && isUpper(line)),
    ],
    [
      "cơ quan cấp trên cỡ 14, không đậm, viết hoa",
      isOf(level, 14, 14, "Tinos-Regular") && isUpper(level),
    ],
    ["dấu sao cỡ 14", isOf(star, 14, 14, "Tinos-Regular")],
    ["tên cơ quan, dấu sao cùng trục", [...own, star].every(isOnAxis)],
    [
      "số cỡ 14, không có dấu hai chấm",
      isOf(number, 14, 14, "Tinos-Regular") && !number.text.includes(":"),
    ],
  ];
}

function ruleTitle({ lines, type, subject, end }: Head): readonly Rule[] {
  return [
    ["tên loại cỡ 15 – 16, đậm, viết hoa", isOf(type, 15, 16, "Tinos-Bold") && isUpper(type)],
    [
      "trích yếu cỡ 14 – 15, đậm, bắt đầu bằng chữ thường",
      subject.every((line) => isOf(line, 14, 15, "Tinos-Bold")) && /^\p{Ll}/u.test(subject[0].text),
    ],
    ["năm gạch nối ở giữa, cỡ 14", isOf(end, 14, 14, "Tinos-Regular") && isInMiddle(end)],
    ["không có «Kính gửi»", !lines.some(({ text }) => /^Kính (gửi|trình)/.test(text))],
  ];
}

function isInMiddle(line: PlacedText): boolean {
  return isNear(centreOf(line), MIDDLE);
}

function rulePage(page: LaidPage, count: number, twoSided: boolean): readonly Rule[] {
  const { number, widthMm, heightMm } = page;
  const sides = [widthMm, heightMm].toSorted((a, b) => a - b);
  const isBack = twoSided && number % 2 === 0;
  const [left, right] = isBack ? [MARGIN.outer, MARGIN.bound] : [MARGIN.bound, MARGIN.outer];
  const body = bodyOf(page);
  const isWithin = ({ leftMm, rightMm }: PlacedText) =>
    leftMm > left - TOLERANCE && rightMm < widthMm - right + TOLERANCE;
  return [
    [
      `trang ${number}: A4`,
      isNear(sides[0] ?? 0, SHEET.width) && isNear(sides[1] ?? 0, SHEET.height),
    ],
    [`trang ${number}: chữ trong lề trái, phải`, widthMm > heightMm || body.every(isWithin)],
    [
      `trang ${number}: lề dưới 20`,
      body.every(({ baseMm }) => baseMm < heightMm - MARGIN.bottom + TOLERANCE),
    ],
    [
      `trang ${number}: số trang cỡ 14, đứng, ở giữa, cách mép trên 10; đánh riêng từng phụ lục, trang đầu không có`,
      hasItsNumber(page, count, (left + widthMm - right) / 2),
    ],
  ];
}

function hasItsNumber({ texts }: LaidPage, count: number, middle: number): boolean {
  const own = texts.filter(({ baseMm, text }) => baseMm < MARGIN.top && /^\d+$/.test(text));
  const [shown] = own;
  if (count === 1 || shown === undefined) return count === 1 && shown === undefined;
  // Digits of Tinos are 0.662 of their size high; the line box begins 0.15 above them.
  const top = shown.baseMm - (0.662 + 0.15) * 14 * (25.4 / 72);
  const isInPlace =
    Math.abs(top - 10) < TOLERANCE && Math.abs(centreOf(shown) - middle) < TOLERANCE;
  const isSet = shown.text === String(count) && isOf(shown, 14, 14, "Tinos-Regular");
  return own.length === 1 && isInPlace && isSet;
}

/** Lines of prose; recipients and pictures have their own sizes. */
function ruleLines(page: LaidPage): readonly Rule[] {
  const { number, texts } = page;
  const end = texts.find(({ text }) => text.startsWith("Nơi nhận:"))?.baseMm ?? Infinity;
  const start = texts.find(({ text }) => text === "-----")?.baseMm ?? 0;
  const lines = bodyOf(page).filter(({ baseMm }) => baseMm > start && baseMm < end);
  const hasPicture = texts.some(({ text }) => /^Biểu đồ \d/.test(text));
  const bases = [...new Set(lines.map(({ baseMm }) => Math.round(baseMm * 100) / 100))].toSorted(
    (a, b) => a - b,
  );
  const isLoose = bases.every((base, index) => base - (bases[index - 1] ?? 0) > LINE - 0.05);
  return [
    [
      `trang ${number}: chữ cỡ 14 – 15, dòng cách dòng ít nhất 18 pt`,
      hasPicture || (isLoose && lines.every((line) => isOf(line, 14, 15, line.font))),
    ],
  ];
}

function ruleSignature(page: LaidPage): readonly Rule[] {
  const label = page.texts.find(({ text }) => text.startsWith("Nơi nhận:"));
  if (label === undefined) return [];
  const below = bodyOf(page).filter(({ baseMm }) => baseMm > label.baseMm - 1);
  const [recipients, signs] = [
    below.filter(({ leftMm, baseMm }) => leftMm < SHEET.width / 2 && baseMm > label.baseMm + 1),
    joinLines({ ...page, texts: below.filter(({ leftMm }) => leftMm > SHEET.width / 2) }),
  ];
  const [authority, post] = signs;
  return [
    ["«Nơi nhận:» cỡ 14, đứng", isOf(label, 14, 14, "Tinos-Regular")],
    ["nơi nhận cỡ 12, đứng", recipients.every((line) => isOf(line, 12, 12, "Tinos-Regular"))],
    ["quyền hạn ký cỡ 14, đậm", isOf(authority, 14, 14, "Tinos-Bold") && isUpper(authority)],
    ["chức vụ cỡ 14, không đậm", isOf(post, 14, 14, "Tinos-Regular") && isUpper(post)],
  ];
}

function ruleAppendix(page: LaidPage): readonly Rule[] {
  const attached = page.texts.find(({ text }) => text.startsWith("(kèm theo"));
  return [
    [
      `trang ${page.number}: phụ lục có chữ từ cỡ 11`,
      bodyOf(page).every(({ sizePt }) => sizePt > TABLE_PT - 0.1),
    ],
    ["«(kèm theo …)» chữ nghiêng", attached === undefined || attached.font === "Tinos-Italic"],
  ];
}

function isTwoSided(pages: readonly LaidPage[]): boolean {
  const [, second] = pages;
  const edges = second === undefined ? [] : bodyOf(second).map(({ leftMm }) => leftMm);
  return Math.min(...edges) < MARGIN.bound - TOLERANCE;
}

function isOf(text: PlacedText | undefined, least: number, most: number, font: string): boolean {
  return (
    text !== undefined &&
    text.sizePt > least - 0.1 &&
    text.sizePt < most + 0.1 &&
    text.font === font
  );
}

function isUpper(text: PlacedText | undefined): boolean {
  return text !== undefined && text.text === text.text.toLocaleUpperCase("vi");
}
