import { deadlineOf, type LevelIndicator } from "../../model/rules/indicator.ts";
import type { LevelJudgement } from "../../model/judgement/evaluation.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { LEVEL_INDICATORS_TITLE } from "../pages/level-indicators.ts";
import { citeShort } from "../words/citations.ts";
import { toLevelResult, toLevelRule, toLevelValue } from "../words/indicators/level-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { gapCell, moment, text, textOr } from "./data-cells.ts";
import {
  DATE,
  TEXT,
  toColumn,
  toDataTable,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row {
  readonly briefing: Briefing;
  readonly indicator: LevelIndicator;
  readonly told: Told<LevelJudgement>;
}

/** Every indicator of the issuer's own figures in every period; no table where there is none. */
export function composeLevelIndicatorTables(briefings: readonly Briefing[]): readonly DataTable[] {
  const rows = briefings.flatMap((briefing) =>
    briefing.dataset.levelIndicators.map((indicator): Row => {
      const told = briefing.summary.level.get(indicator.id);
      if (told === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      return { briefing, indicator, told };
    }),
  );
  const about = {
    id: "chi-tieu-chung",
    title: LEVEL_INDICATORS_TITLE,
    rowMeaning:
      "Mỗi dòng là một chỉ tiêu xét trên số liệu chung của một kỳ; không đơn vị nào được xét.",
  };
  return rows.length === 0 ? [] : [toDataTable(about, [toPeriodColumn(), ...COLUMNS], rows)];
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["ma_chi_tieu", "Mã chỉ tiêu", "Mã của chỉ tiêu, không đổi giữa các kỳ."],
    ({ indicator }) => text(indicator.id),
  ),
  toColumn(TEXT, ["chi_tieu", "Chỉ tiêu", "Tên chỉ tiêu."], ({ indicator }) =>
    text(indicator.name),
  ),
  toColumn(
    TEXT,
    ["muc_quy_dinh", "Mức quy định", "Điều phải đạt; so trên số đếm, trước khi làm tròn."],
    ({ indicator, briefing }) => text(upperFirst(toLevelRule(indicator, briefing.dataset.form))),
  ),
  toColumn(DATE, ["thoi_han", "Thời hạn", "Ngày cuối cùng để đạt."], ({ indicator }) => {
    const deadline = deadlineOf(indicator, undefined);
    return deadline === null ? gapCell("none") : moment(deadline);
  }),
  toColumn(
    TEXT,
    ["tinh_chat", "Tính chất", "“yêu cầu” là mức phải bảo đảm, “phấn đấu” là mức hướng tới."],
    ({ indicator }) => text(indicator.isRequired ? "yêu cầu" : "phấn đấu"),
  ),
  toColumn(
    TEXT,
    ["so_lieu", "Số liệu", "Số liệu chung được xét, viết như trên trang."],
    ({ told, indicator, briefing }) => {
      if (told === WITHHELD) return gapCell("withheld");
      return told.measured === null
        ? gapCell("noData")
        : text(toLevelValue(told, indicator, briefing.dataset.form));
    },
  ),
  toColumn(TEXT, ["ket_qua", "Kết quả", "Đạt, chưa đạt, chưa đến hạn …"], ({ told }) =>
    told === WITHHELD ? gapCell("withheld") : text(toLevelResult(told)),
  ),
  toColumn(TEXT, ["can_cu", "Căn cứ", "Văn bản làm căn cứ."], ({ indicator, briefing }) => {
    const found = briefing.dataset.instruments.find(({ id }) => id === indicator.instrument);
    return textOr(found === undefined ? null : citeShort(found), "none");
  }),
];
