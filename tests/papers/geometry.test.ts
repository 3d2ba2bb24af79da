import { describe, expect, test } from "vitest";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { openPdf, readLaidPages, type LaidPage, type PlacedText } from "./laid-page.ts";

// Hướng dẫn 36-HD/VPTW and 05-HD/VPTW: page, components 1 to 14, body of the text. Lengths in millimetres.
const SHEET = { width: 210, height: 297 };
const MARGIN = { top: 20, bottom: 20, bound: 30, outer: 15 };
const TOLERANCE = 0.5;
const LINE = (18 * 25.4) / 72;
const PARAGRAPH = LINE + (6 * 25.4) / 72;

const { tree } = await buildProject();
const report = await pagesOf("noi-bo/bao-cao.pdf");
const [first = missing("page 1")] = report;
const upright = report.filter(({ widthMm, heightMm }) => widthMm < heightMm);

async function pagesOf(name: string, from = tree): Promise<readonly LaidPage[]> {
  return readLaidPages(await openPdf(from.get(name) ?? missing(name)));
}

/** Of a paper of which nothing else is read. */
async function countPages(name: string): Promise<number> {
  const pdf = await openPdf(tree.get(name) ?? missing(name));
  const { numPages } = pdf;
  await pdf.destroy();
  return numPages;
}

function missing(what: string): never {
  throw new Error(`no ${what}`);
}

/** The texts between the upper and the lower margin, without page number and running mark. */
function bodyOf(page: LaidPage): readonly PlacedText[] {
  return page.texts.filter(
    ({ baseMm }) => baseMm > MARGIN.top && baseMm < page.heightMm - MARGIN.bottom + 5 - TOLERANCE,
  );
}

function find(words: string, page: LaidPage = first): PlacedText {
  return page.texts.find(({ text }) => text.trim() === words) ?? missing(words);
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= TOLERANCE;
}

const centreOf = ({ leftMm, rightMm }: Pick<PlacedText, "leftMm" | "rightMm">) =>
  (leftMm + rightMm) / 2;

describe("trang giấy", () => {
  test("A4 dọc; phụ lục rộng thì A4 ngang", async () => {
    const pages = [...report, ...(await pagesOf("noi-bo/ban-lam-viec.pdf"))];
    const wrong = pages.filter(({ widthMm, heightMm }) => {
      const [short = 0, long = 0] = [widthMm, heightMm].toSorted((a, b) => a - b);
      return !isNear(short, SHEET.width) || !isNear(long, SHEET.height);
    });
    expect(wrong).toEqual([]);
    expect([report.length, pages.some(({ widthMm }) => isNear(widthMm, SHEET.height))]).toEqual([
      upright.length,
      true,
    ]);
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
    const pages = await pagesOf("noi-bo/bao-cao.pdf", (await buildExample()).tree);
    const edges = pages
      .filter(({ widthMm, heightMm }) => widthMm < heightMm)
      .map((page) => [
        page.number % 2 === 0,
        Math.round(Math.min(...bodyOf(page).map(({ leftMm }) => leftMm))),
      ]);
    expect(edges.every(([isBack, left]) => left === (isBack === true ? 15 : 30))).toBe(true);
    expect(edges.some(([isBack]) => isBack)).toBe(true);
  });
});

