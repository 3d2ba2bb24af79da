import { describe, expect, test } from "vitest";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { openPdf, type LaidPage, type PlacedText } from "./laid-page.ts";
import {
  bodyOf,
  centreOf,
  countApart,
  findText,
  isNear,
  LINE,
  MARGIN,
  missing,
  printSample,
  readPaper,
  SHEET,
  TOLERANCE,
} from "./party-layout.ts";

const PARAGRAPH = LINE + (6 * 25.4) / 72;

const { tree } = await buildProject();
const report = await readPaper("noi-bo/bao-cao.pdf", tree);
const [first = missing("page 1")] = report;
const sample = await printSample();
const upright = report.filter(({ widthMm, heightMm }) => widthMm < heightMm);
const find = (words: string, page = first) => findText(words, page);

/** Of a paper of which nothing else is read. */
async function countPages(name: string): Promise<number> {
  const pdf = await openPdf(tree.get(name) ?? missing(name));
  const { numPages } = pdf;
  await pdf.destroy();
  return numPages;
}

describe("trang giấy", () => {
  test("A4 dọc; phụ lục rộng thì A4 ngang", () => {
    const wrong = [...report, ...sample].filter(({ widthMm, heightMm }) => {
      const [short = 0, long = 0] = [widthMm, heightMm].toSorted((a, b) => a - b);
      return !isNear(short, SHEET.width) || !isNear(long, SHEET.height);
    });
    expect(wrong).toEqual([]);
    const across = [report, sample].map((pages) =>
      pages.some(({ widthMm }) => isNear(widthMm, SHEET.height)),
    );
    expect(across).toEqual([false, true]);
  });

  test("chữ màu đen; chỉ dấu của tình trạng và hình vẽ có màu", () => {
    const plain = report.filter(({ texts }) => !texts.some(({ text }) => /^Biểu đồ \d/.test(text)));
    const marks = ["#173f4e", "#c0392b"].map((hex) => Buffer.from(hex.slice(1), "hex").join());
    const inks = new Set(plain.flatMap((page) => [...page.inks]));
    expect(plain.length).toBeGreaterThan(4);
    expect([...inks].filter((ink) => ink !== "0,0,0" && !marks.includes(ink))).toEqual([]);
  });

  test("lề trái 30, lề phải 15: chữ nằm trong lề và dàn đều đến đúng lề phải", () => {
    const body = upright.flatMap(bodyOf);
    const rightEdge = SHEET.width - MARGIN.outer;
    const outside = body.filter(
      ({ leftMm, rightMm }) => leftMm < MARGIN.bound - TOLERANCE || rightMm > rightEdge + TOLERANCE,
    );
    expect(outside).toEqual([]);
    expect(body.filter(({ rightMm }) => isNear(rightMm, rightEdge)).length).toBeGreaterThan(120);
  });

  test("lề trên, lề dưới 20: dòng đầu, dòng cuối của trang chữ", () => {
    for (const page of upright) {
      const bases = bodyOf(page).map(({ baseMm }) => baseMm);
      expect(Math.min(...bases)).toBeGreaterThan(MARGIN.top);
      expect(Math.max(...bases)).toBeLessThan(SHEET.height - MARGIN.bottom);
    }
  });

  test("in hai mặt thì mặt sau đổi lề trái, phải", async () => {
    const pages = await readPaper("noi-bo/bao-cao.pdf", (await buildExample()).tree);
    const edges = pages
      .slice(0, 4)
      .map((page) => [
        Math.round(Math.min(...bodyOf(page).map(({ leftMm }) => leftMm))),
        Math.round(SHEET.width - Math.max(...bodyOf(page).map(({ rightMm }) => rightMm))),
      ]);
    expect(edges).toEqual([
      [30, 15],
      [15, 30],
      [30, 15],
      [15, 30],
    ]);
  });
});

describe("số trang", () => {
  const numberOf = ({ texts }: LaidPage) =>
    texts.filter(({ baseMm, text }) => baseMm < MARGIN.top && /^\d+$/.test(text));

  test("không có ở trang đầu của văn bản, của phụ lục; từ trang hai, đánh riêng từng phụ lục: cỡ 14, đứng, giữa, cách mép trên 10", () => {
    expect(numberOf(first)).toEqual([]);
    const counted = [...countApart(report), ...countApart(sample)];
    expect(counted.filter(([, count]) => count === 1).map(([page]) => numberOf(page))).toEqual(
      Array.from({ length: 5 }, () => []),
    );
    for (const [page, count] of counted.filter(([, count]) => count > 1)) {
      const [number, ...others] = numberOf(page);
      expect(others).toEqual([]);
      expect(number).toMatchObject({ text: String(count), font: "Tinos-Regular" });
      expect(number?.sizePt).toBeCloseTo(14, 1);
      // Digits of Tinos are 0.662 of their size high (measured); the line box begins 0.11 above them.
      const top = (number?.baseMm ?? 0) - (0.662 + 0.15) * 14 * (25.4 / 72);
      expect(Math.abs(top - 10)).toBeLessThan(TOLERANCE);
      const centre = page.widthMm < page.heightMm ? MARGIN.bound + 165 / 2 : page.widthMm / 2;
      expect(Math.abs(centreOf(number ?? missing("number")) - centre)).toBeLessThan(TOLERANCE);
    }
  });
});

