import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openRelease } from "./release.ts";
import { putTexts, readTexts, type OutputTexts } from "../../tests/samples/output.ts";
import { swap } from "./swap.ts";

const context = { out: "" };

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "phat-hanh-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

const put = (texts: OutputTexts) => putTexts(context.out, texts);
const readTree = () => readTexts(context.out);

/** The number of a process that has ended. */
function findDeadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test("đã trả lại bản cũ, chỉ chưa dọn được, thì không nói là chưa trả lại", async () => {
  await put({ "site/index.html": "cũ", "S/site/index.html": "mới", "S/la": "x" });
  const places = {
    out: context.out,
    staging: path.join(context.out, "S"),
    old: path.join(context.out, "C"),
    // Nothing can be moved there.
    discarded: path.join(context.out, "khong-co/B"),
  };
  await expect(swap(places)).rejects.toMatchObject({ code: "ENOTEMPTY" });
  expect((await readTree())["site/index.html"]).toBe("cũ");
});

describe("sau một lần chạy bị dừng đột ngột", () => {
  const before = { "site/index.html": "cũ", "noi-bo/a.pdf": "cũ" };
  /** The renames of a swap, in order; `S` stands for staging, `C` for the old folders. */
  const steps: readonly (readonly [string, string])[] = [
    ["site", "C/site"],
    ["noi-bo", "C/noi-bo"],
    ["S/site", "site"],
    ["S/noi-bo", "noi-bo"],
  ];

  test.each([0, 1, 2, 3, 4])("dừng sau %i lần đổi tên thì trở về bản cũ", async (count) => {
    const token = `${String(findDeadPid())}-abcd`;
    const toReal = (name: string) =>
      path.join(
        context.out,
        name.replace("S/", `.dang-dung-${token}/`).replace("C/", `.cu-${token}/`),
      );
    await put(before);
    await put({ [`.dang-dung-${token}/site/index.html`]: "mới" });
    await mkdir(toReal("S/noi-bo"));
    await mkdir(toReal("C/"));
    for (const [from, to] of steps.slice(0, count)) await rename(toReal(from), toReal(to));

    await (await openRelease(context.out)).discard();
    expect(await readTree()).toEqual(before);
    expect((await readdir(context.out)).sort()).toEqual(["noi-bo", "site"]);
  });

  test("đã đổi xong, chỉ còn bản cũ chưa xóa, thì giữ bản mới", async () => {
    await put({ "site/index.html": "mới", [`.cu-${String(findDeadPid())}-a/site/x.html`]: "cũ" });
    await (await openRelease(context.out)).discard();
    expect(await readTree()).toEqual({ "site/index.html": "mới" });
  });

  test("bản cũ đang xóa dở không bao giờ được dựng lại, dù ai đó đã xóa site/", async () => {
    await put({ [`.cu-${String(findDeadPid())}-a/site/con-lai.html`]: "cũ" });
    await (await openRelease(context.out)).discard();
    expect(await readTree()).toEqual({});
    expect(await readdir(context.out)).toEqual([]);
  });

  test.each([[], ["site"], ["site", "noi-bo"]])(
    "phần đang dựng mới có %j, hoặc xóa dở còn chừng ấy, thì chỉ dọn đi",
    async (...names) => {
      const staging = `.dang-dung-${String(findDeadPid())}-a`;
      await put(before);
      await mkdir(path.join(context.out, staging));
      for (const name of names) await mkdir(path.join(context.out, staging, name));
      await (await openRelease(context.out)).discard();
      expect(await readTree()).toEqual(before);
      expect((await readdir(context.out)).sort()).toEqual(["noi-bo", "site"]);
    },
  );

  test("lần đầu chưa có noi-bo/ thì cũng không để lại noi-bo/ dở dang", async () => {
    const token = `${String(findDeadPid())}-abcd`;
    await put({ [`.cu-${token}/site/index.html`]: "cũ", "site/index.html": "mới" });
    await put({ "noi-bo/a.pdf": "mới" });
    await mkdir(path.join(context.out, `.dang-dung-${token}`));
    await (await openRelease(context.out)).discard();
    expect(await readTree()).toEqual({ "site/index.html": "cũ" });
  });
});
