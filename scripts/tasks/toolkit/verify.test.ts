import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { isLeftOut } from "./left-out.ts";
import { toLicences } from "./licences.ts";
import { listNatives, toNodeProject, toRunning, type Lock, type Manifest } from "./locks.ts";
import { isTaken } from "./program-files.ts";
import { SYSTEM_NAMES, SYSTEMS } from "./systems.ts";
import { verifyToolkit, type ToolkitFile } from "./verify.ts";

const read = async (name: string) => readFile(path.join(PROJECT, name), "utf8");
const running = toRunning({
  // `as`: npm's own format, as below
  manifest: JSON.parse(await read("package.json")) as Manifest,
  lock: JSON.parse(await read("package-lock.json")) as Lock,
});
const windows = SYSTEMS["win32-x64"];

describe("gói đi theo bộ công cụ", () => {
  test("là các gói khi dựng, không có gói kiểm thử, trình biên dịch, lệnh npm", () => {
    const folders = Object.keys(running.lock.packages);
    expect(folders).toContain("node_modules/@11ty/eleventy");
    expect(folders.filter((name) => /typescript|vitest|oxlint|prettier/.test(name))).toEqual([]);
    expect(running.manifest).not.toHaveProperty("devDependencies");
    expect(running.manifest).not.toHaveProperty("scripts");
    expect(running.lock.packages[""]).not.toHaveProperty("devDependencies");
  });

  test.each(SYSTEM_NAMES)("gói nào có mã máy đều có đúng một bản cho %s", (name) => {
    const natives = listNatives(running.lock, SYSTEMS[name]);
    expect(natives.map(({ chooser }) => chooser)).toEqual([
      "node_modules/@napi-rs/canvas",
      "node_modules/esbuild",
    ]);
    for (const { chosen } of natives) expect(chosen).toHaveLength(1);
  });

  test("gói chỉ cho một hệ khác là gói có thể thiếu", () => {
    const others = Object.entries(running.lock.packages).filter(
      ([, { os, optional }]) => os !== undefined && optional !== true,
    );
    expect(others).toEqual([]);
  });

  test("mỗi gói của hệ ấy có một dòng giấy phép, gói của hệ khác thì không", () => {
    const text = toLicences(running.lock, windows);
    expect(text).toMatch(/\n@napi-rs\/canvas-win32-x64-msvc \S+: MIT\r\n/);
    expect(text).toMatch(/\n@fontsource\/be-vietnam-pro \S+: OFL-1\.1\r\n/);
    expect(text).not.toMatch(/linux|xem trong thư mục/);
  });

  test("Node được ghim cả bản và mã băm", () => {
    const { node } = windows;
    const { lock } = toNodeProject(node);
    expect(lock.packages[`node_modules/${node.name}`]).toEqual({
      version: expect.stringMatching(/^24\./) as string,
      integrity: expect.stringMatching(/^sha512-/) as string,
    });
  });

  test.each([
    ["node_modules/yaml/dist/index.js", false],
    ["node_modules/yaml/dist/index.d.ts", true],
    ["node_modules/yaml/dist/index.js.map", true],
    ["node_modules/yaml/README.md", true],
    ["node_modules/esbuild/LICENSE.md", false],
    ["node_modules/docx/node_modules/x/license.markdown", false],
    ["node_modules/.bin/esbuild", true],
    ["node_modules/.package-lock.json", false],
    ["node_modules/bare-fs/prebuilds/ios-arm64/bare-fs.bare", true],
  ])("%s: bỏ ra %s", (name, expected) => {
    expect(isLeftOut(name)).toBe(expected);
  });

  test.each([
    ["scripts/run.mjs", true],
    ["scripts/load/load-root.test.ts", false],
    ["templates/browser/copy.ts", true],
    ["templates/browser/match-text.test.ts", false],
    ["examples/tien-do-dai-hoi/data/ky/x.yaml", true],
    ["examples/tien-do-dai-hoi/noi-bo/bao-cao.pdf", false],
    ["examples/tien-do-dai-hoi/site/index.html", false],
    ["data/to-chuc.yaml", false],
    ["docs/huong-dan.md", true],
    ["docs/hinh/bao-cao.png", true],
    ["docs/hinh/truoc-sau.png", false],
    ["tests/golden.test.ts", false],
    ["examples/x/data/.DS_Store", false],
    ["examples/x/data/~$don-vi.yaml", false],
  ])("%s: lấy vào %s", (name, expected) => {
    expect(isTaken(name)).toBe(expected);
  });
});

