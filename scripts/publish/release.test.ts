import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { NEVER, Stopped } from "../stopped.ts";
import { sealRelease } from "./manifest.ts";
import { openRelease, type Release } from "./release.ts";
import { putTexts, readTexts, type OutputTexts } from "../../tests/samples/output.ts";

const context = { out: "" };

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "phat-hanh-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

const put = (texts: OutputTexts) => putTexts(context.out, texts);
const readTree = () => readTexts(context.out);

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
    const files = [{ path: "site/cu.css", content: "giữ" }];
    const before = await openRelease(context.out);
    await before.put("k", { files, told: { pageCount: 7 } });
    await before.swapIn();
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    await release.write("noi-bo/don-vi/b.pdf", "b");
    expect(release.take("k")).toEqual({ pageCount: 7 });
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

  test("tệp .gitkeep của site/ còn đó, nhưng không mang theo chữ nào", async () => {
    await put({ "site/.gitkeep": "điều không ai soát" });
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

  test("thư mục ra là một liên kết không dẫn tới đâu thì báo trước khi làm", async () => {
    const link = path.join(context.out, "lien-ket");
    await symlink(path.join(context.out, "khong-co/gi"), link);
    await expect(openRelease(link)).rejects.toThrow(EnvironmentFault);
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

  test.each<[string, (release: Release) => Promise<unknown>]>([
    ["ghi", (release) => release.write("site/a.html", "a")],
    ["đọc để soát", (release) => release.files().next()],
    ["đổi", (release) => release.swapIn()],
  ])("được yêu cầu dừng thì không %s nữa, dọn phần dở dang và trả khóa", async (_what, act) => {
    const stop = new AbortController();
    const release = await openRelease(context.out, { stop: { ...NEVER, signal: stop.signal } });
    await release.write("site/index.html", "mới");
    stop.abort(new Stopped("SIGINT"));
    await expect(act(release)).rejects.toThrow(Stopped);
    expect(await readdir(context.out)).toEqual([]);
  });

  test("yêu cầu dừng đến trong lúc đọc lại thì chưa đổi", async () => {
    const stop = new AbortController();
    const release = await openRelease(context.out, { stop: { ...NEVER, signal: stop.signal } });
    for (const name of ["a", "b", "c"]) await release.write(`site/${name}.html`, name);
    const files = release.files();
    await files.next();
    stop.abort(new Stopped("SIGTERM"));
    await expect(files.next()).rejects.toThrow(Stopped);
    expect(await readdir(context.out)).toEqual([]);
  });

  test("nói là không dừng được nữa ngay trước khi đổi, không sớm hơn", async () => {
    await put({ "site/index.html": "cũ" });
    const seen: string[] = [];
    const commit = () => seen.push(readFileSync(path.join(context.out, "site/index.html"), "utf8"));
    const release = await openRelease(context.out, { stop: { ...NEVER, commit } });
    await release.write("site/index.html", "mới");
    expect(seen).toEqual([]);
    await release.swapIn();
    expect(seen).toEqual(["cũ"]);
  });
});
