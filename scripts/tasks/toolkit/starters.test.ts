import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { skipOnWindows } from "../../../tests/command/skip-aloud.ts";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { toStarter } from "./starters.ts";
import { SYSTEMS } from "./systems.ts";

describe("lap-bao-cao.cmd", () => {
  const text = toStarter(SYSTEMS["win32-x64"]);
  const lines = text.split("\r\n");

  test("chỉ có chữ ASCII, không dấu đầu tệp, mỗi dòng hết bằng CR LF", () => {
    expect(text).toMatch(/^[\u0020-\u007e\r\n]+$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe("@echo off");
  });

  test("mỗi đường dẫn đứng trong dấu nháy, thay một lần, dấu ! để nguyên", () => {
    expect(text).toContain("setlocal EnableExtensions DisableDelayedExpansion");
    const outside = lines.map((line) => line.replace(/"[^"]*"/g, ""));
    expect(outside.filter((line) => /%~|\\/.test(line))).toEqual([]);
    // `call` và `for` đọc lại một dòng, nên dấu % trong tên thư mục sẽ bị thay lần nữa.
    expect(lines.filter((line) => /\b(?:call|for|cd|pushd)\b/i.test(line))).toEqual([]);
  });

  test("chạy Node và chương trình kèm theo; có lỗi thì dừng lại cho đọc", () => {
    const start = lines.find((line) => line.endsWith(" lap-bao-cao"));
    expect(start).toBe(
      '"%~dp0chuong-trinh\\node\\node.exe" "%~dp0chuong-trinh\\scripts\\run.mjs" lap-bao-cao',
    );
    expect(lines).toContain('if not "%ENDED%"=="0" pause');
  });

  test("mở ngay trong tệp ZIP thì bảo giải nén trước", () => {
    const label = lines.indexOf(":packed");
    const jumps = lines.flatMap((line, at) => (line.endsWith("goto packed") ? [at] : []));
    expect(jumps).toHaveLength(2);
    expect(lines.slice(label).join("\n")).toMatch(/giai nen[^]*\npause\nexit \/b 3\n$/);
    // Không dòng nào chạy xuống đó khi mọi việc đều ổn.
    expect(lines[label - 2]).toBe("exit /b %ENDED%");
  });
});

describe.skipIf(skipOnWindows("lap-bao-cao.sh", "Windows không có sh"))("lap-bao-cao.sh", () => {
  const name = "Văn phòng & 100% (mới) $HOME `x` !";

  async function unpack(hasNode: boolean): Promise<string> {
    const folder = path.join(await makeTempFolder("bo"), name);
    const program = path.join(folder, "chuong-trinh");
    await mkdir(path.join(program, "scripts"), { recursive: true });
    await mkdir(path.join(program, "node"));
    await writeFile(path.join(folder, "lap-bao-cao.sh"), toStarter(SYSTEMS["linux-x64"]));
    await writeFile(path.join(program, "scripts/run.mjs"), "");
    const node = '#!/bin/sh\nprintf "%s|" "$@"\nexit 7\n';
    await writeFile(path.join(program, "node/node"), node, { mode: hasNode ? 0o755 : 0o644 });
    return folder;
  }

  const run = async (folder: string) =>
    promisify(execFile)("/bin/sh", [path.join(folder, "lap-bao-cao.sh")]).catch(
      (error: unknown) => error as { readonly code: number; readonly stdout: string }, // `as`: execFile's own
    );

  test("chạy Node kèm theo trong thư mục tên nào cũng được, trả mã của nó", async () => {
    const folder = await unpack(true);
    const run_ = path.join(folder, "chuong-trinh/scripts/run.mjs");
    expect(await run(folder)).toMatchObject({ code: 7, stdout: `${run_}|lap-bao-cao|` });
  });

  test("Node mất quyền chạy thì nói cách giải nén", async () => {
    const ended = await run(await unpack(false));
    expect(ended).toMatchObject({ code: 3, stdout: expect.stringContaining("unzip") as string });
  });
});
