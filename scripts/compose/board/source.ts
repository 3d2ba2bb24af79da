import type { Completeness } from "../../model/judgement/completeness.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";

/** What the internal board is made from, besides the briefing. */
export interface BoardSource {
  /** `null`: units are asked nothing, so there is nothing to send. */
  readonly completeness: Completeness | null;
  readonly evaluation: Evaluation;
  /** What the report's items lack: finished sentences, each with its place. */
  readonly notices: readonly string[];
  /** Whether a row can link to the sheet of its unit. */
  readonly hasPdf: boolean;
}

/** The same where units are asked for figures. */
export type SendingSource = BoardSource & { readonly completeness: Completeness };
