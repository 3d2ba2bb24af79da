import { createNunjucksEnvironment } from "./nunjucks-environment.ts";

/** A list of what can be opened; the preview alone shows it. */
export interface InternalIndexView {
  readonly title: string;
  readonly leadText: string;
  /** What every internal page must say, such as that figures are illustrative. */
  readonly marks: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    /** Addresses are relative to the page. */
    readonly links: readonly { readonly label: string; readonly href: string }[];
  }[];
}

/** The first page of the internal side; it loads the style sheet that the board loads. */
export function renderInternalIndex(view: InternalIndexView): string {
  return createNunjucksEnvironment("screen").render("preview/internal.njk", { view });
}
