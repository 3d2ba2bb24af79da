import { formatCount } from "../../../model/texts/format-count.ts";
import { isNumeric, partsOf, sizeOf, YES } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import { overallStateOf, type Evaluation } from "../../../model/judgement/evaluation.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { sortByOutcome } from "../../figures/count-indicators.ts";
import { listByBlock } from "../../units/list-units.ts";
import { textCell } from "../../views/cells.ts";
import { columnsOf, columnsOfWidth } from "../../views/columns.ts";
import { upperFirst } from "../../words/sentences.ts";
import { toReportWords } from "../../words/report-words.ts";
import type { AppendixPart } from "./appendix.ts";
import { splitPart } from "./split-part.ts";
import { listFirstFields, tellKnown, toSumText } from "../unit/figures.ts";

/** Columns of blocks for which an upright sheet has room at 11 pt. */
const MOST_COLUMNS = 7;

/** What is counted, by block and over all: the form's first numbers, the work that is done, and what some units miss. */
export function composeBlockTotals(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly AppendixPart[] {
  const { dataset, period, summary } = briefing;
  if (!summary.isWhole) return [];
  const blocks = listByBlock(period.units, dataset.blocks);
  const fields = listFirstFields(dataset.form).filter(
    (field) => field.kind === "yesNo" || (isNumeric(field) && field.addsUp),
  );
  const sums = fields.map(toSumRow);
  const notes = tellKnown(fields, briefing);
  const all = { label: "Cộng", units: period.units };
  // Over all units the text tells how many are done, and how many miss what.
  if (blocks.length < 2) return [toPart("Tổng hợp", [all], { rows: sums, notes })];
  const groups = [...blocks.map(({ block, units }) => ({ label: block?.name ?? "", units })), all];
  const rows = [
    { label: "Số đơn vị", tell: (units: readonly Unit[]) => formatCount(units.length) },
    ...sums,
    ...listProgressRows(briefing, evaluation),
    ...listMissedRows(briefing, evaluation),
  ];
  const part = toPart("Tổng hợp theo khối", groups, { rows, notes: [HOW_COUNTED, ...notes] });
  return splitPart(part, MOST_COLUMNS);
}

const HOW_COUNTED =
  "Phần việc ghi số đơn vị hoàn thành, chỉ tiêu ghi số đơn vị đạt, trên số đơn vị thuộc diện; chỉ nêu chỉ tiêu còn đơn vị chưa đạt.";

interface GroupOfUnits {
  readonly label: string;
  readonly units: readonly Unit[];
}

function toPart(
  title: string,
  groups: readonly GroupOfUnits[],
  { rows, notes }: { readonly rows: readonly CountedRow[]; readonly notes: readonly string[] },
): AppendixPart {
  const heads = columnsOf(
    groups.map(({ label }) => label),
    () => true,
  );
  return {
    about: "figures",
    title,
    isNumbered: false,
    isLandscape: false,
    table: {
      caption: title,
      columns: [...columnsOfWidth([["Nội dung", 32]]), ...heads],
      rows: rows.map(({ label, tell }) => ({
        header: textCell(label),
        cells: groups.map(({ units }) => textCell(tell(units))),
      })),
      totals: null,
      notes,
    },
  };
}

interface CountedRow {
  readonly label: string;
  readonly tell: (units: readonly Unit[]) => string;
}

function toSumRow(field: Field): CountedRow {
  return {
    label: field.name,
    tell: (units) => {
      const values = units.flatMap(({ values: own }) => own?.get(field.id) ?? []);
      if (values.length === 0) return "–";
      const yes = values.filter((value) => partsOf(value).answer === YES).length;
      const total = values.reduce((sum, value) => sum + (sizeOf(value) ?? 0), 0);
      return toSumText(field, {
        total,
        isRough: values.some(({ kind }) => kind === "rough"),
        answers: new Map([[YES, yes]]),
      });
    },
  };
}

function listProgressRows(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly CountedRow[] {
  const { dataset } = briefing;
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  if (strands.length === 0) return [];
  return [
    ...strands.map(({ id, name }) => ({
      label: name,
      tell: tellPart(
        (unit) => evaluation.units.get(unit.id)?.strands.get(id) ?? "notApplicable",
        ["done"],
      ),
    })),
    {
      label: upperFirst(toReportWords(briefing).doneName),
      tell: tellPart((unit) => overallStateOf(evaluation, unit.id), ["done"]),
    },
  ];
}

function listMissedRows(briefing: InternalBriefing, evaluation: Evaluation): readonly CountedRow[] {
  return sortByOutcome(briefing).missed.map(({ id, name }) => ({
    label: name,
    tell: tellPart(
      (unit) => {
        const judgement = evaluation.units.get(unit.id)?.judgements.get(id);
        return judgement === undefined || judgement.isUnsure ? "notApplicable" : judgement.verdict;
      },
      ["met", "exceeded"],
    ),
  }));
}

/** `4/7`: those that are so far, of those to which it applies; "–" where it applies to none. */
function tellPart<State extends string>(
  stateOf: (unit: Unit) => State | "notApplicable",
  wanted: readonly State[],
) {
  return (units: readonly Unit[]): string => {
    const states = units.map(stateOf).filter((state) => state !== "notApplicable");
    const count = states.filter((state) => wanted.some((one) => one === state)).length;
    return states.length === 0 ? "–" : `${formatCount(count)}/${formatCount(states.length)}`;
  };
}
