import { readFile } from "node:fs/promises";
import path from "node:path";
import { findServedFile } from "./find-served-file.ts";
import type { Content, MadeAnswer, MadeFiles } from "./made-files.ts";
import { toMimeType } from "./mime-types.ts";
import { toAskedPath, toFolderAddress, type AskedPath } from "./request-path.ts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Content;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is served: files that are made when somebody asks, before those of the output folder. */
export interface Shelves {
  /** Holds `site/`, served at `/`, and `noi-bo/`, served at `/noi-bo/`. */
  readonly out: string;
  readonly made: MadeFiles;
}

/**
 * The answer to a request for a file: the file, the way to its folder, or the page for wrong addresses.
 * @param requestPath as sent, still percent-encoded, without the query
 */
export async function findAnswer(shelves: Shelves, [requestPath, query]: RequestParts) {
  const asked = toAskedPath(requestPath);
  if (asked === undefined) return findMissingPage(shelves);
  if (asked.isFolder || asked.segments.length === 0) {
    const index = await findFile(shelves, toIndex(asked));
    if (index === undefined) return findMissingPage(shelves);
    return asked.isFolder ? index : toRedirect(asked, query);
  }
  const file = await findFile(shelves, asked);
  if (file !== undefined) return file;
  const index = await findFile(shelves, toIndex(asked));
  return index === undefined ? findMissingPage(shelves) : toRedirect(asked, query);
}

/** The path and, where there is one, the query. */
export type RequestParts = readonly [requestPath: string, query: string | undefined];

export function isPage({ type }: Answer): boolean {
  return type.startsWith("text/html");
}

/** A page of the server itself. @param note a text of several lines below the sentence */
export function toPage(status: number, sentence: string, note = ""): Answer {
  const escaped = note.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const body =
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${String(status)}</title></head>` +
    `<body><p>${sentence}</p>${note === "" ? "" : `<pre>${escaped}</pre>`}` +
    `<p><a href="/">Về trang đầu</a></p></body></html>`;
  return { status, type: toMimeType(".html"), body };
}

function toIndex(asked: AskedPath): AskedPath {
  return { ...asked, segments: [...asked.segments, "index.html"] };
}

async function findFile(
  { out, made }: Shelves,
  { tree, segments }: AskedPath,
): Promise<Answer | undefined> {
  const name = [tree, ...segments].join("/");
  const answer = await made.find(name);
  if (answer.kind !== "elsewhere") return toMadeAnswer(answer, name);
  const file = await findServedFile(path.join(out, tree), segments);
  return file === undefined ? undefined : toFileAnswer(name, await readFile(file));
}

function toMadeAnswer(
  answer: Exclude<MadeAnswer, { readonly kind: "elsewhere" }>,
  name: string,
): Answer | undefined {
  switch (answer.kind) {
    case "file":
      return toFileAnswer(name, answer.content);
    case "fault":
      return toPage(500, "Chưa dựng được trang này:", answer.text);
    case "missing":
      return undefined;
  }
}

function toFileAnswer(name: string, body: Content): Answer {
  return { status: 200, type: toMimeType(path.posix.extname(name)), body };
}

function toRedirect(asked: AskedPath, query: string | undefined): Answer {
  const location = toFolderAddress(asked) + (query === undefined ? "" : `?${query}`);
  return { ...toPage(301, "Trang ở địa chỉ có dấu / cuối."), headers: { Location: location } };
}

/** The site's own page for wrong addresses; where there is none yet, a page of this server. */
async function findMissingPage(shelves: Shelves): Promise<Answer> {
  const own = await findFile(shelves, { tree: "site", segments: ["404.html"], isFolder: false });
  if (own === undefined) return toPage(404, "Không có trang này trong kết quả vừa dựng.");
  return { ...own, status: 404, body: toServerRoot(toText(own.body)) };
}

export function toText(body: Content): string {
  return typeof body === "string" ? body : Buffer.from(body).toString("utf8");
}

/** The links of that page begin with the folder in which the site will stand; here that folder is the root. */
function toServerRoot(page: string): string {
  const folder = /<link rel="stylesheet" href="(\/[^"]*)assets\//.exec(page)?.[1];
  return folder === undefined ? page : page.replaceAll(`="${folder}`, '="/');
}
