import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { findServedFile } from "./find-served-file.ts";
import {
  CLIENT_SCRIPT,
  EVENTS_PATH,
  injectScript,
  makeLiveReload,
  SCRIPT_PATH,
  type LiveReload,
} from "./live-reload.ts";
import { findMadeFile, type MadeFolder } from "./made-folder.ts";
import { toMimeType } from "./mime-types.ts";

export interface ServerOptions {
  readonly folder: string;
  /** Files in memory, served beside the folder's files. */
  readonly made: MadeFolder | null;
  /** 0 lets the system choose. */
  readonly port: number;
  /** This computer only: what is served may be a draft. */
  readonly host: "127.0.0.1";
}

export interface PreviewServer {
  readonly url: string;
  /** Makes the open pages load again. */
  readonly reload: () => void;
  /** Shows a text over the open pages until the next reload. */
  readonly showProblems: (text: string) => void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** @throws EnvironmentFault when the port is taken or not allowed */
export async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const live = makeLiveReload();
  const server = createServer((request, response) => {
    respond(request, response, { ...options, live }).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const port = await listen(server, options);
  return {
    url: `http://localhost:${String(port)}/`,
    reload: live.reload,
    showProblems: live.showProblems,
    close: () =>
      new Promise((resolve) => {
        live.close();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, { port, host }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(toPortFault(error, port));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function toPortFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return error;
  const reason =
    error.code === "EACCES" ? "không được phép dùng" : "đang có chương trình khác dùng";
  return new EnvironmentFault(
    `Cổng ${String(port)} ${reason}; hãy đóng chương trình đó (có thể là một lần npm start khác) ` +
      `rồi chạy lại.`,
    { cause: error },
  );
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { live, folder, made }: ServerOptions & { readonly live: LiveReload },
): Promise<void> {
  const [requestPath = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
  const refusal = findRefusal(request);
  if (refusal === undefined && requestPath === EVENTS_PATH) {
    live.connect(response);
    return;
  }
  const answer =
    refusal ?? findMadeAnswer(request, made) ?? (await findAnswer(folder, requestPath, query));
  response.writeHead(answer.status, {
    "Content-Type": answer.type,
    "Content-Length": Buffer.byteLength(answer.body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...answer.headers,
  });
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

/** A foreign host name means that a page of another site tries to read ours through its own domain (DNS rebinding). */
function findRefusal(request: IncomingMessage): Answer | undefined {
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(request.headers.host ?? "");
  if (!isLocal)
    return toPage(403, "Trang xem trước chỉ mở được tại http://localhost trên máy này.");
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  return toPage(405, "Trang xem trước chỉ để đọc.");
}

function findMadeAnswer(request: IncomingMessage, made: MadeFolder | null): Answer | undefined {
  const [requestPath = "/"] = (request.url ?? "/").split("?");
  const found = made === null ? undefined : findMadeFile(made, requestPath);
  if (found === undefined) return undefined;
  if (found.kind === "redirect") return toRedirect(found.location);
  const type = toMimeType(path.extname(found.name));
  // A frame loads again with the page around it; if frames listened too, they would use up the connections.
  const isFramed = request.headers["sec-fetch-dest"] === "iframe";
  const body = found.content;
  return {
    status: 200,
    type,
    body: typeof body !== "string" || isFramed || !isPage(type) ? body : injectScript(body),
  };
}

async function findAnswer(
  folder: string,
  requestPath: string,
  query: string | undefined,
): Promise<Answer> {
  if (requestPath === SCRIPT_PATH) {
    return { status: 200, type: toMimeType(".js"), body: CLIENT_SCRIPT };
  }
  const served = await findServedFile(folder, requestPath);
  if (served.kind === "redirect") {
    const location = served.location + (query === undefined ? "" : `?${query}`);
    return toRedirect(location);
  }
  if (served.kind === "missing") return findMissingPage(folder);
  const type = toMimeType(path.extname(served.file));
  const body = await readFile(served.file);
  return { status: 200, type, body: isPage(type) ? injectScript(body.toString("utf8")) : body };
}

function isPage(type: string): boolean {
  return type.startsWith("text/html");
}

function toRedirect(location: string): Answer {
  return { ...toPage(301, "Trang ở địa chỉ có dấu / cuối."), headers: { Location: location } };
}

/** The site's own page for wrong addresses; where there is none yet, a page of this server. */
async function findMissingPage(folder: string): Promise<Answer> {
  const own = await findServedFile(folder, "/404.html");
  if (own.kind !== "file") return toPage(404, "Không có trang này trong kết quả vừa dựng.");
  const page = await readFile(own.file, "utf8");
  return { status: 404, type: toMimeType(".html"), body: injectScript(toServerRoot(page)) };
}

/** The links of that page begin with the folder in which the site will stand; here that folder is the root. */
function toServerRoot(page: string): string {
  const folder = /<link rel="stylesheet" href="(\/[^"]*)assets\//.exec(page)?.[1];
  return folder === undefined ? page : page.replaceAll(`="${folder}`, '="/');
}

/** A missing page listens too: the next build may bring it. */
function toPage(status: number, sentence: string): Answer {
  const body =
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${String(status)}</title></head>` +
    `<body><p>${sentence}</p><p><a href="/">Về trang đầu</a></p></body></html>`;
  return { status, type: toMimeType(".html"), body: injectScript(body) };
}