/** A toolkit without a fault, as far as its names and the beginnings of its files tell. */
function makeWhole(): ToolkitFile[] {
  const needed = [
    ...["scripts/run.mjs", "package-lock.json", "node_modules/.package-lock.json"],
    ...["bo-cong-cu.json", "LICENSE", "GIAY-PHEP.txt", "node/LICENSE", "docs/huong-dan.html"],
    ...["node_modules/@expo-google-fonts/tinos/LICENSE_FONT"],
    ...["node_modules/@expo-google-fonts/be-vietnam-pro/LICENSE_FONT"],
    ...["node_modules/@fontsource/be-vietnam-pro/LICENSE"],
  ];
  const natives = listNatives(running.lock, windows).flatMap(({ chosen }) => chosen);
  const packages = Object.entries(running.lock.packages)
    .filter(([folder, { optional }]) => folder !== "" && optional !== true)
    .map(([folder]) => folder);
  const names = [...needed, ...[...natives, ...packages].map((folder) => `${folder}/package.json`)];
  return [
    { name: "lap-bao-cao.cmd", head: "@ech" },
    { name: "chuong-trinh/node/node.exe", head: "MZ\u0090\u0000" },
    ...names.map((name) => ({ name: `chuong-trinh/${name}`, head: "{" })),
  ];
}

describe("bộ công cụ được soát trước khi nén", () => {
  const verify = (files: readonly ToolkitFile[]) =>
    verifyToolkit(files, { system: windows, lock: running.lock, folder: "bao-cao" });
  const add = (name: string, head = "") => verify([...makeWhole(), { name, head }]);

  test("bộ đủ thì không có gì phải nói", () => {
    expect(verify(makeWhole())).toEqual([]);
  });

  test.each([
    ["chuong-trinh/node/node.exe", "Thiếu tệp “chuong-trinh/node/node.exe”."],
    ["chuong-trinh/node/LICENSE", "Thiếu tệp “chuong-trinh/node/LICENSE”."],
    ["chuong-trinh/node_modules/yaml/package.json", "Thiếu gói “node_modules/yaml”."],
    [
      "chuong-trinh/node_modules/@napi-rs/canvas-win32-x64-msvc/package.json",
      "“node_modules/@napi-rs/canvas” thiếu bản cho win32-x64.",
    ],
  ])("thiếu %s", (name, sentence) => {
    expect(verify(makeWhole().filter((file) => file.name !== name))).toEqual([sentence]);
  });

  test.each([
    [
      "mã của Linux",
      "chuong-trinh/node_modules/x/a.node",
      "\u007fELF",
      "không chạy được trên win32",
    ],
    ["mã của Linux không đuôi", "chuong-trinh/node_modules/x/a", "\u007fELF", "không chạy được"],
    ["tệp .exe không phải mã máy", "chuong-trinh/node_modules/x/a.exe", "#!/b", "không chạy được"],
    ["số liệu của cơ quan", "chuong-trinh/data/to-chuc.txt", "", "không thuộc bộ công cụ"],
    ["số liệu cạnh chương trình", "so-lieu/data/to-chuc.yaml", "", "không thuộc bộ công cụ"],
    ["kết quả nội bộ của ví dụ", "chuong-trinh/examples/x/noi-bo/a.html", "", "dữ liệu riêng"],
    ["bảng tính trong mã", "chuong-trinh/scripts/nhan-ve.xlsx", "PK", "dữ liệu riêng"],
    ["lịch sử", "chuong-trinh/scripts/.git/config", "", "dữ liệu riêng"],
    ["mật khẩu của npm", "chuong-trinh/scripts/.npmrc", "", "dữ liệu riêng"],
    ["khóa riêng trong một gói", "chuong-trinh/node_modules/x/a.pem", "", "dữ liệu riêng"],
    ["tên dành riêng", "chuong-trinh/node_modules/x/aux.js", "", "Windows không nhận"],
    ["dấu lạ", "chuong-trinh/node_modules/x/a:b.js", "", "Windows không nhận"],
    ["dấu chấm cuối", "chuong-trinh/node_modules/x./b.js", "", "Windows không nhận"],
    ["đường dẫn dài", `chuong-trinh/node_modules/${"x".repeat(110)}/b.js`, "", "dài quá 200 chữ"],
    ["tệp mở của hệ khác", "lap-bao-cao.sh", "#!/b", "không thuộc bộ công cụ"],
  ])("%s", (_what, name, head, sentence) => {
    const faults = add(name, head);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(sentence);
  });

  test("tên chỉ khác chữ hoa", () => {
    const faults = add("chuong-trinh/node_modules/YAML/package.json");
    expect(faults).toEqual([expect.stringContaining("là một tên trên Windows")]);
  });
});
