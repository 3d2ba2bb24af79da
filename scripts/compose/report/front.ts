import type { Briefing } from "../audience/briefing.ts";
import { composeKeyFigures } from "../key-figures/choose.ts";
import type { KeyFigure } from "../key-figures/key-figure.ts";
import { MOST_TILES } from "../../model/rules/key-figure.ts";
import { composeUnitMarks } from "../units/marks.ts";
import type { FrontPaperView, FrontView, LeadingView } from "../views/front.ts";
import type { ReportView } from "../views/report.ts";
import { composeNews } from "../words/days/postponement-texts.ts";
import { composePairs } from "./pairs.ts";

/** What a reader sees first: the news, the leading figure with the picture of all units, what is wrong and mended. */
export function composeFront(
  briefing: Briefing,
  report: ReportView,
  papers: readonly FrontPaperView[],
): FrontView {
  const figures = composeKeyFigures(briefing);
  const news = composeNews(briefing);
  const [first, ...others] = figures;
  const leading = first === undefined ? null : toLeading(first);
  // A postponement that leads stands in the news.
  const isNews = first !== undefined && first.tiles.length === 0 && news !== null;
  return {
    news,
    papers,
    leading,
    leadText: leading === null && !isNews ? (first?.sentence ?? "") : "",
    marks: composeUnitMarks(briefing),
    tiles: (leading === null ? figures : others).flatMap(({ tiles }) => tiles).slice(0, MOST_TILES),
    pairs: composePairs(briefing, report),
  };
}

function toLeading({ picture, rest, before }: KeyFigure): LeadingView | null {
  return picture === null ? null : { ...picture, before, rest };
}
