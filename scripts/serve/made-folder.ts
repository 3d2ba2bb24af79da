/** Files in memory that the server offers beside the files of its folder. */
export interface MadeFolder {
  /** Begins and ends with `/`. */
  readonly prefix: string;
  /** The files by path below the prefix; the server calls it at every request. */
  readonly listFiles: () => ReadonlyMap<string, string | Uint8Array>;
}

export type Made =
  | { readonly kind: "file"; readonly name: string; readonly content: string | Uint8Array }
  | { readonly kind: "redirect"; readonly location: string };

/** @param requestPath as sent, still percent-encoded, without the query */
export function findMadeFile(made: MadeFolder, requestPath: string): Made | undefined {
  if (`${requestPath}/` === made.prefix) return { kind: "redirect", location: made.prefix };
  if (!requestPath.startsWith(made.prefix)) return undefined;
  const name = requestPath.slice(made.prefix.length).replace(/(^|\/)$/, "$1index.html");
  const content = made.listFiles().get(name);
  return content === undefined ? undefined : { kind: "file", name, content };
}
