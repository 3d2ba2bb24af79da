import { expect, test } from "vitest";
import { compareNames } from "./vietnamese-order.ts";

test.each([
  ["số theo độ lớn", ["Phường 2", "Phường 10"]],
  ["Đ sau D", ["Chi bộ Dân", "Chi bộ Đất"]],
  ["a, ă, â là ba chữ", ["Chi bộ an", "Chi bộ ăn", "Chi bộ ân"]],
  ["dấu thanh: ngang, huyền, hỏi, ngã, sắc, nặng", ["ma", "mà", "mả", "mã", "má", "mạ"]],
  ["o, ô, ơ và u, ư", ["to", "tô", "tơ", "tu", "tư"]],
])("thứ tự tiếng Việt: %s", (_name, names) => {
  expect(names.toReversed().toSorted(compareNames)).toEqual(names);
});
