import { deadlineOf, type Indicator } from "../../model/rules/indicator.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeShort } from "../words/citations.ts";
import { listScopeTexts } from "../words/units/scope-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { toRuleText } from "../words/indicators/threshold-text.ts";
import { gapCell, list, moment, text, textOr } from "./data-cells.ts";
import { DATE, LIST, TEXT, toColumn, type ReadColumn } from "./data-table.ts";

export interface RuledRow {
  readonly briefing: Briefing;
  readonly indicator: Indicator;
}

/** What an indicator asks, and to which units it applies. */
export const RULE_COLUMNS: readonly ReadColumn<RuledRow>[] = [
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
    ["phan_viec", "Phần việc", "Phần việc, nhóm chỉ tiêu mà chỉ tiêu thuộc về."],
    ({ indicator, briefing }) =>
      textOr(
        briefing.dataset.strands.find(({ id }) => id === indicator.strand)?.name ?? null,
        "none",
      ),
  ),
  toColumn(
    TEXT,
    [
      "muc_quy_dinh",
      "Mức quy định",
      "Điều phải đạt; so trên số đếm của từng đơn vị, trước khi làm tròn.",
    ],
    ({ indicator, briefing }) => text(upperFirst(toRuleText(indicator, briefing.dataset.form))),
  ),
  toColumn(
    DATE,
    ["thoi_han", "Thời hạn", "Ngày cuối cùng để đạt, của chỉ tiêu hoặc của phần việc."],
    ({ indicator, briefing: { dataset } }) => {
      const strand = dataset.strands.find(({ id }) => id === indicator.strand);
      const deadline = deadlineOf(indicator, strand);
      return deadline === null ? gapCell("none") : moment(deadline);
    },
  ),
  toColumn(
    TEXT,
    ["tinh_chat", "Tính chất", "“yêu cầu” là mức phải bảo đảm, “phấn đấu” là mức hướng tới."],
    ({ indicator }) => text(indicator.isRequired ? "yêu cầu" : "phấn đấu"),
  ),
  toColumn(
    LIST,
    ["loai_don_vi", "Áp dụng đối với", "Các loại đơn vị thuộc diện áp dụng."],
    ({ indicator, briefing }) =>
      list(
        briefing.dataset.unitTypes
          .filter(({ id }) => indicator.unitTypes.includes(id))
          .map(({ name }) => name),
      ),
  ),
  toColumn(
    TEXT,
    ["dieu_kien", "Điều kiện", "Chỉ áp dụng cho đơn vị có điều kiện này."],
    ({ indicator, briefing }) =>
      textOr(listScopeTexts(indicator, briefing.dataset).join("; "), "none"),
  ),
];

/** The instrument that sets the indicator. */
export const SOURCE_COLUMNS: readonly ReadColumn<RuledRow>[] = [
  toColumn(
    TEXT,
    ["ma_van_ban", "Mã văn bản", "Văn bản làm căn cứ, theo mã ở bảng Văn bản."],
    ({ indicator }) => textOr(indicator.instrument, "none"),
  ),
  toColumn(TEXT, ["can_cu", "Căn cứ", "Văn bản làm căn cứ."], ({ indicator, briefing }) => {
    const found = briefing.dataset.instruments.find(({ id }) => id === indicator.instrument);
    return textOr(found === undefined ? null : citeShort(found), "none");
  }),
  toColumn(
    TEXT,
    ["dieu_khoan", "Điều khoản", "Phần của văn bản đặt ra chỉ tiêu."],
    ({ indicator }) => textOr(indicator.clause, "none"),
  ),
];
