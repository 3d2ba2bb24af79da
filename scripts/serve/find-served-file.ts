import { realpath, stat } from "node:fs/promises";
import path from "node:path";

export type Served =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "missing" };

const MISSING: Served = { kind: "missing" };

/**
 * The file that a request means: never outside the folder, whatever the path or a symbolic link says, and no
 * file whose name begins with a dot.
 * @param requestPath as sent, still percent-encoded, without the query
 */
export async function findServedFile(folder: string, requestPath: string): Promise<Served> {
  const segments = toSegments(requestPath);
  if (segments === undefined) return MISSING;
  // The folder is replaced as a whole at each build, so its real place is asked for every time.
  const root = await realpath(folder).catch(() => undefined);
  const target = await realpath(path.join(folder, ...segments)).catch(() => undefined);
  if (root === undefined || target === undefined || !isWithin(root, target)) return MISSING;

  if (await isKind(target, "isFile")) {
    return requestPath.endsWith("/") ? MISSING : { kind: "file", file: target };
  }
  const index = path.join(target, "index.html");
  if (!(await isKind(index, "isFile"))) return MISSING;
  if (requestPath.endsWith("/")) return { kind: "file", file: index };
  // We build the address again from the segments: `//ten-mien` would send the reader to another site.
  return { kind: "redirect", location: `/${segments.map(encodeURIComponent).join("/")}/` };
}

function toSegments(requestPath: string): string[] | undefined {
  try {
    const segments = decodeURIComponent(requestPath)
      .split("/")
      .filter((part) => part !== "");
    const isPlain = segments.every((part) => !part.startsWith(".") && !/[\\:\0]/.test(part));
    return isPlain ? segments : undefined;
  } catch {
    // A malformed percent sign names no file.
    return undefined;
  }
}

function isWithin(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

async function isKind(file: string, kind: "isFile" | "isDirectory"): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.[kind]() ?? false;
}
