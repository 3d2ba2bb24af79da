import { findTable, toText } from "../figures/html-text.ts";

/** A chart as the page has it: the drawings for wide and narrow screens, and its table. */
export interface Chart {
  readonly title: string;
  /** What stands beside the drawings. */
  readonly description: string;
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
    const title = toText(/<p class="chart-figure__title">(.*?)<\/p>/s.exec(figure)?.[1] ?? "");
    const drawings = Array.from(figure.matchAll(/<svg\b.*?<\/svg>/gs), ([svg]) => ({
      title: inner(svg, "title"),
      description: inner(svg, "desc"),
      texts: Array.from(svg.matchAll(/<text\b.*?<\/text>/gs), ([text]) => toText(text)),
    }));
    const description = /<p class="chart-figure__description">(.*?)<\/p>/s.exec(figure)?.[1] ?? "";
    const [head = ["", []], ...rows] = findTable(figure, inner(figure, "caption"));
    return {
      title,
      description: toText(description),
      drawings,
      table: new Map(rows),
      columns: head[1],
    };
  });
}

function inner(markup: string, tag: string): string {
  return toText(new RegExp(`<${tag}\\b.*?</${tag}>`, "s").exec(markup)?.[0] ?? "");
}
