import type { Evaluation } from "../../../model/judgement/evaluation.ts";
import { tracksProgress } from "../../../model/rules/indicator.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { describeStandardStrands } from "../../words/indicators/strandless.ts";
import { composeLevelFigures } from "../../pages/level-figures.ts";
import { composeLevelIndicators } from "../../pages/level-indicators.ts";
import type { InternalEdition } from "../../report/edition.ts";
import { tellSchedule } from "../../units/congress-counts.ts";
import { tellReorganizations, toPlainText } from "../../words/units/reorganization-texts.ts";
import { isWide, joinParts, type Appendix, type AppendixPart } from "./appendix.ts";
import { composeBlockTotals } from "./block-totals.ts";
import { composeStandardParts } from "./standard-parts.ts";
import { composeStatisticParts } from "./statistics.ts";
import { composeUnfinished } from "./unfinished.ts";
import { composeUnitFigures, listFirstFields } from "../unit/figures.ts";
import { composeUnitList } from "./unit-list.ts";

/** The tables behind the signed report: exceptions by name, totals, statistics by unit, and the issuer's own figures. */
export function composeAppendices(
  edition: InternalEdition,
  evaluation: Evaluation,
): readonly Appendix[] {
  const { briefing } = edition;
  const tracks = tracksProgress(briefing.dataset);
  const shown = tracks ? [] : listFirstFields(briefing.dataset.form);
  return joinParts([
    ...(tracks
      ? composeProgressParts(briefing, evaluation)
      : composeUnitParts(briefing, evaluation)),
    ...composeStandardParts(edition, evaluation),
    ...composeStatisticParts(briefing, shown),
    ...[
      ...composeLevelIndicators(briefing, { hasResults: true }),
      ...composeLevelFigures(briefing),
    ].map((table): AppendixPart => ({
      about: "figures",
      title: table.caption,
      isNumbered: false,
      isLandscape: isWide(table),
      table,
    })),
  ]);
}

/** Who is not done, and the totals. What is not told here of a unit stands on its sheet and on the page inside. */
function composeProgressParts(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly AppendixPart[] {
  return withNotes(
    [composeUnfinished(briefing, evaluation), ...composeBlockTotals(briefing, evaluation)],
    [
      ...tellMatters(briefing),
      describeStandardStrands(briefing.dataset),
      "Số liệu, kết quả của từng đơn vị nêu tại phiếu đơn vị và trang theo dõi nội bộ.",
    ],
  );
}

function composeUnitParts(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly AppendixPart[] {
  const figures = composeUnitFigures(briefing, evaluation);
  return figures.length === 0
    ? [composeUnitList(briefing)]
    : withNotes(figures, tellMatters(briefing));
}

/** What happened to congresses and to units. */
function tellMatters(briefing: InternalBriefing): readonly string[] {
  return [
    ...tellSchedule(briefing),
    ...tellReorganizations(briefing, { since: briefing.period }).map(toPlainText),
  ];
}

/** The notes follow the last table that has rows; without one they stand alone. */
function withNotes(
  parts: readonly AppendixPart[],
  notes: readonly string[],
): readonly AppendixPart[] {
  const told = notes.filter((note) => note !== "");
  const full = parts.filter(({ table }) => table.rows.length > 0);
  return full.map((part, index) =>
    index < full.length - 1
      ? part
      : { ...part, table: { ...part.table, notes: [...part.table.notes, ...told] } },
  );
}
