/** What must not be published, as a value: collected, never thrown. */
export interface Finding {
  /** Paths from the output folder, such as `site/index.html`; one at least. */
  readonly files: readonly string[];
  /** What stands there, as a clause. */
  readonly what: string;
  /** Where in `data/` or `content/` it comes from; `null`: not from there. */
  readonly source: string | null;
  /** A tentative cure. */
  readonly cure: string;
  /** The sentences that it is about, in plain words: by them their source is looked for. */
  readonly passages?: readonly string[];
}

/** Collects findings about one file. */
export type Tell = (finding: Omit<Finding, "files">) => void;

/** The sentence for staff: place — what was found — where it comes from — what may help. */
export function toFindingSentence({ files, what, source, cure }: Finding): string {
  const from = source === null ? "" : ` (từ ${source})`;
  const shown = files.slice(0, MOST_FILES).join(", ");
  const rest = files.length > MOST_FILES ? ` và ${files.length - MOST_FILES} tệp nữa` : "";
  return `${shown}${rest}: ${what}${from}; ${cure}.`;
}

/** A slip in what all pages share stands in every one of them. */
const MOST_FILES = 3;

/** One finding for each thing, wherever it stands: a page and its copy under `ky/` say the same. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.what, finding.source, finding.cure]);
    const files = [...(merged.get(key)?.files ?? []), ...finding.files];
    const passages = [...(merged.get(key)?.passages ?? []), ...(finding.passages ?? [])];
    merged.set(key, { ...finding, files: [...new Set(files)], passages: [...new Set(passages)] });
  }
  return [...merged.values()];
}

/** What only a programmer can mend. */
export const OUR_DEFECT =
  "đây là lỗi của chương trình, hãy gửi câu này cho người phụ trách kỹ thuật";

/** A text as it may stand inside a sentence. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
