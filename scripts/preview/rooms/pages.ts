import { composeDownloads } from "../../compose/downloads/downloads.ts";
import type { Download } from "../../compose/downloads/public-data.ts";
import { composePages, type Page } from "../../compose/registry.ts";
import type { PublicEditions } from "../../compose/report/edition.ts";
import type { PrintedPaper } from "../../compose/views/documents.ts";
import { SITE_PAGES } from "../../model/report/site-pages.ts";
import { once } from "../../once.ts";
import type { DownloadFile } from "../../render/downloads/render-downloads.ts";
import type { Kept, Room } from "./rooms.ts";

/** What the public files are made from. */
export interface PublicSource {
  readonly editions: PublicEditions;
  /** Of the last finished build. */
  readonly printed: readonly PrintedPaper[];
}

/** What lives longer than one state of the data. */
export interface Workbench {
  readonly kept: Kept;
  readonly drawPage: (page: Page) => string;
}

export interface SitePages {
  readonly room: Room;
  readonly list: () => readonly Page[];
  /** The files of data, from the root of `site/`. */
  readonly makeDownloads: () => Promise<readonly DownloadFile[]>;
}

/** Only this page shows how large the files of data are. */
const DATA_PAGE = SITE_PAGES.data.path;

/** The pages of `site/`. A page is drawn when somebody opens it, and again only when its view has changed. */
export function createSitePages(
  { editions, printed }: PublicSource,
  { kept, drawPage }: Workbench,
): SitePages {
  const data = once(() => composeDownloads(editions));
  const compose = (files: readonly Download[]) =>
    composePages({ editions, printed, data: data(), files });
  const makeDownloads = () =>
    kept.make("files of data", data(), async () => {
      const { renderDownloads } = await import("../../render/downloads/render-downloads.ts");
      return renderDownloads(data());
    });
  const list = once(() => compose([]));
  const listWithFiles = once(async () => compose(await makeDownloads()));
  const find = async (path: string) => {
    const pages = path === DATA_PAGE ? await listWithFiles() : list();
    const page = pages.find((one) => one.path === path);
    return page === undefined ? undefined : kept.make(path, page, () => drawPage(page));
  };
  const room = {
    owns: (path: string) => /^site\/.*\.html$/.test(path),
    find: (path: string) => find(path.slice("site/".length)),
  };
  return { room, list, makeDownloads };
}

/** A page of each kind, which shows whether all templates can be drawn. */
export function pickSamples(pages: readonly Page[]): readonly Page[] {
  return [...new Map(pages.map((page) => [page.template, page])).values()];
}
