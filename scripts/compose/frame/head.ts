import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { SITE_PAGES, toPagePath, type PageKind } from "../../model/report/site-pages.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { HeadView } from "../views/pages.ts";

/** The parts of a page that its head needs. */
export interface HeadedPage {
  readonly kind: PageKind;
  /** Empty where the site has one page of the kind. */
  readonly id: string;
  readonly title: string;
}

export const SHARE_PICTURE_PATH = "assets/chia-se.png";
export const SHARE_PICTURE_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/** What a page tells search engines and others. It gives addresses only where data names the site's address. */
export function composeHead({ kind, id, title }: HeadedPage, briefing: Briefing): HeadView {
  const { issuer } = briefing.dataset;
  const { baseAddress } = issuer;
  const { isFindable, openGraph } = SITE_PAGES[kind];
  const path = toPagePath(kind, id);
  return {
    isFindable,
    kind: openGraph,
    title,
    updatedOn: briefing.period.date,
    // A page that is not to be found names no other page in its place: the two would contradict.
    canonicalUrl: baseAddress === null || !isFindable ? null : toUrl(baseAddress, path),
    sharePicture:
      baseAddress === null || !isFindable
        ? null
        : {
            url: toUrl(baseAddress, SHARE_PICTURE_PATH),
            ...SHARE_PICTURE_SIZE,
            altText: toShareAltText(briefing),
          },
  };
}

/** The picture of a shared link in words. */
export function toShareAltText({ dataset, period }: Briefing): string {
  return `${dataset.issuer.name}: ${period.title}`;
}

/** The absolute address of a path. The first page has the address of the folder. */
export function toUrl(baseAddress: string, path: string): string {
  return path === toPagePath("report") ? baseAddress : baseAddress + path;
}

/** `2020-04-10T00:00:00+07:00`: the day of the figures, in the country's time. */
export function toTimestamp(date: CalendarDate): string {
  return `${date}T00:00:00+07:00`;
}
