import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import { tracksProgress } from "../../../model/rules/indicator.ts";
import type { Unit } from "../../../model/report/period.ts";
import { toFormerId } from "../../../model/units/reorganization.ts";
import type { Evaluation, UnitEvaluation } from "../../../model/judgement/evaluation.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { VERDICT_STATES } from "../../views/cells.ts";
import { composePaperShell } from "../../frame/paper-shell.ts";
import { toAsOfText } from "../../words/days/as-of-text.ts";
import { composeOwnStatistics } from "../appendices/own-statistics.ts";
import { composeUnitShortfalls } from "./shortfalls.ts";
import {
  composeStandardNotes,
  composeStandards,
  findApplied,
  type JudgedUnit,
} from "./standards.ts";
import { listOwnPauses } from "../../units/own-schedule.ts";
import { composeFieldGroups, composeIdentity } from "../../units/page.ts";
import { tellsCongresses, toScheduleState } from "../../units/schedule-state.ts";
import { tellReorganizations, toPlainText } from "../../words/units/reorganization-texts.ts";
import { toMeanwhileText, toSpanText } from "../../words/days/postponement-texts.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { composeUnitRulings, toRulingText } from "../../words/indicators/ruling-texts.ts";
import { lowerFirst } from "../../words/sentences.ts";
import type { FactView } from "../../views/common.ts";
import type { Paper } from "../../views/documents.ts";
import type { UnitSheetView } from "../../views/unit-sheet.ts";
import { toOverallState } from "../../words/units/overall-state.ts";

/** The judgements of every unit, of this period and of the last one. */
export interface Evaluations {
  readonly now: Evaluation;
  readonly before: Evaluation | null;
}

/** `don-vi/<id>.pdf`: one unit on one sheet, internal. */
export function composeUnitSheet(
  unit: Unit,
  briefing: Briefing,
  evaluations: Evaluations,
): Extract<Paper, { template: "unit-sheet" }> {
  return {
    path: `noi-bo/don-vi/${unit.id}.pdf`,
    template: "unit-sheet",
    shell: composePaperShell(`${unit.name} – phiếu tình hình`, briefing),
    view: composeUnitView(unit, briefing, evaluations),
  };
}

/** The view of a sheet, alone or in a booklet. */
export function composeUnitView(
  unit: Unit,
  briefing: Briefing,
  evaluations: Evaluations,
): UnitSheetView {
  const own = evaluations.now.units.get(unit.id);
  if (own === undefined) throw new TypeError(`no evaluation of ${unit.id}`);
  const judged: JudgedUnit = { unit, own };
  const { previous } = briefing;
  return {
    id: unit.id,
    issuerName: briefing.dataset.issuer.name,
    name: unit.name,
    asOfText: toAsOfText(briefing),
    state: tracksProgress(briefing.dataset) ? toOverallState(own.state, briefing) : null,
    missedText: toMissedText(countMissed(own)),
    identity: [
      ...composeIdentity(unit, briefing),
      ...composeChanges(unit, briefing),
      ...composeCongress(unit, briefing),
    ],
    standards: composeStandards(judged, briefing),
    standardNotes: composeStandardNotes(judged, briefing),
    groups: [
      ...composeFieldGroups(unit, findPlainFields(own, briefing), briefing),
      ...composeOwnStatistics(unit, briefing),
    ],
    rulings: composeUnitRulings(unit, own, briefing.dataset).map(toRulingText),
    shortfalls: composeUnitShortfalls(judged, briefing),
    historyTitle: previous === null ? "" : `So với kỳ ${formatDate(previous.period.date)}`,
    history: composeHistory(judged, findFormer(unit, briefing, evaluations), briefing),
    internalNote: unit.internalNote,
  };
}

/** The judgement of the last period, where it was the same unit. */
function findFormer(
  { id }: Unit,
  { period }: Briefing,
  { before }: Evaluations,
): UnitEvaluation | null {
  const former = toFormerId(id, period.reorganizations);
  return former === null ? null : (before?.units.get(former) ?? null);
}

/** `còn 3 chỉ tiêu chưa đạt`, because a state of progress says nothing of standards; empty where none is missed. */
export function toMissedText(missed: number): string {
  return missed === 0 ? "" : `còn ${missed === 1 ? "một" : formatCount(missed)} chỉ tiêu chưa đạt`;
}

/** How many indicators the unit misses. */
export function countMissed(own: UnitEvaluation | undefined): number {
  return [...(own?.judgements.values() ?? [])].filter(({ verdict }) => verdict === "notMet").length;
}

function composeChanges({ id }: Unit, briefing: Briefing): readonly FactView[] {
  // The facts of a sheet follow each other in one line, so no sentence ends here.
  const changes = tellReorganizations(briefing, { unit: id }).map((one) =>
    toPlainText(one).slice(0, -1),
  );
  return changes.map((value) => ({ label: "Biến động tổ chức", value }));
}

/** Whether the congress is held or planned, where units say it; and, beside planned days, that congresses are put off. */
function composeCongress(unit: Unit, briefing: Briefing): readonly FactView[] {
  const label = "Tổ chức đại hội";
  const { kind, text } = toScheduleState(unit, briefing);
  const isTold = tellsCongresses(briefing.dataset.form) && kind !== "postponed";
  return [
    ...(isTold ? [{ label, value: lowerFirst(text) }] : []),
    ...listOwnPauses(unit, briefing).map((pause) => ({
      label,
      value: `tạm hoãn ${toSpanText(pause)}${toMeanwhileText(pause)}`,
    })),
  ];
}

/** The form's fields that no indicator judges for this unit. */
function findPlainFields(own: UnitEvaluation, { dataset }: Briefing) {
  const judged = new Set(
    findApplied(own, dataset.indicators).flatMap(
      ({ indicator }) => factsOf(indicator.measure).toldFields,
    ),
  );
  return dataset.form.fields.filter(({ id }) => !judged.has(id));
}

const VERDICTS_BY_CONCERN = ["notMet", "noData", "notDue", "met", "notApplicable"] as const;

/** The changed results since the last period, grouped by the new result: `Chuyển sang “đạt”: …`. */
function composeHistory(
  { own }: JudgedUnit,
  before: UnitEvaluation | null,
  { dataset, previous }: Briefing,
): readonly string[] {
  if (before === null || previous === null) return [];
  const changed = findApplied(own, dataset.indicators).flatMap(({ judgement, indicator }) => {
    const old = before.judgements.get(indicator.id);
    const word = VERDICT_STATES[judgement.verdict].word;
    return old === undefined || VERDICT_STATES[old.verdict].word === word
      ? []
      : [{ word, name: lowerFirst(indicator.name) }];
  });
  // What has become worse comes first.
  const words = VERDICTS_BY_CONCERN.map((verdict) => VERDICT_STATES[verdict].word);
  const told = words.filter((one) => changed.some(({ word }) => word === one));
  return told.map((word) => {
    const names = changed.filter((change) => change.word === word).map(({ name }) => name);
    return `Chuyển sang “${lowerFirst(word)}”: ${names.join("; ")}.`;
  });
}
