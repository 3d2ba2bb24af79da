import { describe, expect, test } from "vitest";
import { sampleDataset } from "../../../tests/samples/root.ts";
import type { Instrument } from "../../model/report/issuer.ts";
import { citeInFull, citeShort } from "./citations.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { formatPercent, formatTwoDigits, toShownPercent } from "../../model/texts/format-number.ts";
import { nameTypes, quantifyUnits, wordCompletion } from "./units/name-units.ts";
import { toCountedOff, toRank, toRoman, toWords } from "./ordinals.ts";
import { joinWithAnd, lowerFirst, upperFirst } from "./sentences.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";

describe("counts are written as offices write them", () => {
  test.each([
    [0, "0", "00"],
    [3, "3", "03"],
    [9, "9", "09"],
    [10, "10", "10"],
    [999, "999", "999"],
    [1234, "1.234", "1.234"],
    [1_234_567, "1.234.567", "1.234.567"],
  ])("%i is %s, with two digits %s", (count, plain, twoDigits) => {
    expect([formatCount(count), formatTwoDigits(count)]).toEqual([plain, twoDigits]);
  });
});

test.each([
  [[4, 13], { whole: "30", fraction: "8" }],
  [[3, 20], { whole: "15", fraction: "" }],
  [[51_985, 52_000], { whole: "99", fraction: "97" }],
  [[0, 7], { whole: "0", fraction: "" }],
] as const)("as a number, the share %j has the digits of its text", ([part, whole], shown) => {
  expect(toShownPercent({ numerator: part, denominator: whole })).toEqual(shown);
});

describe("percentages are rounded half up, from the counts", () => {
  test.each([
    ["17,3 % of 52", [9, 52], "17,3%"],
    ["a half is rounded up", [1, 16], "6,3%"],
    ["whole percentages have no decimal", [3, 20], "15%"],
    ["16,21 and not the 16,20 of a truncation", [400, 2468], "16,2%"],
    ["4 of 13", [4, 13], "30,8%"],
    ["none", [0, 7], "0%"],
    ["all", [7, 7], "100%"],
    ["more than all", [11, 10], "110%"],
    ["nearly none is not none", [1, 4000], "0,03%"],
    ["nearly all is not all", [309, 311], "99,4%"],
    ["so nearly all that one decimal would say all", [51_985, 52_000], "99,97%"],
    ["a trailing zero is not written", [999, 1000], "99,9%"],
  ] as const)("%s", (_what, [numerator, denominator], text) => {
    expect(formatPercent({ numerator, denominator })).toBe(text);
  });

  test.each([
    ["14,96 % stays apart from 15 %", [1496, 10_000], [15, 100], "14,96%"],
    ["15,04 % stays apart from 15 %", [1504, 10_000], [15, 100], "15,04%"],
    ["14,996 % takes three decimals", [14_996, 100_000], [15, 100], "14,996%"],
    ["15 % itself is 15 %", [3, 20], [15, 100], "15%"],
    ["33,3 % below one third takes two", [3333, 10_000], [1, 3], "33,33%"],
    ["one third itself is written short", [5, 15], [1, 3], "33,3%"],
    ["13,3 % is far from 15 %", [2, 15], [15, 100], "13,3%"],
  ] as const)("%s", (...[, [part, whole], [numerator, denominator], text]) => {
    expect(
      formatPercent({ numerator: part, denominator: whole }, [{ numerator, denominator }]),
    ).toBe(text);
  });
});

describe("ordinals", () => {
  const words = [
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
    "mười ba",
    "mười bốn",
    "mười lăm",
    "mười sáu",
    "mười bảy",
    "mười tám",
    "mười chín",
    "hai mươi",
    "hai mươi mốt",
    "hai mươi hai",
    "hai mươi ba",
    "hai mươi tư",
    "hai mươi lăm",
    "hai mươi sáu",
    "hai mươi bảy",
    "hai mươi tám",
    "hai mươi chín",
    "ba mươi",
  ];

  test("are in words up to thirty", () => {
    expect(words.map((_, index) => toWords(index + 1))).toEqual(words);
  });

  test.each([
    [99, "chín mươi chín"],
    [100, "một trăm"],
    [105, "một trăm linh năm"],
    [211, "hai trăm mười một"],
    [1000, "1.000"],
  ])("%i is told as «%s»", (number, told) => {
    expect(toWords(number)).toBe(told);
  });

  test.each([
    [1, "Thứ nhất", "Một là"],
    [2, "Thứ hai", "Hai là"],
    [4, "Thứ tư", "Bốn là"],
    [5, "Thứ năm", "Năm là"],
    [10, "Thứ mười", "Mười là"],
    [11, "Thứ mười một", "Mười một là"],
    [14, "Thứ mười bốn", "Mười bốn là"],
    [15, "Thứ mười lăm", "Mười lăm là"],
    [21, "Thứ hai mươi mốt", "Hai mươi mốt là"],
    [24, "Thứ hai mươi tư", "Hai mươi tư là"],
    [30, "Thứ ba mươi", "Ba mươi là"],
  ])("%i ranks as %s and is counted off as %s", (position, rank, countedOff) => {
    expect([toRank(position), toCountedOff(position)]).toEqual([rank, countedOff]);
  });

  test("of sections are Roman", () => {
    expect([1, 2, 3, 4, 5, 9, 14, 39].map(toRoman)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "IX",
      "XIV",
      "XXXIX",
    ]);
  });
});

