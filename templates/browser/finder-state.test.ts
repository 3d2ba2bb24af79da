import { describe, expect, test } from "vitest";
import { toAllCountText } from "../../scripts/compose/count-texts.ts";
import { toCountText } from "./count-text.ts";
import {
  formatAddress,
  isNarrowing,
  isState,
  parseAddress,
  parseOrder,
  turnOrder,
} from "./finder-state.ts";

describe("địa chỉ giữ cách tìm, lọc, xếp", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["chữ có dấu, dấu cách", { tim: "Đảng bộ xã" }],
    ["dấu & và = trong chữ", { tim: "a&b=c#d", khoi: "co-quan" }],
    ["mọi thứ cùng lúc", { tim: "2", khoi: "xa-phuong", "tinh-trang": "postponed", xep: "-ten" }],
  ])("%s: đọc lại đúng như đã ghi", (_name, state) => {
    const address = formatAddress(new Map(Object.entries(state)));
    expect(isState(address)).toBe(true);
    expect(Object.fromEntries(parseAddress(address))).toEqual(state);
  });

  test.each([
    ["không đặt gì", {}],
    ["ô rỗng", { tim: "", khoi: "" }],
    ["ô chỉ có dấu cách", { tim: "  " }],
  ])("%s thì địa chỉ không thêm gì", (_name, state) => {
    expect(formatAddress(new Map(Object.entries(state)))).toBe("");
  });

  test("neo của khối không phải là cách lọc", () => {
    expect(isState("#khoi-co-quan")).toBe(false);
  });

  test("chữ hỏng trong địa chỉ không làm dừng", () => {
    expect(parseAddress("#tim=%E0%A4%A&=&khoi").get("tim")).toBeTypeOf("string");
  });

  test.each([
    [{ tim: "a" }, true],
    [{ khoi: "co-quan" }, true],
    [{ xep: "ten" }, false],
    [{ tim: " " }, false],
  ])("%j có thu hẹp bảng không: %s", (state, expected) => {
    expect(isNarrowing(new Map(Object.entries(state)))).toBe(expected);
  });
});

describe("thứ tự", () => {
  test.each([
    ["", null],
    ["-", null],
    ["ten", { key: "ten", isDescending: false }],
    ["-tinh-trang", { key: "tinh-trang", isDescending: true }],
  ])("«%s»", (text, expected) => {
    expect(parseOrder(text)).toEqual(expected);
  });

  test.each([
    ["", "ten", "ten"],
    ["ten", "ten", "-ten"],
    ["-ten", "ten", "ten"],
    ["loai", "ten", "ten"],
  ])("đang «%s», bấm đầu cột «%s» thì thành «%s»", (text, key, expected) => {
    expect(turnOrder(text, key)).toBe(expected);
  });
});

test.each([
  [0, 0, "Không có đơn vị nào"],
  [0, 45, "Không có đơn vị nào khớp"],
  [1, 45, "Hiện 1 trong 45 đơn vị"],
  [12, 45, "Hiện 12 trong 45 đơn vị"],
  [45, 45, "Hiện cả 45 đơn vị"],
  [1, 1, "Hiện 1 đơn vị"],
  [1234, 52105, "Hiện 1.234 trong 52.105 đơn vị"],
])("hiện %i trong %i: «%s»", (shown, whole, expected) => {
  expect(toCountText(shown, whole)).toBe(expected);
});

test.each([0, 1, 45, 1234])("trước khi lọc, trang nói như tập lệnh nói: %i đơn vị", (count) => {
  expect(toAllCountText(count)).toBe(toCountText(count, count));
});
