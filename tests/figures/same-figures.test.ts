import { describe, expect, test } from "vitest";
import { formatCount } from "../../scripts/model/texts/format-count.ts";
import { formatPercent } from "../../scripts/model/texts/format-number.ts";
import type { IndicatorRollup } from "../../scripts/model/judgement/evaluation.ts";
import type { Indicator } from "../../scripts/model/rules/indicator.ts";
import { lowerFirst } from "../../scripts/compose/words/sentences.ts";
import { limitsOf, toMeasuredText } from "../../scripts/compose/words/indicators/threshold-text.ts";
import { findStartPages } from "../../scripts/print/page-numbers.ts";
import { buildProject } from "../roots/built-root.ts";
import { toText } from "./html-text.ts";
import { PROJECT } from "../roots/project-root.ts";
import { findAll, readDocx, toDocxText } from "../papers/read-docx.ts";
import { readPdf, toPdfText } from "../papers/read-pdf.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

const { dataset, periods } = await readSoundRoot(PROJECT);
const [{ evaluation, period, withheld }] = periods;
const { tree } = await buildProject();

const bytesOf = (name: string) => tree.get(name) ?? Buffer.alloc(0);
const pdfPages = async (name: string) =>
  (await readPdf(bytesOf(name))).pages.map((page) => squeeze(toPdfText([page])));
const pdf = async (name: string) => (await pdfPages(name)).join(" ");
/** A sentence may go on after the number and the running mark of the next sheet. */
const reportPdf = async (name: string) =>
  (await pdf(name)).replace(/ \d+SỐLIỆUMINHHỌA·[^ ]*?NỘIBỘ/g, "");
const html = (name: string) => squeeze(toText(bytesOf(name).toString("utf8")));
const word = (name: string) =>
  squeeze(
    findAll(readDocx(bytesOf(name)).read("word/document.xml"), "w:p")
      .map(toDocxText)
      .join(" "),
  );

/** White space does not count, because lines may break anywhere. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** What every list of all indicators says of each: how many units meet it, and the share. */
const outputs = new Map([
  ["trang chỉ tiêu", html("site/chi-tieu/index.html")],
  ["tóm tắt nội bộ", await pdf("noi-bo/tom-tat.pdf")],
  ["tóm tắt công khai", await pdf("site/pdf/tom-tat.pdf")],
]);
/** The places that tell only the shares, in words and in the chart. */
const shareOutputs = new Map([
  ...outputs,
  ["trang báo cáo", html("site/index.html")],
  ["báo cáo công khai", await pdf("site/pdf/bao-cao.pdf")],
  ["báo cáo nội bộ", await pdf("noi-bo/bao-cao.pdf")],
  ["báo cáo Word", word("noi-bo/bao-cao.docx")],
]);

const isInside = (name: string) => name.includes("nội bộ") || name.includes("Word");

/** The share, and the counts behind it. */
function toShareTexts(
  indicator: Indicator,
  rollup: IndicatorRollup | undefined,
): readonly string[] {
  if (rollup?.pooled == null) return [];
  const { numerator, denominator } = rollup.pooled;
  return [
    formatPercent(rollup.pooled, limitsOf(indicator.measure)),
    `${formatCount(numerator)}/${formatCount(denominator)}`,
  ];
}

