import { describe, expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { INVALID, type Reader } from "./records.ts";
import type { Reading } from "./reading.ts";
import { baseAddress, webLink } from "./addresses.ts";
import { count, date, fieldId, id, ratio, text, yesNo } from "./scalars.ts";

function read(reader: Reader<unknown>, written: string): unknown {
  const problems: Problem[] = [];
  const unread = {
    instrument: null,
    unitType: null,
    block: null,
    group: null,
    comparison: null,
    strand: null,
    indicator: null,
    levelIndicator: null,
    statistic: null,
    solution: null,
    unit: null,
    field: null,
    levelField: null,
  };
  const reading: Reading = { report: (problem) => problems.push(problem), known: unread };
  const place = { file: "a.yaml", line: 1, column: 1 };
  const value = reader({ kind: "text", place, path: "a", text: written }, reading);
  return value === INVALID ? problems.map(({ code }) => code).join() : value;
}

describe("a count is a whole number from 0", () => {
  test.each([
    ["0", 0],
    ["15", 15],
    [" 15 ", 15],
    ["1234", 1234],
    ["1.234.567", 1_234_567],
    ["999999999", 999_999_999],
    ["1.234", "ambiguous-number"],
    ["12.345", "ambiguous-number"],
    ["1000000000", "bad-count"],
    ["99999999999999999999", "bad-count"],
    ["1_000", "bad-count"],
    ["01234", "bad-count"],
    ["0x1F", "bad-count"],
    ["0o17", "bad-count"],
    ["1e3", "bad-count"],
    [".inf", "bad-count"],
    [".nan", "bad-count"],
    ["15%", "bad-count"],
    ["15 người", "bad-count"],
    ["-1", "bad-count"],
    ["1.5", "bad-count"],
    ["1,5", "bad-count"],
    ["1.23.456", "bad-count"],
    ["٣", "bad-count"],
  ])("%j is %j", (written, value) => {
    expect(read(count, written)).toBe(value);
  });
});

describe("a date is a day that exists, written in one of two ways", () => {
  test.each([
    ["05/3/2020", "2020-03-05"],
    ["5/03/2020", "2020-03-05"],
    ["02/01/2025", "2025-01-02"],
    ["2020-03-05", "2020-03-05"],
    ["29/02/2020", "2020-02-29"],
    ["29/02/2021", "bad-date"],
    ["29/02/1900", "bad-date"],
    ["2025-02-30", "bad-date"],
    ["31/4/2020", "bad-date"],
    ["2025-13-01", "bad-date"],
    ["0/1/2020", "bad-date"],
    ["1/2025", "bad-date"],
    ["quý I/2025", "bad-date"],
    ["2020-3-5", "bad-date"],
    ["05-3-2020", "bad-date"],
    ["5/3/20", "bad-date"],
    ["01/01/1899", "bad-date"],
    ["2020-03-05T00:00:00Z", "bad-date"],
  ])("%j is %j", (written, value) => {
    expect(read(date, written)).toBe(value);
  });
});

describe("yes and no are said in Vietnamese or as true and false", () => {
  test.each([
    ["có", true],
    ["Có", true],
    ["KHÔNG", false],
    ["không", false],
    ["true", true],
    ["False", false],
    ["yes", "bad-yes-no"],
    ["no", "bad-yes-no"],
    ["on", "bad-yes-no"],
    ["x", "bad-yes-no"],
    ["1", "bad-yes-no"],
    ["co", "bad-yes-no"],
  ])("%j is %j", (written, value) => {
    expect(read(yesNo, written)).toBe(value);
  });
});

describe("a share keeps the exact fraction that is written", () => {
  test.each([
    ["15%", [15, 100]],
    ["15 %", [15, 100]],
    ["17,5%", [175, 1000]],
    ["0,0001%", [1, 1_000_000]],
    ["1/3", [1, 3]],
    ["100%", [100, 100]],
    ["0%", [0, 100]],
  ])("%j is %j", (written, [numerator, denominator]) => {
    expect(read(ratio, written)).toEqual({ numerator, denominator });
  });

  test.each(["15", "0", "0,15", "0.15", "17.5%", "1/0", "-5%", "1000%", "1,23456%", "một nửa"])(
    "%j is refused",
    (written) => {
      expect(read(ratio, written)).toBe("bad-share");
    },
  );
});

describe("an id is plain and short, so that it is the same on every machine", () => {
  test.each(["tdp-1", "a", "35-ct-tw", "x".repeat(60)])("%j is an id", (written) => {
    expect(read(id, written)).toBe(written);
  });

  test.each([
    "../evil",
    "../../../evil",
    "/abs/x",
    String.raw`a\b`,
    "%2e%2e",
    "a?b",
    "a#b",
    "a:b",
    "a b",
    "TDP-1",
    "đảng-bộ",
    "a_b",
    "-a",
    "a-",
    "a--b",
    "x".repeat(61),
  ])("%j is refused", (written) => {
    expect(read(id, written)).toBe("bad-id");
  });

  test.each([
    ["cap_uy_nu", "cap_uy_nu"],
    ["cap-uy-nu", "bad-id"],
    ["1_nu", "bad-id"],
    ["Cap_uy", "bad-id"],
    ["__proto__", "bad-id"],
  ])("as the id of a field, %j is %j", (written, value) => {
    expect(read(fieldId, written)).toBe(value);
  });
});

describe("a link leads to https alone", () => {
  test.each(["https://dangcongsan.vn/a?b=1#c"])("%j is a link", (written) => {
    expect(read(webLink, written)).toBe(written);
  });

  test.each([
    "http://a.vn",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "//a.vn",
    "/a",
    'https://a"onclick=x',
    "https://a b",
    "https://<a>",
    "vbscript:x",
  ])("%j is refused", (written) => {
    expect(read(webLink, written)).toBe("bad-link");
  });
});

describe("the address of the site is that of a folder", () => {
  test.each([
    "https://dang.vn/",
    "https://txdh.travinh.gov.vn/dai-hoi/2020_2025/",
    "https://cong.example:8443/~ban-tuyen-giao/",
  ])("%j is one", (written) => {
    expect(read(baseAddress, written)).toBe(written);
  });

  test.each([
    "http://dang.vn/",
    "https://dang.vn",
    "https://dang.vn/a/index.html",
    "https://dang.vn/a?b=1",
    "https://dang.vn/#a",
    "https://ai@dang.vn/",
    "https://dang.vn//a/",
    "https://dang.vn/../a/",
    "https://dang.vn/đại-hội/",
    "https://Dang.vn/",
    "https://may-nay/",
    "//dang.vn/",
    "javascript://dang.vn/",
  ])("%j is refused", (written) => {
    expect(read(baseAddress, written)).toBe("bad-base-address");
  });
});

test("a text keeps its signs; runs of white space become one space", () => {
  expect(read(text, "  m² \u00A0 {{ x }}\n<b>  ")).toBe("m² {{ x }} <b>");
});
