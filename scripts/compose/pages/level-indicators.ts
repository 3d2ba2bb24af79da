import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { stateCell, textCell, VERDICT_STATES } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { toLevelResult, toLevelRule, toLevelValue } from "../words/indicators/level-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { toSourceColumn } from "./source-column.ts";

export const LEVEL_INDICATORS_TITLE = "Chỉ tiêu của số liệu chung";

/**
 * Every indicator of the issuer's own figures: its rule, its one value and whether that is enough; no table without any.
 * @param hasResults no: another table tells values and results
 */
export function composeLevelIndicators(
  { dataset, summary }: Briefing,
  { hasResults }: { readonly hasResults: boolean },
): readonly TableView[] {
  const { levelIndicators, form } = dataset;
  const source = toSourceColumn(levelIndicators, dataset);
  const rows = levelIndicators.map((indicator) => {
    const told = summary.level.get(indicator.id);
    if (told === undefined) throw new TypeError(`no figures for ${indicator.id}`);
    const kind = indicator.isRequired ? "yêu cầu" : "phấn đấu";
    return {
      header: textCell(indicator.name),
      cells: [
        textCell(`${upperFirst(toLevelRule(indicator, form))} (${kind})`),
        ...(hasResults
          ? [
              textCell(toLevelValue(told, indicator, form)),
              told === WITHHELD
                ? textCell(toLevelResult(told))
                : stateCell(VERDICT_STATES[told.verdict]),
            ]
          : []),
        ...source.cellsOf(indicator),
      ],
    };
  });
  const results = hasResults ? ["Số liệu", "Kết quả"] : [];
  const labels = ["Chỉ tiêu", "Mức quy định", ...results, ...source.headings];
  return rows.length === 0
    ? []
    : [
        {
          caption: LEVEL_INDICATORS_TITLE,
          columns: columnsOf(labels, (index) => hasResults && index === 2),
          rows,
          totals: null,
          notes: [],
        },
      ];
}
