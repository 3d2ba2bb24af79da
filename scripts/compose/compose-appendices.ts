import type { Indicator, Strand } from "../model/indicator.ts";
import type { Unit } from "../model/period.ts";
import type { Evaluation, Judgement } from "../model/evaluation.ts";
import type { Briefing } from "./briefing.ts";
import { PROGRESS_STATES, stateCell, textCell, VERDICT_STATES } from "./cells.ts";
import { composeShortcomings } from "./compose-items.ts";
import { formatCount } from "./format-number.ts";
import { joinWithAnd, lowerFirst } from "./sentences.ts";
import { toMeasuredText } from "./threshold-text.ts";
import type { CellView, TableView } from "./common-views.ts";

export interface Appendix {
  readonly title: string;
  readonly isLandscape: boolean;
  readonly table: TableView;
}

/** The internal report's tables: progress by unit, structure by unit, shortcomings with who mends them. */
export function composeAppendices(briefing: Briefing, evaluation: Evaluation): readonly Appendix[] {
  return [
    composeProgressAppendix(briefing, evaluation),
    ...composeShareAppendix(briefing, evaluation),
    composeShortcomingAppendix(briefing),
  ].filter(({ table }) => table.rows.length > 0);
}

function composeProgressAppendix(
  { dataset, period, summary }: Briefing,
  evaluation: Evaluation,
): Appendix {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const stateOf = (unit: Unit, strand: Strand) =>
    evaluation.units.get(unit.id)?.strands.get(strand.id) ?? "notApplicable";
  return {
    title: "Tiến độ chuẩn bị đại hội của các đơn vị",
    isLandscape: true,
    table: {
      caption: "Tiến độ theo đơn vị",
      columns: columnsOf(["Đơn vị", ...strands.map(({ name }) => name), "Chung"]),
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: [
          ...strands.map((strand) => stateCell(PROGRESS_STATES[stateOf(unit, strand)])),
          stateCell(PROGRESS_STATES[evaluation.units.get(unit.id)?.state ?? "noData"]),
        ],
      })),
      totals: {
        header: textCell("Số đơn vị hoàn thành"),
        cells: [
          ...strands.map(({ id }) =>
            textCell(formatCount(summary.strands.get(id)?.states.done ?? 0)),
          ),
          textCell(formatCount(summary.states.done)),
        ],
      },
      notes: [],
    },
  };
}

/** Share and count indicators of strands that set thresholds, one column each; units they apply to. */
function composeShareAppendix(
  { dataset, period, summary }: Briefing,
  evaluation: Evaluation,
): readonly Appendix[] {
  const isThreshold = ({ strand, measure }: Indicator) =>
    (measure.kind === "share" || measure.kind === "count") &&
    dataset.strands.some(({ id, countsAsProgress }) => id === strand && !countsAsProgress);
  const strands = dataset.strands.filter(({ id }) =>
    dataset.indicators.some((indicator) => indicator.strand === id && isThreshold(indicator)),
  );
  return strands.map((strand) => {
    const indicators = dataset.indicators.filter(
      (indicator) => indicator.strand === strand.id && isThreshold(indicator),
    );
    const units = period.units.filter((unit) =>
      indicators.some((indicator) => findVerdict(unit, indicator, evaluation) !== undefined),
    );
    return {
      title: `${strand.name}: kết quả của từng đơn vị so với mức quy định`,
      isLandscape: indicators.length > 2,
      table: {
        caption: strand.name,
        columns: columnsOf(["Đơn vị", ...indicators.flatMap(({ name }) => [name, "Đánh giá"])]),
        rows: units.map((unit) => ({
          header: textCell(unit.name),
          cells: indicators.flatMap((indicator) =>
            composeVerdictCells(unit, indicator, evaluation),
          ),
        })),
        totals: {
          header: textCell("Số đơn vị đạt"),
          cells: indicators.flatMap(({ id }) => {
            const counts = summary.indicators.get(id);
            return [
              textCell(`${formatCount(counts?.met ?? 0)}/${formatCount(counts?.applicable ?? 0)}`),
              textCell(""),
            ];
          }),
        },
        notes: [],
      },
    };
  });
}

function composeVerdictCells(
  unit: Unit,
  indicator: Indicator,
  evaluation: Evaluation,
): readonly CellView[] {
  const judgement = findVerdict(unit, indicator, evaluation);
  if (judgement === undefined) return [textCell("–"), stateCell(VERDICT_STATES.notApplicable)];
  return [
    textCell(toMeasuredText(judgement.measured, indicator)),
    stateCell(VERDICT_STATES[judgement.verdict]),
  ];
}

/** The judgement of an indicator that applies to the unit, or `undefined`. */
function findVerdict(
  unit: Unit,
  indicator: Indicator,
  evaluation: Evaluation,
): Judgement | undefined {
  const judgement = evaluation.units.get(unit.id)?.judgements.get(indicator.id);
  return judgement?.verdict === "notApplicable" ? undefined : judgement;
}

function composeShortcomingAppendix(briefing: Briefing): Appendix {
  const { report } = briefing.period;
  const shortcomings = report === null ? [] : composeShortcomings(report, briefing);
  return {
    title: "Hạn chế, nguyên nhân, giải pháp và phân công khắc phục",
    isLandscape: true,
    table: {
      caption: "Hạn chế và giải pháp",
      columns: columnsOf([
        "Hạn chế",
        "Đơn vị",
        "Nguyên nhân",
        "Giải pháp",
        "Chủ trì",
        "Thời hạn",
        "Tình trạng",
      ]),
      rows: shortcomings.map((item, index) => ({
        header: textCell(`${item.ordinal}: ${item.title}`),
        cells: [
          textCell(
            item.grounds.flatMap(({ unitTexts }) => unitTexts).join("; ") ||
              nameBlocks(report?.shortcomings[index]?.blocks ?? [], briefing),
          ),
          textCell(item.causes.map(({ label, value }) => `${label}: ${value}`).join(". ") || "–"),
          textCell([...item.solutions.map(({ label }) => label), ...item.remedies].join("; ")),
          textCell(item.ownerText ?? "Chưa phân công"),
          textCell(item.deadlineText ?? "Chưa có"),
          stateCell(item.status),
        ],
      })),
      totals: null,
      notes: [],
    },
  };
}

/** The blocks that a shortcoming is bound to; "Chung" when to none in particular. */
function nameBlocks(blocks: readonly string[], { dataset }: Briefing): string {
  const names = dataset.blocks
    .filter(({ id }) => blocks.includes(id))
    .map(({ name }) => lowerFirst(name));
  return names.length === 0 ? "Chung" : `Khối ${joinWithAnd(names)}`;
}

function columnsOf(labels: readonly string[]): TableView["columns"] {
  return labels.map((label) => ({ label, isNumeric: false }));
}
