import type { Completeness } from "../../model/completeness.ts";
import type { Evaluation } from "../../model/evaluation.ts";

/** What the internal board is made from, besides the briefing. */
export interface BoardSource {
  readonly completeness: Completeness;
  readonly evaluation: Evaluation;
  /** What the report's items lack, as finished sentences with their places. */
  readonly notices: readonly string[];
  /** Whether there are unit sheets to link to. */
  readonly hasPdf: boolean;
}
