import { spawnSync } from "node:child_process";
import { appendFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildHere } from "../roots/build-here.ts";
import { buildRoot } from "../roots/built-root.ts";
import { tellManifest } from "../../scripts/cli/tell-manifest.ts";
import { toSha256 } from "../../scripts/publish/to-sha256.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { runCli } from "../roots/run-cli.ts";
import { skipAloud } from "./skip-aloud.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const { out, tree } = await buildRoot(SMALL, { hasPdf: false });
const sizeOf = (name: string) =>
  [...tree.keys()].filter((file) => file.startsWith(`${name}/`)).length - 1;

/** Copies the public folder, as somebody who downloaded it from the portal. */
async function copySite(): Promise<string> {
  const copy = path.join(await makeTempFolder("tai-ve"), "ban-tren-cong");
  await cp(path.join(out, "site"), copy, { recursive: true });
  return copy;
}

/** Leaves only the first lines of the manifest and only their files, as after a broken download. */
async function cutManifest(copy: string, count: number): Promise<void> {
  const file = path.join(copy, "kiem-tra.sha256");
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  const cut = lines.slice(count);
  for (const line of count === 0 ? lines : cut) await rm(path.join(copy, line.slice(66)));
  const kept = lines.slice(0, count);
  await writeFile(file, kept.map((line) => `${line}\n`).join(""));
}

/** Why sha256sum cannot be asked; `null`: it can. That of BusyBox knows no `--strict`. */
function findSumObstacle(): string | null {
  const { stdout } = spawnSync("sha256sum", ["--version"], { encoding: "utf8" });
  return /coreutils/.test(stdout) ? null : "máy này không có sha256sum của GNU";
}

const check = (...words: string[]) => runCli(["check", "--manifest", ...words]);
/** What the command writes and ends by, without a start of the program. */
const checkHere = async (copy: string) => {
  const { isSound, text } = await tellManifest(copy);
  return { code: isSound ? 0 : 1, stdout: text };
};
const textOf = (name: string) => String(tree.get(name));

describe("tệp kiểm tra của mỗi thư mục", () => {
  test.each(["site", "noi-bo"])(
    "%s: nêu đủ mọi tệp, xếp theo tên, không nêu tệp ngoài nó",
    (name) => {
      const names = textOf(`${name}/kiem-tra.sha256`)
        .trimEnd()
        .split("\n")
        .map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1]);
      const expected = [...tree.keys()]
        .filter((file) => file.startsWith(`${name}/`) && !file.endsWith("/kiem-tra.sha256"))
        .map((file) => file.slice(name.length + 1));
      expect(names).toEqual(expected.sort());
    },
  );

  test("nói kỳ, bản dữ liệu và số tệp, không nói giờ dựng", () => {
    for (const name of ["site", "noi-bo"]) {
      const stamp: unknown = JSON.parse(textOf(`${name}/kiem-tra.json`));
      expect(stamp).toEqual({
        ky: "2021-02-15",
        du_lieu_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, // typed as any
        so_tep: sizeOf(name),
      });
    }
  });

  test("đổi một chữ trong một tệp dữ liệu thì thành bản dữ liệu khác", async () => {
    const root = await copyRoot(SMALL);
    const again = path.join(await makeTempFolder("ra"), "ra");
    await cp(out, again, { recursive: true });
    await replaceInFile(path.join(root, "data/to-chuc.yaml"), "\n", " # ghi chú\n");
    expect(await buildHere({ root, out: again })).toEqual({ code: 0, stderr: "" });
    expect(await readFile(path.join(again, "site/kiem-tra.json"), "utf8")).not.toBe(
      textOf("site/kiem-tra.json"),
    );
  });

  test.skipIf(skipAloud("sha256sum", findSumObstacle()))("sha256sum đọc được", () => {
    const words = ["--check", "--strict", "--quiet", "kiem-tra.sha256"];
    const { status, stdout } = spawnSync("sha256sum", words, { cwd: path.join(out, "site") });
    expect({ status, told: String(stdout) }).toEqual({ status: 0, told: "" });
  });
});

