import { renderComponentPages } from "../render/components/pages.ts";
import type { SiteFile } from "../render/pages/site-assets.ts";
import type { MadeFolder } from "../serve/made-folder.ts";

export interface ComponentCatalogue extends MadeFolder {
  /** Draws all pages again; gives what the author of a template has to mend, or `null`. */
  readonly renew: () => string | null;
}

/** The last pages of the design that could be drawn, for the preview only. */
export function makeComponentCatalogue(
  draw: () => readonly SiteFile[] = renderComponentPages,
): ComponentCatalogue {
  const current = { files: new Map<string, string | Uint8Array>() };
  return {
    prefix: "/_components/",
    listFiles: () => current.files,
    renew() {
      try {
        const files = draw();
        current.files = new Map(files.map(({ path, content }) => [path, content]));
        return null;
      } catch (error) {
        // Shown beside the problems of the data, to the same people; the last good pages stay.
        return `Trang thành phần (templates/): ${String(error)}\n`;
      }
    },
  };
}
