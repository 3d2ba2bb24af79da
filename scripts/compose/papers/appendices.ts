import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Appendix } from "./appendix.ts";
import { composeLevelIndicators } from "../pages/level-indicators.ts";
import { composeLevelFigures } from "../pages/level-figures.ts";
import type { InternalEdition } from "../report/edition.ts";
import { composeRulingAppendix } from "./rulings.ts";
import { composeStandardAppendices } from "./standard-appendices.ts";
import { composeStatisticAppendices } from "./statistic-appendix.ts";
import { splitAppendix } from "./split-appendix.ts";
import { composeUnitList } from "./unit-list.ts";
import { composeProgressAppendix, listProgressFields } from "./progress-appendix.ts";

/** The tables behind the internal report: progress, standards and statistics by unit, rulings. */
export function composeAppendices(
  { briefing }: InternalEdition,
  evaluation: Evaluation,
): readonly Appendix[] {
  const progress = composeProgressAppendix(briefing, evaluation);
  const tellsProgress = progress.table.rows.some(({ cells }) => cells.length > 0);
  return [
    ...splitAppendix(tellsProgress ? progress : composeUnitList(briefing)),
    ...composeStandardAppendices(briefing, evaluation),
    ...composeStatisticAppendices(briefing, listProgressFields(briefing.dataset.form)),
    ...[...composeLevelIndicators(briefing), ...composeLevelFigures(briefing)].map(
      (table): Appendix => ({
        about: "level",
        title: table.caption,
        isNumbered: false,
        isLandscape: table.columns.length > MOST_UPRIGHT,
        table,
      }),
    ),
    composeRulingAppendix(briefing, evaluation),
  ].filter(({ table }) => table.rows.length > 0);
}

/** More columns of words than these want a sheet across. */
const MOST_UPRIGHT = 5;
