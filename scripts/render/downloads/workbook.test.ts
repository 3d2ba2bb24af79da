import { describe, expect, test } from "vitest";
import { inTimeZone } from "../../../tests/roots/in-time-zone.ts";
import { readDocx } from "../../../tests/papers/read-docx.ts";
import { readSheetsOf, toSheetRows } from "../../../tests/figures/read-data-files.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { composeDownloads } from "../../compose/downloads/downloads.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { renderWorkbook } from "./workbook.ts";

const LIMITS = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 6"] as const;
const data = composeDownloads(toSampleBriefings(sampleDataset(LIMITS)).editions);
const bytes = await renderWorkbook(data);
const sheets = readSheetsOf(bytes);

describe("tệp Excel", () => {
  test("lần nào, múi giờ nào cũng đúng từng byte; không có giờ của máy", async () => {
    const again = await inTimeZone("America/Los_Angeles", () => renderWorkbook(data));
    expect(Buffer.from(again).equals(bytes)).toBe(true);
    const core = readDocx(bytes).parts.get("docProps/core.xml") ?? "";
    expect(core.match(/2020-04-10T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/202[1-9]-/);
  });

  test("mỗi bảng một trang tính, tên tiếng Việt không quá 31 chữ, trang đầu giới thiệu", () => {
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(["Giới thiệu", ...data.tables.map(({ title }) => title)]);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });

  test("mọi trang tính ghi dấu minh họa, ngày chốt, nguồn, điều kiện; giữ dòng tên cột", () => {
    for (const { name, rows, xml } of sheets) {
      const text = rows
        .flat()
        .map(({ value }) => value)
        .join("\n");
      for (const told of ["SỐ LIỆU MINH HỌA", data.asOfText, "Được dùng lại khi ghi rõ nguồn"])
        expect(text, name).toContain(told);
      if (name !== "Giới thiệu") expect(xml).toContain('ySplit="2"');
      expect(xml).toMatch(/<col [^>]*width="\d/);
    }
  });

  test("số là số, chữ là chữ, ngày là ngày, và số không nêu là chữ", () => {
    const sheet = sheets.find(({ name }) => name === "Chỉ tiêu");
    const head = sheet?.rows[1]?.map(({ value }) => value) ?? [];
    const share = sheet?.rows.find((row) => row[1]?.value === "nu-cap-uy") ?? [];
    const cell = (label: string) => share[head.indexOf(label)];
    expect(cell("Áp dụng")).toMatchObject({ isText: false, format: "#,##0" });
    expect(cell("Kỳ")).toMatchObject({ isText: false, format: "dd/mm/yyyy" });
    expect(cell("Mức quy định")).toMatchObject({ isText: true, format: "@" });
    expect(cell("Tử số")).toMatchObject({ isText: true, value: "không nêu" });
    expect(cell("Tỷ lệ chung (%)")).toMatchObject({ isText: true, value: "không nêu" });
    const told = readSheetsOf(bytesWithout);
    const open = toSheetRows(told[1] ?? expect.fail("a sheet")).rows;
    expect(open.find((row) => row["Mã chỉ tiêu"] === "nu-cap-uy")).toMatchObject({
      Kỳ: "2020-04-10",
      "Tỷ lệ chung (%)": "14.3",
    });
  });

  test("chữ như công thức vẫn là chữ, không ô nào có công thức", async () => {
    const named = sampleDataset(["data/to-chuc.yaml", "ten: Thị ủy Duyên Hải\n", "ten: =1+1\n"]);
    const spoiled = await renderWorkbook(composeDownloads(toSampleBriefings(named).editions));
    const [first] = readSheetsOf(spoiled);
    expect(first?.rows[1]?.[1]).toEqual({ isText: true, value: "=1+1", format: "@" });
    expect(readSheetsOf(spoiled).some(({ xml }) => /<f[ >]/.test(xml))).toBe(false);
  });
});

const bytesWithout = await renderWorkbook(
  composeDownloads(toSampleBriefings(sampleDataset()).editions),
);
