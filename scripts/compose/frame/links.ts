import { SITE_PAGES, toPagePath, type NavigatedKind } from "../../model/site-pages.ts";
import type { LinkView } from "../views/common.ts";

/** The parts of every site, in the order of the navigation; pages of prose follow. */
export const NAVIGATION: readonly LinkView[] = Object.values(SITE_PAGES).flatMap(
  ({ label, path }) => (label === null ? [] : [{ label, href: path }]),
);

/** A page of the navigation, by its name there. */
export function linkTo(kind: NavigatedKind): LinkView {
  return { label: SITE_PAGES[kind].label, href: toPagePath(kind) };
}

/** Where an instrument stands on the page of instruments. */
export function toInstrumentHref(instrument: string): string {
  return `${toPagePath("instruments")}#${instrument}`;
}
