import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { LIMITS } from "../run/limits.ts";
import { skipAloud } from "./skip-aloud.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

/** The port is fixed in start-preview.ts. When another program uses it, the tests are skipped. */
const PORT = 8080;
const URL_OF_PREVIEW = `http://localhost:${PORT}`;
/** Shorter than the limit of a test, so that a failure tells what did not come. */
const WAIT = { timeout: LIMITS.build / 2, interval: 100 };

const preview = { root: "", out: "", told: "" } as {
  root: string;
  out: string;
  told: string;
  child?: ChildProcess;
};

describe.skipIf(skipAloud("các phép thử xem trước", await findPortObstacle()))("xem trước", () => {
  beforeAll(async () => {
    preview.root = await copyRoot(path.join(PROJECT, "tests/golden/mot-don-vi"));
    preview.out = await makeTempFolder("ra");
    const words = ["start", "--khong-pdf", "--root", preview.root, "--out", preview.out];
    const child = spawn(process.execPath, [path.join(PROJECT, "scripts/run.mjs"), ...words]);
    preview.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        preview.told += chunk;
      });
    await vi.waitFor(() => {
      expect(preview.told).toContain(`Xem tại ${URL_OF_PREVIEW}`);
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

  test("trang thành phần mở được ở /_components/, và không nằm trong thư mục nào", async () => {
    expect(await read("/_components/")).toContain("<h1>Thành phần giao diện</h1>");
    expect(await read("/_components/notice/")).toContain('src="ordinary.html"');
    expect(await read("/_components/notice/ordinary.html")).toContain('<aside class="notice"');
    const written = [...(await readTree(preview.out)).keys()];
    expect(written).toContain("site/index.html");
    expect(written.filter((name) => /_components|preview/.test(name))).toEqual([]);
  });

  test("lưu tệp lời văn thì trang có lời mới", async () => {
    const file = path.join(preview.root, "content/2021-01-15/giai-phap/01-tiep-tuc.md");
    await replaceInFile(file, "Giữ nguyên tiến độ.", "Lời vừa sửa xong.");
    await vi.waitFor(async () => {
      expect(await read("/")).toContain("Lời vừa sửa xong.");
    }, WAIT);
  });

  test("lưu tệp hỏng thì trang tốt còn nguyên và chỗ hỏng được đưa tới trang đang mở", async () => {
    const events = await listen();
    const file = path.join(preview.root, "data/ky/2021-01-15/don-vi/hong.yaml");
    await writeFile(file, "ten: [\n");
    await vi.waitFor(() => {
      expect(events.text).toContain("event: problems");
    }, WAIT);
    expect(events.text).toContain("data/ky/2021-01-15/don-vi/hong.yaml:");
    expect(await read("/")).toContain("Lời vừa sửa xong.");
    const late = await listen();
    await vi.waitFor(() => {
      expect(late.text).toContain("event: problems");
    }, WAIT);
    await rm(file);
    await vi.waitFor(() => {
      expect(events.text).toContain("event: reload");
    }, WAIT);
    events.stop();
    late.stop();
  });

  test("Ctrl+C thì dừng hẳn và trả lại cổng", async () => {
    const { child } = preview;
    if (child === undefined) throw new Error("no preview");
    const ended = once(child, "exit");
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(await findPortObstacle()).toBeNull();
  });
});

async function read(page: string): Promise<string> {
  const answer = await fetch(URL_OF_PREVIEW + page);
  return answer.text();
}

/** Collects what the server tells an open page. */
async function listen(): Promise<{ readonly text: string; stop(): void }> {
  const abort = new AbortController();
  const heard = {
    text: "",
    stop: () => {
      abort.abort();
    },
  };
  const { body } = await fetch(`${URL_OF_PREVIEW}/_tai-lai`, { signal: abort.signal });
  const take = async () => {
    for await (const chunk of body ?? []) heard.text += Buffer.from(chunk as Uint8Array).toString(); // typed as any
  };
  take().catch((error: unknown) => {
    if (!abort.signal.aborted) heard.text += String(error);
  });
  return heard;
}

/** Why the preview cannot be tried here; `null` when it can. */
async function findPortObstacle(): Promise<string | null> {
  const socket = connect(PORT, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => {
      socket.destroy();
      resolve(`cổng ${String(PORT)} đang có chương trình khác dùng`);
    });
    socket.once("error", () => {
      resolve(null);
    });
  });
}
