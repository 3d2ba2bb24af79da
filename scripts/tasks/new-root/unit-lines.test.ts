import { expect, test } from "vitest";
import { parseUnitLines } from "./unit-lines.ts";

const namesOf = (text: string) => parseUnitLines(text).units.map(({ name }) => name);

test.each<readonly [string, string, readonly string[]]>([
  ["names alone", "Đảng bộ xã A\nĐảng bộ xã B\n", ["Đảng bộ xã A", "Đảng bộ xã B"]],
  [
    "blank lines and ends of Windows",
    "\r\nĐảng bộ xã A\r\n \r\nChi bộ B\r\n",
    ["Đảng bộ xã A", "Chi bộ B"],
  ],
  [
    "numbers",
    "1. Đảng bộ xã A\n2) Chi bộ B\n03/ Chi bộ C\n4 Chi bộ D\n5.Chi bộ E",
    ["Đảng bộ xã A", "Chi bộ B", "Chi bộ C", "Chi bộ D", "Chi bộ E"],
  ],
  [
    "numbers of two levels, of Rome, letters",
    "1.2. Chi bộ A\nII. Chi bộ B\na) Chi bộ C",
    ["Chi bộ A", "Chi bộ B", "Chi bộ C"],
  ],
  [
    "bullets, also those of Word",
    "- Chi bộ A;\n• Chi bộ B,\n\uF0B7\tChi bộ C.\n+ 1) Chi bộ D",
    ["Chi bộ A", "Chi bộ B", "Chi bộ C", "Chi bộ D"],
  ],
  [
    "a number that is the name",
    "Đảng bộ phường 1\n2. Đảng bộ phường 2",
    ["Đảng bộ phường 1", "Đảng bộ phường 2"],
  ],
  [
    "quotes, odd spaces, unseen signs",
    "“Chi bộ A”\n\uFEFFChi\u00A0bộ\u200B  B",
    ["Chi bộ A", "Chi bộ B"],
  ],
  ["letters in parts", "Chi bộ Mỹ".normalize("NFD"), ["Chi bộ Mỹ"]],
  [
    "a table with a head",
    "TT\tTên đơn vị\tSố đảng viên\n1\tĐảng bộ xã A\t214\n2\tChi bộ B\t12\n\tTổng cộng\t226",
    ["Đảng bộ xã A", "Chi bộ B"],
  ],
  [
    "a table without a head",
    "1\tXã\tĐảng bộ xã A\n2\tXã\tĐảng bộ xã B\n3\tCơ quan\tChi bộ C",
    ["Đảng bộ xã A", "Đảng bộ xã B", "Chi bộ C"],
  ],
  [
    "the name before that of a person",
    "1\tChi bộ A\tNguyễn Văn X\n2\tChi bộ B\tTrần Thị Y",
    ["Chi bộ A", "Chi bộ B"],
  ],
  ["bars", "| 1 | Chi bộ A |\n| --- | --- |\n| 2 | Chi bộ B |", ["Chi bộ A", "Chi bộ B"]],
  [
    "a line typed below a table",
    "1\tChi bộ A\n2\tChi bộ B\nChi bộ C",
    ["Chi bộ A", "Chi bộ B", "Chi bộ C"],
  ],
  [
    "a row with a number more than the others",
    "Chi bộ A\t12\nChi bộ B\t7\n3\tChi bộ C\tĐ/c X",
    ["Chi bộ A", "Chi bộ B", "Chi bộ C"],
  ],
  ["a comma inside a name", "Chi bộ Tòa án, Viện kiểm sát", ["Chi bộ Tòa án, Viện kiểm sát"]],
  ["the same name twice is told by whoever asks", "Chi bộ A\nChi bộ A", ["Chi bộ A", "Chi bộ A"]],
  ["nothing", "", []],
])("%s", (_what, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test("what names no unit is told, and so are the other columns", () => {
  const { units, left } = parseUnitLines(
    "STT\tTên đơn vị\tLoại\n1\tĐảng bộ A\tĐảng bộ xã\n2\t\t\nTổng số: 1",
  );
  expect(units).toEqual([{ name: "Đảng bộ A", others: ["Đảng bộ xã"] }]);
  expect(left).toEqual(["STT Tên đơn vị Loại", "2", "Tổng số: 1"]);
});

test("45 lines from Excel", () => {
  const text = Array.from(
    { length: 45 },
    (_, index) => `${index + 1}\tChi bộ ${index + 1}\t${index * 3}`,
  );
  expect(namesOf(text.join("\n"))).toEqual(
    Array.from({ length: 45 }, (_, index) => `Chi bộ ${index + 1}`),
  );
});
