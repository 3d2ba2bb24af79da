import type { Briefing } from "../audience/briefing.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import { toTimestamp, toUrl } from "../frame/head.ts";
import { toSiteName } from "../frame/shell.ts";
import type { Edition, PublicEditions } from "../report/edition.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { nameDocument } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import { listMarks } from "../../model/report/marks.ts";
import { describeState } from "./describe-state.ts";
import type { ShellView } from "../views/pages.ts";
import type { FeedEntryView, FeedView, SitemapView } from "../views/feeds.ts";

export const FEED_PATH = "atom.xml";
export const SITEMAP_PATH = "sitemap.xml";

/** The periods for feed readers (RFC 4287). The ids do not change when the site moves. */
export function composeFeed(editions: PublicEditions): FeedView {
  const [{ briefing: newest }] = editions;
  const { issuer } = newest.dataset;
  const { baseAddress } = issuer;
  return {
    identity: toIdentity(newest),
    title: `${toSiteName(newest.dataset)} – ${issuer.name}`,
    authorName: issuer.name,
    updated: toTimestamp(newest.period.date),
    subtitle: [`${nameDocument(newest)} từng kỳ`, ...listMarks(newest.dataset.issuer)].join(". "),
    selfUrl: baseAddress === null ? null : toUrl(baseAddress, FEED_PATH),
    homeHref: baseAddress ?? toPagePath("report"),
    entries: editions.map(composeEntry),
  };
}

function composeEntry({ briefing }: Edition): FeedEntryView {
  const { period, dataset } = briefing;
  const path = toPagePath("period", period.date);
  const state = describeState(briefing);
  const { baseAddress } = dataset.issuer;
  return {
    identity: `${toIdentity(briefing)}/${period.date}`,
    title: `${period.title} (${lowerFirst(toAsOfText(briefing))})`,
    updated: toTimestamp(period.date),
    href: baseAddress === null ? path : toUrl(baseAddress, path),
    summary: [
      ...(state === "" ? [] : [state]),
      ...listMarks(briefing.dataset.issuer).map((mark) => `${mark}.`),
    ].join(" "),
  };
}

/** Names the Party bodies and the term: they do not change when the site moves. */
function toIdentity({ dataset: { issuer } }: Briefing): string {
  return `${issuer.superiorName}/${issuer.name}/${issuer.term}`;
}

/** A site map holds only absolute addresses, so `null` where data names no address of the site. */
export function composeSitemap(
  pages: readonly { readonly shell: ShellView }[],
): SitemapView | null {
  const found = pages.flatMap(({ shell: { head } }) =>
    head.canonicalUrl === null ? [] : [{ url: head.canonicalUrl, modified: head.updatedOn }],
  );
  return found.length === 0 ? null : { pages: found };
}
