import type { Shortcoming } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { findUnclaimed } from "../report/items.ts";
import type { SummaryPaperView } from "../views/papers.ts";
import type { ShortcomingView } from "../views/report.ts";
import { missesOfLevel, toldMisses } from "../figures/count-indicators.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { formatCount } from "../../model/format-count.ts";
import { toLevelValue } from "../words/level-text.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toDueText } from "../words/task-text.ts";

const SHOWN_SHORTCOMINGS = 3;

/**
 * The worst shortcomings that are not resolved, in a few lines each, under a title that says of how many. The worst
 * one has the most cases of a unit that misses one of its indicators.
 */
export function composeBriefs(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
): Pick<SummaryPaperView, "shortcomings" | "shortcomingsTitle"> {
  const { report, date } = briefing.period;
  if (report === null) return { shortcomingsTitle: "", shortcomings: [] };
  const weightOf = ({ indicators }: Finding) =>
    indicators.reduce((sum, id) => sum + weighOne(id, briefing), 0);
  // The order of the views: written shortcomings first, then those that the program wrote.
  const sources: readonly Finding[] = [
    ...report.shortcomings,
    ...findUnclaimed(briefing).map(({ id }): Finding => ({
      indicators: [id],
      status: "open",
      internal: null,
    })),
  ];
  const open = shortcomings
    .flatMap((view, index) => {
      const source = sources[index];
      return source === undefined || source.status === "resolved" ? [] : [{ view, source }];
    })
    .toSorted((a, b) => weightOf(b.source) - weightOf(a.source));
  const shown = open.slice(0, SHOWN_SHORTCOMINGS);
  return {
    shortcomingsTitle: toTitle(shown.length, open.length, briefing.dataset),
    shortcomings: shown.map(({ view, source }) => ({
      title: `${view.title} (${lowerFirst(view.ordinal)})`,
      status: view.status,
      countsText: toCountsText(source, briefing),
      remediesText: composeRemedies(source, briefing),
      ownerText: view.ownerText,
      deadlineText: toDueText(source.internal?.deadline ?? null, date),
    })),
  };
}

/** What the issuer's own figures miss weighs as if every unit missed it. */
function weighOne(id: string, briefing: Briefing): number {
  return missesOfLevel(id, briefing) ? briefing.summary.unitCount : toldMisses(id, briefing);
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

type Finding = Pick<Shortcoming, "indicators" | "status" | "internal">;

/** `Chưa đạt: tỷ lệ nữ cấp ủy viên 3/7 đơn vị; …`: only indicators that some unit misses. */
function toCountsText({ indicators }: Finding, briefing: Briefing): string {
  const { dataset, summary } = briefing;
  const counts = dataset.indicators.flatMap(({ id, name }) => {
    const own = indicators.includes(id) ? summary.indicators.get(id) : undefined;
    return own === undefined || own === WITHHELD || own.notMet === 0
      ? []
      : [`${lowerFirst(name)} ${formatCount(own.notMet)}/${formatCount(own.applicable)} đơn vị`];
  });
  const values = dataset.levelIndicators
    .filter(({ id }) => indicators.includes(id) && missesOfLevel(id, briefing))
    .map((one) => {
      const value = toLevelValue(summary.level.get(one.id) ?? WITHHELD, one, dataset.form);
      return `${lowerFirst(one.name)} ${value}`;
    });
  const missed = [...counts, ...values];
  return missed.length === 0 ? "" : `Chưa đạt: ${missed.join("; ")}.`;
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