describe("units are named by their types", () => {
  const names = sampleDataset();
  const committees = ["dang-bo-xa", "dang-bo-phuong"];
  const all = [...committees, "chi-bo"];
  test.each([
    [["dang-bo-xa"], "đảng bộ xã"],
    [["dang-bo-phuong", "dang-bo-xa"], "đảng bộ xã, phường"],
    [["chi-bo", "dang-bo-xa"], "đảng bộ xã và chi bộ cơ sở"],
    [all, "đơn vị"],
    [[], "đơn vị"],
  ])("%j are %s", (types, name) => {
    expect(nameTypes(types, names)).toBe(name);
  });

  test.each([
    ["none of 7", 0, 7, committees, "không có đảng bộ xã, phường nào"],
    ["one of one type, by its short name", 1, 7, ["dang-bo-xa"], "một xã"],
    ["one of several types", 1, 7, committees, "một đơn vị"],
    ["one that is all there are", 1, 1, ["chi-bo"], "một chi bộ"],
    ["2 of 7", 2, 7, committees, "hai đảng bộ xã, phường"],
    ["2 of 2", 2, 2, committees, "cả hai đảng bộ xã, phường"],
    ["2 of 3, though that is most", 2, 3, committees, "hai đảng bộ xã, phường"],
    ["just below a half", 3, 7, committees, "một số đảng bộ xã, phường"],
    ["a half", 4, 8, committees, "nhiều đảng bộ xã, phường"],
    ["four fifths", 8, 10, committees, "hầu hết các đảng bộ xã, phường"],
    ["all of 7", 7, 7, committees, "tất cả các đảng bộ xã, phường"],
    ["all of every type", 45, 45, all, "tất cả các đơn vị"],
  ] as const)("%s", (...[, count, whole, types, words]) => {
    expect(quantifyUnits({ count, whole, types }, names)).toBe(words);
  });

  test.each([
    [7, 7, "đã hoàn thành"],
    [8, 10, "cơ bản đã hoàn thành"],
    [79, 100, "đang được triển khai"],
    [0, 7, "đang được triển khai"],
    [0, 0, "chưa có số liệu"],
  ])("%i of %i done %s", (done, whole, words) => {
    expect(wordCompletion(done, whole, names)).toBe(words);
  });
});

test("an instrument is cited in full first, in short later", () => {
  const [instrument] = sampleDataset().instruments as [Instrument]; // `as`: the sample root has two
  expect(citeInFull(instrument)).toBe("Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị");
  expect(citeShort(instrument)).toBe("Chỉ thị số 35-CT/TW");
});

test.each<[Partial<Instrument>, string, string]>([
  [{ number: null }, "Chỉ thị ngày 30/5/2019 của Bộ Chính trị", "Chỉ thị ngày 30/5/2019"],
  [{ date: null }, "Chỉ thị số 35-CT/TW của Bộ Chính trị", "Chỉ thị số 35-CT/TW"],
  [{ issuer: null }, "Chỉ thị số 35-CT/TW, ngày 30/5/2019", "Chỉ thị số 35-CT/TW"],
  [{ number: null, issuer: null }, "Chỉ thị ngày 30/5/2019", "Chỉ thị ngày 30/5/2019"],
  [{ number: null, date: null }, "Chỉ thị của Bộ Chính trị", "Chỉ thị của Bộ Chính trị"],
  [
    { number: null, date: null, issuer: null },
    "Chỉ thị về đại hội đảng bộ các cấp",
    "Chỉ thị về đại hội đảng bộ các cấp",
  ],
  [{ number: null, date: null, issuer: null, subject: null }, "Chỉ thị", "Chỉ thị"],
])("an instrument without %o is cited by what is known", (unknown, full, short) => {
  const [known] = sampleDataset().instruments as [Instrument]; // `as`: as above
  const instrument = { ...known, ...unknown };
  expect([citeInFull(instrument), citeShort(instrument)]).toEqual([full, short]);
});

test("sentences are joined and begun in Vietnamese", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(joinWithAnd)).toEqual([
    "",
    "A",
    "A và B",
    "A, B và C",
  ]);
  expect([lowerFirst("Đảng bộ xã"), upperFirst("ủy ban")]).toEqual(["đảng bộ xã", "Ủy ban"]);
  expect(escapeMarkup(`<a href="x">&`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;");
});
