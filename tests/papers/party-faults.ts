import type { LaidPage, PlacedText } from "./laid-page.ts";
import {
  bodyOf,
  centreOf,
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
  const rules = [
    ...ruleHeading(first),
    ...pages.flatMap((page) => rulePage(page, isTwoSided(pages))),
    ...body.flatMap(ruleLines),
    ...body.flatMap(ruleSignature),
    ...appendices.flatMap(ruleAppendix),
  ];
  return rules.flatMap(([what, isHeld]) => (isHeld ? [] : [what]));
}

function ruleHeading(page: LaidPage): readonly Rule[] {
  const lines = joinLines(page);
  const find = (pattern: RegExp) => lines.find(({ text }) => pattern.test(text.trim()));
  const [party, star] = [find(/^ĐẢNG CỘNG SẢN VIỆT NAM$/), find(/^\*$/)];
  const [date, end] = [find(DATE), find(/^-----$/)];
  const isLeft = ({ rightMm }: PlacedText) => rightMm < SHEET.width / 2;
  const above = lines.filter((line) => isLeft(line) && line.baseMm < (star?.baseMm ?? 0));
  const issuer = above.at(-1);
  const number = lines.find((line) => isLeft(line) && /^Số/.test(line.text));
  const inMiddle = lines.filter(
    ({ baseMm, font }) =>
      font === "Tinos-Bold" && baseMm > (number?.baseMm ?? 0) + LINE && baseMm < (end?.baseMm ?? 0),
  );
  const titles = inMiddle.filter((line) => isNear(centreOf(line), MIDDLE));
  const [type, ...subject] = titles;
  const rule = page.boxes.find(
    ({ topMm }) => party !== undefined && topMm > party.baseMm && topMm < party.baseMm + 3,
  );
  return [
    ["tên Đảng cỡ 15, đậm", isOf(party, 15, 15, "Tinos-Bold")],
    ["tên Đảng ở bên phải", (party?.leftMm ?? 0) > SHEET.width / 2],
    [
      "nét kẻ dài bằng tên Đảng",
      isNear(rule?.leftMm ?? 0, party?.leftMm ?? -1) &&
        isNear(rule?.rightMm ?? 0, party?.rightMm ?? -1),
    ],
    [
      "cơ quan ban hành cỡ 14, đậm, viết hoa",
      isOf(issuer, 14, 14, "Tinos-Bold") && isUpper(issuer),
    ],
    [
      "cơ quan cấp trên cỡ 14, không đậm, viết hoa",
      above.slice(0, -1).every((line) => isUpper(line) && isOf(line, 14, 14, line.font)) &&
        above[0]?.font === "Tinos-Regular",
    ],
    ["dấu sao cỡ 14, dưới tên cơ quan", isOf(star, 14, 14, "Tinos-Regular")],
    [
      "tên cơ quan, dấu sao cùng trục",
      [issuer, star].every(
        (line) => line !== undefined && isNear(centreOf(line), centreOf(above[0] ?? line)),
      ),
    ],
    [
      "số cỡ 14, không có dấu hai chấm",
      isOf(number, 14, 14, "Tinos-Regular") && !/:/.test(number?.text ?? ":"),
    ],
    ["địa danh, ngày tháng cỡ 14, nghiêng", isOf(date, 14, 14, "Tinos-Italic")],
    [
      "tên loại cỡ 15 – 16, đậm, viết hoa, ở giữa",
      isOf(type, 15, 16, "Tinos-Bold") && isUpper(type),
    ],
    [
      "trích yếu cỡ 14 – 15, đậm, bắt đầu bằng chữ thường, ở giữa",
      subject.length > 0 &&
        subject.every((line) => isOf(line, 14, 15, "Tinos-Bold")) &&
        /^\p{Ll}/u.test(subject[0]?.text ?? ""),
    ],
    [
      "năm gạch nối ở giữa, cỡ 14",
      isOf(end, 14, 14, "Tinos-Regular") && end !== undefined && isNear(centreOf(end), MIDDLE),
    ],
    ["không có «Kính gửi»", !lines.some(({ text }) => /^Kính (gửi|trình)/.test(text))],
  ];
}

function rulePage(page: LaidPage, twoSided: boolean): readonly Rule[] {
  const { number, widthMm, heightMm, texts } = page;
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const isBack = twoSided && number % 2 === 0;
  const [left, right] = isBack ? [MARGIN.outer, MARGIN.bound] : [MARGIN.bound, MARGIN.outer];
  const body = bodyOf(page);
  const isUpright = widthMm < heightMm;
  const own = texts.filter(({ baseMm, text }) => baseMm < MARGIN.top && /^\d+$/.test(text));
  const [shown] = own;
  const middle = (left + widthMm - right) / 2;
  // Digits of Tinos are 0.662 of their size high; the line box begins 0.15 above them.
  const top = (shown?.baseMm ?? 0) - (0.662 + 0.15) * 14 * (25.4 / 72);
  return [
    [`trang ${number}: A4`, isNear(short, SHEET.width) && isNear(long, SHEET.height)],
    [
      `trang ${number}: chữ trong lề trái, phải`,
      !isUpright ||
        body.every(
          ({ leftMm, rightMm }) =>
            leftMm > left - TOLERANCE && rightMm < widthMm - right + TOLERANCE,
        ),
    ],
    [
      `trang ${number}: lề trên, lề dưới 20`,
      body.every(({ baseMm }) => baseMm < heightMm - MARGIN.bottom + TOLERANCE),
    ],
    [
      `trang ${number}: số trang cỡ 14, đứng, ở giữa, cách mép trên 10; trang đầu không có`,
      number === 1
        ? own.length === 0
        : own.length === 1 &&
          shown?.text === String(number) &&
          isOf(shown, 14, 14, "Tinos-Regular") &&
          Math.abs(top - 10) < TOLERANCE &&
          Math.abs(centreOf(shown) - middle) < TOLERANCE,
    ],
  ];
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
