export interface PrintDocument {
  /** Posix path in the output, e.g. `noi-bo/don-vi/xa-long-huu.pdf`. */
  readonly path: string;
  /** A whole page with `<head>`; margins, running heads and page numbers come from its CSS. */
  readonly html: string;
  /** The PDF's title, put into the page's `<title>`. */
  readonly title: string;
  readonly properties: PrintProperties;
  /** `YYYY-MM-DD`, written as the PDF's dates of creation and change. */
  readonly date: string;
  /** A print with more pages is of no use, so it is not written; `null`: no limit. */
  readonly mostPages: number | null;
  /** Shorter versions, to try when the print has too many pages; `null`: it may have any number of pages. */
  readonly thinner: ThinnerVersions | null;
}

/** What the PDF says of itself beside its title and date, for search, archives and reading programs. */
export interface PrintProperties {
  /** The body that issues it. */
  readonly author: string;
  readonly description: string;
  /** Number and symbol of the document; `null`: it has none, or not yet. */
  readonly identifier: string | null;
}

export interface ThinnerVersions {
  readonly abovePages: number;
  /** We try them in this order, and take the last one however many pages it has. */
  readonly htmls: readonly string[];
}

export interface PrintedDocument {
  readonly document: PrintDocument;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Embedded fonts other than Tinos and Be Vietnam Pro, by PostScript name; empty when all is well. */
  readonly foreignFonts: readonly string[];
  /** The words of all that has no room on its sheet or in its table; empty when all is well. */
  readonly tooWide: readonly string[];
}
