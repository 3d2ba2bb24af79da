import { expect, test } from "vitest";
import { parseMoment } from "./moment.ts";

test.each<readonly [string, string, string, string | null]>([
  ["15/5/2020", "2020-05-15", "2020-05-15", null],
  ["2020-05-15", "2020-05-15", "2020-05-15", null],
  ["tháng 5/2020", "2020-05-01", "2020-05-31", "tháng 5/2020"],
  ["Tháng 02/2020", "2020-02-01", "2020-02-29", "tháng 02/2020"],
  ["tháng 2/2021", "2021-02-01", "2021-02-28", "tháng 2/2021"],
  ["trung tuần 5/2020", "2020-05-11", "2020-05-20", "trung tuần 5/2020"],
  ["thượng tuần tháng 5/2020", "2020-05-01", "2020-05-10", "thượng tuần tháng 5/2020"],
  ["hạ tuần tháng 6/2020", "2020-06-21", "2020-06-30", "hạ tuần tháng 6/2020"],
  ["Quý II năm 2020", "2020-04-01", "2020-06-30", "quý II năm 2020"],
  ["tháng 5 năm 2020", "2020-05-01", "2020-05-31", "tháng 5 năm 2020"],
  ["quý II/2020", "2020-04-01", "2020-06-30", "quý II/2020"],
  [
    "từ 28/5/2020  đến ngày 02/6/2020",
    "2020-05-28",
    "2020-06-02",
    "từ 28/5/2020 đến ngày 02/6/2020",
  ],
])("“%s” is from %s to %s", (text, first, last, words) => {
  expect(parseMoment(text)).toEqual({ first, last, words });
});

test.each([
  "5/2020",
  "tháng 13/2020",
  "quý V/2020",
  "giữa tháng 5/2020",
  "từ 02/6/2020 đến 28/5/2020",
  "có",
  "",
])("“%s” is no moment", (text) => {
  expect(parseMoment(text)).toBeUndefined();
});
