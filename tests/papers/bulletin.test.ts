import { describe, expect, test } from "vitest";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { openPdf, readLaidPages, type LaidPage, type PlacedText } from "./laid-page.ts";

// The paper for citizens has a layout of its own. Lengths in millimetres.
const SHEET = { width: 210, height: 297 };
const MARGIN = { top: 14, side: 20, bottom: 18 };
/** Every printer reaches this far. */
const LEAST_TO_EDGE = 8;
const TOLERANCE = 0.5;

const { tree } = await buildProject();
const pages = await pagesOf("site/pdf/bao-cao.pdf");

async function pagesOf(name: string, from = tree): Promise<readonly LaidPage[]> {
  const bytes = from.get(name);
  if (bytes === undefined) throw new Error(`no ${name}`);
  return readLaidPages(await openPdf(bytes));
}

const isInBody = ({ baseMm }: PlacedText) => baseMm < SHEET.height - MARGIN.bottom;
const toText = (read: readonly LaidPage[]) =>
  read.map(({ texts }) => texts.map(({ text }) => text).join("")).join("\n");

/** What only a document has that somebody signs and sends, or what marks one as not for everybody. */
const OF_A_SIGNED_DOCUMENT =
  /-BC\/TXU|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|T\/M BAN|BÍ THƯ|MẬT\b|LƯU HÀNH|CÔNG KHAI/u;

describe("bản in cho người dân", () => {
  test("A4 dọc; mọi chữ nằm trong lề, cỡ 10 trở lên, phông của trang", () => {
    const texts = pages.flatMap((page) => page.texts);
    expect(pages.every(({ widthMm, heightMm }) => widthMm < heightMm)).toBe(true);
    expect(
      texts.filter(
        ({ leftMm, rightMm, baseMm, sizePt }) =>
          leftMm < MARGIN.side - TOLERANCE ||
          rightMm > SHEET.width - MARGIN.side + TOLERANCE ||
          baseMm < MARGIN.top ||
          sizePt < 10 - 0.1,
      ),
    ).toEqual([]);
    // Tinos has the marks of states.
    const inOther = texts.filter(
      ({ font, text }) => !font.startsWith("BeVietnamPro") && /\p{L}/u.test(text),
    );
    expect(inOther).toEqual([]);
  });

  test("chân trang cách mép giấy ít nhất 8: dấu ở giữa, số trang ở bên phải", () => {
    for (const page of pages) {
      const foot = page.texts.filter((text) => !isInBody(text));
      expect(foot.map(({ text }) => text).join("")).toContain(`${page.number}/${pages.length}`);
      expect(Math.max(...foot.map(({ baseMm }) => baseMm))).toBeLessThan(
        SHEET.height - LEAST_TO_EDGE,
      );
    }
  });

  test("mở đầu bằng cơ quan, tên trang, tiêu đề, tin mới, con số chính", () => {
    const text = toText(pages.slice(0, 1));
    const places = [
      "Thị ủy Duyên Hải",
      // A term of a title is a run of its own.
      "Công tác",
      "Tạm hoãn tổ chức",
      "trong 45 đơn vị",
      "Kết quả đạt được",
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found.every((place, index) => place > (found[index - 1] ?? -1))).toBe(true);
  });

  test.each([
    ["nhiệm kỳ 2020 – 2025", buildProject],
    ["nhiệm kỳ 2025 – 2030", buildExample],
  ])("không số, ký, nơi nhận, không dấu trông như dấu mật: %s", async (_term, build) => {
    const from = (await build()).tree;
    for (const name of ["site/pdf/bao-cao.pdf", "site/pdf/tom-tat.pdf"])
      expect([name, OF_A_SIGNED_DOCUMENT.exec(toText(await pagesOf(name, from)))]).toEqual([
        name,
        null,
      ]);
  });
});

describe("bản làm việc", async () => {
  const text = toText(await pagesOf("noi-bo/ban-lam-viec.pdf")).replace(/\s+/gu, " ");
  const signed = toText(await pagesOf("noi-bo/bao-cao.pdf")).replace(/\s+/gu, " ");

  test("không mang số của văn bản ký, không ký, không nơi nhận", () => {
    expect(text).not.toMatch(/-BC\/TXU|Nơi nhận|T\/M BAN/u);
    expect(signed).toMatch(/-BC\/TXU/u);
  });

  test("có ghi chú, nguyên nhân, phân công; văn bản ký thì không", () => {
    for (const words of ["Ghi chú nội bộ:", "Nguyên nhân khách quan:", "Đang khắc phục; chủ trì:"])
      expect([words, text.includes(words), signed.includes(words)]).toEqual([words, true, false]);
  });
});
