/** A text file of a root, as it was entered. */
export interface SourceFile {
  /** From the root, with `/`: `data/to-chuc.yaml`. */
  readonly file: string;
  /** Composed (NFC), with LF alone: line and column count what a reader sees. */
  readonly text: string;
}
