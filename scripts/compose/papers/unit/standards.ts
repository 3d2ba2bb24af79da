import type { Form } from "../../../model/form/form.ts";
import type { Indicator, Strand } from "../../../model/rules/indicator.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Judgement, UnitEvaluation } from "../../../model/judgement/evaluation.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { PROGRESS_STATES, VERDICT_STATES } from "../../views/cells.ts";
import { citeInFull, citeShort } from "../../words/citations.ts";
import { formatMoment } from "../../../model/days/moment.ts";
import { toComputedText, toStandingState } from "../../words/indicators/ruling-texts.ts";
import type { StateView } from "../../views/common.ts";
import type { StandardGroupView, StandardTableView, StandardView } from "../../views/unit-sheet.ts";
import { lowerFirst, upperFirst } from "../../words/sentences.ts";
import {
  toMeasuredDetail,
  toMeasuredText,
  toGapText,
  toRuleText,
} from "../../words/indicators/threshold-text.ts";
import { toOverdueText } from "../../words/days/task-text.ts";
import { nameStrandless } from "../../words/indicators/strandless.ts";
import { TARGET_NOTE, toMarkedName } from "../../words/indicators/target-mark.ts";

/** One unit and its judgements. */
export interface JudgedUnit {
  readonly unit: Unit;
  readonly own: UnitEvaluation;
}

export interface AppliedIndicator {
  readonly judgement: Judgement;
  readonly indicator: Indicator;
}

/** The table of what is asked of the unit; without groups where nothing is. */
export function composeStandards(judged: JudgedUnit, briefing: Briefing): StandardTableView {
  const { dataset } = briefing;
  const applied = findApplied(judged.own, dataset.indicators);
  const told = applied.filter(isToldInFull);
  const hasSources = told.some(({ indicator }) => indicator.instrument !== null);
  const columns = [
    dataset.strands.length === 0 ? "Chỉ tiêu" : "Phần việc, chỉ tiêu",
    "Đánh giá và kết quả",
    ...(told.length === 0 ? [] : ["Mức quy định", ...(hasSources ? ["Căn cứ"] : [])]),
  ];
  const groups = listGroups(applied, judged, briefing);
  return { columns, spanBesideTitle: columns.length - 1, hasSources, groups };
}

/** Every strand of the preparation with its deadline and state, then the strands that only set standards. */
function listGroups(
  applied: readonly AppliedIndicator[],
  judged: JudgedUnit,
  briefing: Briefing,
): readonly StandardGroupView[] {
  const tell = (strands: readonly (string | null)[]) => {
    const own = applied.filter(({ indicator }) => strands.includes(indicator.strand));
    return {
      standards: own.filter(isToldInFull).map((one) => composeStandard(one, judged, briefing)),
      metText: toMetText(
        own.filter((one) => !isToldInFull(one)),
        judged,
        briefing,
      ),
    };
  };
  const { strands } = briefing.dataset;
  const steps = strands.filter(({ countsAsProgress }) => countsAsProgress);
  const others = strands.filter(({ countsAsProgress }) => !countsAsProgress);
  const rest = tell([...others.map(({ id }) => id), null]);
  return [
    ...steps.map((strand) => ({
      title: strand.name,
      deadlineText: toDeadlineText(strand, judged.own, briefing),
      state: toStandingState(
        PROGRESS_STATES[judged.own.strands.get(strand.id) ?? "noData"],
        judged.own.ruledStrands.get(strand.id),
      ),
      ...tell([strand.id]),
    })),
    {
      title: others.length > 0 ? OTHERS_TITLE : toRestTitle(rest.metText, briefing),
      deadlineText: "",
      state: null,
      ...rest,
    },
  ].filter(({ standards, metText }) => standards.length > 0 || metText !== "");
}

/** Where there is no strand at all, the table has indicators alone: only beside those that are met stands a title. */
function toRestTitle(metText: string, { dataset }: Briefing): string {
  if (dataset.strands.length > 0) return nameStrandless(dataset);
  return metText === "" ? "" : "Chỉ tiêu khác";
}

const OTHERS_TITLE = "Cơ cấu, tiêu chuẩn và chỉ tiêu khác";

/** What is met needs neither rule nor source; the page of indicators has them. */
function isToldInFull({ judgement: { verdict, ruled } }: AppliedIndicator): boolean {
  return verdict !== "met" || ruled !== null;
}

