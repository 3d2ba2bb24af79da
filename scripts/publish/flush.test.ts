import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { flushFolder, flushTree, type Disk } from "./flush.ts";

const context = { folder: "" };
const NEVER = new AbortController().signal;

beforeEach(async () => {
  context.folder = await makeTempFolder("xuong-dia");
  await mkdir(path.join(context.folder, "site/don-vi"), { recursive: true });
  for (const name of ["site/index.html", "site/don-vi/a.html", "b.txt"])
    await writeFile(path.join(context.folder, name), name);
});

/** A disk that only records, in order, each call and its file. */
function makeDisk(
  changes: Partial<Pick<Disk, "platform">> & { readonly refuse?: (place: string) => string } = {},
) {
  const done: string[] = [];
  const toName = (place: string) => path.relative(context.folder, place).split(path.sep).join("/");
  const disk: Disk = {
    platform: changes.platform ?? "linux",
    open: (place, flags) =>
      Promise.resolve({
        sync() {
          const code = changes.refuse?.(toName(place)) ?? "";
          if (code !== "") return Promise.reject(Object.assign(new Error(code), { code }));
          done.push(`${flags} ${toName(place)}`);
          return Promise.resolve();
        },
        close() {
          done.push(`close ${toName(place)}`);
          return Promise.resolve();
        },
      }),
  };
  return { disk, done, listSynced: () => done.filter((one) => !one.startsWith("close")) };
}

describe("ghi thật xuống đĩa trước khi đổi", () => {
  test("mọi tệp rồi mọi thư mục, gốc sau cùng; mở ra thì đóng lại", async () => {
    const { disk, done, listSynced } = makeDisk();
    await flushTree(context.folder, NEVER, { disk });
    const synced = listSynced();
    expect([...synced].sort()).toEqual(
      [
        "r+ b.txt",
        "r+ site/don-vi/a.html",
        "r+ site/index.html",
        "r site",
        "r site/don-vi",
        "r ",
      ].sort(),
    );
    expect(synced.slice(0, 3).every((one) => one.startsWith("r+ "))).toBe(true);
    expect(synced.at(-1)).toBe("r ");
    expect(done.length).toBe(2 * synced.length);
  });

  test("Windows: chỉ các tệp", async () => {
    const { disk, listSynced } = makeDisk({ platform: "win32" });
    await flushTree(context.folder, NEVER, { disk });
    expect(listSynced().every((one) => one.startsWith("r+ "))).toBe(true);
    expect(listSynced()).toHaveLength(3);
  });

  test("đĩa không ghi được một tệp thì dừng, tệp ấy vẫn được đóng", async () => {
    const { disk, done } = makeDisk({ refuse: (name) => (name === "b.txt" ? "EIO" : "") });
    await expect(flushTree(context.folder, NEVER, { disk })).rejects.toThrow("EIO");
    expect(done).toContain("close b.txt");
  });

  test.each([
    ["EINVAL", true],
    ["ENOTSUP", true],
    ["EIO", false],
  ])("thư mục mà đĩa trả lời %s: bỏ qua được là %s", async (code, isHarmless) => {
    const { disk } = makeDisk({ refuse: () => code });
    const flushing = flushFolder(context.folder, disk);
    if (isHarmless) await flushing;
    else await expect(flushing).rejects.toThrow(code);
  });

  test("được yêu cầu dừng thì không ghi tiếp", async () => {
    const stop = new AbortController();
    stop.abort(new Error("dừng"));
    const { disk, done } = makeDisk();
    await expect(flushTree(context.folder, stop.signal, { disk })).rejects.toThrow("dừng");
    expect(done).toEqual([]);
  });
});
