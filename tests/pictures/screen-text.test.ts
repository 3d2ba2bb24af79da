import { expect, test } from "vitest";
import { toScreenText } from "./screen-text.ts";

test.each([
  ["lines", "một\r\nhai\r\n", ["một", "hai"]],
  ["a progress line that is written over", "Đọc: 1\rĐọc: 12\r\u001B[KXong", ["Xong"]],
  ["a prompt of readline", "\u001B[1G\u001B[0JTên: \u001B[6GXã A\r\nHết", ["Tên: Xã A", "Hết"]],
  ["colours", "\u001B[31mđỏ\u001B[0m", ["đỏ"]],
  ["letters of several signs", "tiê\u0301ng".normalize("NFD"), ["tiê\u0301ng".normalize("NFD")]],
])("a terminal shows %s", (_what, output, lines) => {
  expect(toScreenText(output)).toEqual(lines);
});
