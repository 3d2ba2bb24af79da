import type { Evaluation, Ruled, UnitEvaluation } from "../../../model/judgement/evaluation.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Unit } from "../../../model/report/period.ts";
import { WITHHELD, type Told } from "../../../model/judgement/withheld.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { PROGRESS_STATES, VERDICT_STATES } from "../../views/cells.ts";
import type { StateView } from "../../views/common.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { lowerFirst } from "../sentences.ts";

/** A ruling, ready to print. Internal. */
export interface RulingView {
  readonly unit: Unit;
  /** The indicator's or the strand's name. */
  readonly aboutName: string;
  readonly result: StateView;
  readonly computed: StateView;
  readonly reason: string;
  readonly person: string;
  readonly dateText: string;
}

type Counted = Pick<Briefing, "dataset" | "summary">;

/** The state that counts; its word tells where a ruling has set it. */
export function toStandingState(
  state: StateView,
  ruled: Ruled<unknown> | null | undefined,
): StateView {
  return ruled == null ? state : { ...state, word: `${state.word} (xác định lại)` };
}

/** `tính theo số liệu là “chưa đạt”`: the result that a ruling replaces. */
export function toComputedText({ word }: StateView): string {
  return `tính theo số liệu là “${lowerFirst(word)}”`;
}

/** How many results of an indicator or a strand come from rulings, without naming units; empty for none. */
export function toRuledText(count: number): string {
  return count === 0
    ? ""
    : `trong đó ${formatCount(count)} kết quả do cơ quan có thẩm quyền xác định`;
}

/** A sentence for every strand of progress that has rulings. */
export function toRuledStrandNotes({ dataset, summary }: Counted): readonly string[] {
  return dataset.strands
    .filter(({ countsAsProgress }) => countsAsProgress)
    .flatMap(({ id, name }) => toNote(name, summary.strands.get(id)));
}

/** A sentence for every indicator that has rulings. */
export function toRuledIndicatorNotes({ dataset, summary }: Counted): readonly string[] {
  return dataset.indicators.flatMap(({ id, name }) => toNote(name, summary.indicators.get(id)));
}

/** How many rulings there are, as this audience may know it: 0 where the counts are withheld. */
export function countRuled(counts: Told<{ readonly ruled: number }> | undefined): number {
  return counts === undefined || counts === WITHHELD ? 0 : counts.ruled;
}

function toNote(
  name: string,
  counts: Told<{ readonly ruled: number }> | undefined,
): readonly string[] {
  const count = countRuled(counts);
  return count === 0 ? [] : [`${name}: ${toRuledText(count)}.`];
}

/** Every ruling of the period, by unit. Internal. */
export function composeRulings(
  { dataset, period }: Briefing,
  evaluation: Evaluation,
): readonly RulingView[] {
  return period.units.flatMap((unit) => {
    const own = evaluation.units.get(unit.id);
    return own === undefined ? [] : composeUnitRulings(unit, own, dataset);
  });
}

/** The rulings of one unit: first on indicators, then on strands. */
export function composeUnitRulings(
  unit: Unit,
  own: UnitEvaluation,
  { indicators, strands }: Briefing["dataset"],
): readonly RulingView[] {
  return [
    ...indicators.flatMap(({ id, name }) => {
      const judgement = own.judgements.get(id);
      const ruled = judgement?.ruled ?? null;
      if (judgement === undefined || ruled === null) return [];
      const result = VERDICT_STATES[judgement.verdict];
      const computed = VERDICT_STATES[ruled.computed];
      return [{ unit, aboutName: name, result, computed, ...toBasis(ruled) }];
    }),
    ...strands.flatMap(({ id, name }) => {
      const ruled = own.ruledStrands.get(id);
      if (ruled === undefined) return [];
      const result = PROGRESS_STATES[own.strands.get(id) ?? "noData"];
      const computed = PROGRESS_STATES[ruled.computed];
      return [{ unit, aboutName: name, result, computed, ...toBasis(ruled) }];
    }),
  ];
}

function toBasis({ reason, person, date }: Ruled<unknown>) {
  return { reason, person, dateText: formatDate(date) };
}

/** `Báo cáo chính trị: xác định là “đạt”, tính theo số liệu là “chưa đạt”; lý do: …; người xác định: …, ngày …`. */
export function toRulingText(ruling: RulingView): string {
  const { aboutName, result, computed, reason, person, dateText } = ruling;
  return `${aboutName}: xác định là “${lowerFirst(result.word)}”, ${toComputedText(computed)}; lý do: ${reason.replace(/\.$/, "")}; người xác định: ${person}, ngày ${dateText}.`;
}

/** Notes under a table of indicators: who has ruled what for which unit. Internal. */
export function toRulingNotes(briefing: Briefing, evaluation: Evaluation): readonly string[] {
  return composeRulings(briefing, evaluation).map(
    (ruling) => `Xác định lại – ${ruling.unit.name}, ${lowerFirst(toRulingText(ruling))}`,
  );
}