describe("một chỉ tiêu, một con số", () => {
  const rollups = dataset.indicators.map((indicator) => ({
    indicator,
    rollup: evaluation.indicators.get(indicator.id),
  }));

  test.each([...shareOutputs])(
    "«%s» ghi đúng tỷ lệ chung của mọi chỉ tiêu tỷ lệ, trừ số không nêu",
    (name, text) => {
      const isTold = (id: string) => isInside(name) || !withheld.pooled.has(id);
      const shares = rollups
        .filter(({ indicator }) => isTold(indicator.id))
        .flatMap(({ indicator, rollup }) => toShareTexts(indicator, rollup).slice(0, 1));
      expect(shares.length).toBeGreaterThan(3);
      expect(shares.filter((share) => !text.includes(share))).toEqual([]);
    },
  );

  test.each([...shareOutputs])("«%s» chỉ nêu số nhỏ nếu là bản nội bộ", (name, text) => {
    const small = rollups
      .filter(({ indicator }) => withheld.pooled.has(indicator.id))
      .flatMap(({ indicator, rollup }) => toShareTexts(indicator, rollup));
    expect(small.length).toBeGreaterThan(0);
    expect(small.some((share) => text.includes(share))).toBe(isInside(name));
  });

  test("số nhỏ không có ở tệp nào của trang công khai", () => {
    const small = rollups
      .filter(({ indicator }) => withheld.pooled.has(indicator.id))
      .flatMap(({ indicator, rollup }) => toShareTexts(indicator, rollup));
    const found = [...tree].filter(
      ([name, bytes]) =>
        name.endsWith(".html") &&
        small.some((share) => squeeze(toText(bytes.toString("utf8"))).includes(share)),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test.each(["tóm tắt nội bộ", "tóm tắt công khai"])(
    "«%s» ghi đúng số đơn vị đạt trên số đơn vị áp dụng của từng chỉ tiêu",
    (name) => {
      const text = outputs.get(name) ?? "";
      const wrong = rollups.filter(({ indicator, rollup }) => {
        const told = `${formatCount(rollup?.met.length ?? 0)}/${formatCount(rollup?.applicableCount ?? 0)}`;
        // Between a name and its counts stand the rule and the share, and no other name.
        const row = text.slice(text.lastIndexOf(squeeze(indicator.name)));
        if (row.slice(0, squeeze(indicator.name).length + 90).includes(told)) return false;
        // Those that no unit misses stand behind the counts that they share.
        const before = text.slice(0, text.lastIndexOf(squeeze(lowerFirst(indicator.name))));
        return [...before.matchAll(/\d+\/\d+(?=:)/g)].at(-1)?.[0] !== told;
      });
      expect(wrong.map(({ indicator }) => indicator.name)).toEqual([]);
    },
  );

  test("phụ lục và bản Word ghi cùng số của từng đơn vị, chữ của biểu đồ cùng số với bảng", async () => {
    const structure = dataset.indicators.filter(({ measure }) => measure.kind === "share");
    const texts = [await reportPdf("noi-bo/bao-cao.pdf"), word("noi-bo/bao-cao.docx")];
    const missed = structure.flatMap((indicator) =>
      period.units.flatMap(({ id, name }) => {
        const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
        if (judgement?.verdict !== "notMet") return [];
        const measured = squeeze(toMeasuredText(judgement.measured, indicator));
        return texts.every((text) => text.includes(squeeze(name) + ":" + measured)) ? [] : [name];
      }),
    );
    expect(missed).toEqual([]);
  });
});

/** Every measured figure of a unit, as on its sheet but in small letters. What is met goes on in a sentence. */
function figuresOf(id: string): readonly string[] {
  const own = evaluation.units.get(id);
  const { values } = period.units.find((unit) => unit.id === id) ?? { values: null };
  if (values === null) return [];
  return dataset.indicators.flatMap((indicator) => {
    const judgement = own?.judgements.get(indicator.id);
    return judgement === undefined || judgement.verdict === "notApplicable"
      ? []
      : [
          squeeze(indicator.name),
          // Of what is simply done, the name says all.
          ...(judgement.verdict === "met" && judgement.measured?.kind === "yesNo"
            ? []
            : [squeeze(toMeasuredText(judgement.measured, indicator))]),
        ].map((text) => text.toLocaleLowerCase("vi"));
  });
}

const booklet = await pdfPages("noi-bo/tap-don-vi.pdf");
const starts = findStartPages(bytesOf("noi-bo/tap-don-vi.pdf"));
const contents = booklet.slice(0, Math.min(...starts.values()) - 1).join(" ");

describe.each(period.units.map(({ id, name }) => [name, id] as const))("%s", (name, id) => {
  test("phiếu ghi đủ số của chính mình", async () => {
    const text = (await pdf(`noi-bo/don-vi/${id}.pdf`)).toLocaleLowerCase("vi");
    expect(figuresOf(id).filter((figure) => !text.includes(figure))).toEqual([]);
  });

  test("trong tập phiếu, đúng trang mục lục ghi, có tên mình ở đầu trang và số của mình", () => {
    const start = starts.get(id) ?? 0;
    const page = booklet[start - 1] ?? "";
    expect(page.split(squeeze(name)).length).toBeGreaterThan(2);
    const text = page.toLocaleLowerCase("vi");
    expect(figuresOf(id).filter((figure) => !text.includes(figure))).toEqual([]);
    expect(contents).toMatch(
      new RegExp(`${squeeze(name)}\\D*(?:\\d+chỉtiêuchưađạt)?${String(start)}(?!\\d)`),
    );
  });
});
