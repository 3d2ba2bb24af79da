/** The files of `site/` as a stranger downloads them, by path from it; papers as the texts that the PDFs print. */
export interface Published {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
}

export function toPublished(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Published {
  const byPath = new Map(files.map(({ path, bytes }) => [path.replace(/^site\//, ""), bytes]));
  return {
    paths: [...byPath.keys()],
    bytes: (path) => {
      const found = byPath.get(path);
      if (found === undefined) throw new Error(`nothing is published at ${path}`);
      return found;
    },
  };
}

/** The texts of all files that are HTML or XML. */
export function listTexts({ paths, bytes }: Published, ending: string) {
  return paths
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, html: new TextDecoder().decode(bytes(path)) }));
}
