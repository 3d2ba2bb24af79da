import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { Port } from "./listen.ts";
import type { MadeAnswer } from "./made-files.ts";
import { startServer, type PreviewServer } from "./start-server.ts";

const PAGE = "<!doctype html><title>Đảng bộ</title><body><p>Chào</p></body>";

/** Files that are not on the disk, or are older there; a test may change them. */
const made = new Map<string, MadeAnswer>([
  ["_components/index.html", { kind: "file", content: PAGE }],
  ["_components/nut/ordinary.html", { kind: "file", content: PAGE }],
  ["_components/assets/site.css", { kind: "file", content: "p {}" }],
  ["noi-bo/theo-doi.html", { kind: "file", content: PAGE }],
  ["site/moi/index.html", { kind: "file", content: PAGE.replace("Chào", "Mới") }],
  ["site/bo/index.html", { kind: "missing" }],
  ["site/hong.html", { kind: "fault", text: "mẫu <hỏng>" }],
]);

const context = {} as { folder: string; server: PreviewServer; port: number }; // filled by beforeAll

function startHere(port: Port): Promise<PreviewServer> {
  const find = (path: string) =>
    Promise.resolve(made.get(path) ?? ({ kind: "elsewhere" } as const));
  return startServer({ out: context.folder, made: { find }, port });
}

beforeAll(async () => {
  context.folder = await mkdtemp(path.join(tmpdir(), "xem-truoc-"));
  const site = path.join(context.folder, "site");
  await mkdir(path.join(site, "don-vi"), { recursive: true });
  await mkdir(path.join(site, "bo"), { recursive: true });
  await mkdir(path.join(context.folder, "noi-bo"));
  await writeFile(path.join(context.folder, "noi-bo/bao-cao.pdf"), "%PDF nội bộ");
  await writeFile(path.join(site, "bo/index.html"), PAGE);
  await writeFile(path.join(site, "index.html"), PAGE);
  await writeFile(path.join(site, "don-vi/index.html"), PAGE);
  await writeFile(path.join(site, "so-lieu.csv"), "tên,số\n");
  await writeFile(path.join(site, ".gitkeep"), "");
  await writeFile(path.join(context.folder, "mat.txt"), "bí mật");
  await symlink(path.join(context.folder, "mat.txt"), path.join(site, "loi-ra.txt"));
  context.server = await startHere({ number: 0, isFixed: true });
  context.port = Number(new URL(context.server.url).port);
});
afterAll(async () => {
  await context.server.close();
  await rm(context.folder, { recursive: true });
});

/** Sends the path exactly as it is; fetch would tidy it up. */
function request(rawPath: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: context.port, path: rawPath, headers, agent: false };
    get(options, resolve).on("error", reject);
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer); // no encoding was set
  return Buffer.concat(chunks).toString("utf8");
}

