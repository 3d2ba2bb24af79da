import type { PublicData, Download } from "../downloads/public-data.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicEditions } from "../report/edition.ts";
import type { PrintedPaper } from "../views/documents.ts";

/** All that the pages of a site are composed from. */
export interface SiteContent {
  readonly editions: PublicEditions;
  /** The documents there are to link to. */
  readonly printed: readonly PrintedPaper[];
  readonly data: PublicData;
  /** The files of data, with their sizes. */
  readonly files: readonly Download[];
}

/** One page as its composer gives it; what every page carries is added to it. */
export interface PageContent<View> {
  /** In the page's path; empty where the site has one page of the kind. */
  readonly id: string;
  readonly title: string;
  /** What a search engine or a shared link shows under the title. */
  readonly description: string;
  /** Whose day and marks the page carries. */
  readonly briefing: Briefing;
  readonly view: View;
}
