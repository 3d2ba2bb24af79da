export type Content = string | Uint8Array;

/** Files that the output folder does not hold, or holds only in an older form. */
export interface MadeFiles {
  /** @param path from the output folder, such as `site/don-vi/index.html` */
  find(path: string): Promise<MadeAnswer>;
}

export type MadeAnswer =
  | { readonly kind: "file"; readonly content: Content }
  /** There is no such file; if the output folder holds one, it is out of date. */
  | { readonly kind: "missing" }
  /** Only the output folder knows. */
  | { readonly kind: "elsewhere" }
  /** The file cannot be made; `text` says why. */
  | { readonly kind: "fault"; readonly text: string };
