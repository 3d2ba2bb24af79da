/** Trees that are served beside the public one, by the first part of their addresses. */
const OTHER_TREES = ["noi-bo", "_components"];

/** A request, as a place in the output folder. */
export interface AskedPath {
  /** `site`, `noi-bo` or `_components`. */
  readonly tree: string;
  /** Below the tree. */
  readonly segments: readonly string[];
  /** The address ends with `/`. */
  readonly isFolder: boolean;
}

/**
 * What a request asks for; `undefined`: no file that is served has such a name (a part begins with a dot or holds `\`,
 * `:` or a NUL, or a percent sign is malformed).
 * @param requestPath as sent, still percent-encoded, without the query
 */
export function toAskedPath(requestPath: string): AskedPath | undefined {
  const segments = toSegments(requestPath);
  if (segments === undefined) return undefined;
  const [first = ""] = segments;
  const isFolder = requestPath.endsWith("/");
  return OTHER_TREES.includes(first)
    ? { tree: first, segments: segments.slice(1), isFolder }
    : { tree: "site", segments, isFolder };
}

/** We build the address again from its parts: `//ten-mien` would send the reader to another site. */
export function toFolderAddress({ tree, segments }: AskedPath): string {
  const parts = tree === "site" ? segments : [tree, ...segments];
  return `/${parts.map((part) => `${encodeURIComponent(part)}/`).join("")}`;
}

function toSegments(requestPath: string): readonly string[] | undefined {
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
