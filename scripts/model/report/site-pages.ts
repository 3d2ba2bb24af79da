/** A kind of page of the public site. */
interface SitePage {
  /** From the root of `site/`; `*` stands for the unit, the period or the page of prose. */
  readonly path: string;
  /** Its words in the navigation, in the order of the list; `null`: it is not there. */
  readonly label: string | null;
  /** Its type in Open Graph: a report is an article. */
  readonly openGraph: "article" | "website";
  /** Whether search engines may keep it: it is no copy of another page and no error page. */
  readonly isFindable: boolean;
  /** Whether a server shows it for addresses of any depth: then its links cannot start from its own path. */
  readonly isAnywhere: boolean;
}

const ORDINARY = { openGraph: "website", isFindable: true, isAnywhere: false } as const;

/**
 * Every kind of page, in the order in which they are made. Navigation, site map, reserved names and the guard follow
 * from it; `compose/registry.ts` names the composer and the template of each.
 */
export const SITE_PAGES = {
  report: { ...ORDINARY, path: "index.html", label: "Báo cáo", openGraph: "article" },
  period: { ...ORDINARY, path: "ky/*/index.html", label: null, openGraph: "article" },
  units: { ...ORDINARY, path: "don-vi/index.html", label: "Đơn vị" },
  unit: { ...ORDINARY, path: "don-vi/*/index.html", label: null },
  indicators: { ...ORDINARY, path: "chi-tieu/index.html", label: "Chỉ tiêu" },
  schedule: { ...ORDINARY, path: "tien-do/index.html", label: "Tiến độ" },
  instruments: { ...ORDINARY, path: "van-ban/index.html", label: "Văn bản" },
  prose: { ...ORDINARY, path: "*/index.html", label: null },
  article: { ...ORDINARY, path: "bai-dang.html", label: null, isFindable: false },
  notFound: { ...ORDINARY, path: "404.html", label: null, isFindable: false, isAnywhere: true },
  data: { ...ORDINARY, path: "du-lieu/index.html", label: "Dữ liệu" },
} as const satisfies Readonly<Record<string, SitePage>>;

export type PageKind = keyof typeof SITE_PAGES;

/** Kinds that stand in the navigation. */
export type NavigatedKind = {
  [Kind in PageKind]: (typeof SITE_PAGES)[Kind]["label"] extends string ? Kind : never;
}[PageKind];

/** Folders of the site that hold no pages. */
const OTHER_FOLDERS = ["assets", "pdf"];

/** The page's path from the root of `site/`; `id` where the site has several pages of the kind. */
export function toPagePath(kind: PageKind, id = ""): string {
  return SITE_PAGES[kind].path.replace("*", id);
}

/** Folders of the site that are taken: no page of prose may have such a name. */
export function listSiteFolders(): readonly string[] {
  const folders = Object.values(SITE_PAGES).map(({ path }) => path.split("/").slice(0, -1)[0]);
  const own = folders.filter((folder) => folder !== undefined && folder !== "*");
  return [...new Set([...own.map(String), ...OTHER_FOLDERS])];
}
