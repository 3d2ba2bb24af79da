import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Every file below a folder, by posix path, sorted. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join("/"), file] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const read = files.map(async ([name, file]) => [name, await readFile(file)] as const);
  return new Map(await Promise.all(read));
}

/** Every page, of both audiences: path → HTML. */
export function allPagesOf(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const pages = [...tree].filter(([name]) => name.endsWith(".html"));
  return new Map(pages.map(([name, bytes]) => [name, bytes.toString("utf8")]));
}

/** Its public pages: path → HTML. */
export function pagesOf(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  return new Map([...allPagesOf(tree)].filter(([name]) => !name.startsWith("noi-bo/")));
}

/** Its PDFs: path → bytes. */
export function papersOf(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map([...tree].filter(([name]) => name.endsWith(".pdf")));
}
