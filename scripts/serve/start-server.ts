import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { CLIENT_SCRIPT, EVENTS_PATH, injectScript, SCRIPT_PATH } from "./client-script.ts";
import {
  findAnswer,
  isPage,
  toPage,
  toText,
  type Answer,
  type RequestParts,
  type Shelves,
} from "./find-answer.ts";
import { listen, type Port } from "./listen.ts";
import { makeLiveReload, type BehindNote, type LiveReload, type OpenPage } from "./live-reload.ts";
import { toMimeType } from "./mime-types.ts";

export interface ServerOptions extends Shelves {
  readonly port: Port;
}

export interface PreviewServer {
  readonly url: string;
  /** Makes those open pages load again whose content is another now; problems are no longer shown. */
  readonly refresh: () => Promise<void>;
  /** Makes all open pages load again. */
  readonly reload: () => void;
  /** Shows a text over the open pages until the next reload or refresh; an empty one removes it. */
  readonly showProblems: (text: string) => void;
  /** Shows in small words what is still being made. */
  readonly showBehind: (note: BehindNote) => void;
  close(): Promise<void>;
}

/** @throws EnvironmentFault when no port can be had */
export async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const live = makeLiveReload();
  const isOutdated = async ({ address, version }: OpenPage) =>
    toVersion(await findAnswer(options, toParts(address))) !== version;
  const server = createServer((request, response) => {
    respond(request, response, { shelves: options, live, isOutdated }).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${String(port)}/`,
    refresh: () => live.refresh(isOutdated),
    reload: live.reload,
    showProblems: live.showProblems,
    showBehind: live.showBehind,
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

interface Desk {
  readonly shelves: Shelves;
  readonly live: LiveReload;
  readonly isOutdated: (page: OpenPage) => Promise<boolean>;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { shelves, live, isOutdated }: Desk,
): Promise<void> {
  for (const [name, value] of KEEP_OUT) response.setHeader(name, value);
  const parts = toParts(request.url ?? "/");
  const refusal = findRefusal(request);
  if (refusal === undefined && parts[0] === EVENTS_PATH) {
    const page = toOpenPage(parts[1]);
    live.connect(response, page);
    // A change between loading and listening would be missed otherwise.
    if (page !== null && (await isOutdated(page))) live.reloadOne(response);
    return;
  }
  const answer = refusal ?? (parts[0] === SCRIPT_PATH ? SCRIPT : await findAnswer(shelves, parts));
  const body = toSentBody(request, answer);
  response.writeHead(answer.status, {
    "Content-Type": answer.type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...answer.headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A page of another site may neither load what is served nor show it in a frame: a drafted page is nobody else's. */
const KEEP_OUT = [
  ["X-Content-Type-Options", "nosniff"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Frame-Options", "SAMEORIGIN"],
] as const;

const SCRIPT: Answer = { status: 200, type: toMimeType(".js"), body: CLIENT_SCRIPT };

function toParts(address: string): RequestParts {
  const [requestPath = "/", query] = address.split(/\?(.*)/s);
  return [requestPath, query];
}

function toOpenPage(query: string | undefined): OpenPage | null {
  const said = new URLSearchParams(query);
  const address = said.get("trang");
  return address === null ? null : { address, version: said.get("ban") ?? "" };
}

/** A foreign host name means that a page of another site tries to read ours through its own domain (DNS rebinding). */
function findRefusal(request: IncomingMessage): Answer | undefined {
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(request.headers.host ?? "");
  if (!isLocal)
    return toPage(403, "Trang xem trước chỉ mở được tại http://localhost trên máy này.");
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  return toPage(405, "Trang xem trước chỉ để đọc.");
}

/** Every page listens, also one that is missing: the next save may bring it. */
function toSentBody(request: IncomingMessage, answer: Answer): Answer["body"] {
  // A frame loads again with the page around it; if frames listened too, they would use up the connections.
  const isFramed = request.headers["sec-fetch-dest"] === "iframe";
  if (isFramed || !isPage(answer)) return answer.body;
  return injectScript(toText(answer.body), toVersion(answer));
}

function toVersion({ status, body }: Answer): string {
  return createHash("sha256")
    .update(`${String(status)}\n`)
    .update(body)
    .digest("hex")
    .slice(0, 16);
}
