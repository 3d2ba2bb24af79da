import { describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { findNames } from "../roots/naming.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readPdf, toPdfText, type ReadPdf } from "./read-pdf.ts";
import { papersOf } from "../roots/read-tree.ts";
import { findSlips } from "../roots/slips.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

/** 210 × 297 mm in points; Chromium rounds to whole device pixels. */
const A4 = [595.28, 841.89] as const;

interface Paper extends ReadPdf {
  readonly name: string;
  readonly raw: string;
  readonly text: string;
}

const { periods } = await readSoundRoot(PROJECT);
const units = periods[0].period.units;
const { tree } = await buildProject();
const papers: Paper[] = [];
for (const [name, bytes] of papersOf(tree)) {
  const pdf = await readPdf(bytes);
  papers.push({ ...pdf, name, text: toPdfText(pdf.pages), raw: bytes.toString("latin1") });
}

/** The names of the papers that fail a condition. */
function papersWhere(isWrong: (paper: Paper) => boolean): readonly string[] {
  return papers.filter(isWrong).map(({ name }) => name);
}

/** Elements of one kind in the structure that screen readers follow. */
function findElements(raw: string, kind: string): readonly string[] {
  const start = `<</Type /StructElem\n/S /${kind}\n`;
  return raw.split(/\nendobj/).filter((object) => object.includes(start));
}

describe("mọi bản in", () => {
  test("có đủ: báo cáo và tóm tắt cho hai đối tượng, một bản làm việc, mỗi đơn vị một phiếu, một tập phiếu", () => {
    expect(papers.map(({ name }) => name).sort()).toEqual(
      [
        "site/pdf/bao-cao.pdf",
        "site/pdf/tom-tat.pdf",
        "noi-bo/bao-cao.pdf",
        "noi-bo/ban-lam-viec.pdf",
        "noi-bo/tom-tat.pdf",
        "noi-bo/tap-don-vi.pdf",
        ...units.map(({ id }) => `noi-bo/don-vi/${id}.pdf`),
      ].sort(),
    );
  });

  test("mọi tờ là A4, dọc hoặc ngang", () => {
    const isA4 = (size: readonly [number, number]) =>
      size.toSorted((a, b) => a - b).every((side, index) => Math.abs(side - (A4[index] ?? 0)) < 1);
    expect(papersWhere(({ sizes }) => sizes.length === 0 || !sizes.every(isA4))).toEqual([]);
  });

  test("chỉ dùng Tinos và Be Vietnam Pro, nhúng đủ, không phông vẽ tạm", () => {
    const isWhole = ({ raw }: Paper) => {
      const fonts = raw.match(/\/FontDescriptor\b(?! \d).*?>>/gs) ?? [];
      const names = Array.from(raw.matchAll(/\/BaseFont \/(\S+)/g), ([, name = ""]) => name);
      return (
        fonts.length > 0 &&
        fonts.every((font) => font.includes("/FontFile2")) &&
        names.every((name) => /^[A-Z]{6}\+(?:Tinos|BeVietnamPro)-\w+$/.test(name)) &&
        !raw.includes("/Type3")
      );
    };
    expect(papersWhere((paper) => !isWhole(paper))).toEqual([]);
  });

  test("có thẻ cho trình đọc màn hình, ngôn ngữ tiếng Việt, có tiêu đề riêng", () => {
    expect(papersWhere(({ isTagged }) => !isTagged)).toEqual([]);
    expect(papersWhere(({ info }) => info.Language !== "vi-VN")).toEqual([]);
    const titles = papers.map(({ info }) => info.Title ?? "");
    expect(titles.filter((title) => title.trim() === "")).toEqual([]);
    const sheets = papers.filter(({ name }) => name.includes("/don-vi/"));
    expect(new Set(sheets.map(({ info }) => info.Title)).size).toBe(units.length);
  });

  test("thuộc tính và XMP nói một điều: tiêu đề, Thị ủy Duyên Hải, số liệu đến ngày nào, các dấu", () => {
    const isToldTwice = ({ info, xmp }: Paper) =>
      xmp["dc:title"] === info.Title &&
      JSON.stringify(xmp["dc:creator"]) === JSON.stringify([info.Author]) &&
      xmp["dc:description"] === info.Subject &&
      xmp["pdf:producer"] === info.Producer &&
      xmp["xmp:creatortool"] === info.Creator &&
      xmp["dc:language"] === info.Language;
    expect(papersWhere((paper) => !isToldTwice(paper))).toEqual([]);
    expect(new Set(papers.map(({ info }) => info.Author))).toEqual(new Set(["Thị ủy Duyên Hải"]));
    const marks = "Số liệu chốt đến ngày 10/4/2020 · SỐ LIỆU MINH HỌA · Dự thảo lần 1";
    const wanted = (name: string) =>
      name.startsWith("site/") ? marks : `${marks} · LƯU HÀNH NỘI BỘ`;
    expect(papersWhere(({ name, info }) => info.Subject !== wanted(name))).toEqual([]);
  });

  test("không có thuộc tính thêm vào, bản in vẫn là một tệp trọn vẹn, có đúng những trang ấy", async () => {
    for (const { raw, pages, name, outline } of papers.slice(0, 4)) {
      const printed = raw.slice(0, raw.indexOf("%%EOF") + "%%EOF".length);
      const before = await readPdf(Buffer.from(printed, "latin1"));
      expect([before.pages, before.outline], name).toEqual([pages, outline]);
      expect(before.xmp).toEqual({});
    }
  });

  test("mọi hình có lời cho người không nhìn thấy, mọi ô đầu bảng có phạm vi", () => {
    const lacks = (raw: string, kind: string, key: string) =>
      findElements(raw, kind).some((element) => !element.includes(key));
    expect(papersWhere(({ raw }) => lacks(raw, "Figure", "/Alt "))).toEqual([]);
    expect(papersWhere(({ raw }) => lacks(raw, "TH", "/Scope /"))).toEqual([]);
    const report = papers.find(({ name }) => name === "noi-bo/bao-cao.pdf")?.raw ?? "";
    expect(findElements(report, "Figure").length).toBeGreaterThan(1);
    expect(findElements(report, "TH").length).toBeGreaterThan(25);
  });

  test("chữ chép ra là chữ dựng sẵn (NFC), không lỗi đánh máy của bài viết", () => {
    expect(papersWhere(({ text }) => text === "" || text !== text.normalize("NFC"))).toEqual([]);
    expect(papersWhere(({ text }) => findSlips(text).length > 0)).toEqual([]);
  });

  test("mọi tờ đều ghi «SỐ LIỆU MINH HỌA»; «LƯU HÀNH NỘI BỘ» chỉ và luôn ở bản nội bộ", () => {
    const pagesOf = ({ pages }: Paper) => pages.map((runs) => toPdfText([runs]));
    expect(
      papersWhere((paper) => !pagesOf(paper).every((page) => page.includes("SỐ LIỆU MINH HỌA"))),
    ).toEqual([]);
    const isInternal = ({ name }: Paper) => name.startsWith("noi-bo/");
    expect(
      papersWhere((paper) => {
        const marked = pagesOf(paper).filter((page) => page.includes("LƯU HÀNH NỘI BỘ")).length;
        return marked !== (isInternal(paper) ? paper.pages.length : 0);
      }),
    ).toEqual([]);
  });
});

describe("phiếu đơn vị", () => {
  test.each(units.map(({ id, name }) => [name, id] as const))(
    "phiếu của %s có tên mình và không có tên đơn vị nào khác",
    (name, id) => {
      const sheet = papers.find((one) => one.name === `noi-bo/don-vi/${id}.pdf`);
      const others = units.map((unit) => unit.name).filter((other) => other !== name);
      expect(findNames(sheet?.text ?? "", [name])).toEqual([name]);
      expect(findNames(sheet?.text ?? "", others)).toEqual([]);
    },
  );

  test("bản nội bộ nêu tên đơn vị chưa đạt, bản công khai không", () => {
    const missing = units.filter(({ id }) =>
      [...(periods[0].evaluation.units.get(id)?.judgements.values() ?? [])].some(
        ({ verdict }) => verdict === "notMet",
      ),
    );
    const names = missing.map(({ name }) => name);
    const textOf = (path: string) => papers.find(({ name }) => name === path)?.text ?? "";
    expect(findNames(textOf("noi-bo/bao-cao.pdf"), names)).toEqual(names);
    for (const path of ["site/pdf/bao-cao.pdf", "site/pdf/tom-tat.pdf"])
      expect(findNames(textOf(path), names)).toEqual([]);
  });
});