describe.concurrent("npm run check -- --manifest", () => {
  test("bản vừa dựng thì nguyên vẹn, cả hai thư mục", async () => {
    const { code, stdout } = await check(out);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      new RegExp(
        `^${out}/site: ${String(sizeOf("site") + 1)} tệp, nguyên vẹn; kỳ 15/02/2021, dữ liệu [0-9a-f]{12}\\.\n` +
          `${out}/noi-bo: ${String(sizeOf("noi-bo") + 1)} tệp, nguyên vẹn; kỳ 15/02/2021, dữ liệu [0-9a-f]{12}\\.\n$`,
      ),
    );
  });

  test("không nói thư mục nào thì xem thư mục kết quả", async () => {
    expect((await check("--out", out)).code).toBe(0);
  });

  test("bản tải về của riêng site/: thiếu, sửa, thừa đều được nêu tên", async () => {
    const copy = await copySite();
    await rm(path.join(copy, "tien-do/index.html"));
    await replaceInFile(path.join(copy, "index.html"), "<h1", "<h1 ");
    await mkdir(path.join(copy, "cu"));
    await writeFile(path.join(copy, "cu/trang-cu.html"), "x");
    await writeFile(path.join(copy, ".gitkeep"), "");
    const { code, stdout } = await check(copy);
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      `${copy}/tien-do/index.html: thiếu; hãy chép lại từ bản đã dựng.`,
      `${copy}/index.html: đã bị sửa, không còn như khi dựng; hãy chép lại.`,
      `${copy}/cu/trang-cu.html: thừa, không do lần dựng này làm ra; hãy xóa.`,
    ]);
    expect(stdout).toContain(`${copy}: ${String(sizeOf("site") + 1)} tệp, 3 điều sai khác;`);
  });

  test.each<[string, (copy: string) => Promise<void>, string]>([
    [
      "bị cắt cuối một dòng, cùng các tệp mà nó không còn nêu",
      (copy) => cutManifest(copy, 5),
      "kiem-tra.sha256: không nêu kiem-tra.json, có thể bị cắt; hãy chép lại.",
    ],
    [
      "mất dòng cuối, cùng tệp của dòng ấy",
      (copy) => cutManifest(copy, -1),
      "kiem-tra.sha256: thiếu 1 dòng so với kiem-tra.json; hãy chép lại.",
    ],
    [
      "rỗng, và thư mục cũng rỗng",
      (copy) => cutManifest(copy, 0),
      "kiem-tra.sha256: không nêu kiem-tra.json, có thể bị cắt; hãy chép lại.",
    ],
    [
      "có dòng thêm cho tệp lạ",
      async (copy) => {
        await writeFile(path.join(copy, "la.txt"), "lạ");
        await appendFile(path.join(copy, "kiem-tra.sha256"), `${toSha256("lạ")}  la.txt\n`);
      },
      "kiem-tra.sha256: thừa 1 dòng so với kiem-tra.json; hãy chép lại.",
    ],
    [
      "đi cùng kiem-tra.json đã hỏng, mã băm chữa theo",
      async (copy) => {
        await replaceInFile(
          path.join(copy, "kiem-tra.sha256"),
          toSha256(textOf("site/kiem-tra.json")),
          toSha256("{}"),
        );
        await writeFile(path.join(copy, "kiem-tra.json"), "{}");
      },
      "kiem-tra.json: không đúng dạng; hãy chép lại.",
    ],
  ])("tệp kiểm tra %s: không nguyên vẹn", async (_what, spoil, told) => {
    const copy = await copySite();
    await spoil(copy);
    const { code, stdout } = await checkHere(copy);
    expect(stdout).toContain(`${copy}/${told}\n`);
    expect(stdout).toContain("1 điều sai khác");
    expect(code).toBe(1);
  });

  test("thư mục bên cạnh mất tệp kiểm tra thì không được coi là nguyên vẹn", async () => {
    const copy = path.join(await makeTempFolder("tai-ve"), "ra");
    await cp(out, copy, { recursive: true });
    await rm(path.join(copy, "noi-bo/kiem-tra.sha256"));
    const { code, stdout } = await checkHere(copy);
    expect(stdout).toContain(
      `${copy}/noi-bo: không có tệp kiem-tra.sha256, nên không biết có nguyên vẹn không; hãy chép lại.`,
    );
    expect(code).toBe(1);
  });

  test("dòng lạ hay đường dẫn ra ngoài trong tệp kiểm tra không được tin", async () => {
    const copy = await copySite();
    const line = `${"0".repeat(64)}  ../../etc/passwd`;
    await replaceInFile(path.join(copy, "kiem-tra.sha256"), "\n", `\n${line}\n`);
    const { code, stdout } = await checkHere(copy);
    expect(code).toBe(1);
    expect(stdout).toContain(`${copy}/kiem-tra.sha256:2: không đúng dạng; hãy chép lại.`);
  });

  test("thư mục không có tệp kiểm tra là gõ lệnh sai", async () => {
    const { code, stderr } = await check(await makeTempFolder("trong"));
    expect(code).toBe(2);
    expect(stderr).toContain("không có tệp kiem-tra.sha256");
  });

  test("chỉ lệnh check có --manifest", async () => {
    const { code, stderr } = await runCli(["build", "--manifest"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Không hiểu «--manifest».");
  });
});
