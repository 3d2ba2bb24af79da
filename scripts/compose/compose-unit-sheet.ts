import type { Indicator } from "../model/indicator.ts";
import type { Unit } from "../model/period.ts";
import type { Evaluation, Judgement, UnitEvaluation } from "../model/evaluation.ts";
import type { Briefing } from "./briefing.ts";
import { columnsOf } from "./columns.ts";
import { PROGRESS_STATES, stateCell, textCell, VERDICT_STATES } from "./cells.ts";
import { citeShort } from "./citations.ts";
import { composePaperShell } from "./compose-paper-shell.ts";
import { toAsOfText } from "./compose-report.ts";
import { composeFieldGroups, composeIdentity } from "./compose-units.ts";
import { formatDate } from "../model/format-date.ts";
import { resolveText } from "./resolve-figure.ts";
import { lowerFirst, upperFirst } from "./sentences.ts";
import { toMeasuredText, toMissingText, toRuleText } from "./threshold-text.ts";
import type { TableView } from "./common-views.ts";
import type { UnitSheetView } from "./paper-views.ts";
import type { Paper } from "./views.ts";

interface UnitFacts {
  readonly unit: Unit;
  readonly own: UnitEvaluation;
  /** The same unit as of the period before; `null` without one. */
  readonly before: UnitEvaluation | null;
  readonly briefing: Briefing;
}

/** `don-vi/<id>.pdf`: one unit on one sheet, internal. */
export function composeUnitSheet(
  unit: Unit,
  briefing: Briefing,
  evaluations: { readonly now: Evaluation; readonly before: Evaluation | null },
): Paper {
  const own = evaluations.now.units.get(unit.id);
  if (own === undefined) throw new TypeError(`no evaluation of ${unit.id}`);
  const facts: UnitFacts = {
    unit,
    own,
    before: evaluations.before?.units.get(unit.id) ?? null,
    briefing,
  };
  const { dataset } = briefing;
  const judged = new Set(
    dataset.indicators.flatMap(({ measure }) => ("field" in measure ? [measure.field] : [])),
  );
  const plainFields = dataset.form.fields.filter(
    ({ id, kind }) => !judged.has(id) && kind !== "steps",
  );
  return {
    path: `noi-bo/don-vi/${unit.id}.pdf`,
    template: "unit-sheet",
    shell: composePaperShell(`${unit.name} – phiếu tình hình`, briefing),
    view: {
      issuerName: dataset.issuer.name,
      name: unit.name,
      asOfText: toAsOfText(briefing),
      state: PROGRESS_STATES[own.state],
      identity: composeIdentity(unit, briefing),
      progress: composeStrands(facts),
      indicators: composeJudgements(facts),
      groups: composeFieldGroups(unit, plainFields, briefing),
      steps: composeSteps(facts),
      shortfalls: composeShortfalls(facts),
      historyTitle: toHistoryTitle(briefing),
      history: composeHistory(facts),
      internalNote: unit.internalNote,
    },
  };
}

function composeStrands({ own, briefing }: UnitFacts): TableView {
  const strands = briefing.dataset.strands.filter(
    ({ id, countsAsProgress }) => countsAsProgress && own.strands.get(id) !== "notApplicable",
  );
  return {
    caption: "Tiến độ",
    columns: columnsOf(["Phần việc", "Thời hạn", "Tình trạng"]),
    rows: strands.map(({ id, name, deadline }) => ({
      header: textCell(name),
      cells: [
        textCell(deadline === null ? "Không đặt thời hạn" : formatDate(deadline)),
        stateCell(PROGRESS_STATES[own.strands.get(id) ?? "noData"]),
      ],
    })),
    totals: null,
    notes: [],
  };
}

