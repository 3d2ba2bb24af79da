/** A file that is about to be published; its path begins at the output folder. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
