import { expect, test } from "vitest";
import { EnvironmentFault } from "./environment-fault.ts";
import { toSystemFault } from "./system-fault.ts";

const refuse = (code: string, own: object = {}) =>
  Object.assign(new Error(`${code}: refused`), { code, ...own });

test.each([
  [
    refuse("ENOSPC", { path: "/du-lieu/a.yaml" }),
    "Ổ đĩa chứa “/du-lieu/a.yaml” đã đầy; hãy xóa bớt tệp ở ổ ấy rồi chạy lại. Kết quả lần trước còn nguyên.",
  ],
  [
    refuse("ENOSPC"),
    "Ổ đĩa đã đầy; hãy xóa bớt tệp ở ổ ấy rồi chạy lại. Kết quả lần trước còn nguyên.",
  ],
  [
    refuse("EMFILE", { path: "/du-lieu/a.yaml" }),
    "Có quá nhiều tệp đang mở; hãy đóng bớt chương trình khác rồi chạy lại. Kết quả lần trước còn nguyên.",
  ],
])("%s: một câu cho người dùng, không nhắc thư mục tạm hay --out", (error, sentence) => {
  const fault = toSystemFault(error);
  expect(fault).toBeInstanceOf(EnvironmentFault);
  expect(fault).toHaveProperty("message", sentence);
});

test.each([refuse("EINVAL"), new TypeError("x"), "x"])("%s là lỗi của chương trình", (error) => {
  expect(toSystemFault(error)).toBe(error);
});
