import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { copyBundledProject } from "../roots/copy-project.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { LIMITS } from "../run/limits.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

/** Shorter than the limit of a test, so that a failure tells what did not come. */
const WAIT = { timeout: LIMITS.build / 2, interval: 50 };
const SMALL = path.join(PROJECT, "tests/golden/mot-don-vi");
const UNIT = "data/ky/2021-01-15/don-vi/chi-bo-mau.yaml";
const TEXT = "content/2021-01-15/giai-phap/01-tiep-tuc.md";

const preview = { project: "", root: "", out: "", url: "", told: "" } as {
  project: string;
  root: string;
  out: string;
  url: string;
  told: string;
  child?: ChildProcess;
};

describe("xem trước", () => {
  beforeAll(async () => {
    preview.project = await copyBundledProject();
    preview.root = await copyRoot(SMALL);
    preview.out = await makeTempFolder("ra");
    // Of other words, so that the first build behind, too, has something to make and something to take over.
    const { out } = await buildRoot(SMALL, { hasPdf: false });
    await cp(out, preview.out, { recursive: true });
    await replaceInFile(path.join(preview.root, TEXT), "Giữ nguyên tiến độ.", "Lời ban đầu.");
    const words = ["start", "--khong-pdf", "--root", preview.root, "--out", preview.out];
    const run = path.join(preview.project, "scripts/run.mjs");
    const child = spawn(process.execPath, [run, ...words]);
    preview.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        preview.told += chunk;
      });
    await vi.waitFor(() => {
      preview.url = /Xem tại (http:\/\/localhost:\d+) /.exec(preview.told)?.[1] ?? "";
      expect(preview.url).not.toBe("");
    }, WAIT);
  });

  afterAll(async () => {
    const { child } = preview;
    if (child?.exitCode !== null) return;
    child.kill("SIGINT");
    await once(child, "exit");
  });

  test("trang đầu và trang đơn vị mở được trên máy này", async () => {
    expect(await read("/")).toContain("Công tác chuẩn bị đại hội chi bộ");
    expect(await read("/don-vi/chi-bo-mau/")).toContain("Chi bộ Mẫu &amp; Thử");
  });

  test("phía nội bộ mở được ở /noi-bo/, và dẫn tới từng trang của nó", async () => {
    expect(await read("/noi-bo/")).toContain('href="theo-doi.html"');
    expect(await read("/noi-bo/theo-doi.html")).toContain("Theo dõi gửi số liệu");
    expect(await read("/theo-doi.html")).not.toContain("Theo dõi gửi số liệu");
  });

  test("trang thành phần mở được ở /_components/", async () => {
    expect(await read("/_components/")).toContain("<h1>Thành phần giao diện</h1>");
    expect(await read("/_components/notice/")).toContain('src="ordinary.html"');
    expect(await read("/_components/notice/ordinary.html")).toContain('<aside class="notice"');
  });

  test("kết quả trọn vẹn theo sau trang, và xong thì câu nhắc trên trang mất đi", async () => {
    const page = await listen("/");
    await vi.waitFor(() => {
      expect(preview.told).toContain("Đã ghi, in và soát xong");
      expect(page.lastNote()).toBe("");
    }, WAIT);
    page.stop();
    const written = [...(await readTree(preview.out)).keys()];
    expect(written).toEqual(
      expect.arrayContaining(["site/index.html", "noi-bo/theo-doi.html", "noi-bo/bao-cao.docx"]),
    );
    expect(await readFile(path.join(preview.out, "site/index.html"), "utf8")).toContain(
      "Lời ban đầu.",
    );
    const misplaced = written.filter((name) => /_components|site\/(?:noi-bo|theo-doi)/.test(name));
    expect(misplaced).toEqual([]);
    expect(written).not.toContain("noi-bo/index.html");
  });

  test("lưu tệp lời văn thì trang có lời mới, rồi kết quả trên đĩa cũng có", async () => {
    const page = await listen("/");
    await replaceInFile(path.join(preview.root, TEXT), "Lời ban đầu.", "Lời vừa sửa xong.");
    await page.hears("event: reload");
    expect(await read("/")).toContain("Lời vừa sửa xong.");
    expect(page.lastNote()).not.toBe("");
    page.stop();
    await vi.waitFor(async () => {
      expect(await readFile(path.join(preview.out, "site/index.html"), "utf8")).toContain(
        "Lời vừa sửa xong.",
      );
    }, WAIT);
  });

  test("lưu một con số thì trang có số mới, còn trang không có số ấy đứng yên", async () => {
    const [page, other] = [await listen("/don-vi/chi-bo-mau/"), await listen("/gioi-thieu/")];
    expect(await read("/don-vi/chi-bo-mau/")).toMatch(/1.234.567/);
    await replaceInFile(path.join(preview.root, UNIT), "1234567", "1234568");
    await page.hears("event: reload");
    expect(await read("/don-vi/chi-bo-mau/")).toMatch(/1.234.568/);
    await other.hears("event: behind");
    expect(other.heard()).not.toContain("event: reload");
    for (const { stop } of [page, other]) stop();
  });

  test("lưu tệp hỏng thì trang tốt còn nguyên và chỗ hỏng được đưa tới trang đang mở", async () => {
    const page = await listen("/");
    const file = path.join(preview.root, "data/ky/2021-01-15/don-vi/hong.yaml");
    await writeFile(file, "ten: [\n");
    await page.hears("data/ky/2021-01-15/don-vi/hong.yaml:");
    expect(page.heard()).toContain("event: problems");
    expect(await read("/")).toContain("Lời vừa sửa xong.");
    const late = await listen("/");
    await late.hears("hong.yaml:");
    await rm(file);
    await page.hears('event: problems\ndata: ""');
    for (const { stop } of [page, late]) stop();
  });

  test("mẫu trang hỏng thì trang tốt còn nguyên; sửa xong thì trang theo mẫu mới", async () => {
    const page = await listen("/");
    const template = path.join(preview.project, "templates/pages/report.njk");
    await replaceInFile(template, '<div class="report">', '{{ hong( }}<div class="report">');
    await page.hears("event: problems");
    expect(page.heard()).toContain("report.njk");
    expect(await read("/")).toContain('<div class="report">');
    await replaceInFile(template, '{{ hong( }}<div class="report">', '<div class="report moi">');
    await page.hears("event: reload");
    expect(await read("/")).toContain('<div class="report moi">');
    page.stop();
  });

  test("Ctrl+C thì dừng hẳn: không còn tiến trình nào, không còn gì dở dang", async () => {
    const { child, out } = preview;
    if (child === undefined) throw new Error("no preview");
    // It ends only when no process holds our ends of its output any more.
    const ended = once(child, "close");
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    await expect(read("/")).rejects.toThrow();
    expect((await readdir(out)).sort()).toEqual([".cache", "noi-bo", "site"]);
  });
});

async function read(page: string): Promise<string> {
  const answer = await fetch(preview.url + page);
  return answer.text();
}

/** Listens as an open page does. */
async function listen(address: string) {
  const version = /data-ban="(\w+)"/.exec(await read(address))?.[1] ?? "";
  const abort = new AbortController();
  const place = `?trang=${encodeURIComponent(address)}&ban=${version}`;
  const { body } = await fetch(`${preview.url}/_tai-lai${place}`, { signal: abort.signal });
  const heard = { text: "" };
  const take = async () => {
    for await (const chunk of body ?? []) heard.text += Buffer.from(chunk as Uint8Array).toString(); // typed as any
  };
  take().catch((error: unknown) => {
    if (!abort.signal.aborted) heard.text += String(error);
  });
  return {
    heard: () => heard.text,
    hears: (event: string) =>
      vi.waitFor(() => {
        expect(heard.text).toContain(event);
      }, WAIT),
    /** What the page says of the work behind; empty when nothing follows. */
    lastNote: () =>
      [...heard.text.matchAll(/event: behind\ndata: \{"text":"([^"]*)"/g)].at(-1)?.[1] ?? "",
    stop: () => {
      abort.abort();
    },
  };
}
