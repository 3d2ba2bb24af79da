import { describe, expect, test } from "vitest";
import { EnvironmentFault } from "./environment-fault.ts";
import { findBrowser, type Machine } from "./find-browser.ts";

interface Fake {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  readonly files?: readonly string[];
  readonly cached?: readonly string[];
}

function makeMachine({ platform = "linux", env = {}, files = [], cached = [] }: Fake): Machine {
  return {
    platform,
    env,
    home: platform === "win32" ? "C:\\Users\\an" : "/home/an",
    mayInstall: false,
    isFile: (path) => files.includes(path),
    findCached: () => Promise.resolve(cached),
  };
}

const shell = { path: "/usr/bin/chromium-headless-shell", kind: "headlessShell" };
const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

describe("tìm trình duyệt", () => {
  test.each<[string, Fake, object | undefined]>([
    ["máy trống thì không có", {}, undefined],
    [
      "biến môi trường đứng trước mọi thứ",
      { env: { PUPPETEER_EXECUTABLE_PATH: "/opt/chrome" }, files: ["/opt/chrome", shell.path] },
      { path: "/opt/chrome", kind: "full" },
    ],
    ["headless shell đứng trước Chromium", { files: ["/usr/bin/chromium", shell.path] }, shell],
    [
      "xem cả các thư mục của PATH",
      { env: { PATH: "/a:/nix/bin" }, files: ["/nix/bin/google-chrome"] },
      { path: "/nix/bin/google-chrome", kind: "full" },
    ],
    [
      "Edge có sẵn trên Windows",
      {
        platform: "win32",
        env: { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
        files: [edge],
      },
      { path: edge, kind: "full" },
    ],
    [
      "Edge ở ổ đĩa khác, theo biến môi trường của Windows",
      {
        platform: "win32",
        env: { ProgramFiles: "D:\\Program Files", "ProgramFiles(x86)": "D:\\Program Files (x86)" },
        files: [edge, edge.replace("C:", "D:")],
      },
      { path: edge.replace("C:", "D:"), kind: "full" },
    ],
    [
      "Windows không nói chương trình ở đâu thì không đoán",
      { platform: "win32", files: [edge] },
      undefined,
    ],
    [
      "Chrome trên macOS",
      { platform: "darwin", files: [macChrome] },
      { path: macChrome, kind: "full" },
    ],
    [
      "cuối cùng là kho của Puppeteer, headless shell trước",
      { cached: ["/c/chrome", "/c/chrome-headless-shell"] },
      { path: "/c/chrome-headless-shell", kind: "headlessShell" },
    ],
  ])("%s", async (_sentence, fake, expected) => {
    expect(await findBrowser(makeMachine(fake))).toEqual(expected);
  });

  test("biến môi trường chỉ tới tệp không có là lỗi môi trường, không tìm tiếp", async () => {
    const machine = makeMachine({
      env: { PUPPETEER_EXECUTABLE_PATH: "/khong/co" },
      files: [shell.path],
    });
    await expect(findBrowser(machine)).rejects.toThrow(EnvironmentFault);
    await expect(findBrowser(machine)).rejects.toThrow("“/khong/co”");
  });
});
