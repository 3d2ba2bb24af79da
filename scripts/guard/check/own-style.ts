import { toPagePath } from "../../model/report/site-pages.ts";
import { isInside, type PageElement, type ReadPage } from "../read/page.ts";

/** A server shows this page at any address, where it finds no file of the site; so its styles stand in it. */
const ANYWHERE = `site/${toPagePath("notFound")}`;

/** What loads a file; a backslash could spell it in another way. */
const LOADING = /url\(|@import|\\/i;

export interface OwnStyle {
  readonly element: PageElement;
  /** By which the page's policy allows exactly these bytes. */
  readonly source: string;
}

/** The styles that may stand in a page; `null`: it may have none. */
export async function findOwnStyle(path: string, page: ReadPage): Promise<OwnStyle | null> {
  if (path !== ANYWHERE) return null;
  const [element, ...others] = page.elements.filter(({ name }) => name === "style");
  if (element === undefined || others.length > 0) return null;
  const css = page.texts.slice(element.from, element.until).join("");
  if (!isInside(element, ({ name }) => name === "head") || LOADING.test(css)) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css));
  return { element, source: `'sha256-${Buffer.from(digest).toString("base64")}'` };
}
