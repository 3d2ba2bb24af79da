/** `atom.xml`: one entry for each period, the newest first. */
export interface FeedView {
  /** The id is made from it, so it must stay the same when the site moves. */
  readonly identity: string;
  readonly title: string;
  readonly authorName: string;
  /** `2020-04-10T00:00:00+07:00`. */
  readonly updated: string;
  readonly subtitle: string;
  /** The feed's own address; `null` while data names no address of the site. */
  readonly selfUrl: string | null;
  /** Absolute, or relative to the feed. */
  readonly homeHref: string;
  readonly entries: readonly FeedEntryView[];
}

export interface FeedEntryView {
  readonly identity: string;
  readonly title: string;
  readonly updated: string;
  readonly href: string;
  readonly summary: string;
}

/** `sitemap.xml`: every page that search engines may find. */
export interface SitemapView {
  readonly pages: readonly { readonly url: string; readonly modified: string }[];
}

/** The picture beside a shared link. */
export interface SharePictureView {
  readonly superiorName: string;
  readonly issuerName: string;
  readonly title: string;
  readonly asOfText: string;
  /** The largest text of the picture; `null`: the report has no number to show. */
  readonly figure: { readonly value: string; readonly words: string } | null;
  readonly marks: readonly string[];
}
