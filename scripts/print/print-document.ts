export interface PrintDocument {
  /** Posix path in the output, e.g. `noi-bo/don-vi/xa-long-huu.pdf`. */
  readonly path: string;
  /** A whole page with `<head>`; margins, running heads and page numbers come from its CSS. */
  readonly html: string;
  /** The PDF's title, put into the page's `<title>`. */
  readonly title: string;
  /** `YYYY-MM-DD`, written as the PDF's dates of creation and change. */
  readonly date: string;
  /** A thicker print is of no use, and is not written; `null`: any number of pages is. */
  readonly mostPages: number | null;
  /** Other versions, each with less in it, for a print thicker than so many pages; `null`: it may be as thick as it is. */
  readonly thinner: ThinnerVersions | null;
}

export interface ThinnerVersions {
  readonly abovePages: number;
  /** In the order in which they are tried; the last one is taken however thick it is. */
  readonly htmls: readonly string[];
}

export interface PrintedDocument {
  readonly document: PrintDocument;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** Embedded fonts other than Tinos and Be Vietnam Pro, by PostScript name; empty when all is well. */
  readonly foreignFonts: readonly string[];
}
