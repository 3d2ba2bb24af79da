import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { startServer, type PreviewServer } from "./start-server.ts";

const PAGE = "<!doctype html><title>Đảng bộ</title><body><p>Chào</p></body>";

const made = {
  prefix: "/_components/",
  listFiles: () =>
    new Map<string, string | Uint8Array>([
      ["index.html", PAGE],
      ["nut/ordinary.html", PAGE],
      ["assets/site.css", "p {}"],
    ]),
};

const context = {} as { folder: string; server: PreviewServer; port: number }; // filled by beforeAll

beforeAll(async () => {
  context.folder = await mkdtemp(path.join(tmpdir(), "xem-truoc-"));
  const site = path.join(context.folder, "site");
  await mkdir(path.join(site, "don-vi"), { recursive: true });
  await writeFile(path.join(site, "index.html"), PAGE);
  await writeFile(path.join(site, "don-vi/index.html"), PAGE);
  await writeFile(path.join(site, "so-lieu.csv"), "tên,số\n");
  await writeFile(path.join(site, ".gitkeep"), "");
  await writeFile(path.join(context.folder, "mat.txt"), "bí mật");
  await symlink(path.join(context.folder, "mat.txt"), path.join(site, "loi-ra.txt"));
  context.server = await startServer({ folder: site, made, port: 0, host: "127.0.0.1" });
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
    expect(await readBody(response)).toContain(
      `<p>Chào</p><script src="/_tai-lai.js"></script></body>`,
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
  ])("thư mục %s được chuyển tới %s", async (from, to) => {
    const response = await request(from);
    response.resume();
    expect([response.statusCode, response.headers.location]).toEqual([301, to]);
  });

  test.each([
    ["/_components/", "text/html; charset=utf-8", true],
    ["/_components/nut/ordinary.html", "text/html; charset=utf-8", true],
    ["/_components/assets/site.css", "text/css; charset=utf-8", false],
  ])("%s không nằm trên đĩa mà vẫn mở được", async (from, type, isListening) => {
    const response = await request(from);
    expect([response.statusCode, response.headers["content-type"]]).toEqual([200, type]);
    expect((await readBody(response)).includes("/_tai-lai.js")).toBe(isListening);
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

  test("cổng đang bận được báo bằng tiếng Việt", async () => {
    const starting = startServer({
      folder: context.folder,
      made: null,
      port: context.port,
      host: "127.0.0.1",
    });
    await expect(starting).rejects.toThrow(EnvironmentFault);
    await expect(starting).rejects.toThrow(`Cổng ${String(context.port)} đang có chương trình`);
  });
});

describe("tải lại", () => {
  test("trang đang mở nhận vấn đề, rồi nhận lệnh tải lại; trang mở sau đó không thấy vấn đề cũ", async () => {
    const page = await request("/_tai-lai");
    const events = page.setEncoding("utf8")[Symbol.asyncIterator]();
    const next = async () => String((await events.next()).value);
    expect(page.headers["content-type"]).toBe("text/event-stream");
    expect(await next()).toBe(":\n\n");

    context.server.showProblems("dòng 3:\n<b>sai</b>");
    const problems = `event: problems\ndata: "dòng 3:\\n<b>sai</b>"\n\n`;
    expect(await next()).toBe(problems);
    const late = await request("/_tai-lai");
    const lateEvents = late.setEncoding("utf8")[Symbol.asyncIterator]();
    expect(await lateEvents.next()).toEqual({ done: false, value: problems });

    context.server.reload();
    expect(await next()).toBe("event: reload\ndata: \n\n");
    const fresh = await request("/_tai-lai");
    const freshEvents = fresh.setEncoding("utf8")[Symbol.asyncIterator]();
    expect(await freshEvents.next()).toEqual({ done: false, value: ":\n\n" });
    for (const response of [page, late, fresh]) response.destroy();
  });
});
