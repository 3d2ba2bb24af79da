import type { Form } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import type { Ratio } from "../../model/ratio.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import { formatCount } from "../../model/format-count.ts";
import { lowerFirst } from "../words/sentences.ts";
import { limitsOf, toPooledText, toRuleText, toThresholdText } from "../words/threshold-text.ts";
import type { ChartView, TableView } from "../views/common.ts";
import { toWithheldNote } from "../words/withheld-text.ts";

interface ShareRow {
  readonly indicator: Indicator;
  /** The sum of parts over the sum of wholes, of all units with data. */
  readonly pooled: Told<Ratio>;
  readonly pooledText: string;
  readonly limit: Ratio;
  readonly ruleText: string;
}

/** The pooled share of every share indicator beside its threshold; `null` without such indicators. */
export function composeShareChart({ dataset, summary, period }: Briefing): ChartView | null {
  const rows = dataset.indicators.flatMap((indicator) => {
    const counts = summary.indicators.get(indicator.id);
    const pooled = counts === WITHHELD ? WITHHELD : (counts?.pooled ?? null);
    return pooled === null ? [] : toShareRow(indicator, pooled, dataset.form);
  });
  if (rows.length === 0) return null;
  const id = `ty-le-${period.date}`;
  const title = "Tỷ lệ chung so với mức quy định";
  const sentences = rows.map(toClause);
  return {
    id,
    title,
    description: `Tính chung: ${sentences.join("; ")}.`,
    isContinuation: false,
    spec: {
      id,
      kind: "sharesWithThresholds",
      title,
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
          values: rows.map(({ limit }) => toPercentPoints(limit)),
          valueTexts: rows.map(({ indicator }) => indicator.thresholdTexts.join("–")),
        },
      ],
      axisTitle: "Phần trăm",
      axisMax: 100,
    },
    table: toShareTable(title, rows, dataset.form),
  };
}

function toShareRow(indicator: Indicator, pooled: Told<Ratio>, form: Form): readonly ShareRow[] {
  const [limit] = limitsOf(indicator.measure);
  if (limit === undefined || factsOf(indicator.measure).pool?.isShare !== true) return [];
  const pooledText = pooled === WITHHELD ? WITHHELD_TEXT : toPooledText(pooled, indicator.measure);
  return [{ indicator, pooled, pooledText, limit, ruleText: toRuleText(indicator, form) }];
}

/** `tỷ lệ nữ cấp ủy viên 19,2% (mức quy định 15%)`. */
function toClause({ indicator, pooled, pooledText }: ShareRow): string {
  const name = lowerFirst(indicator.name);
  const share = name.startsWith("tỷ lệ") ? name : `tỷ lệ ${name}`;
  const told = pooled === WITHHELD ? `${WITHHELD_TEXT} ${share}` : `${name} ${pooledText}`;
  return `${told} (mức quy định ${toThresholdText(indicator)})`;
}

function toShareTable(caption: string, rows: readonly ShareRow[], form: Form): TableView {
  const labels = ["Chỉ tiêu", "Số đạt", "Tổng số", "Tỷ lệ chung", "Mức quy định"];
  return {
    caption,
    columns: columnsOf(labels, (index) => index > 0 && index < 4),
    rows: rows.map(({ indicator, pooled, pooledText, ruleText }) => ({
      header: textCell(indicator.name),
      cells: [
        ...(pooled === WITHHELD
          ? [WITHHELD_TEXT, WITHHELD_TEXT]
          : [formatCount(pooled.numerator), formatCount(pooled.denominator)]),
        pooledText,
        ruleText,
      ].map(textCell),
    })),
    totals: null,
    notes: [
      "Tỷ lệ chung cộng số của mọi đơn vị có số liệu; đơn vị đạt hay chưa đạt xét trên số của riêng đơn vị.",
      ...(rows.some(({ pooled }) => pooled === WITHHELD) ? [toWithheldNote(form)] : []),
    ],
  };
}

function toPercentPoints({ numerator, denominator }: Ratio): number {
  return (100 * numerator) / denominator;
}