describe("phần đầu văn bản", () => {
  test.each([
    ["ĐẢNG BỘ TỈNH TRÀ VINH", 14, "Tinos-Regular"],
    ["THỊ ỦY DUYÊN HẢI", 14, "Tinos-Bold"],
    ["*", 14, "Tinos-Regular"],
    ["-BC/TXU", 14, "Tinos-Regular"],
    ["ĐẢNG CỘNG SẢN VIỆT NAM", 15, "Tinos-Bold"],
    ["Duyên Hải, ngày 10 tháng 4 năm 2020", 14, "Tinos-Italic"],
    ["LƯU HÀNH NỘI BỘ", 12, "Tinos-Bold"],
    ["Dự thảo lần 1", 14, "Tinos-Italic"],
    ["BÁO CÁO", 16, "Tinos-Bold"],
    ["trực thuộc Thị ủy nhiệm kỳ 2020 – 2025", 14, "Tinos-Bold"],
    ["-----", 14, "Tinos-Regular"],
  ] as const)("«%s» cỡ %d, kiểu %s", (words, sizePt, font) => {
    const found = find(words);
    expect([Math.round(found.sizePt * 10) / 10, found.font]).toEqual([sizePt, font]);
  });

  test("cơ quan ở bên trái, mọi dòng cùng trục; tên Đảng ở bên phải", () => {
    const left = ["ĐẢNG BỘ TỈNH TRÀ VINH", "THỊ ỦY DUYÊN HẢI", "*"].map((words) => find(words));
    expect(left.every((text) => isNear(centreOf(text), centreOf(left[0] ?? text)))).toBe(true);
    expect(left.every(({ rightMm }) => rightMm < SHEET.width / 2)).toBe(true);
    expect(find("ĐẢNG CỘNG SẢN VIỆT NAM").leftMm).toBeGreaterThan(SHEET.width / 2);
    const date = find("Duyên Hải, ngày 10 tháng 4 năm 2020");
    expect(isNear(centreOf(date), centreOf(find("ĐẢNG CỘNG SẢN VIỆT NAM")))).toBe(true);
  });

  test("nét kẻ ngay dưới tên Đảng, dài bằng tên Đảng", () => {
    const name = find("ĐẢNG CỘNG SẢN VIỆT NAM");
    const rule = first.boxes.find(({ topMm }) => topMm > name.baseMm && topMm < name.baseMm + 3);
    expect(isNear(rule?.leftMm ?? 0, name.leftMm) && isNear(rule?.rightMm ?? 0, name.rightMm)).toBe(
      true,
    );
  });

  test("dưới dấu sao không có nét kẻ; số không có dấu hai chấm, sau gạch nối, gạch chéo không có dấu cách", () => {
    const star = find("*");
    const under = first.boxes.filter(
      ({ topMm, leftMm }) => isNear(topMm, star.baseMm + 2) && leftMm < SHEET.width / 2,
    );
    expect(under).toEqual([]);
    const line = ({ texts }: LaidPage, base: number) =>
      texts.filter(({ baseMm, leftMm }) => isNear(baseMm, base) && leftMm < SHEET.width / 2);
    const number = line(first, find("-BC/TXU").baseMm).map(({ text }) => text);
    // The blank for a number is room, no sign.
    expect(number.join("")).toBe("Số-BC/TXU");
    expect(find("Duyên Hải, ngày 10 tháng 4 năm 2020").baseMm).toBeGreaterThan(
      find("ĐẢNG CỘNG SẢN VIỆT NAM").baseMm + 4,
    );
  });

  test("mức độ khẩn in hoa, đậm, cỡ 14, dưới số và ký hiệu", () => {
    const [head = missing("sample")] = sample;
    const urgent = find("KHẨN", head);
    expect([Math.round(urgent.sizePt), urgent.font]).toEqual([14, "Tinos-Bold"]);
    expect(isNear(centreOf(urgent), centreOf(find("THỊ ỦY DUYÊN HẢI", head)))).toBe(true);
    expect(urgent.baseMm).toBeGreaterThan(find("*", head).baseMm + LINE);
  });

  test("trích yếu bắt đầu bằng chữ thường; không có «Kính gửi», không có dấu mật", () => {
    expect(find("công tác chuẩn bị đại hội chi bộ, đảng bộ").sizePt).toBeCloseTo(14, 1);
    const words = report.flatMap(({ texts }) => texts.map(({ text }) => text)).join(" ");
    expect(words).not.toMatch(/Kính gửi|Kính trình|(?<!\p{Lu} )MẬT\b/u);
  });

  test("tên loại, trích yếu, năm gạch nối ở giữa phần chữ", () => {
    for (const words of ["BÁO CÁO", "trực thuộc Thị ủy nhiệm kỳ 2020 – 2025", "-----"]) {
      expect(isNear(centreOf(find(words)), MARGIN.bound + 165 / 2)).toBe(true);
    }
  });
});

