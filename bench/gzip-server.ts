import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { toMimeType } from "../scripts/serve/mime-types.ts";

export interface GzipServer {
  /** With its slash at the end. */
  readonly url: string;
  close(): void;
}

/** What is text on its way; fonts and prints are compressed already. */
const TEXTS = new Set([".html", ".css", ".js", ".json", ".svg", ".csv", ".txt"]);

/** Serves a folder on loopback as a plain web server does: texts in gzip, nothing cached. */
export async function serveGzipped(folder: string): Promise<GzipServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, decodeURIComponent(pathname));
    readFile(file).then(
      (bytes) => {
        const extension = path.extname(file);
        const isText = TEXTS.has(extension);
        response.writeHead(200, {
          "Content-Type": toMimeType(extension),
          "Cache-Control": "no-store",
          ...(isText ? { "Content-Encoding": "gzip" } : {}),
        });
        response.end(isText ? gzipSync(bytes, { level: 9 }) : bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
