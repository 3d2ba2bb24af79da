import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { SILENT } from "../../scripts/progress.ts";
import { openRelease } from "../../scripts/publish/release.ts";
import { buildHere, type BuildEnd } from "../roots/build-here.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { skipAloud, skipOnWindows } from "./skip-aloud.ts";
import { isWithoutDisks, makeSmallDisk, type SmallDisk } from "./small-disk.ts";
import { fillDisks } from "../soak/fill-disk.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { whenTold } from "./when-told.ts";

/** A user who owns nothing here. */
const OTHER_USER = { uid: 65534, gid: 65534 };
const SMALL = path.join(PROJECT, "tests/golden/mot-don-vi");
const made = { out: "" };
const disks: SmallDisk[] = [];

beforeAll(async () => {
  made.out = (await buildRoot(SMALL, { hasPdf: true })).out;
});

afterEach(async () => {
  for (const disk of disks.splice(0)) await disk.remove();
});

/** A root with other data than those of the present output. */
async function makeOtherRoot(): Promise<string> {
  const root = await copyRoot(SMALL);
  await writeFile(path.join(root, "content/2021-01-15/mo-dau.md"), "Lời mở đầu khác.\n");
  return root;
}

/** A copy of the good output, so that no test spoils another's. */
async function copyOut(to?: string): Promise<string> {
  const out = to ?? path.join(await makeTempFolder("ra"), "ra");
  await cp(made.out, out, { recursive: true });
  return out;
}

/** Exit code 3, one sentence for staff, and the old output byte for byte. */
async function expectRefused(run: BuildEnd, out: string, sentence: RegExp): Promise<void> {
  expect({ code: run.code, lines: run.stderr.trimEnd().split("\n").length }, run.stderr).toEqual({
    code: 3,
    lines: 1,
  });
  expect(run.stderr).toMatch(sentence);
  expect(await readTree(out)).toEqual(await readTree(made.out));
  expect((await readdir(out)).sort()).toEqual([".cache", "noi-bo", "site"]);
}

/** Prints everything anew. */
async function printOver(out: string, env: Readonly<Record<string, string>>): Promise<BuildEnd> {
  return buildHere({ root: await makeOtherRoot(), out, hasPdf: true, isAnew: true }, env);
}

/** The same without PDFs, for obstacles that are found without a browser. */
async function buildPagesOver(out: string): Promise<BuildEnd> {
  return buildHere({ root: await makeOtherRoot(), out });
}

/** The same by the command line. */
async function runPagesOver(out: string, env: Readonly<Record<string, string>> = {}) {
  return runCli(["build", "--khong-pdf", "--root", await makeOtherRoot(), "--out", out], { env });
}

describe.skipIf(isWithoutDisks())("ổ đĩa", () => {
  test("đầy ở ba cỡ (npm run soak: hai mươi): bản cũ còn nguyên hoặc bản mới trọn vẹn", async () => {
    const settings = { of: "mot-don-vi", sizes: 3, hasPdf: false } as const;
    const counts = await fillDisks({ ...settings, build: buildHere });
    // What is taken over from the old output takes no room, so the middle size may be enough.
    expect(counts.full + counts.enough).toBe(3);
    expect(Math.min(counts.full, counts.enough)).toBeGreaterThan(0);
  });

  test("hết chỗ cho tên tệp thì cũng là đầy", async () => {
    const disk = await makeSmallDisk("size=50m,nr_inodes=100");
    disks.push(disk);
    const out = await copyOut(path.join(disk.folder, "ra"));
    for (let index = 0; index < 100; index += 1) {
      const isFull = await writeFile(path.join(disk.folder, String(index)), "").then(
        () => false,
        () => true,
      );
      if (isFull) break;
    }
    await expectRefused(await buildPagesOver(out), out, /ổ đĩa đã đầy/);
  });

  test("chỉ cho đọc", async () => {
    const disk = await makeSmallDisk("size=50m");
    disks.push(disk);
    const out = await copyOut(path.join(disk.folder, "ra"));
    disk.makeReadOnly();
    await expectRefused(
      await runPagesOver(out),
      out,
      /ổ đĩa chỉ cho đọc; hãy chọn thư mục khác bằng --out/,
    );
  });

  test("site/ là một ổ đĩa khác gắn vào", async () => {
    const out = await copyOut();
    const disk = await makeSmallDisk("size=50m", path.join(out, "site"));
    disks.push(disk);
    await cp(path.join(made.out, "site"), path.join(out, "site"), { recursive: true });
    await expectRefused(await buildPagesOver(out), out, /thư mục đang được dùng|nằm ở ổ đĩa khác/);
  });

  test("thư mục tạm đã đầy", async () => {
    const disk = await makeSmallDisk("size=1m");
    disks.push(disk);
    // The browser itself needs hardly any room there: a print is given in one answer.
    await writeFile(path.join(disk.folder, "day"), Buffer.alloc(1024 * 1024));
    const out = await copyOut();
    const run = await printOver(out, { TMPDIR: disk.folder });
    await expectRefused(run, out, /thư mục tạm “.*”: ổ đĩa chứa nó đã đầy/);
  });
});

/** Why no other user can run the program here; `null`: one can. */
function findOtherUserObstacle(): string | null {
  if (process.getuid?.() !== 0) return "phải là root";
  const words = ["--check", path.join(PROJECT, "scripts/run.mjs")];
  const { status } = spawnSync(process.execPath, words, { cwd: PROJECT, ...OTHER_USER });
  return status === 0 ? null : "người khác không mở được Node hoặc thư mục này";
}

