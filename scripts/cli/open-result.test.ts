import { expect, test } from "vitest";
import { toOpening } from "./open-result.ts";

const NAMES = ["C:\\a & b\\100%PATH%\\^x (1)!\\index.html", "D:\\Báo cáo, quý 2"];

test.each(NAMES)("trên Windows tên %s không thành lời của lệnh", (target) => {
  const opening = toOpening(target, "win32", "C:\\Windows");
  expect(opening).toEqual({
    program: "C:\\Windows\\System32\\cmd.exe",
    args: ["/d", "/v:off", "/c", 'start "" "%BAO_CAO_MO%"'],
    env: { BAO_CAO_MO: target },
  });
});

test("dấu nháy không có trong tên tệp của Windows thì không mở", () => {
  expect(toOpening('C:\\a" & calc & "', "win32")).toBeNull();
});

test.each([
  ["linux", "xdg-open"],
  ["darwin", "open"],
] as const)("trên %s tên đi riêng, không qua cửa sổ lệnh", (platform, program) => {
  const target = "/nha/$(x) `y` 'z'";
  expect(toOpening(target, platform)).toEqual({ program, args: [target], env: {} });
});
