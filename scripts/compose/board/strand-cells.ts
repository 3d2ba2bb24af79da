import { daysBetween, type CalendarDate } from "../../model/days/calendar-date.ts";
import type { Dataset } from "../../model/dataset.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { Strand } from "../../model/rules/indicator.ts";
import type {
  Evaluation,
  Judgement,
  ProgressState,
  UnitEvaluation,
} from "../../model/judgement/evaluation.ts";
import type { ByStrandCell } from "../views/by-strand.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import type { StateView } from "../views/common.ts";
import { lowerFirst } from "../words/sentences.ts";
import { nameStrandless } from "../words/indicators/strandless.ts";

/** A strand of work; `null`: what belongs to none. */
export interface StrandColumn {
  readonly name: string;
  readonly strand: Strand | null;
  readonly indicators: readonly string[];
}

/** The strands that are about some unit. */
export function listStrandColumns(
  dataset: Pick<Dataset, "strands" | "indicators">,
  evaluation: Evaluation,
): readonly StrandColumn[] {
  const own = (id: string | null) =>
    dataset.indicators.filter(({ strand }) => strand === id).map((one) => one.id);
  const isAsked = (id: string) => (evaluation.indicators.get(id)?.applicableCount ?? 0) > 0;
  const strandless = own(null);
  return [
    ...dataset.strands
      .filter(({ id }) => (evaluation.strands.get(id)?.applicableCount ?? 0) > 0)
      .map((strand) => ({ name: strand.name, strand, indicators: own(strand.id) })),
    ...(strandless.some(isAsked)
      ? [{ name: nameStrandless(dataset), strand: null, indicators: strandless }]
      : []),
  ];
}

/** How a unit stands in a strand; numbers of indicators. */
export interface StrandStanding {
  /** `null`: of indicators without a strand. */
  readonly state: ProgressState | null;
  /** Past a deadline and undone; what only a ruling calls late counts as one. */
  readonly late: number;
  /** Missed, with no deadline that has passed. */
  readonly missed: number;
  readonly unknown: number;
  readonly daysLate: number;
}

export function toStanding(
  { strand, indicators }: StrandColumn,
  own: UnitEvaluation,
  reportDate: CalendarDate,
): StrandStanding {
  const state = strand === null ? null : (own.strands.get(strand.id) ?? "notApplicable");
  const since = strand === null ? undefined : own.lateSince.get(strand.id);
  const isRuled = strand !== null && own.ruledStrands.has(strand.id);
  const judged = indicators.flatMap((id) => own.judgements.get(id) ?? []);
  const count = (isWanted: (judgement: Judgement) => boolean) => judged.filter(isWanted).length;
  const undone = count(({ verdict, isDone }) => verdict === "notMet" && !isDone);
  const isLate = state === "late";
  return {
    state,
    late: isLate ? Math.max(1, isRuled ? 1 : undone) : 0,
    missed: isLate || isRuled ? 0 : undone,
    unknown: isRuled ? 0 : count(({ verdict }) => verdict === "noData"),
    daysLate: since === undefined ? 0 : daysBetween(since, reportDate),
  };
}

/** What is late, missed and unknown; where nothing is, the state in a word. */
export function toStrandCell(
  { state, late, missed, unknown }: StrandStanding,
  { strand, indicators }: StrandColumn,
  own: UnitEvaluation,
): ByStrandCell {
  const tell = (count: number, mark: StateView["mark"], word: string): readonly StateView[] =>
    count === 0 ? [] : [{ mark, word: `${formatCount(count)} ${word}` }];
  const wanting = [
    ...tell(late, "late", "chậm"),
    ...tell(missed, "notMet", "chưa đạt"),
    ...tell(unknown, "noData", "thiếu số liệu"),
  ];
  const tone = TONES[Math.min(late * 2 + missed, 3)] ?? 3;
  if (wanting.length > 0) return { tone, states: wanting };
  const rest = state ?? sumUp(indicators.flatMap((id) => own.judgements.get(id) ?? []));
  return { tone: 0, states: rest === "notApplicable" ? [] : [toRest(rest, strand)] };
}

const TONES = [0, 1, 2, 3] as const;

/** Of indicators that belong to no strand and of which none is missed or unknown. */
function sumUp(judgements: readonly Judgement[]): ProgressState {
  const applying = judgements.filter(({ verdict }) => verdict !== "notApplicable");
  if (applying.length === 0) return "notApplicable";
  return applying.every(({ isDone }) => isDone) ? "done" : "notDue";
}

function toRest(state: ProgressState, strand: Strand | null): StateView {
  const { mark, word } = PROGRESS_STATES[state];
  const done = strand?.countsAsProgress === true ? "xong" : "đạt";
  return { mark, word: state === "done" ? done : lowerFirst(word) };
}
