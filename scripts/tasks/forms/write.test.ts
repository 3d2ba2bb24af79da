import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { beforeEach, describe, expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { writeBook } from "../../excel/write-book.ts";
import { SILENT } from "../../progress.ts";
import { listForms, type FormFile } from "./plan.ts";
import { RECORD, writeForms } from "./write.ts";

const RENAMED: Change = ["data/bieu-mau.yaml", "ten: Số đảng viên", "ten: Tổng số đảng viên"];

/** The forms of the sample's newest period. */
function formsOf({ changes = [], isTogether = false }: Wanted = {}): readonly FormFile[] {
  const dataset = sampleDataset(...changes);
  const period = dataset.periods.at(-1) ?? expect.fail("a period");
  return listForms(dataset, period, { isTogether });
}

interface Wanted {
  readonly changes?: readonly Change[];
  readonly isTogether?: boolean;
}

describe("the folder of the forms", () => {
  let folder = "";
  const write = (wanted?: Wanted) =>
    writeForms({ ...PLAN, folder, files: formsOf(wanted) }, SILENT);
  const names = formsOf().map(({ name }) => name);
  const [first = ""] = names;

  beforeEach(async () => {
    folder = await makeTempFolder("bieu-mau");
  });

  test("gets a workbook for each unit that is asked, and nothing else but the record", async () => {
    expect(await write()).toEqual({ written: names, unchanged: [], kept: [] });
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.toSorted()).toEqual(
      [RECORD, ...names.map((name) => path.basename(name))].toSorted(),
    );
  });

  test("is not written again where nothing has changed", async () => {
    await write();
    expect(await write()).toEqual({ written: [], unchanged: names, kept: [] });
  });

  test("follows the data in what it wrote itself, also back and forth", async () => {
    await write();
    for (const changes of [[RENAMED], [], [RENAMED]])
      expect(await write({ changes })).toEqual({ written: names, unchanged: [], kept: [] });
  });

  test("keeps a workbook that somebody has filled, and tells it", async () => {
    await write();
    await writeFile(path.join(folder, first), "filled");
    const result = await write({ changes: [RENAMED] });
    expect(result).toEqual({ written: names.slice(1), unchanged: [], kept: [first] });
    expect(await readFile(path.join(folder, first), "utf8")).toBe("filled");
  });

  test("keeps whatever is not as it would be now when the record is lost", async () => {
    await write();
    await rm(path.join(folder, RECORD));
    expect(await write({ changes: [RENAMED] })).toMatchObject({ written: [], kept: names });
  });

  test("a run that was killed leaves nothing: its drafts go, and its files are known", async () => {
    await write();
    const record = await readFile(path.join(folder, RECORD), "utf8");
    // No process has this number; the last line of the record is half written.
    await writeFile(path.join(folder, "don-vi/.dang-ghi-999999999-a.xlsx"), "half");
    await writeFile(path.join(folder, RECORD), `${record}0123abc`);
    expect(await write({ changes: [RENAMED] })).toMatchObject({ written: names, kept: [] });
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.includes("dang-ghi"))).toEqual([]);
  });

  test("one workbook for all units stands beside those of each", async () => {
    await write();
    const result = await write({ isTogether: true });
    expect(result.written).toEqual(["cac-don-vi_2020-04-10.xlsx"]);
    expect(await write({ changes: [RENAMED] })).toMatchObject({ written: names, kept: [] });
  });
});

const PLAN = {
  kind: "sound",
  issuerName: "Thị ủy A",
  period: sampleDataset().periods.at(-1)?.date ?? expect.fail(),
} as const;

describe("a workbook read back", async () => {
  const [form] = formsOf();
  const book = form?.layOut() ?? expect.fail("a form");
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeBook(book));
  const sheet = workbook.getWorksheet("Số liệu") ?? expect.fail("the sheet");
  const cellOf = (field: string, step: string | null = null) => {
    const found = book.cells.find(({ place }) => place.field === field && place.step === step);
    return sheet.getCell(found?.address ?? expect.fail(field));
  };
  const beforeOf = (field: string, step: string | null = null) =>
    sheet.getCell(cellOf(field, step).row, 5).value;

  test("has what the unit last sent, each kind as it is typed", () => {
    expect({
      count: beforeOf("so_dang_vien"),
      choice: beforeOf("hinh_thuc"),
      yesNo: beforeOf("ban_chi_dao"),
      day: beforeOf("ngay_thanh_lap"),
    }).toEqual({ count: 214, choice: "Đại hội đại biểu", yesNo: "không", day: "02/01/2020" });
  });

  test("has its answers empty and open, everything else locked", () => {
    for (const { address } of book.cells) {
      const cell = sheet.getCell(address);
      expect([cell.value, cell.protection?.locked]).toEqual([null, false]);
    }
    expect(sheet.getCell("B7").protection?.locked).not.toBe(false);
    expect(sheet.sheetProtection).toMatchObject({ sheet: true });
    expect(sheet.sheetProtection).not.toHaveProperty("hashValue");
  });

  test("offers the labels of a choice, not the ids", () => {
    expect(sheet.dataValidations.model[cellOf("hinh_thuc").address]).toMatchObject({
      type: "list",
      formulae: ['"Đại hội đại biểu,Đại hội đảng viên"'],
    });
  });

  test("says on its face whose it is, of which period, and that figures are invented", () => {
    const texts = [1, 3, 4, 5].map((row) => sheet.getRow(row).getCell(row === 1 ? 1 : 3).text);
    expect(texts).toEqual([
      "Đảng bộ xã A – số liệu chốt đến ngày 10/4/2020 – SỐ LIỆU MINH HỌA",
      "Đảng bộ xã A",
      "xa-a",
      "10/4/2020",
    ]);
  });
});
