import type { Indicator } from "../../model/indicator.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeShort } from "../words/citations.ts";
import { upperFirst } from "../words/sentences.ts";
import { toConditionText, toRuleText } from "../words/threshold-text.ts";
import { list, text, textOr } from "./data-cells.ts";
import { LIST, TEXT, type ReadColumn } from "./data-table.ts";

export interface RuledRow {
  readonly briefing: Briefing;
  readonly indicator: Indicator;
}

/** What an indicator asks, and of whom. */
export const RULE_COLUMNS: readonly ReadColumn<RuledRow>[] = [
  {
    key: "ma_chi_tieu",
    label: "Mã chỉ tiêu",
    ...TEXT,
    meaning: "Mã của chỉ tiêu, không đổi giữa các kỳ.",
    read: ({ indicator }) => text(indicator.id),
  },
  {
    key: "chi_tieu",
    label: "Chỉ tiêu",
    ...TEXT,
    meaning: "Tên chỉ tiêu.",
    read: ({ indicator }) => text(indicator.name),
  },
  {
    key: "phan_viec",
    label: "Phần việc",
    ...TEXT,
    meaning: "Phần việc, nhóm chỉ tiêu mà chỉ tiêu thuộc về.",
    read: ({ indicator, briefing }) =>
      text(briefing.dataset.strands.find(({ id }) => id === indicator.strand)?.name ?? ""),
  },
  {
    key: "muc_quy_dinh",
    label: "Mức quy định",
    ...TEXT,
    meaning: "Điều phải đạt; so trên số đếm của từng đơn vị, trước khi làm tròn.",
    read: ({ indicator, briefing }) =>
      text(upperFirst(toRuleText(indicator, briefing.dataset.form))),
  },
  {
    key: "tinh_chat",
    label: "Tính chất",
    ...TEXT,
    meaning: "“yêu cầu” là mức phải bảo đảm, “phấn đấu” là mức hướng tới.",
    read: ({ indicator }) => text(indicator.isRequired ? "yêu cầu" : "phấn đấu"),
  },
  {
    key: "loai_don_vi",
    label: "Áp dụng đối với",
    ...LIST,
    meaning: "Các loại đơn vị thuộc diện áp dụng.",
    read: ({ indicator, briefing }) =>
      list(
        briefing.dataset.unitTypes
          .filter(({ id }) => indicator.unitTypes.includes(id))
          .map(({ name }) => name),
      ),
  },
  {
    key: "dieu_kien",
    label: "Điều kiện",
    ...TEXT,
    meaning: "Chỉ áp dụng cho đơn vị có điều kiện này.",
    read: ({ indicator, briefing }) =>
      textOr(
        toConditionText(indicator, briefing.dataset.form).replace(/^ \((.*)\)$/, "$1"),
        "none",
      ),
  },
];

/** What sets it. */
export const SOURCE_COLUMNS: readonly ReadColumn<RuledRow>[] = [
  {
    key: "ma_van_ban",
    label: "Mã văn bản",
    ...TEXT,
    meaning: "Văn bản làm căn cứ, theo mã ở bảng Văn bản.",
    read: ({ indicator }) => text(indicator.instrument),
  },
  {
    key: "can_cu",
    label: "Căn cứ",
    ...TEXT,
    meaning: "Văn bản làm căn cứ.",
    read: ({ indicator, briefing }) => {
      const found = briefing.dataset.instruments.find(({ id }) => id === indicator.instrument);
      return textOr(found === undefined ? null : citeShort(found), "none");
    },
  },
  {
    key: "dieu_khoan",
    label: "Điều khoản",
    ...TEXT,
    meaning: "Phần của văn bản đặt ra chỉ tiêu.",
    read: ({ indicator }) => textOr(indicator.clause, "none"),
  },
];
