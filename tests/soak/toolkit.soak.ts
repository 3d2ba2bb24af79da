import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { SILENT } from "../../scripts/progress.ts";
import { listFiles } from "../../scripts/publish/list-files.ts";
import type { SystemName } from "../../scripts/tasks/toolkit/systems.ts";
import { makeToolkit } from "../../scripts/toolkit.ts";
import { skipAloud } from "../command/skip-aloud.ts";
import { PROJECT } from "../roots/project-root.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

/** Names that offices give, and every sign that could mean something to a shell. */
const FOLDER = "Văn phòng Thị ủy & Ban Tổ chức 100% (mới)! $HOME `năm` 2026";
const isLinux = process.platform === "linux" && process.arch === "x64";

/** What the ZIP for a system holds; npm downloads the packages. */
async function makeKit(system: SystemName): Promise<Record<string, Uint8Array>> {
  const out = await makeTempFolder("cong-cu");
  const made = await makeToolkit({ project: PROJECT, out, system }, SILENT);
  if ("faults" in made) throw new Error(made.faults.join("\n"));
  const files = unzipSync(await readFile(made.zip));
  await rm(made.zip);
  expect(Object.keys(files)).toHaveLength(made.fileCount);
  return files;
}

async function unpack(files: Readonly<Record<string, Uint8Array>>, to: string): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    await writeFile(path.join(to, name), bytes);
  }
}

/** Without network, and with an esbuild that must not run. */
function runMenu(kit: string, lines: readonly string[]): string {
  const inside = ["/bin/sh", path.join(kit, "lap-bao-cao.sh")];
  const [program = "", ...args] = process.getuid?.() === 0 ? ["unshare", "-n", ...inside] : inside;
  const input = `${lines.join("\n")}\n`;
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

test("bộ công cụ cho Windows tải được, soát được, nén được", async () => {
  const files = await makeKit("win32-x64");
  expect(Object.keys(files)).toContain("bao-cao/lap-bao-cao.cmd");
});

test.skipIf(skipAloud("chạy bộ công cụ", isLinux ? null : "chỉ chạy được bộ của Linux x64"))(
  "bộ công cụ cho Linux lập đúng từng byte như nơi làm ra nó; bản mới thay chương trình, không chạm số liệu",
  async () => {
    const home = path.join(await makeTempFolder("noi-dung"), FOLDER);
    const kit = path.join(home, "bao-cao");
    const files = await makeKit("linux-x64");
    await unpack(files, home);
    const node = path.join(kit, "chuong-trinh/node/node");
    await chmod(node, 0o755);
    // A virus scanner may take it away.
    await rm(path.join(kit, "chuong-trinh/node_modules/@esbuild/linux-x64/bin/esbuild"));

    const first = runMenu(kit, ["2", "", "1", "", "4", "", "0"]);
    expect(first).toMatch(/Xong trong [^\n]*: \d+ trang, \d+ tài liệu PDF/);
    expect(first).not.toContain("Lưu ý: thư mục chuong-trinh");
    const root = path.join(kit, "xem-thu");
    expect(await listFiles(path.join(root, "bieu-mau"))).not.toEqual([]);

    const here = await makeTempFolder("o-day");
    const own = ["build", "--root", path.join(PROJECT, "examples/nhiem-ky-2025-2030")];
    execFileSync(process.execPath, [path.join(PROJECT, "scripts/run.mjs"), ...own, "--out", here]);
    for (const side of ["site", "noi-bo"]) {
      const names = await listFiles(path.join(here, side));
      expect(await listFiles(path.join(root, side))).toEqual(names);
      for (const name of names) {
        const [made, wanted] = await Promise.all(
          [root, here].map((place) => readFile(path.join(place, side, name))),
        );
        expect(made?.equals(wanted ?? Buffer.alloc(0)), `${side}/${name}`).toBe(true);
      }
    }

    const data = path.join(root, "data/to-chuc.yaml");
    const written = `${await readFile(data, "utf8")}# sửa ở cơ quan\n`;
    await writeFile(data, written);
    await rm(path.join(kit, "chuong-trinh"), { recursive: true });
    await unpack(files, home);
    const esbuild = path.join(kit, "chuong-trinh/node_modules/@esbuild/linux-x64/bin/esbuild");
    for (const program of [node, esbuild]) await chmod(program, 0o755);
    expect(await readFile(data, "utf8")).toBe(written);
    expect(runMenu(kit, ["3", "", "0"])).toContain("Không có lỗi.");

    await writeFile(path.join(kit, "chuong-trinh/scripts/cu.ts"), "export {};\n");
    // Its sentence comes before the program that another version has spoilt may do anything.
    expect(runMenu(kit, ["0"])).toContain("lẫn tệp của phiên bản khác");
  },
);
