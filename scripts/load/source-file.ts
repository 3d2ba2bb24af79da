/** A text file of a root, as it was entered. */
export interface SourceFile {
  /** From the root, with `/`: `data/to-chuc.yaml`. */
  readonly file: string;
  /** NFC is left to the reader: positions must fit what stands in the file. */
  readonly text: string;
}
