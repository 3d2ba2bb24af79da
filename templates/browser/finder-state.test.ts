import { describe, expect, test } from "vitest";
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
