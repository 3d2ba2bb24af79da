import { describe, expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composeAppendices } from "../../scripts/compose/papers/appendices/appendices.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { toCellText } from "../../scripts/render/downloads/cell-text.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { DECIMAL, DECIMAL_STATISTICS, NO_SUM } from "../samples/decimal.ts";
import { MO_DAU, sampleDataset, sentencesOf, XA_A, type Change } from "../samples/root.ts";

const { newest, editions } = toSampleBriefings(sampleDataset(...DECIMAL, DECIMAL_STATISTICS));

describe("decimal numbers of units", () => {
  test.each([
    ["{{ dien_tich.tong }}", "12,57"],
    ["{{ dien_tich.so_don_vi }}", "2"],
    ["{{ tong-dien-tich.gia_tri }}", "12,57"],
    ["{{ dien-tich-binh-quan.gia_tri }}", "6,285"],
  ])("%s is exact", (placeholder, text) => {
    expect(resolveText(placeholder, null, newest)).toBe(text);
  });

  test("are numbers in the files of data", () => {
    const { tables } = composeDownloads(editions);
    const rowsOf = (id: string, ...keys: readonly string[]) => {
      const table = tables.find((one) => one.id === id);
      const at = keys.map((key) => table?.columns.findIndex((column) => column.key === key) ?? -1);
      return table?.rows.map((row) =>
        at.map((index) => toCellText(row[index] ?? { kind: "gap", gap: "none" })),
      );
    };
    expect(rowsOf("thong-ke", "ma_so_lieu", "gia_tri", "tu_so", "mau_so")?.slice(-2)).toEqual([
      ["tong-dien-tich", "12,57", "12,57", "không áp dụng"],
      ["dien-tich-binh-quan", "6,285", "12,57", "2"],
    ]);
    const kinds = tables
      .find(({ id }) => id === "thong-ke")
      ?.columns.filter(({ key }) => ["tu_so", "mau_so"].includes(key))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(["decimal", "count"]);
  });

  test("have no format of whole numbers", () => {
    const told: Change = [MO_DAU, "Có {{ dien_tich.tong | hai_chu_so }} ha.\n"];
    expect(sentencesOf(...DECIMAL, told)).toHaveLength(1);
  });
});

describe("numbers that do not add up", () => {
  test("have no total, neither in prose nor in the internal table", () => {
    const told: Change = [MO_DAU, "Có {{ dien_tich.tong }} ha.\n"];
    expect(sentencesOf(...DECIMAL, NO_SUM, told).join()).toContain("dien_tich.tong");
    const { internal, evaluations } = toSampleBriefings(sampleDataset(...DECIMAL, NO_SUM));
    const names = composeAppendices(internal, evaluations.now)
      .flatMap(({ parts }) => parts.flatMap(({ table }) => table.rows))
      .map(({ header }) => header.text);
    expect(names).toContain("Số đảng viên");
    expect(names).not.toContain("Diện tích trụ sở");
  });
});

describe("a decimal number is read", () => {
  test.each<readonly [string, number]>([
    ["12", 0],
    ["12,50", 0],
    ["1.234,5", 0],
    ["12.5", 1],
    ["1.234", 1],
    ["12,501", 1],
    ["-1,5", 1],
    ["1e3", 1],
  ])("«%s» with %d faults", (written, faults) => {
    const changes = DECIMAL.map((change): Change => {
      const [file, from, to] = change;
      return file.endsWith("xa-a.yaml") && to !== undefined
        ? [file, from ?? "", to.replace("12,5", written)]
        : change;
    });
    expect(sentencesOf(...changes)).toHaveLength(2 * faults);
  });

  test("and one that changes beyond its limit must be confirmed", () => {
    const changed: Change = [XA_A, "dien_tich: 12,5", "dien_tich: 25"];
    expect(sentencesOf(...DECIMAL, changed).join()).toContain("dien_tich");
  });
});
