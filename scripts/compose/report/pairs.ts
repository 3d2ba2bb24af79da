import { formatCount } from "../../model/texts/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { LinkView } from "../views/common.ts";
import type { PairsView } from "../views/front.ts";
import type { ItemView, ReportView, SectionView } from "../views/report.ts";
import { sortOpen, toCountsText } from "./open-shortcomings.ts";

const SHOWN = 3;

/** The worst open shortcomings beside their solutions; where none is open, the solutions alone. */
export function composePairs(briefing: Briefing, { sections }: ReportView): PairsView {
  const wrong = sections.find((section) => section.kind === "shortcomings");
  const mended = sections.find((section) => section.kind === "solutions");
  const open = sortOpen(briefing, wrong?.items ?? []);
  const shown = open.slice(0, SHOWN);
  return {
    shortcomingsTitle: wrong?.title ?? "",
    solutionsTitle: mended?.title ?? "",
    pairs: shown.map(({ view, source }) => ({
      shortcoming: linkItem(view),
      countsText: toCountsText(source, briefing),
      status: view.status,
      solutions: view.solutions,
      remedies: view.remedies,
    })),
    solutions: shown.length === 0 ? (mended?.items ?? []).map(linkItem) : [],
    more: shown.length === 0 ? [] : linkAll(wrong, mended),
  };
}

function linkItem({ id, title }: ItemView): LinkView {
  return { label: title, href: `#${id}` };
}

/** `Xem cả 4 hạn chế`, `Xem cả 6 giải pháp`: under the titles that the sections have. */
function linkAll(...sections: readonly (SectionView | undefined)[]): readonly LinkView[] {
  return sections.flatMap((section) => {
    if (section === undefined || !("items" in section)) return [];
    const { title, anchor, items } = section;
    const label = `${title} (${formatCount(items.length)})`;
    return [{ label, href: `#${anchor}` }];
  });
}
