/** What must not be published, as a value: collected, never thrown. */
export interface Finding {
  /** Path from the output folder, such as `site/index.html`. */
  readonly file: string;
  /** What stands there, as a clause. */
  readonly what: string;
  /** Where in `data/` or `content/` it comes from; `null`: not from there. */
  readonly source: string | null;
  /** A tentative cure. */
  readonly cure: string;
}

/** Collects findings about one file. */
export type Tell = (finding: Omit<Finding, "file">) => void;

/** The sentence for staff: place — what was found — where it comes from — what may help. */
export function toFindingSentence({ file, what, source, cure }: Finding): string {
  const from = source === null ? "" : ` (từ ${source})`;
  return `${file}: ${what}${from}; ${cure}.`;
}

/** What only a programmer can mend. */
export const OUR_DEFECT =
  "đây là lỗi của chương trình, hãy gửi câu này cho người phụ trách kỹ thuật";

/** A text as it may stand inside a sentence. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
