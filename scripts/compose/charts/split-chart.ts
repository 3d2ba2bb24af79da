import type { ChartSpec } from "../views/chart-spec.ts";
import type { ChartView } from "../views/common.ts";

/** Where a chart is shown decides how many lines of labels it may have. */
const MOST_LINES = {
  /** A page of paper under a heading, at 10 pt. */
  paper: 50,
  /** A page of the site; a higher picture would have letters below 9 pt in its print. */
  page: 44,
} as const;

/** Signs of a label on one line, in the narrowest column of labels that paper has. */
const LINE_SIGNS = 32;
/** Lines that a row takes beside its label: the gap to the next, and at least its marks, below which a picture has a text. */
const GAP_LINES = 0.6;
const LEAST_LINES = { unitDots: 2.6, changes: 3, distances: 3 } as const;

/**
 * The chart in as many parts as it needs to stay readable, all on the scale of the whole; most charts need one. A
 * picture of all rows would be higher than a sheet, and a portal shows no picture of any height.
 */
export function splitChart(view: ChartView, medium: keyof typeof MOST_LINES): readonly ChartView[] {
  const { rows, kind } = view.spec;
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const rowLines = Math.max(LEAST_LINES[kind], Math.ceil(longest / LINE_SIGNS) + GAP_LINES);
  const most = Math.max(1, Math.floor(MOST_LINES[medium] / rowLines));
  const count = Math.ceil(rows.length / most);
  if (count <= 1) return [view];
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => toPart(view, { index, count, size }));
}

interface Part {
  readonly index: number;
  readonly count: number;
  /** Rows of a part. */
  readonly size: number;
}

function toPart(view: ChartView, part: Part): ChartView {
  const { index, count } = part;
  const id = index === 0 ? view.id : `${view.id}-${index + 1}`;
  const toPartName = (name: string) => `${name} (phần ${index + 1}/${count})`;
  // A finding is one of all parts.
  const isNamed = view.aboutText === "";
  const title = isNamed ? toPartName(view.title) : view.title;
  const spec = toPartSpec({ ...view.spec, id, title }, part);
  const labels = spec.rows.map(({ label }) => label);
  const description = index === 0 ? view.description : describeRows(labels, index + 1);
  return {
    id,
    title,
    aboutText: isNamed ? "" : toPartName(view.aboutText),
    description,
    altText: index === 0 ? view.altText : description,
    isContinuation: index > 0,
    isLagging: view.isLagging,
    isComparing: view.isComparing,
    spec,
    table: {
      ...view.table,
      caption: toPartName(view.table.caption),
      rows: sliceRows(view.table.rows, part),
      notes: index === count - 1 ? view.table.notes : [],
    },
  };
}

/** What a scale needs is said of all parts. */
function toPartSpec(spec: ChartSpec, part: Part): ChartSpec {
  switch (spec.kind) {
    case "unitDots":
      return { ...spec, rows: sliceRows(spec.rows, part) };
    case "changes":
      return { ...spec, rows: sliceRows(spec.rows, part) };
    case "distances":
      return { ...spec, rows: sliceRows(spec.rows, part) };
  }
}

function sliceRows<T>(rows: readonly T[], { index, size }: Part): readonly T[] {
  return rows.slice(index * size, (index + 1) * size);
}

function describeRows(labels: readonly string[], number: number): string {
  return `Phần ${number} của biểu đồ, từ “${labels[0] ?? ""}” đến “${labels.at(-1) ?? ""}”.`;
}
