import type { Form } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf, type Pool } from "../../model/indicator-kinds.ts";
import type { Ratio } from "../../model/ratio.ts";
import { endsOf, isReached, type ThresholdEnds } from "../../model/threshold.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { textCell } from "../views/cells.ts";
import { entitle, tellShares, type ShareResult } from "./findings.ts";
import { columnsOf } from "../views/columns.ts";
import { formatCount } from "../../model/format-count.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPooledText, toRuleText, toShortRuleText } from "../words/threshold-text.ts";
import type { ChartView, TableView } from "../views/common.ts";
import { toWithheldNote } from "../words/withheld-text.ts";

interface ShareRow {
  readonly indicator: Indicator;
  /** The sum of parts over the sum of wholes, of all units with data. */
  readonly pooled: Told<Ratio>;
  readonly pooledText: string;
  /** Of all units together. */
  readonly result: Told<ShareResult>;
  readonly pool: Pool;
  readonly ends: ThresholdEnds;
}

/** The pooled share of every share indicator beside its threshold; `null` where there is none to tell. */
export function composeShareChart({ dataset, summary, period }: Briefing): ChartView | null {
  const rows = dataset.indicators.flatMap((indicator) => {
    const counts = summary.indicators.get(indicator.id);
    return counts === undefined ? [] : toShareRow(indicator, counts);
  });
  if (rows.every(({ pooled }) => pooled === WITHHELD)) return null;
  const id = `ty-le-${period.date}`;
  const name = "Tỷ lệ chung so với mức quy định";
  const titles = entitle(
    name,
    tellShares(rows.map(({ indicator, result }) => ({ name: indicator.name, result }))),
    `Tính chung: ${rows.map(toClause).join("; ")}.`,
  );
  return {
    id,
    ...titles,
    isContinuation: false,
    isLagging: rows.some(({ result }) => result !== "met"),
    spec: {
      id,
      kind: "sharesWithThresholds",
      title: titles.title,
      rowLabels: rows.map(({ indicator }) => indicator.name),
      series: [
        {
          label: "Tỷ lệ chung",
          role: "share",
          values: rows.map(({ pooled }) => (pooled === WITHHELD ? null : toPercentPoints(pooled))),
          valueTexts: rows.map(({ pooledText }) => pooledText),
        },
        {
          label: "Mức quy định",
          role: "threshold",
          values: rows.map(({ ends: { least, most } }) => toPercentPoints(least ?? most)),
          valueTexts: rows.map(({ indicator }) => toShortRuleText(indicator)),
        },
      ],
      bandEnds: rows.map(({ ends: { least, most } }) =>
        least === null || most === null ? null : toPercentPoints(most),
      ),
      dots: null,
      axisTitle: "Phần trăm",
      axisMax: 100,
    },
    table: toShareTable(name, rows, dataset.form),
  };
}

function toShareRow(indicator: Indicator, counts: Told<ToldIndicator>): readonly ShareRow[] {
  const pooled = counts === WITHHELD ? WITHHELD : counts.pooled;
  const { threshold, pool } = factsOf(indicator.measure);
  if (pooled === null || threshold === null || pool?.isShare !== true) return [];
  const row = { indicator, pool, ends: endsOf(threshold) };
  if (counts === WITHHELD || pooled === WITHHELD)
    return [{ ...row, pooled: WITHHELD, pooledText: WITHHELD_TEXT, result: WITHHELD }];
  const isMet = isReached({ part: pooled.numerator, whole: pooled.denominator }, threshold);
  // What some units may still come to meet, all together may, too.
  const unmet = counts.notDue > 0 ? "notDue" : "unmet";
  const pooledText = toPooledText(pooled, indicator.measure);
  return [{ ...row, pooled, pooledText, result: isMet ? "met" : unmet }];
}

/** `tỷ lệ nữ cấp ủy viên 19,2% (mức quy định 15%: đạt)`. */
function toClause({ indicator, pooled, pooledText, result }: ShareRow): string {
  const name = lowerFirst(indicator.name);
  const share = name.startsWith("tỷ lệ") ? name : `tỷ lệ ${name}`;
  const told = pooled === WITHHELD ? `${WITHHELD_TEXT} ${share}` : `${name} ${pooledText}`;
  return `${told} (mức quy định ${toShortRuleText(indicator)}${result === WITHHELD ? "" : RESULT_TEXTS[result]})`;
}

const RESULT_TEXTS = { met: ": đạt", unmet: ": chưa đạt", notDue: ": chưa đến hạn" } as const;

function toShareTable(caption: string, rows: readonly ShareRow[], form: Form): TableView {
  const counted = (["partField", "wholeField"] as const).map((key) =>
    toCountColumn(key, rows, form),
  );
  const labels = ["Chỉ tiêu", ...counted.map(({ label }) => label), "Tỷ lệ chung", "Mức quy định"];
  return {
    caption,
    columns: columnsOf(labels, (index) => index > 0 && index < 4),
    rows: rows.map((row) => ({
      header: textCell(row.indicator.name),
      cells: [
        ...counted.map(({ textOf }) => textOf(row)),
        row.pooledText,
        toRuleText(row.indicator, form),
      ].map(textCell),
    })),
    totals: null,
    notes: [
      "Tỷ lệ chung cộng số của mọi đơn vị có số liệu; đơn vị đạt hay chưa đạt xét trên số của riêng đơn vị.",
      ...(rows.some(({ pooled }) => pooled === WITHHELD) ? [toWithheldNote(form)] : []),
    ],
  };
}

const COUNT_LABELS = { partField: "Tử số", wholeField: "Mẫu số" } as const;
const COUNTS = { partField: "numerator", wholeField: "denominator" } as const;

/** A column named by the field that all rows count; where they differ, each number has its field's name before it. */
function toCountColumn(key: keyof typeof COUNT_LABELS, rows: readonly ShareRow[], form: Form) {
  const nameOf = ({ pool }: ShareRow) => form.fields.find(({ id }) => id === pool[key])?.name;
  const names = new Set(rows.map(nameOf));
  const [only] = names.size === 1 ? names : [];
  return {
    label: only ?? COUNT_LABELS[key],
    textOf: (row: ShareRow): string => {
      const name = nameOf(row);
      const before = names.size === 1 || name === undefined ? "" : `${name}: `;
      const { pooled } = row;
      return before + (pooled === WITHHELD ? WITHHELD_TEXT : formatCount(pooled[COUNTS[key]]));
    },
  };
}

/** A tolerance may reach beyond none or all. */
function toPercentPoints(share: Ratio | null): number | null {
  if (share === null) return null;
  return Math.min(100, Math.max(0, (100 * share.numerator) / share.denominator));
}
