import { describe, expect, test } from "vitest";
import { readCsv } from "./tables.ts";

const faultsOf = (cell: string) => readCsv("a", `\uFEFFcot\r\n${cell}\r\n`).faults;

describe("ô của tệp CSV", () => {
  test.each(["-1", "-0,25", "-1234", "12,5"])("«%s» là số, không phải công thức", (cell) => {
    expect(faultsOf(cell)).toEqual([]);
  });

  test.each(["=1+1", "-1+1", "-A1", "- 1", "+1", "@x", " -1", "\uFF1D1"])("«%s»", (cell) => {
    expect(faultsOf(cell)).toEqual(["có ô mà bảng tính hiểu là công thức"]);
  });
});
