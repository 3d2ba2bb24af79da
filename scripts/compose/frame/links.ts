import { SITE_PAGES, toPagePath, type NavigatedKind } from "../../model/site-pages.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { LinkView } from "../views/common.ts";

/** A link to a page of the navigation, with its name there. */
export function linkTo(kind: NavigatedKind): LinkView {
  return { label: SITE_PAGES[kind].label, href: toPagePath(kind) };
}

/** The name of the page of indicators: without any, it has only statistics. */
export function nameIndicatorsPage({
  indicators,
  levelIndicators,
}: Pick<Dataset, "indicators" | "levelIndicators">): string {
  return indicators.length + levelIndicators.length === 0
    ? "Thống kê"
    : SITE_PAGES.indicators.label;
}

/** The place of an instrument on the page of instruments. */
export function toInstrumentHref(instrument: string): string {
  return `${toPagePath("instruments")}#${instrument}`;
}
