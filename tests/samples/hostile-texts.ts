import { MO_DAU } from "./root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const AS_IF_COPIED = "xem có chép nhầm tệp khác vào đây không.";
const TOO_DEEP = "tệp lồng quá 20 cấp; kiểm tra cột đầu dòng và các dấu ngoặc.";
const TOO_MUCH = `tệp có quá nhiều khóa, giá trị và dấu (hơn 100000, đến chỗ này); ${AS_IF_COPIED}`;
const MARK = "có dấu & hoặc * ở đầu giá trị; đặt giá trị trong dấu nháy kép.";
const NO_PLACEHOLDER = "viết không đúng; mẫu: {{ ma-chi-tieu.chua_dat | muc_do }}.";

/** A text that is made to exhaust a program, its file, and the first sentence about it, from the line number on. */
export type HostileText = readonly [
  what: string,
  file: string,
  text: () => string,
  sentence: string,
];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ["10,000 brackets", TO_CHUC, () => `a: ${"[".repeat(10_000)}`, `1:23: ${TOO_DEEP}`],
  ["10,000 braces", TO_CHUC, () => `a: ${"{a: ".repeat(10_000)}`, `1:80: ${TOO_DEEP}`],
  ["10,000 dashes", TO_CHUC, () => `${"- ".repeat(10_000)}a`, `1:41: ${TOO_DEEP}`],
  ["10,000 levels of keys", TO_CHUC, toStairs, `21:22: ${TOO_DEEP}`],
  ["billion laughs", TO_CHUC, toLaughs, `1:5: ${MARK}`],
  ["20,000 keys in one map", TO_CHUC, () => toKeys(20_000), `14286:9: ${TOO_MUCH}`],
  [
    "2,000 keys in one map",
    TO_CHUC,
    () => toKeys(2000),
    `1:1: nhóm có 2000 khóa; tối đa 1000 khóa; ${AS_IF_COPIED}`,
  ],
  [
    "5 MB in flow",
    TO_CHUC,
    () => `- [${"a,".repeat(120)}]\n`.repeat(19_999),
    `274:238: ${TOO_MUCH}`,
  ],
  [
    "5 MB in one line",
    TO_CHUC,
    () => `ten: ${"a".repeat(4_999_990)}`,
    "1:1: dòng dài 4999995 ký tự; tối đa 100000 ký tự; xem có mất dấu xuống dòng không.",
  ],
  [
    "5 MB of line ends",
    TO_CHUC,
    () => `ten: a${"\n".repeat(4_999_990)}`,
    `20001:1: tệp có 4999991 dòng; tối đa 20000 dòng; ${AS_IF_COPIED}`,
  ],
  [
    "100,000 problems in prose",
    MO_DAU,
    () => "{{ x }} {{ }} }} {{ a }} {{ b }}\n".repeat(20_000),
    `1:1: chỗ điền số «{{ x }}» ${NO_PLACEHOLDER}`,
  ],
  [
    "100,000 braces in one line",
    MO_DAU,
    () => "{".repeat(100_000),
    `1:1: chỗ điền số «{{» ${NO_PLACEHOLDER.slice(0, -1)}; thiếu hai dấu }} ở cuối.`,
  ],
  [
    "25,000 links that never end, in one line",
    MO_DAU,
    () => `${"](a(".repeat(24_990)}](x:`,
    "1:1: liên kết viết không đúng; mẫu: [chữ](https://…); bỏ dấu cách và phần chú thích trong ngoặc tròn.",
  ],
  [
    "30,000 brackets before a link, in one line",
    MO_DAU,
    () => `${"[ ".repeat(30_000)}a](x y)`,
    "1:60002: liên kết viết không đúng; mẫu: [chữ](https://…); bỏ dấu cách và phần chú thích trong ngoặc tròn.",
  ],
  [
    "6,000 links to nowhere, in one line",
    MO_DAU,
    () => "[a](http://a) ".repeat(6_000),
    "1:5: «http://a» không phải là địa chỉ bắt đầu bằng https://; ghi cả địa chỉ, như https://ten-mien.vn/trang.",
  ],
  [
    "a table of 8,000 columns",
    MO_DAU,
    () => `|${"a|".repeat(8_000)}\n|${"-|".repeat(8_000)}\n`,
    "1:1: bảng 8000 cột không vừa tờ A4 đứng; mỗi cột phải đủ chỗ cho chữ dài nhất của nó, cả bảng dài nhất là «a»; bớt cột, tách thành hai bảng hoặc viết gọn chữ dài, địa chỉ trang thì viết thành liên kết [tên](https://…).",
  ],
  [
    "a word of 99,000 Russian letters",
    MO_DAU,
    () => `${"\u0430".repeat(99_000)}x`,
    `1:1: chữ «\u0430» (U+0430) trong «${"\u0430".repeat(81)}…» trông giống «a» nhưng là chữ khác; gõ lại: «${"a".repeat(100)}…».`,
  ],
];

function toStairs(): string {
  return Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
}

function toLaughs(): string {
  return Array.from({ length: 30 }, (_, row) =>
    row === 0 ? "l0: &l0 [x, x]" : `l${row}: &l${row} [*l${row - 1}, *l${row - 1}]`,
  ).join("\n");
}

function toKeys(count: number): string {
  return Array.from({ length: count }, (_, key) => `k${key}: a\n`).join("");
}