describe("quyền và giới hạn", () => {
  test.skipIf(skipAloud("người khác chạy", findOtherUserObstacle()))(
    "người khác chạy, không có quyền ghi",
    async () => {
      const out = await copyOut();
      const root = await makeOtherRoot();
      for (const folder of [root, path.dirname(out)]) await chmod(folder, 0o755);
      const temp = await makeTempFolder("tam");
      await chmod(temp, 0o777);
      const words = ["build", "--khong-pdf", "--root", root, "--out", out];
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(PROJECT, "scripts/run.mjs"), ...words],
        { cwd: PROJECT, ...OTHER_USER, env: { ...process.env, TMPDIR: temp, HOME: temp } },
      );
      const run = { code: status, stdout: String(stdout), stderr: String(stderr) };
      await expectRefused(run, out, /không có quyền ghi; hãy xin quyền ghi/);
    },
  );

  test("thư mục tạm không dùng được", async () => {
    const out = await copyOut();
    const file = path.join(await makeTempFolder("tam"), "la-tep");
    await writeFile(file, "");
    const run = await runPagesOver(out, { TMPDIR: file, TEMP: file, TMP: file });
    await expectRefused(run, out, /Không ghi được vào thư mục tạm “.*la-tep”: không có, không/);
  });

  test.skipIf(skipOnWindows("quá ít tệp được mở", "không có ulimit"))(
    "quá ít tệp được mở cùng lúc",
    async () => {
      const out = await copyOut();
      const command = `ulimit -n 64; exec "${process.execPath}" scripts/run.mjs build --root "${SMALL}" --out "${out}"`;
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: PROJECT });
      const run = { code: status, stdout: String(stdout), stderr: String(stderr) };
      await expectRefused(run, out, /Hệ thống cho mở quá ít tệp cùng lúc/);
    },
  );
});

describe.skipIf(skipOnWindows("trình duyệt hỏng", "tệp lệnh sh không thay được trình duyệt"))(
  "trình duyệt",
  () => {
    /** A program in the browser's place, which may use it. */
    async function replaceBrowser(script: string): Promise<Record<string, string>> {
      const folder = await makeTempFolder("trinh-duyet");
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, "chrome-headless-shell");
      const real = process.env["PUPPETEER_EXECUTABLE_PATH"] ?? "";
      await writeFile(file, `#!/bin/sh\nREAL="${real}"\n${script}\n`);
      await chmod(file, 0o755);
      return { PUPPETEER_EXECUTABLE_PATH: file };
    }

    test("chết ngay khi chạy", async () => {
      const out = await copyOut();
      const run = await printOver(out, await replaceBrowser("exit 1"));
      await expectRefused(run, out, /không khởi động được; hãy cài lại Chrome/);
    });

    test("khác với lần trước thì phải in lại, dù dữ liệu không đổi", async () => {
      const out = await copyOut();
      const options = { root: SMALL, out, hasPdf: true };
      const standing = await build({ ...options, period: null, isAnew: false }, SILENT);
      expect(standing.kind).toBe("standing");
      const run = await buildHere(options, await replaceBrowser("exit 1"));
      await expectRefused(run, out, /không khởi động được; hãy cài lại Chrome/);
    });
  },
);

describe.skipIf(skipOnWindows("được yêu cầu dừng", "tín hiệu giết ngay"))(
  "được yêu cầu dừng",
  () => {
    test.each([
      ["SIGHUP", 129, ["--khong-pdf"]],
      // With a living browser, which must not answer in our place.
      ["SIGINT", 130, ["--lam-lai"]],
      ["SIGTERM", 143, ["--khong-pdf"]],
    ] as const)("%s: một câu, mã thoát %i, không để lại gì", async (signal, code, more) => {
      const out = await copyOut();
      const words = ["build", ...more, "--root", await makeOtherRoot(), "--out", out];
      const run = await runCli(words, { env: whenTold("Soạn bài đăng", { signal }) });
      expect({ code: run.code, stderr: run.stderr.trim() }).toEqual({
        code,
        stderr: "Đã dừng theo yêu cầu; kết quả lần trước còn nguyên.",
      });
      expect(await readTree(out)).toEqual(await readTree(made.out));
      expect((await readdir(out)).sort()).toEqual([".cache", "noi-bo", "site"]);
    });
  },
);

test("một lần dựng khác đang chạy: mã thoát 3, một câu, phần nó đang dựng không bị đụng tới", async () => {
  const out = await copyOut();
  // This process is the other run: it holds the lock for exactly as long as the test wants.
  const other = await openRelease(out);
  await other.write("site/index.html", "của lần chạy kia");
  const run = await runPagesOver(out);
  expect(run.code).toBe(3);
  expect(run.stderr).toMatch(
    new RegExp(
      `^Một lần chạy khác đang ghi vào “${out}”: tiến trình số ${String(process.pid)} trên máy này, bắt đầu lúc [^\\n]*\\n$`,
    ),
  );
  await other.swapIn();
  expect([...(await readTree(path.join(out, "site"))).values()].map(String)).toEqual([
    "của lần chạy kia",
  ]);
  expect((await buildPagesOver(out)).code).toBe(0);
});
