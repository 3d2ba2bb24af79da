import type { Evaluation } from "../../../model/judgement/evaluation.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { sortByOutcome } from "../../figures/count-indicators.ts";
import type { InternalEdition } from "../../report/edition.ts";
import { listShortcomings } from "../../report/sections.ts";
import { composeMissedTable, toOthersText } from "../../summary/indicators.ts";
import { joinGroups } from "../../words/units/name-groups.ts";
import type { TableView } from "../../views/common.ts";
import { toRulingNotes } from "../../words/indicators/ruling-texts.ts";
import { joinParts, lowerFirst } from "../../words/sentences.ts";
import { TARGET_NOTE } from "../../words/indicators/target-mark.ts";
import type { AppendixPart } from "./appendix.ts";

/**
 * Who misses which indicator, as far as no shortcoming of the report tells it; what all fulfil, of whom nothing is known,
 * and what somebody has ruled.
 */
export function composeStandardParts(
  { briefing, report }: InternalEdition,
  evaluation: Evaluation,
): readonly AppendixPart[] {
  const { missed, applied } = sortByOutcome(briefing);
  const grounds = listShortcomings(report.sections).flatMap((item) => item.grounds);
  const told = new Set(
    grounds.filter(({ namedUnits }) => namedUnits.length > 0).map((one) => one.indicatorName),
  );
  const shown = missed.filter(({ name }) => !told.has(name));
  const others = toOthersText(
    applied.filter((one) => !missed.includes(one)),
    briefing,
  );
  const naming = { evaluation, perIndicator: Infinity };
  const notes = [
    ...(shown.some(({ isRequired }) => !isRequired) ? [TARGET_NOTE] : []),
    ...(shown.length < missed.length ? ["Chỉ tiêu còn đơn vị chưa đạt nêu cùng các hạn chế."] : []),
    ...(others === ""
      ? []
      : [`Chỉ tiêu khác, số đơn vị đạt trên số đơn vị thuộc diện – ${others}`]),
    ...tellSilent(briefing, evaluation),
  ];
  const table =
    shown.length === 0 ? toLines(notes) : { ...composeMissedTable(shown, briefing, naming), notes };
  return [
    toPart("Kết quả thực hiện các chỉ tiêu", table),
    toPart("Kết quả được xác định lại", toLines(toRulingNotes(briefing, evaluation))),
  ];
}

function toPart(title: string, table: TableView): AppendixPart {
  return {
    about: "figures",
    title,
    isNumbered: false,
    isLandscape: false,
    table: { ...table, caption: title },
  };
}

/** No table, lines alone. */
function toLines(notes: readonly string[]): TableView {
  return { caption: "", columns: [], rows: [], totals: null, notes };
}

/** `Chưa có số liệu – Mọi chỉ tiêu: Chi bộ A. Tỷ lệ nữ: Chi bộ B; Chi bộ C.` */
function tellSilent(
  { dataset, period }: InternalBriefing,
  evaluation: Evaluation,
): readonly string[] {
  const silent = period.units.flatMap(({ id, name }) => {
    const judgements = evaluation.units.get(id)?.judgements;
    const asked = dataset.indicators.flatMap((indicator) => {
      const verdict = judgements?.get(indicator.id)?.verdict ?? "notApplicable";
      return verdict === "notApplicable" ? [] : [{ name: indicator.name, verdict }];
    });
    const unknown = asked.filter(({ verdict }) => verdict === "noData");
    if (unknown.length === 0) return [];
    const isAll = unknown.length === asked.length && asked.length > 1;
    const note = isAll ? "mọi chỉ tiêu" : joinParts(unknown.map((one) => lowerFirst(one.name)));
    return [{ name, note }];
  });
  return silent.length === 0 ? [] : [`Chưa có số liệu – ${joinGroups(silent, Infinity)}`];
}
