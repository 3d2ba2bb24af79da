import type { ChartSpec } from "./chart-spec.ts";

/** A word and a mark tell a state, never colour alone. `mark` picks the drawn sign. */
export interface StateView {
  readonly mark:
    "done" | "underway" | "late" | "notStarted" | "notDue" | "notMet" | "noData" | "notApplicable";
  readonly word: string;
}

export interface LinkView {
  readonly label: string;
  /** Path from the root, or `#anchor`, or `https:`. */
  readonly href: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
}

/** What a fact about a shortcoming or a solution tells. */
export type FactPart =
  | "foundBy"
  | "explanation"
  | "conclusion"
  | "units"
  | "owner"
  | "deadline"
  | "reportTo"
  | "resolved";

/** It is found by its part, so that its label is for readers alone. */
export interface PartFactView extends FactView {
  readonly part: FactPart;
}

/** A fact in a line of facts. */
export interface LineFactView extends PartFactView {
  /** Its label where it begins the line: a capital letter first. */
  readonly opening: string;
}

export interface FactGroupView {
  readonly title: string;
  readonly facts: readonly FactView[];
}

export interface TileView {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface KeyFigureView extends TileView {
  /** "kỳ trước 3 · tăng 34"; empty where there was no such figure, or it may not be told. */
  readonly before: string;
}

export interface CellView {
  readonly text: string;
  readonly href: string | null;
  readonly state: StateView | null;
}

export interface ColumnView {
  readonly label: string;
  readonly isNumeric: boolean;
  /** Percent of the table's width on paper; `null`: as wide as the content needs. */
  readonly widthPercent: number | null;
}

export interface RowView {
  readonly header: CellView;
  readonly cells: readonly CellView[];
}

/** The first column of a table is its row header. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly totals: RowView | null;
  /** What a reader must know to understand it (basis, date, meaning of a sign); may be empty. */
  readonly notes: readonly string[];
}

/** A chart and the table of the same numbers. */
export interface ChartView {
  readonly id: string;
  /** What the picture shows; where no finding is safe, its plain name. */
  readonly title: string;
  /** What the picture is about: its plain name; empty where that is the title. */
  readonly aboutText: string;
  /** The picture in one or two sentences, beside its title. */
  readonly description: string;
  /** What the picture is about and what it shows, for readers who do not see it. */
  readonly altText: string;
  /** A later part of a chart with too many rows for one; the first part describes all. */
  readonly isContinuation: boolean;
  /** Whether something is not done, missed or unknown in it: on paper a picture in which all is done says nothing. */
  readonly isLagging: boolean;
  /** Whether it sets rows of several units side by side, or one of them beside the period before; else words say as much. */
  readonly isComparing: boolean;
  readonly spec: ChartSpec;
  readonly table: TableView;
}
