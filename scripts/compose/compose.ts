import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import { composeInternalBriefing, type PublicBriefings } from "./audience/briefings.ts";
import { composeInternalReport } from "./papers/internal.ts";
import type { ReportPaper } from "./papers/report.ts";
import type { Evaluations } from "./papers/unit/sheet.ts";
import {
  composeEdition,
  composePublicEditions,
  type InternalEdition,
  type PublicEditions,
} from "./report/edition.ts";

/** Each period, composed once for each audience that gets it. Every output is made from these. */
export interface Composed {
  readonly editions: PublicEditions;
  /** Of the newest period. */
  readonly internal: InternalEdition;
  readonly evaluations: Evaluations;
  /** The internal report, for its PDF and for Word. */
  readonly report: ReportPaper;
}

interface Judged {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
  readonly briefings: PublicBriefings;
}

export function compose({ dataset, periods, briefings }: Judged): Composed {
  const [now, before] = periods;
  const evaluations = { now: now.evaluation, before: before?.evaluation ?? null };
  const internal = composeEdition(composeInternalBriefing(dataset, periods));
  const report = composeInternalReport(internal, evaluations);
  return { editions: composePublicEditions(briefings), internal, evaluations, report };
}
