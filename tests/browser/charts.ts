import { findTable, toText } from "../figures/html-text.ts";

/** A chart as the page has it: the drawings for wide and narrow screens, and its table. */
export interface Chart {
  readonly title: string;
  readonly drawings: readonly {
    readonly title: string;
    readonly description: string;
    /** Texts in the order in which they were drawn. */
    readonly texts: readonly string[];
  }[];
  /** Row header → cells, header row included. */
  readonly table: ReadonlyMap<string, readonly string[]>;
  readonly columns: readonly string[];
}

export function readCharts(html: string): readonly Chart[] {
  const figures = html.matchAll(/<figure\b[^>]*chart.*?<\/figure>/gs);
  return Array.from(figures, ([figure]) => {
    const title = inner(figure, "figcaption");
    const drawings = Array.from(figure.matchAll(/<svg\b.*?<\/svg>/gs), ([svg]) => ({
      title: inner(svg, "title"),
      description: inner(svg, "desc"),
      texts: Array.from(svg.matchAll(/<text\b.*?<\/text>/gs), ([text]) => toText(text)),
    }));
    const [head = ["", []], ...rows] = findTable(figure, title);
    return { title, drawings, table: new Map(rows), columns: head[1] };
  });
}

function inner(markup: string, tag: string): string {
  return toText(new RegExp(`<${tag}\\b.*?</${tag}>`, "s").exec(markup)?.[0] ?? "");
}
