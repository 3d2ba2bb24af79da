import type { ChartView } from "../views/common.ts";

/** Where a chart is shown decides how many lines of labels it may have. */
const MOST_LINES = {
  /** A page of paper under a heading, at 10 pt. */
  paper: 50,
  /** A page of the site; its print may be two thirds as large. */
  page: 58,
} as const;

/** Signs of a label on one line, in the narrowest column of labels that paper has. */
const LINE_SIGNS = 32;
/** Lines that a row takes beside its label: the gap to the next, at least its bar, and the threshold at a share. */
const GAP_LINES = 0.6;
const LEAST_LINES = { stackedBars: 2, unitDots: 2.6, sharesWithThresholds: 3 } as const;

/**
 * The chart in as many parts as it needs to stay readable, all on the scale of the whole; most charts need one. A
 * picture of all rows would be higher than a sheet, and a portal shows no picture of any height.
 */
export function splitChart(view: ChartView, medium: keyof typeof MOST_LINES): readonly ChartView[] {
  const { rowLabels, kind } = view.spec;
  const longest = Math.max(0, ...rowLabels.map((label) => label.length));
  const rowLines = Math.max(LEAST_LINES[kind], Math.ceil(longest / LINE_SIGNS) + GAP_LINES);
  const most = Math.max(1, Math.floor(MOST_LINES[medium] / rowLines));
  const count = Math.ceil(rowLabels.length / most);
  if (count <= 1) return [view];
  const size = Math.ceil(rowLabels.length / count);
  const axisMax = view.spec.axisMax ?? findLargestRow(view);
  return Array.from({ length: count }, (_, index) =>
    toPart({ ...view, spec: { ...view.spec, axisMax } }, { index, count, size }),
  );
}

interface Part {
  readonly index: number;
  readonly count: number;
  /** Rows of a part. */
  readonly size: number;
}

function toPart(view: ChartView, { index, count, size }: Part): ChartView {
  const ofPart = <T>(rows: readonly T[]) => rows.slice(index * size, (index + 1) * size);
  const { dots } = view.spec;
  const id = index === 0 ? view.id : `${view.id}-${index + 1}`;
  const rowLabels = ofPart(view.spec.rowLabels);
  const toPartName = (name: string) => `${name} (phần ${index + 1}/${count})`;
  // A finding is one of all parts.
  const isNamed = view.aboutText === "";
  const title = isNamed ? toPartName(view.title) : view.title;
  const description = index === 0 ? view.description : describeRows(rowLabels, index + 1);
  return {
    id,
    title,
    aboutText: isNamed ? "" : toPartName(view.aboutText),
    description,
    altText: index === 0 ? view.altText : description,
    isContinuation: index > 0,
    isLagging: view.isLagging,
    spec: {
      ...view.spec,
      id,
      title,
      rowLabels,
      bandEnds: ofPart(view.spec.bandEnds),
      dots: dots === null ? null : { ...dots, rowTexts: ofPart(dots.rowTexts) },
      series: view.spec.series.map((series) => ({
        ...series,
        values: ofPart(series.values),
        valueTexts: ofPart(series.valueTexts),
      })),
    },
    table: {
      ...view.table,
      caption: toPartName(view.table.caption),
      rows: ofPart(view.table.rows),
      notes: index === count - 1 ? view.table.notes : [],
    },
  };
}

function describeRows(labels: readonly string[], number: number): string {
  return `Phần ${number} của biểu đồ, từ “${labels[0] ?? ""}” đến “${labels.at(-1) ?? ""}”.`;
}

function findLargestRow({ spec }: ChartView): number {
  const sums = spec.rowLabels.map((_, row) =>
    spec.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0),
  );
  return Math.max(1, ...sums);
}
