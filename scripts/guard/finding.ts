/** One thing that must not be published. Findings are collected, never thrown. */
export interface Finding {
  /** One path at least; it begins at the output folder, such as `site/index.html`. */
  readonly files: readonly string[];
  /** A clause that says what was found. */
  readonly what: string;
  /** The place in `data/` or `content/` that it comes from; `null`: none is known. */
  readonly source: string | null;
}

/** Collects findings about one file. */
export type Tell = (finding: Omit<Finding, "files">) => void;

/**
 * The sentence for staff: place — what was found — where it comes from. What depends on data or words has been told
 * before the build, so only a programmer can mend what is found here.
 */
export function toFindingSentence({ files, what, source }: Finding): string {
  const from = source === null ? "" : ` (từ ${source})`;
  const shown = files.slice(0, MOST_FILES).join(", ");
  const rest = files.length > MOST_FILES ? ` và ${files.length - MOST_FILES} tệp nữa` : "";
  return `${shown}${rest}: ${what}${from}; ${OUR_DEFECT}.`;
}

/** A mistake in a shared part stands on every page, so a sentence names only some of the files. */
const MOST_FILES = 3;

/** Joins findings that are the same in several files, such as a page and its copy under `ky/`. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.what, finding.source]);
    const files = [...(merged.get(key)?.files ?? []), ...finding.files];
    merged.set(key, { ...finding, files: [...new Set(files)] });
  }
  return [...merged.values()];
}

const OUR_DEFECT = "đây là lỗi của chương trình, hãy gửi câu này cho người phụ trách kỹ thuật";

/** A text on one line, short enough to be quoted in a sentence. */
export function toExcerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
