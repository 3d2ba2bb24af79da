/** A file that is about to be swapped in, by its path from the output folder. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
