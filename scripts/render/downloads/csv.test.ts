import { describe, expect, test } from "vitest";
import { readCsvRows } from "../../../tests/figures/read-data-files.ts";
import {
  count,
  date,
  gapCell,
  list,
  percent,
  text,
  yesNo,
} from "../../compose/downloads/data-cells.ts";
import {
  TEXT,
  toDataTable,
  type DataCell,
  type DataTable,
} from "../../compose/downloads/data-table.ts";
import { toCalendarDate } from "../../model/days/calendar-date.ts";
import { renderCsv, toInertText } from "./csv.ts";

function tableOf(...cells: readonly DataCell[]): DataTable {
  const columns = cells.map((cell, index) => ({
    key: `cot_${index}`,
    label: `Cột ${index}`,
    ...TEXT,
    meaning: "",
    read: () => cell,
  }));
  return toDataTable({ id: "bang", title: "Bảng", rowMeaning: "" }, columns, [null]);
}

/** Writes a table of one row with these cells, and gives that row of the file. */
function write(...cells: readonly DataCell[]): string {
  const csv = renderCsv(tableOf(...cells), []);
  const [, row = "", end] = csv.split("\r\n");
  expect(end).toBe("");
  return row;
}

const day = toCalendarDate(2020, 4, 5) ?? expect.fail("a day that exists");

describe("một ô của tệp CSV", () => {
  test.each([
    ["số nguyên không có dấu ngăn hàng nghìn", count(1234), "1234"],
    ["tỷ lệ có dấu phẩy thập phân", percent({ numerator: 19, denominator: 99 }, []), "19,2"],
    ["tỷ lệ tròn không có phần lẻ", percent({ numerator: 1, denominator: 4 }, []), "25"],
    [
      "tỷ lệ sát mức quy định giữ đủ chữ số",
      percent({ numerator: 1499, denominator: 10_000 }, [{ numerator: 15, denominator: 100 }]),
      "14,99",
    ],
    ["ngày theo ISO", date(day), "2020-04-05"],
    ["có, không", yesNo(true), "có"],
    ["danh sách", list(["a", "b"]), "a | b"],
    ["danh sách trống", list([]), "không có"],
    ["số không nêu", gapCell("withheld"), "không nêu"],
    ["chưa có số liệu", gapCell("noData"), "chưa có số liệu"],
    ["không áp dụng", gapCell("notApplicable"), "không áp dụng"],
    ["chữ có dấu chấm phẩy", text("a; b"), '"a; b"'],
    ["chữ có nháy kép", text('"a" b'), '"""a"" b"'],
    ["chữ xuống dòng", text("a\r\nb"), '"a\r\nb"'],
    ["chữ có dấu phẩy", text("Xã, phường"), "Xã, phường"],
  ] as const)("%s", (_what, cell, expected) => {
    const csv = renderCsv(tableOf(cell), []);
    expect(csv).toBe(`\uFEFFcot_0\r\n${expected}\r\n`);
  });

  test("đọc lại đúng từng chữ, kể cả nháy kép, dấu chấm phẩy, xuống dòng", () => {
    const texts = ['"', "a;b", "x\r\ny", "z\ny", '"";""', " có cách hai đầu ", "Đảng bộ"];
    const { rows } = readCsvRows(
      new TextEncoder().encode(renderCsv(tableOf(...texts.map(text)), [])),
    );
    expect(Object.values(rows[0] ?? {})).toEqual(texts);
  });

  test("mỗi dòng mang lưu ý ở cột cuối, tệp không có dòng nào thì chỉ có tên cột", () => {
    const marks = ["SỐ LIỆU MINH HỌA", "Dự thảo lần 1"];
    expect(renderCsv(tableOf(count(1)), marks)).toBe(
      "\uFEFFcot_0;luu_y\r\n1;SỐ LIỆU MINH HỌA. Dự thảo lần 1\r\n",
    );
    expect(renderCsv({ ...tableOf(count(1)), rows: [] }, marks)).toBe("\uFEFFcot_0;luu_y\r\n");
  });
});

describe("chữ không bao giờ thành công thức, dù bảng tính tách cột bằng dấu nào", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["\u00A0=1+1", "'\u00A0=1+1"],
    ["＝1+1", "'＝1+1"],
    ["\t=1", "'\t'=1"],
    ["\rx", "'\rx"],
    ["a,=1+1", "a,'=1+1"],
    ["a;=1+1", "a;'=1+1"],
    ["a\n=1+1", "a\n'=1+1"],
    ['=HYPERLINK("http://x";"y")', `'=HYPERLINK("http://x";"y")`],
  ])("%j", (given, expected) => {
    expect(toInertText(given)).toBe(expected);
    expect(write(text(given))).not.toMatch(/(?:^|[;,\t"])\s*[=+\-@＝]/m);
  });

  test.each(["Xã, phường", "2020 – 2025", "a = b", "35-CT/TW", "từ 15% trở lên"])(
    "«%s» giữ nguyên",
    (given) => {
      expect(toInertText(given)).toBe(given);
    },
  );

  test("cũng như vậy trong danh sách", () => {
    expect(write(list(["a", "=1+1"]))).toBe("a |' =1+1");
  });
});