function composeJudgements(facts: UnitFacts): TableView {
  const { dataset } = facts.briefing;
  return {
    caption: "Chỉ tiêu",
    columns: columnsOf(["Chỉ tiêu", "Kết quả", "Mức quy định", "Đánh giá", "Căn cứ"]),
    rows: eachKnown(facts, dataset.indicators).map(({ judgement, indicator }) => {
      const instrument = dataset.instruments.find(({ id }) => id === indicator.instrument);
      const missing = toMissingText(judgement, indicator, dataset.form);
      const state = VERDICT_STATES[judgement.verdict];
      return {
        header: textCell(indicator.name),
        cells: [
          textCell(upperFirst(toMeasuredText(judgement.measured, indicator))),
          textCell(upperFirst(toRuleText(indicator, dataset.form))),
          stateCell(missing === "" ? state : { ...state, word: `${state.word} (${missing})` }),
          textCell(instrument === undefined ? "" : citeShort(instrument)),
        ],
      };
    }),
    totals: null,
    notes: [],
  };
}

function composeSteps({ unit, briefing }: UnitFacts): TableView {
  const fields = briefing.dataset.form.fields.filter(
    ({ kind, unitTypes }) => kind === "steps" && unitTypes.includes(unit.type),
  );
  return {
    caption: "Các bước đã xong",
    columns: columnsOf(["Nội dung", "Đã xong", "Bước gần nhất"]),
    rows: fields.flatMap((field) => {
      const value = unit.values?.get(field.id);
      if (value?.kind !== "steps") return [];
      const last = field.options.findLast(({ id }) => value.done.has(id));
      const day = last === undefined ? undefined : value.done.get(last.id);
      const lastText =
        last === undefined || day === undefined ? "–" : `${last.name}, ngày ${formatDate(day)}`;
      return [
        {
          header: textCell(field.name),
          cells: [textCell(`${value.done.size}/${field.options.length}`), textCell(lastText)],
        },
      ];
    }),
    totals: null,
    notes: [],
  };
}

function composeShortfalls({ own, unit, briefing }: UnitFacts): UnitSheetView["shortfalls"] {
  if (unit.values === null) {
    const date = formatDate(briefing.period.date);
    return [
      { text: `Đơn vị chưa gửi báo cáo kỳ ${date}.`, remediesText: "Biện pháp: gửi báo cáo." },
    ];
  }
  return eachApplying(own, briefing.dataset.indicators)
    .filter(({ judgement }) => judgement.verdict === "notMet")
    .map(({ indicator }) => {
      const clause = resolveText(
        indicator.shortfall.internal,
        { indicators: [indicator.id] },
        briefing,
      );
      return {
        text: `${upperFirst(clause)}.`,
        remediesText: `Biện pháp: ${indicator.remedies.map(lowerFirst).join("; ")}.`,
      };
    });
}

function toHistoryTitle({ previous }: Briefing): string {
  return previous === null ? "" : `So với kỳ ${formatDate(previous.period.date)}`;
}

/** What changed since the period before, grouped by what it became: `Chuyển sang «đạt»: …`. */
function composeHistory({ own, before, briefing }: UnitFacts): readonly string[] {
  if (before === null || briefing.previous === null) return [];
  const changed = eachApplying(own, briefing.dataset.indicators).filter(
    ({ judgement, indicator }) => {
      const old = before.judgements.get(indicator.id);
      return old !== undefined && wordOf(old) !== wordOf(judgement);
    },
  );
  const words = [...new Set(changed.map(({ judgement }) => wordOf(judgement)))];
  return words.map((word) => {
    const names = changed
      .filter(({ judgement }) => wordOf(judgement) === word)
      .map(({ indicator }) => lowerFirst(indicator.name));
    return `Chuyển sang «${lowerFirst(word)}»: ${names.join("; ")}.`;
  });
}

function wordOf({ verdict }: Judgement): string {
  return VERDICT_STATES[verdict].word;
}

/** Of a unit that has sent nothing there is nothing to table. */
function eachKnown(
  { unit, own }: UnitFacts,
  indicators: readonly Indicator[],
): ReturnType<typeof eachApplying> {
  return unit.values === null ? [] : eachApplying(own, indicators);
}

function eachApplying(
  own: UnitEvaluation,
  indicators: readonly Indicator[],
): readonly { readonly judgement: Judgement; readonly indicator: Indicator }[] {
  return indicators.flatMap((indicator) => {
    const judgement = own.judgements.get(indicator.id);
    return judgement === undefined || judgement.verdict === "notApplicable"
      ? []
      : [{ judgement, indicator }];
  });
}