describe("máy chủ xem trước", () => {
  test("trang HTML có thêm mã tải lại, tệp trên đĩa thì không", async () => {
    const response = await request("/");
    expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(await readBody(response)).toMatch(
      /<p>Chào<\/p><script src="\/_tai-lai.js" data-ban="\w+"><\/script><\/body>/,
    );
    expect(await readFile(path.join(context.folder, "site/index.html"), "utf8")).toBe(PAGE);
  });

  test("tệp khác được gửi nguyên vẹn với đúng kiểu", async () => {
    const response = await request("/so-lieu.csv?x=1");
    expect(response.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(await readBody(response)).toBe("tên,số\n");
  });

  test.each([
    ["/don-vi", "/don-vi/"],
    ["/don-vi?ky=1", "/don-vi/?ky=1"],
    ["//don-vi", "/don-vi/"],
    ["/_components", "/_components/"],
    ["/moi", "/moi/"],
  ])("thư mục %s được chuyển tới %s", async (from, to) => {
    const response = await request(from);
    response.resume();
    expect([response.statusCode, response.headers.location]).toEqual([301, to]);
  });

  test.each([
    ["/_components/", "text/html; charset=utf-8", true],
    ["/_components/nut/ordinary.html", "text/html; charset=utf-8", true],
    ["/_components/assets/site.css", "text/css; charset=utf-8", false],
    ["/moi/", "text/html; charset=utf-8", true],
    ["/noi-bo/theo-doi.html", "text/html; charset=utf-8", true],
  ])("%s không nằm trên đĩa mà vẫn mở được", async (from, type, isListening) => {
    const response = await request(from);
    expect([response.statusCode, response.headers["content-type"]]).toEqual([200, type]);
    expect((await readBody(response)).includes("/_tai-lai.js")).toBe(isListening);
  });

  test("tệp nội bộ trên đĩa mở được dưới /noi-bo/", async () => {
    const response = await request("/noi-bo/bao-cao.pdf");
    expect(response.headers["content-type"]).toBe("application/pdf");
    expect(await readBody(response)).toBe("%PDF nội bộ");
  });

  test("trang không dựng được thì nói vì sao, bằng chữ chứ không bằng thẻ", async () => {
    const response = await request("/hong.html");
    expect(response.statusCode).toBe(500);
    expect(await readBody(response)).toContain("mẫu &lt;hỏng>");
  });

  test("trang nằm trong khung thì không nghe lệnh tải lại: sáu khung cùng nghe thì hết đường nối", async () => {
    const response = await request("/_components/nut/ordinary.html", {
      "sec-fetch-dest": "iframe",
    });
    expect(await readBody(response)).toBe(PAGE);
  });

  test.each([
    "/../mat.txt",
    "/%2e%2e/mat.txt",
    "/..%2fmat.txt",
    "/don-vi/..%5c..%5cmat.txt",
    "/loi-ra.txt",
    "/.gitkeep",
    "/%00",
    "/%",
    "/index.html/",
    "/khong-co/",
    "/_components/khong-co.html",
    "/_components/../../mat.txt",
    "/noi-bo/../mat.txt",
    "/noi-bo/",
    "/bo/",
  ])("%s không dẫn tới tệp nào", async (rawPath) => {
    const response = await request(rawPath);
    expect(response.statusCode).toBe(404);
    expect(await readBody(response)).toContain("Không có trang này");
  });

  test("trang 404 của chính trang thay cho câu của máy chủ, với liên kết từ gốc máy này", async () => {
    const file = path.join(context.folder, "site/404.html");
    const links =
      '<link rel="stylesheet" href="/dai-hoi/assets/site.css"><a href="/dai-hoi/x.html">';
    await writeFile(file, `<!doctype html>${links}<body>Trang 404 riêng</body>`);
    const response = await request("/don-vi/khong/co.html");
    expect(response.statusCode).toBe(404);
    const body = await readBody(response);
    expect(body).toContain("Trang 404 riêng");
    expect(body).toContain('href="/assets/site.css"><a href="/x.html">');
    expect(body).toContain("/_tai-lai.js");
    await rm(file);
  });

  test("tên máy lạ bị từ chối", async () => {
    const response = await request("/", { host: "dia-chi-la.example" });
    expect(response.statusCode).toBe(403);
    expect(await readBody(response)).not.toContain("Chào");
  });

  test.each([
    ["/", "localhost"],
    ["/so-lieu.csv", "localhost"],
    ["/noi-bo/bao-cao.pdf", "localhost"],
    ["/don-vi", "localhost"],
    ["/khong-co/", "localhost"],
    ["/_tai-lai.js", "localhost"],
    ["/_tai-lai", "localhost"],
    ["/", "dia-chi-la.example"],
  ])("trang của nơi khác không nạp được %s, không đóng khung được (máy %s)", async (from, host) => {
    const response = await request(from, { host });
    expect(response.headers).toMatchObject({
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "SAMEORIGIN",
      "x-content-type-options": "nosniff",
    });
    response.destroy();
  });

  test("cổng đã định mà đang bận thì báo bằng tiếng Việt", async () => {
    const starting = startHere({ number: context.port, isFixed: true });
    await expect(starting).rejects.toThrow(EnvironmentFault);
    await expect(starting).rejects.toThrow(`Cổng ${String(context.port)} đang có chương trình`);
  });

  test("cổng thường dùng đang bận thì lấy cổng trống kế tiếp", async () => {
    const other = await startHere({ number: context.port, isFixed: false });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(context.port);
    await other.close();
  });
});

describe("tải lại", () => {
  test("trang đang mở nhận vấn đề, rồi nhận lệnh tải lại; trang mở sau đó không thấy vấn đề cũ", async () => {
    const page = await listen();
    expect(page.headers["content-type"]).toBe("text/event-stream");
    expect(await page.hears(":\n\n")).not.toContain("event: problems");

    context.server.showProblems("dòng 3:\n<b>sai</b>");
    const problems = `event: problems\ndata: "dòng 3:\\n<b>sai</b>"\n\n`;
    await page.hears(problems);
    const late = await listen();
    await late.hears(problems);

    context.server.reload();
    await page.hears('event: problems\ndata: ""\n\nevent: reload\ndata: \n\n');
    const fresh = await listen();
    context.server.showBehind({ text: "còn theo sau", old: [] });
    expect(await fresh.hears("event: behind")).not.toContain("event: problems");
    for (const { stop } of [page, late, fresh]) stop();
  });

  test("chỉ trang có nội dung khác mới tải lại", async () => {
    const [changed, same] = [await listen("/moi/"), await listen("/don-vi/")];
    made.set("site/moi/index.html", { kind: "file", content: PAGE.replace("Chào", "Mới hơn") });
    await context.server.refresh();
    await changed.hears("event: reload");
    context.server.showBehind({ text: "một việc", old: ["/pdf/a.pdf"] });
    const note = 'event: behind\ndata: {"text":"một việc","old":["/pdf/a.pdf"]}\n\n';
    expect(await same.hears(note)).not.toContain("event: reload");
    for (const { stop } of [changed, same]) stop();
  });

  test("nội dung đổi trong lúc trang đang mở ra thì trang được tải lại ngay", async () => {
    const page = await listen("/moi/", "ban-cu");
    await page.hears("event: reload");
    page.stop();
  });
});

/** Listens as an open page does; a page that does not say where it is hears of every change. */
async function listen(address?: string, wrongVersion?: string) {
  const version = address === undefined ? "" : await readVersion(address);
  const place = address === undefined ? "" : `?trang=${address}&ban=${wrongVersion ?? version}`;
  const page = await request(`/_tai-lai${place}`);
  const events = page.setEncoding("utf8")[Symbol.asyncIterator]();
  const heard = { text: "" };
  return {
    headers: page.headers,
    /** Reads on until the event has come; gives all that has come. */
    async hears(event: string) {
      while (!heard.text.includes(event)) heard.text += String((await events.next()).value);
      return heard.text;
    },
    stop: () => page.destroy(),
  };
}

async function readVersion(address: string): Promise<string> {
  return /data-ban="(\w+)"/.exec(await readBody(await request(address)))?.[1] ?? "";
}
