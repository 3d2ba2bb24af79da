import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

export interface StaticServer {
  /** Ends with the prefix: `http://127.0.0.1:40000/a/b/c/`. */
  readonly url: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
};

/** Serves a folder below a prefix, as an unknown portal may do. */
export async function serveFolder(folder: string, prefix: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    const read = pathname.startsWith(prefix) ? readFile(file) : Promise.reject(new Error(pathname));
    read.then(
      (bytes) => {
        response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "text/plain" });
        response.end(bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
