import type { Place } from "../problem.ts";

/** What the writer of a Markdown file answers for in its front matter. */
export interface Declared {
  /** `neu_ten`: the units that the words name on purpose. */
  readonly units: readonly DeclaredUnit[];
  /** `da_soat`: words that look like personal data and are right all the same. */
  readonly reviewed: readonly ReviewedText[];
}

export interface DeclaredUnit {
  readonly unit: string;
  readonly place: Place;
}

interface ReviewedText {
  /** Exactly as it stands in the file. */
  readonly text: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
  readonly place: Place;
}

export const NOTHING_DECLARED: Declared = { units: [], reviewed: [] };
