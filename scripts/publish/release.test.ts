import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { Stopped } from "../stopped.ts";
import { sealRelease } from "./manifest.ts";
import { openRelease } from "./release.ts";

const context = { out: "" };

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "phat-hanh-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

async function put(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(context.out, name)), { recursive: true });
    await writeFile(path.join(context.out, name), text);
  }
}

/** Every file under the output folder with its text. */
async function readTree(): Promise<Record<string, string>> {
  const entries = await readdir(context.out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(context.out, file).split(path.sep).join("/");
    return [name, await readFile(file, "utf8")] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** The number of a process that has ended. */
function findDeadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("phát hành", () => {
  test("trước khi đổi, kết quả cũ còn nguyên; sau khi đổi, trang đã rút biến mất", async () => {
    await put({ "site/index.html": "cũ", "site/rut.html": "cũ", "noi-bo/a.pdf": "cũ" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await release.write("noi-bo/don-vi/b.pdf", new TextEncoder().encode("mới"));
    expect(await readFile(path.join(context.out, "site/index.html"), "utf8")).toBe("cũ");
    await release.swapIn();
    expect(await readTree()).toEqual({ "site/index.html": "mới", "noi-bo/don-vi/b.pdf": "mới" });
    expect((await readdir(context.out)).sort()).toEqual(["noi-bo", "site"]);
  });

  test("trước khi đổi, đọc lại được từng tệp của bản mới, kể cả tệp giữ lại", async () => {
    await put({ "site/cu.css": "giữ" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await release.write("noi-bo/don-vi/b.pdf", "b");
    await release.keep("site/cu.css");
    const found: [string, string][] = [];
    for await (const file of release.files())
      found.push([file.path, new TextDecoder().decode(file.bytes)]);
    expect(found).toEqual([
      ["noi-bo/don-vi/b.pdf", "b"],
      ["site/cu.css", "giữ"],
      ["site/index.html", "mới"],
    ]);
    expect(await readFile(path.join(release.folder, "site/index.html"), "utf8")).toBe("mới");
    await release.discard();
  });

  test("tệp .gitkeep của site/ được giữ lại", async () => {
    await put({ "site/.gitkeep": "" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await release.swapIn();
    expect(await readTree()).toEqual({ "site/.gitkeep": "", "site/index.html": "mới" });
  });

  test("bỏ lần phát hành thì không còn dấu vết", async () => {
    await put({ "site/index.html": "cũ" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await release.discard();
    expect(await readTree()).toEqual({ "site/index.html": "cũ" });
    expect(await readdir(context.out)).toEqual(["site"]);
  });

  test.each(["index.html", "site", "site/../x", "../site/x", "/site/x", "site//x", "site\\..\\x"])(
    "đường dẫn “%s” bị từ chối như một lỗi của chương trình",
    async (wrong) => {
      const release = await openRelease(context.out);
      await expect(release.write(wrong, "x")).rejects.toThrow("is not a path under");
      expect(await readTree()).toEqual({});
    },
  );
});

describe("khi hỏng giữa chừng", () => {
  test("đổi không được thì trả lại kết quả cũ", async () => {
    await put({ "site/index.html": "cũ", "noi-bo/a.pdf": "cũ" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    // Something left in staging makes the last step fail after both folders were moved in.
    const [staging = ""] = (await readdir(context.out)).filter((name) => name.startsWith(".dang"));
    await put({ [`${staging}/la`]: "x" });
    await expect(release.swapIn()).rejects.toThrow();
    expect(await readTree()).toEqual({ "site/index.html": "cũ", "noi-bo/a.pdf": "cũ" });
    expect((await readdir(context.out)).sort()).toEqual(["noi-bo", "site"]);
  });

  test("ghi không được thì dọn phần dở dang và nói bằng tiếng Việt", async () => {
    await put({ "site/index.html": "cũ" });
    const release = await openRelease(context.out);
    await release.write("site/a", "là tệp");
    const failing = release.write("site/a/b.html", "x");
    await expect(failing).rejects.toThrow(EnvironmentFault);
    await expect(failing).rejects.toThrow("Không ghi được vào");
    expect(await readTree()).toEqual({ "site/index.html": "cũ" });
  });

  test("thư mục ra nằm dưới một tệp thì báo trước khi làm", async () => {
    await put({ "la-tep": "x" });
    const opening = openRelease(path.join(context.out, "la-tep", "ra"));
    await expect(opening).rejects.toThrow(EnvironmentFault);
    await expect(opening).rejects.toThrow("là tệp, không phải thư mục");
  });
});

describe("kiểm lại trước khi đổi", () => {
  test.each<[string, (folder: string) => Promise<void>]>([
    ["bị sửa", (folder) => writeFile(path.join(folder, "site/index.html"), "mớj")],
    ["bị xóa", (folder) => rm(path.join(folder, "site/index.html"))],
    ["bị thêm", (folder) => writeFile(path.join(folder, "site/la.html"), "lạ")],
  ])("tệp %s sau khi ghi thì không đổi, bản cũ còn nguyên", async (_what, spoil) => {
    await put({ "site/index.html": "cũ" });
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await spoil(release.folder);
    const swapping = release.swapIn();
    await expect(swapping).rejects.toThrow(EnvironmentFault);
    await expect(swapping).rejects.toThrow("đọc lại không đúng như đã ghi");
    expect(await readTree()).toEqual({ "site/index.html": "cũ" });
    expect(await readdir(context.out)).toEqual(["site"]);
  });

  test("tệp rỗng là lỗi của chương trình", async () => {
    const release = await openRelease(context.out);
    await release.write("site/index.html", "");
    await expect(release.swapIn()).rejects.toThrow("site/index.html is empty");
  });

  test("tệp ghi sau khi niêm phong không lọt ra ngoài sổ kiểm tra", async () => {
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await sealRelease(release, { period: "2021-02-15", sourceSha256: "0".repeat(64) });
    await release.write("site/muon.html", "muộn");
    await expect(release.swapIn()).rejects.toThrow("does not list what was written");
    expect(await readTree()).toEqual({});
  });

  test("được yêu cầu dừng thì không ghi tiếp, dọn phần dở dang và trả khóa", async () => {
    const stop = new AbortController();
    const release = await openRelease(context.out, stop.signal);
    await release.write("site/index.html", "mới");
    stop.abort(new Stopped("SIGINT"));
    await expect(release.swapIn()).rejects.toThrow(Stopped);
    expect(await readdir(context.out)).toEqual([]);
  });
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
