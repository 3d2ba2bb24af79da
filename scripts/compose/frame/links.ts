import { SITE_PAGES, toPagePath, type NavigatedKind } from "../../model/site-pages.ts";
import type { LinkView } from "../views/common.ts";

/** A link to a page of the navigation, with its name there. */
export function linkTo(kind: NavigatedKind): LinkView {
  return { label: SITE_PAGES[kind].label, href: toPagePath(kind) };
}

/** The place of an instrument on the page of instruments. */
export function toInstrumentHref(instrument: string): string {
  return `${toPagePath("instruments")}#${instrument}`;
}
