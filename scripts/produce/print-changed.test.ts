import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NO_PRESS_AHEAD } from "../print/press-ahead.ts";
import type { PrintDocument } from "../print/print-document.ts";
import { makeDocument, sharePress } from "../../tests/samples/prints.ts";
import { beginPrintRun } from "./print-changed.ts";
import { openRelease } from "../publish/release.ts";
import { ensureBrowser } from "../setup/ensure-browser.ts";

const LEDGER = ".cache/so-giu.json";
const context = { out: "" };
const share = sharePress();

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "in-lai-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

/** A source of another state of the program that gives this document. */
interface Source {
  readonly document: PrintDocument;
  readonly state: string;
}

/** Runs one build with these documents; gives how many it rendered and printed, and which were too thick. */
async function buildWith(documents: readonly PrintDocument[], state = "", press = share()) {
  const release = await openRelease(context.out);
  const count = { rendered: 0, printed: 0 };
  const run = await beginPrintRun<Source>(
    {
      browser: await ensureBrowser(),
      press,
      loadRenderer: () =>
        Promise.resolve(({ document }) => {
          count.rendered += 1;
          return document;
        }),
      onDocument: (printed) => {
        count.printed = printed;
      },
    },
    release,
  );
  const tooThick = await run.print(
    documents.map((document) => {
      const source = { document, state };
      return { path: document.path, key: JSON.stringify(source), source };
    }),
  );
  const { pageCounts, keptCount } = run.sum();
  await release.swapIn();
  const { rendered: renderedCount, printed: printedCount } = count;
  return { renderedCount, printedCount, tooThick, count: pageCounts.size, keptCount };
}

const readOut = (name: string) => readFile(path.join(context.out, name));

const [a, b] = [makeDocument("a"), makeDocument("b")];

test("chữ rộng hơn chỗ của nó thì không có bản in nào, và lỗi nêu tên bản in cùng chữ ấy", async () => {
  const wide = makeDocument("c", '<p style="width: 10mm; white-space: nowrap">8548-CV/BTCTW</p>');
  // The other print would go on in the browser that the next test takes.
  await expect(buildWith([a, wide], "", NO_PRESS_AHEAD)).rejects.toThrow(
    "noi-bo/c.pdf has no room for “8548-CV/BTCTW”",
  );
});

describe("chỉ in tài liệu đã đổi", () => {
  test("không đổi gì thì không in gì, và tệp còn nguyên từng byte", async () => {
    expect(await buildWith([a, b])).toMatchObject({ printedCount: 2, count: 2, keptCount: 0 });
    const before = await readOut(a.path);
    expect(await buildWith([a, b])).toMatchObject({ printedCount: 0, count: 2, keptCount: 2 });
    expect(await readOut(a.path)).toEqual(before);
  });

  test("nguồn khác mà ra cùng nội dung in thì dựng lại nhưng không in, lần sau không dựng nữa", async () => {
    await buildWith([a, b], "mẫu cũ");
    // What prints from a markup is still known after builds that rendered nothing.
    expect(await buildWith([a, b], "mẫu cũ")).toMatchObject({ renderedCount: 0, printedCount: 0 });
    const anew = { renderedCount: 2, printedCount: 0, keptCount: 2 };
    expect(await buildWith([a, b], "mẫu mới")).toMatchObject(anew);
    expect(await buildWith([a, b], "mẫu mới")).toMatchObject({ ...anew, renderedCount: 0 });
  });

  test.each([
    ["nội dung", { ...b, html: b.html.replace("Nghị quyết", "Chỉ thị") }],
    ["tiêu đề", { ...b, title: "Khác" }],
    ["ngày", { ...b, date: "2020-04-11" }],
  ])("đổi %s thì in lại tài liệu ấy, chỉ tài liệu ấy", async (_what, changed) => {
    await buildWith([a, b]);
    const before = await readOut(b.path);
    expect(await buildWith([a, changed])).toMatchObject({ printedCount: 1, keptCount: 1 });
    expect(await readOut(b.path)).not.toEqual(before);
  });

  test.each([
    ["tệp đã bị sửa", () => writeFile(path.join(context.out, a.path), "sửa tay")],
    ["tệp đã bị xóa", () => rm(path.join(context.out, a.path))],
    ["sổ in đã hỏng", () => writeFile(path.join(context.out, LEDGER), "{")],
  ])("%s thì in lại", async (_what, spoil) => {
    await buildWith([a]);
    const before = await readOut(a.path);
    await spoil();
    expect(await buildWith([a])).toMatchObject({ printedCount: 1, keptCount: 0 });
    expect(await readOut(a.path)).toEqual(before);
  });

  test("sổ in nằm ngoài cả hai thư mục phát hành, vì nó tùy máy", async () => {
    await buildWith([a]);
    expect((await readdir(context.out)).sort()).toEqual([".cache", "noi-bo", "site"]);
    expect(await readdir(path.join(context.out, "noi-bo"))).toEqual(["a.pdf"]);
  });

  test("bản cũ hơn được chép đè bằng tay thì không lẫn với sổ in mới hơn", async () => {
    await buildWith([a]);
    const old = await readOut(a.path);
    const changed = { ...a, html: a.html.replace("Nghị quyết", "Chỉ thị") };
    await buildWith([changed]);
    const fresh = await readOut(a.path);
    await writeFile(path.join(context.out, a.path), old);
    expect(await buildWith([changed])).toMatchObject({ printedCount: 1, keptCount: 0 });
    expect(await readOut(a.path)).toEqual(fresh);
  });

  test("tài liệu không còn nữa thì biến mất", async () => {
    await buildWith([a, b]);
    expect(await buildWith([a])).toMatchObject({ count: 1 });
    await expect(readOut(b.path)).rejects.toThrow("ENOENT");
  });
});

describe("tài liệu quá dày", () => {
  const thick = { ...b, mostPages: 1 };

  test("không được ghi, được nêu tên, và lần sau không in thử lại", async () => {
    expect(await buildWith([a, thick])).toEqual({
      renderedCount: 2,
      printedCount: 2,
      tooThick: [b.path],
      count: 1,
      keptCount: 0,
    });
    await expect(readOut(b.path)).rejects.toThrow("ENOENT");
    expect(await buildWith([a, thick])).toEqual({
      renderedCount: 0,
      printedCount: 0,
      tooThick: [b.path],
      count: 1,
      keptCount: 1,
    });
  });
});

describe("tài liệu có bản rút gọn", () => {
  const long = "<p>Một dòng.</p>".repeat(400);
  const full = { ...a, html: a.html.replace("</body>", `${long}</body>`) };
  const half = a.html.replace("</body>", `${long.slice(0, long.length / 2)}</body>`);

  test.each([
    ["bản đầy đủ khi vừa", { abovePages: 99, htmls: [a.html] }, full.html],
    ["bản rút gọn đầu tiên khi bản ấy vừa", { abovePages: 2, htmls: [a.html, half] }, a.html],
    ["bản rút gọn nhất khi không bản nào vừa", { abovePages: 1, htmls: [full.html, half] }, half],
  ])("in %s", async (_what, thinner, expected) => {
    await buildWith([{ ...full, thinner }]);
    const printed = await readOut(a.path);
    await buildWith([{ ...a, html: expected }]);
    expect((await readOut(a.path)).equals(printed)).toBe(true);
  });
});
