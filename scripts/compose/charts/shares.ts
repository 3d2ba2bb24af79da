import { formatCount } from "../../model/texts/format-count.ts";
import type { Form } from "../../model/form/form.ts";
import { WITHHELD, WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import type { Distances, MarkLabel, MarkRole } from "../views/chart-spec.ts";
import { columnsOf } from "../views/columns.ts";
import type { ChartView, TableView } from "../views/common.ts";
import { toDistanceText } from "../words/indicators/distance-text.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toCountsText, toRuleText, toShortRuleText } from "../words/indicators/threshold-text.ts";
import { toWithheldNote } from "../words/indicators/withheld-text.ts";
import { entitle } from "./findings.ts";
import { listShareRows, type ShareRow } from "./share-rows.ts";
import { tellShares, type ShareFact, type ShareResult } from "./tell-shares.ts";

/** How far the share of all units together is from its level; `null` where fewer than two are to be compared. */
export function composeShareChart(briefing: Briefing): ChartView | null {
  const rows = listShareRows(briefing);
  if (!isComparison(rows)) return null;
  const id = `ty-le-${briefing.period.date}`;
  const name = "Tỷ lệ chung so với mức quy định";
  const titles = entitle(
    name,
    tellShares(listFacts(rows), nameShares(rows)),
    describe(rows, false),
  );
  return {
    id,
    ...titles,
    isContinuation: false,
    isLagging: rows.some(({ result }) => result !== "met"),
    isComparing: true,
    spec: { id, title: titles.title, ...toSpec(rows) },
    table: toShareTable(name, rows, briefing.dataset.form),
  };
}

/** The same in a sentence, where a chart would have one mark at most; empty where there is a chart, or nothing to tell. */
export function tellFewShares(briefing: Briefing): string {
  const rows = listShareRows(briefing);
  const isTold = rows.some(({ pooled }) => pooled !== WITHHELD);
  return isComparison(rows) || !isTold ? "" : describe(rows, true);
}

function isComparison(rows: readonly ShareRow[]): boolean {
  return rows.filter(({ distance }) => distance !== null).length > 1;
}

function listFacts(rows: readonly ShareRow[]): readonly ShareFact[] {
  return rows
    .filter(({ isApart }) => !isApart)
    .map(({ indicator: { name }, result, distance }) => ({ name, result, distance }));
}

/** What the title counts: not those that ask all, and of the others not the withheld ones. */
function nameShares(rows: readonly ShareRow[]): string {
  const limits = [
    ...(rows.some(({ isApart, result }) => !isApart && result === WITHHELD)
      ? ["có nêu số liệu"]
      : []),
    ...(rows.some(({ isApart }) => isApart) ? ["có mức dưới 100%"] : []),
  ];
  return ["tỷ lệ chung", ...limits].join(" ");
}

const RESULTS: Readonly<Record<ShareResult, MarkLabel>> = {
  unmet: { role: "notMet", label: "Chưa đạt" },
  notDue: { role: "notDue", label: "Chưa đến hạn" },
  met: { role: "done", label: "Đạt" },
};

function toSpec(rows: readonly ShareRow[]): Omit<Distances, "id" | "title"> {
  const points = rows.flatMap(({ distance }) => distance?.points ?? []);
  const drawn = new Set(rows.flatMap(({ result, distance }) => (distance === null ? [] : result)));
  return {
    kind: "distances",
    verdicts: Object.entries(RESULTS).flatMap(
      ([result, label]) => (drawn.has(result as ShareResult) ? [label] : []), // `as`: a key of the record
    ),
    zeroText: "mức quy định",
    from: Math.min(0, ...points),
    until: Math.max(0, ...points),
    rows: rows.map((row) => ({
      label: toRowLabel(row),
      points: row.distance?.points ?? null,
      role: toRole(row),
      text: row.pooled === WITHHELD ? WITHHELD_TEXT : `${row.pooledText}, ${row.standingText}`,
      isApart: row.isApart,
    })),
    apartText: "Mức 100%: đếm số đơn vị còn chưa đạt",
    footText: "Khoảng cách từ tỷ lệ chung đến mức quy định, tính bằng điểm phần trăm",
  };
}

/** The level does not break into lines. Where it is 100 %, it stands above the rows. */
function toRowLabel({ indicator, isApart }: ShareRow): string {
  if (isApart) return indicator.name;
  const level = `mức ${toShortRuleText(indicator)}`.replaceAll(" ", "\u00A0");
  return `${indicator.name} (${level})`;
}

function toRole({ result }: ShareRow): MarkRole {
  return result === WITHHELD ? "noData" : RESULTS[result].role;
}

/** `Tính chung: tỷ lệ nữ cấp ủy viên 14,3%, thấp hơn mức 15% là 0,7 điểm phần trăm (chưa đạt); …`. */
function describe(rows: readonly ShareRow[], hasCounts: boolean): string {
  return `Tính chung: ${rows.map((row) => toClause(row, hasCounts)).join("; ")}.`;
}

function toClause(row: ShareRow, hasCounts: boolean): string {
  const { indicator, pooled, pooledText, result, distance, standingText } = row;
  const name = lowerFirst(indicator.name);
  const rule = `mức ${toShortRuleText(indicator)}`;
  if (pooled === WITHHELD || result === WITHHELD) {
    const share = name.startsWith("tỷ lệ") ? name : `tỷ lệ ${name}`;
    return `${WITHHELD_TEXT} ${share} (${rule})`;
  }
  const told = `${name} ${pooledText}${hasCounts ? ` (${toCountsText(pooled)})` : ""}`;
  return distance === null
    ? `${told} (${rule}: ${standingText})`
    : `${told}, ${toDistanceText(distance, indicator)} (${lowerFirst(RESULTS[result].label)})`;
}

function toShareTable(caption: string, rows: readonly ShareRow[], form: Form): TableView {
  const counted = (["partField", "wholeField"] as const).map((key) =>
    toCountColumn(key, rows, form),
  );
  const labels = [
    "Chỉ tiêu",
    ...counted.map(({ label }) => label),
    "Tỷ lệ chung",
    "Mức quy định",
    "So với mức",
  ];
  return {
    caption,
    columns: columnsOf(labels, (index) => index > 0 && index < 4),
    rows: rows.map((row) => ({
      header: textCell(row.indicator.name),
      cells: [
        ...counted.map(({ textOf }) => textOf(row)),
        row.pooledText,
        toRuleText(row.indicator, form),
        row.standingText,
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