describe("phần chữ", () => {
  const lines = first.texts
    .filter(({ baseMm, leftMm }) => baseMm > find("-----").baseMm && leftMm < MARGIN.bound + 11)
    .filter(({ baseMm }) => baseMm < SHEET.height - MARGIN.bottom)
    .toSorted((a, b) => a.baseMm - b.baseMm || a.leftMm - b.leftMm)
    // The number of a document is a run of its own at any place of its line.
    .filter(({ baseMm }, index, runs) => baseMm !== runs[index - 1]?.baseMm);

  test("cỡ 14; dòng cách dòng đúng 18 pt, đoạn cách đoạn thêm 6 pt; dòng đầu lùi 10 mm", () => {
    expect(lines.every(({ sizePt }) => Math.abs(sizePt - 14) < 0.1)).toBe(true);
    lines.slice(1).forEach((line, index) => {
      const pitch = line.baseMm - (lines[index]?.baseMm ?? 0);
      const isFirstOfParagraph = isNear(line.leftMm, MARGIN.bound + 10);
      expect(isFirstOfParagraph || isNear(line.leftMm, MARGIN.bound)).toBe(true);
      expect(pitch).toBeCloseTo(isFirstOfParagraph ? PARAGRAPH : LINE, 1);
    });
    expect(lines.length).toBeGreaterThan(20);
  });

  test("mục lớn I-, phần 1- in đậm", () => {
    const isHeading = ({ text, font }: PlacedText) =>
      font === "Tinos-Bold" && /^([IVX]+- \p{Lu}{2}|\d+[-.] \p{Lu}|Phụ lục \d)/u.test(text);
    expect(report.flatMap(({ texts }) => texts).filter(isHeading).length).toBeGreaterThan(6);
  });
});

describe("bảng, phiếu, tóm tắt", () => {
  const start = report.findIndex(({ texts }) => texts.some(({ text }) => text === "Phụ lục"));

  test("dòng đầu bảng lặp lại ở trang sau của phụ lục, chữ trong bảng cỡ 11", () => {
    const pages = report.slice(start);
    const heads = pages.map(({ texts }) => texts.filter(({ text }) => text === "Nội dung").length);
    expect(heads).toEqual([1, 1]);
    const cells = pages.flatMap(bodyOf).filter(({ text }) => /^\d+\/\d+$/.test(text));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ sizePt }) => Math.abs(sizePt - 11) > 0.1)).toEqual([]);
  });

  test("phụ lục ghi kèm theo văn bản nào, chữ nghiêng, và được nhắc tới trong văn bản", () => {
    const [attached] = report
      .flatMap(({ texts }) => texts)
      .filter(({ text }) => text.startsWith("(kèm theo Báo cáo số"));
    expect(attached?.font).toBe("Tinos-Italic");
    const before = report.slice(0, start).flatMap(({ texts }) => texts);
    const words = before.map(({ text }) => text).join("");
    expect(/nêu tại\s*Phụ\s*lục\./u.test(words)).toBe(true);
  });

  test("báo cáo không quá 12 trang", () => {
    expect(report.length).toBeLessThanOrEqual(12);
  });

  test("tóm tắt không quá hai mặt; mỗi phiếu đơn vị một trang", async () => {
    for (const name of ["noi-bo/tom-tat.pdf", "site/pdf/tom-tat.pdf"])
      expect(await countPages(name)).toBeLessThanOrEqual(2);
    const sheets = [...tree.keys()].filter((name) => name.startsWith("noi-bo/don-vi/"));
    const thick: string[] = [];
    for (const name of sheets) if ((await countPages(name)) > 1) thick.push(name);
    expect(thick).toEqual([]);
  });
});
