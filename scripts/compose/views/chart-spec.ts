/** A chart as a value, before anything draws it. All texts are finished Vietnamese. */
export interface ChartSpec {
  /** Unique on its page; the ids in the drawing begin with it. */
  readonly id: string;
  /**
   * `stackedBars`: counts that add up per row. `unitDots`: the same, with a mark per unit.
   * `sharesWithThresholds`: one bar and one mark per row.
   */
  readonly kind: "stackedBars" | "unitDots" | "sharesWithThresholds";
  readonly title: string;
  /** One row per label, drawn top to bottom. */
  readonly rowLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** By row, the upper end of a threshold that has two, in axis units; `null`: a mark alone; empty without thresholds. */
  readonly bandEnds: readonly (number | null)[];
  /** `null` unless the chart is one of marks. */
  readonly dots: ChartDots | null;
  /** The title of the value axis, with its unit; of marks, what they stand for. */
  readonly axisTitle: string;
  /** The end of the value axis, or `null` to let the numbers decide. */
  readonly axisMax: number | null;
}

export interface ChartDots {
  /** For how many units one mark stands. */
  readonly unitsPerMark: number;
  /** By row, what stands after its marks: `3/7`, or that nothing is told. */
  readonly rowTexts: readonly string[];
}

export interface ChartSeries {
  readonly label: string;
  /** Picks colour and pattern: one meaning looks the same in every chart. */
  readonly role:
    | "done"
    | "underway"
    | "late"
    | "notMet"
    | "notStarted"
    | "notDue"
    | "noData"
    | "share"
    | "threshold";
  /** In axis units; `null`: no data, so nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** The text beside or in each bar: the same as in the table. */
  readonly valueTexts: readonly string[];
}