describe("số trang", () => {
  const numberOf = ({ texts }: LaidPage) =>
    texts.filter(({ baseMm, text }) => baseMm < MARGIN.top && /^\d+$/.test(text));

  test("không có ở trang đầu; từ trang hai: cỡ 14, đứng, giữa, cách mép trên 10", () => {
    expect(numberOf(first)).toEqual([]);
    for (const page of report.slice(1)) {
      const [number, ...others] = numberOf(page);
      expect(others).toEqual([]);
      expect(number).toMatchObject({ text: String(page.number), font: "Tinos-Regular" });
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

  test("mục lớn I-, phần 1- in đậm, và không đề mục nào đứng cuối trang", () => {
    const isHeading = ({ text, font }: PlacedText) =>
      font === "Tinos-Bold" && /^([IVX]+- \p{Lu}{2}|\d+[-.] \p{Lu}|Phụ lục \d)/u.test(text);
    expect(report.flatMap(({ texts }) => texts).filter(isHeading).length).toBeGreaterThan(6);
    for (const page of report) {
      const last = bodyOf(page).reduce((a, b) => (b.baseMm > a.baseMm ? b : a));
      expect(isHeading(last)).toBe(false);
    }
  });
});

describe("phần ký", () => {
  const page = report.find(({ texts }) => texts.some(({ text }) => text === "T/M BAN THƯỜNG VỤ"));
  const signed = page ?? missing("signature");
  const authority = find("T/M BAN THƯỜNG VỤ", signed);

  test("quyền hạn ký in đậm, chức vụ không đậm, ở nửa phải, cùng trục", () => {
    const post = find("BÍ THƯ", signed);
    expect([authority.font, post.font]).toEqual(["Tinos-Bold", "Tinos-Regular"]);
    expect(authority.leftMm).toBeGreaterThan(SHEET.width / 2);
    expect(isNear(centreOf(authority), centreOf(post))).toBe(true);
  });

  test("«Nơi nhận:» cỡ 14, gạch chân, ngang với quyền hạn ký, ở bên trái; danh sách cỡ 12", () => {
    const label = find("Nơi nhận:", signed);
    expect(label).toMatchObject({ font: "Tinos-Regular" });
    expect(isNear(label.baseMm, authority.baseMm) && isNear(label.leftMm, MARGIN.bound)).toBe(true);
    const rule = signed.boxes.find(
      ({ topMm, leftMm }) => isNear(leftMm, label.leftMm) && Math.abs(topMm - label.baseMm) < 2,
    );
    expect(isNear(rule?.rightMm ?? 0, label.rightMm)).toBe(true);
    const recipients = signed.texts.filter(({ text }) => /^(- )?Ban Thường vụ Tỉnh ủy,/.test(text));
    expect(recipients.map(({ sizePt }) => Math.round(sizePt))).toEqual([12]);
  });

  test("không đứng một mình: cùng trang có lời kết", () => {
    expect(bodyOf(signed).filter(({ baseMm }) => baseMm < authority.baseMm).length).toBeGreaterThan(
      2,
    );
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

  test("báo cáo không quá 12 trang; trang nào cũng đầy quá nửa, trừ trang cuối của phần chữ, của phụ lục", () => {
    expect(report.length).toBeLessThanOrEqual(12);
    const ends = [start, report.length];
    const thin = report.filter((page) => {
      const painted = [
        ...bodyOf(page).map(({ baseMm }) => baseMm),
        ...page.boxes.map(({ bottomMm }) => bottomMm),
      ].filter((mm) => mm < page.heightMm - MARGIN.bottom);
      return !ends.includes(page.number) && Math.max(...painted) < page.heightMm / 2;
    });
    expect(thin.map(({ number }) => number)).toEqual([]);
  });

  test("tóm tắt không quá hai mặt; mỗi phiếu đơn vị một trang", async () => {
    for (const name of ["noi-bo/tom-tat.pdf", "site/pdf/tom-tat.pdf"])
      expect(await countPages(name)).toBeLessThanOrEqual(2);
    const sheets = [...tree.keys()].filter((name) => name.startsWith("noi-bo/don-vi/"));
    const thick: string[] = [];
    for (const name of sheets) if ((await countPages(name)) > 1) thick.push(name);
    expect(thick).toEqual([]);
  });

  test("chữ trên phiếu đơn vị cỡ 10 trở lên, trừ chân trang", async () => {
    const [sheet = missing("sheet")] = await pagesOf("noi-bo/don-vi/dang-bo-phuong-a.pdf");
    const small = sheet.texts.filter(({ sizePt, text }) => sizePt < 9.9 && text.trim() !== "");
    expect(new Set(small.map(({ baseMm }) => Math.round(baseMm))).size).toBe(1);
  });

  test("chân trang của mọi loại bản in cách mép giấy ít nhất 8", async () => {
    for (const name of [
      "noi-bo/bao-cao.pdf",
      "noi-bo/ban-lam-viec.pdf",
      "noi-bo/tom-tat.pdf",
      "noi-bo/tap-don-vi.pdf",
      "site/pdf/bao-cao.pdf",
    ])
      for (const { number, heightMm, texts } of await pagesOf(name)) {
        const lowest = Math.max(...texts.map(({ baseMm }) => baseMm));
        expect([name, number, lowest < heightMm - 8]).toEqual([name, number, true]);
      }
  });
});
