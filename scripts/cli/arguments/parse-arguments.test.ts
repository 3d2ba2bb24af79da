import path from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../../usage-error.ts";
import { parseArguments } from "./parse-arguments.ts";

const HOMES = { project: "/du-an", caller: "/du-an" };

test("lệnh moi nhận thư mục, tính từ nơi gọi, và tệp trả lời", () => {
  const { folder, answersFile } = parseArguments(["moi", "a", "--tu", "b.yaml"], {
    project: "/du-an",
    caller: "/noi-goi",
  });
  expect([folder, answersFile]).toEqual(
    ["/noi-goi/a", "/noi-goi/b.yaml"].map((name) => path.resolve(name)),
  );
});

test("lệnh moi thêm một đơn vị thì không cần thư mục", () => {
  const { folder, newUnit } = parseArguments(["moi", "--them-don-vi", "Xã A"], HOMES);
  expect([folder, newUnit]).toEqual([null, "Xã A"]);
});

test("lệnh ky-moi nhận ngày chốt, viết cách nào cũng được", () => {
  for (const written of ["2020-05-15", "15/5/2020"])
    expect(parseArguments(["ky-moi", written], HOMES).date).toBe("2020-05-15");
});

test("xem trước nhận cổng; không ghi thì để trống", () => {
  expect(parseArguments(["start", "--cong", "3000"], HOMES).port).toBe(3000);
  expect(parseArguments(["start"], HOMES).port).toBeNull();
});

test("bộ công cụ là của Windows, trừ khi nêu hệ khác", () => {
  expect(parseArguments(["dong-goi"], HOMES).toolkit).toBeNull();
  expect(parseArguments(["dong-goi", "--cong-cu"], HOMES).toolkit).toBe("win32-x64");
  expect(parseArguments(["dong-goi", "--cong-cu", "linux-x64"], HOMES).toolkit).toBe("linux-x64");
});

test("biểu mẫu: mỗi đơn vị một tệp, trừ khi xin một tệp chung", () => {
  expect(parseArguments(["bieu-mau"], HOMES).isTogether).toBe(false);
  expect(parseArguments(["bieu-mau", "--chung"], HOMES).isTogether).toBe(true);
});

test("nhập: tệp, thư mục như người gọi viết, và làm đến đâu", () => {
  expect(
    parseArguments(["nhap", "a.xlsx", "b", "--dong-y", "--theo-bieu-mau"], HOMES).intake,
  ).toEqual({
    names: ["a.xlsx", "b"],
    caller: "/du-an",
    isShownOnly: false,
    isAgreed: true,
    takesConflicts: true,
  });
});

test.each([
  [["nhap"], "Thiếu tệp để nhập"],
  [["nhap", "a.xlsx", "--xem", "--dong-y"], "--xem và --dong-y: chỉ chọn một"],
  [["check", "--dong-y"], "chỉ dùng với nhap"],
  [["build", "--chung"], "--chung chỉ dùng với bieu-mau"],
  [["start", "--cong", "0"], "«0» không phải là cổng"],
  [["start", "--cong", "65536"], "«65536» không phải là cổng"],
  [["start", "--cong", "8o8o"], "«8o8o» không phải là cổng"],
  [["build", "--cong", "3000"], "--cong chỉ dùng với start"],
  [["build", "--mo"], "--mo chỉ dùng với start"],
  [["build", "--cong-cu"], "--cong-cu chỉ dùng với dong-goi"],
  [["dong-goi", "--cong-cu", "win32-ia32"], "sau --cong-cu viết một trong: win32-x64, linux-x64"],
  [["dong-goi", "--cong-cu", "win32-x64", "b"], "«win32-x64 b» không phải là một hệ máy"],
  [["dong-goi", "win32-x64"], "Không hiểu «win32-x64»"],
  [["moi"], "viết: npm run moi -- THƯ-MỤC"],
  [["moi", "a", "b"], "Không hiểu «b»"],
  [["moi", "a", "--them-don-vi", "b"], "Không hiểu «a»"],
  [["check", "--them-don-vi", "b"], "--them-don-vi chỉ dùng với moi"],
  [["ky-moi"], "viết: npm run ky-moi -- NĂM-THÁNG-NGÀY"],
  [["ky-moi", "tháng 5"], "«tháng 5» không phải là ngày"],
  [["build", "--trinh-soan"], "--trinh-soan chỉ dùng với check"],
  [["check", "--manifest", "--trinh-soan"], "không dùng cùng --manifest"],
  [["check", "--tu", "a.yaml"], "--tu chỉ dùng với moi"],
  [["build", "--root"], "Thiếu THƯ-MỤC sau --root; viết: --root THƯ-MỤC."],
  [["build", "--root", "--khong-pdf"], "Thiếu THƯ-MỤC sau --root"],
  [["start", "--root=so-lieu", "--cong"], "Thiếu SỐ sau --cong"],
  [["build", "--rot"], "Không hiểu «--rot»"],
  [["check", "--ky", "hôm nay"], "dạng NĂM-THÁNG-NGÀY"],
])("%j là dùng sai", (words, sentence) => {
  const parsing = () => parseArguments(words, HOMES);
  expect(parsing).toThrow(UsageError);
  expect(parsing).toThrow(sentence);
});
