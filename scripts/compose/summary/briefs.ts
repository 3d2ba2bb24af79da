import type { Briefing } from "../audience/briefing.ts";
import { sortOpen, toCountsText, type Finding } from "../report/open-shortcomings.ts";
import type { SummaryPaperView } from "../views/summary-paper.ts";
import type { ShortcomingView } from "../views/report.ts";
import { missesOfLevel, toldMisses } from "../figures/count-indicators.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { toRank } from "../words/ordinals.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toDueText, toTaskFacts } from "../words/days/task-text.ts";

/** Some of the worst shortcomings, in a few lines each, under a title that says of how many. */
export function composeBriefs(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
  most: number,
): Pick<SummaryPaperView, "shortcomings" | "shortcomingsTitle"> {
  const { report, date } = briefing.period;
  if (report === null) return { shortcomingsTitle: "", shortcomings: [] };
  const open = sortOpen(briefing, shortcomings);
  const shown = open.slice(0, most);
  return {
    shortcomingsTitle: toTitle(shown.length, open.length, briefing.dataset),
    shortcomings: shown.map(({ view, source }) => ({
      // As the decisions on the front call it; in the report it stands in its own order.
      title: `${toRank(shortcomings.indexOf(view) + 1)}. ${view.title}`,
      status: view.status,
      countsText: toCountsText(source, briefing),
      remediesText: composeRemedies(source, briefing),
      handling: view.handling,
      task: toTaskFacts({
        unitsText: null,
        owner: source.internal?.owner ?? null,
        deadlineText: toDueText(source.internal?.deadline ?? null, date),
        reportTo: null,
      }),
    })),
  };
}

function toTitle(shown: number, all: number, { indicators }: Briefing["dataset"]): string {
  const notes = [
    ...(indicators.length === 0 ? [] : ["xếp theo số lượt đơn vị chưa đạt"]),
    ...(shown === all
      ? []
      : [
          `nêu ${formatCount(shown)} trong ${formatCount(all)} hạn chế, các hạn chế khác xem báo cáo`,
        ]),
  ];
  const title = "Hạn chế cần quan tâm nhất";
  return notes.length === 0 ? title : `${title} (${notes.join("; ")})`;
}

/** The remedies of the missed indicators, each once. */
function composeRemedies({ indicators }: Finding, briefing: Briefing): string {
  const { dataset } = briefing;
  const isMissed = (id: string) => toldMisses(id, briefing) > 0 || missesOfLevel(id, briefing);
  const remedies = [...dataset.indicators, ...dataset.levelIndicators]
    .filter(({ id }) => indicators.includes(id) && isMissed(id))
    .flatMap((indicator) => indicator.remedies.map(lowerFirst));
  return remedies.length === 0 ? "" : `Biện pháp: ${[...new Set(remedies)].join("; ")}.`;
}
