/** A file that is about to be published. */
export interface StagedFile {
  /** It begins at the output folder, such as `site/index.html`. */
  readonly path: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Reads the bytes. A file that an earlier run has looked at is not read again. */
  readonly read: () => Promise<Uint8Array> | Uint8Array;
}

/** Its bytes. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}