/** `Đạt: thành lập Ban Chỉ đạo; quy trình 5 bước: 5/5 bước (…).` */
function toMetText(
  met: readonly AppliedIndicator[],
  { unit }: JudgedUnit,
  { dataset }: Briefing,
): string {
  const texts = met.map(({ judgement: { measured }, indicator }) => {
    const name = lowerFirst(toMarkedName(indicator));
    if (measured === null || measured.kind === "yesNo") return name;
    const detail = toMeasuredDetail(indicator.measure, unit, dataset.form);
    return `${name}: ${toMeasuredText(measured, indicator)}${detail}`;
  });
  return texts.length === 0 ? "" : `Đạt: ${texts.join("; ")}.`;
}

/** Explains the signs of the table: the mark of a target, and the full names of the instruments that it cites. */
export function composeStandardNotes(
  { own }: JudgedUnit,
  { dataset }: Briefing,
): readonly string[] {
  const applied = findApplied(own, dataset.indicators);
  const used = new Set(applied.filter(isToldInFull).map(({ indicator }) => indicator.instrument));
  const sources = dataset.instruments.filter(({ id }) => used.has(id)).map(citeInFull);
  const hasTargets = applied.some(({ indicator }) => !indicator.isRequired);
  return [
    ...(hasTargets ? [TARGET_NOTE] : []),
    ...(sources.length === 0 ? [] : [`Căn cứ: ${sources.join("; ")}.`]),
  ];
}

/** The indicators that apply to the unit, with their judgements. */
export function findApplied(
  own: UnitEvaluation,
  indicators: readonly Indicator[],
): readonly AppliedIndicator[] {
  return indicators.flatMap((indicator) => {
    const judgement = own.judgements.get(indicator.id);
    return judgement === undefined || isLeftOut(judgement) ? [] : [{ judgement, indicator }];
  });
}

/** An indicator that does not apply is not told, unless a ruling says so. */
export function isLeftOut({ verdict, ruled }: Judgement): boolean {
  return verdict === "notApplicable" && ruled === null;
}

/**
 * `thời hạn 31/3/2020, quá hạn 10 ngày`: as of the report date. Where only indicators of the strand have deadlines,
 * these stand beside them, and nothing may be left to say of the strand.
 */
function toDeadlineText(
  { id, deadline }: Strand,
  own: UnitEvaluation,
  { dataset, period }: Briefing,
): string {
  const ruling = own.ruledStrands.get(id);
  const ruled = ruling === undefined ? "" : toComputedText(PROGRESS_STATES[ruling.computed]);
  const since = own.lateSince.get(id);
  const overdue = since === undefined ? "" : toOverdueText(since, period.date);
  const hasOthers = dataset.indicators.some((one) => one.strand === id && one.deadline !== null);
  const none = hasOthers ? "" : "không đặt thời hạn";
  const until = deadline === null ? none : `thời hạn ${formatMoment(deadline)}`;
  const isText = (text: string) => text !== "";
  return [[until, overdue].filter(isText).join(", "), ruled].filter(isText).join("; ");
}

function composeStandard(
  { judgement, indicator }: AppliedIndicator,
  { unit }: JudgedUnit,
  { dataset }: Briefing,
): StandardView {
  const instrument = dataset.instruments.find(({ id }) => id === indicator.instrument);
  const { ruled } = judgement;
  const measured =
    judgement.measured === null || isPlainNo(judgement)
      ? ""
      : toMeasuredText(judgement.measured, indicator) +
        toMeasuredDetail(indicator.measure, unit, dataset.form);
  const against = ruled === null ? "" : toComputedText(VERDICT_STATES[ruled.computed]);
  return {
    name: toMarkedName(indicator),
    measuredText: [measured, against].filter((text) => text !== "").join("; "),
    ruleText: upperFirst(toRuleText(indicator, dataset.form)),
    state: toVerdictState(judgement, indicator, dataset.form),
    sourceText: instrument === undefined ? "–" : (instrument.number ?? citeShort(instrument)),
  };
}

/** `Chưa đạt, thiếu 2 người`: the result, and by how much it is missed. */
export function toVerdictState(judgement: Judgement, indicator: Indicator, form: Form): StateView {
  const state = toStandingState(VERDICT_STATES[judgement.verdict], judgement.ruled);
  const gap = toGapText(judgement, indicator, form);
  return gap === "" ? state : { ...state, word: `${state.word}, ${gap}` };
}

/** "Chưa đến hạn" says all of what is not done yet and not due; "chưa thực hiện" would blame. */
function isPlainNo({ verdict, measured }: Judgement): boolean {
  return verdict === "notDue" && measured?.kind === "yesNo";
}
