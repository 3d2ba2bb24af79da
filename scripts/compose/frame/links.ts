import { SITE_PAGES, toPagePath, type NavigatedKind } from "../../model/report/site-pages.ts";
import { findCongressField } from "../../model/days/congress.ts";
import { asksFigures } from "../../model/form/form.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
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

/** The name of the page of schedules: where nobody says how far a unit is, it tells of times alone. */
export function nameSchedulePage(dataset: Pick<Dataset, "strands" | "form">): string {
  const isOfProgress =
    tracksProgress(dataset) || findCongressField(dataset.form, "done") !== undefined;
  return isOfProgress ? SITE_PAGES.schedule.label : "Thời gian";
}

/** The link to the files of data: not all of it is figures where none are asked for. */
export function nameDownloads({ form }: Pick<Dataset, "form">): string {
  return asksFigures(form) ? "Số liệu (Excel, CSV, JSON)" : "Dữ liệu (Excel, CSV, JSON)";
}

/** The place of an instrument on the page of instruments. */
export function toInstrumentHref(instrument: string): string {
  return `${toPagePath("instruments")}#${instrument}`;
}
