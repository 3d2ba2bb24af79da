import type { BrowserScript } from "../render/pages/browser-scripts.ts";

/** What the pages of `site/` load. */
export const SITE_SCRIPTS: readonly BrowserScript[] = ["units"];
/** What the pages of `noi-bo/` load. */
export const INTERNAL_SCRIPTS: readonly BrowserScript[] = ["copy", "units"];
