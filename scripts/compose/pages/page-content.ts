import type { PublicData, Download } from "../downloads/public-data.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicEditions } from "../report/edition.ts";
import type { PrintedPaper } from "../views/documents.ts";

/** All that the pages of a site are composed from. */
export interface SiteContent {
  readonly editions: PublicEditions;
  /** The printed documents that pages can link to. */
  readonly printed: readonly PrintedPaper[];
  readonly data: PublicData;
  /** The files of data, with their sizes. */
  readonly files: readonly Download[];
}

/** One page from its composer. The registry adds the parts that every page has. */
export interface PageContent<View> {
  /** In the page's path; empty where the site has one page of the kind. */
  readonly id: string;
  readonly title: string;
  /** What a search engine or a shared link shows under the title. */
  readonly description: string;
  /** The page has its date and its marks. */
  readonly briefing: Briefing;
  readonly view: View;
}
