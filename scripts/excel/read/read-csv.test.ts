import { describe, expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";

function rowsOf(bytes: Uint8Array | string): readonly (readonly string[])[] {
  const [sheet] = readCsv(
    typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
  ).sheets;
  const rows: string[][] = [];
  for (const { row, column, value } of sheet?.cells.values() ?? [])
    (rows[row - 1] ??= [])[column - 1] = value.kind === "text" ? value.text : "?";
  return rows;
}

describe("lines and separators", () => {
  test.each<[what: string, text: string, rows: readonly (readonly string[])[]]>([
    [
      "semicolons",
      "a;b\r\n1;2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1,5\t2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ["a mark at the start", "\uFEFFa;b\n", [["a", "b"]]],
    [
      "commas within values, parted by semicolons",
      "a;b\n1,5;2,5\n",
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    [
      "quotes",
      'a;b\n"x;y ""z""\nw";2\n',
      [
        ["a", "b"],
        ['x;y "z"\nw', "2"],
      ],
    ],
    [
      "lines that end as on an old Mac",
      "a;b\r1;2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a quote that never ends",
      'a;"b\n1;2\n',
      [
        ["a", '"b'],
        ["1", "2"],
      ],
    ],
    ["a single column", "a\n1\n", [["a"], ["1"]]],
  ])("%s", (_what, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test("nothing", () => {
    expect(rowsOf("")).toEqual([]);
  });
});

describe("letters of every coding", () => {
  test("of an old Vietnamese Windows", () => {
    // «Xã Đông»: the marks stand behind their letters.
    const bytes = Uint8Array.from([0x58, 0x61, 0xde, 0x20, 0xd0, 0xf4, 0x6e, 0x67, 0x3b, 0x31]);
    expect(rowsOf(bytes)).toEqual([["Xã Đông", "1"]]);
  });

  test("“Unicode” of Windows", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from("Xã;1", "utf16le")]);
    expect(rowsOf(bytes)).toEqual([["Xã", "1"]]);
  });
});
