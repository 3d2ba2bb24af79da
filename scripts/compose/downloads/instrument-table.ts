import type { Instrument } from "../../model/report/issuer.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeInstruments } from "../pages/instruments.ts";
import { dateOr, list, text, textOr } from "./data-cells.ts";
import {
  DATE,
  LIST,
  TEXT,
  toColumn,
  toDataTable,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";

interface Row {
  readonly instrument: Instrument;
  readonly citation: string;
  /** What cites it in the newest period. */
  readonly uses: readonly string[];
}

/** Every instrument in rank order. */
export function composeInstrumentTable(briefing: Briefing): DataTable {
  const views = new Map(composeInstruments(briefing).instruments.map((view) => [view.id, view]));
  const about = {
    id: "van-ban",
    title: "Văn bản",
    rowMeaning: "Mỗi dòng là một văn bản làm căn cứ, xếp theo thứ bậc.",
  };
  return toDataTable(
    about,
    COLUMNS,
    briefing.dataset.instruments.map((instrument) => {
      const view = views.get(instrument.id);
      return { instrument, citation: view?.citation ?? "", uses: view?.uses ?? [] };
    }),
  );
}

const COLUMNS: readonly ReadColumn<Row>[] = [
  toColumn(
    TEXT,
    ["ma_van_ban", "Mã văn bản", "Mã của văn bản, vì hai văn bản có thể trùng số."],
    ({ instrument }) => text(instrument.id),
  ),
  toColumn(TEXT, ["loai", "Loại", "Loại văn bản."], ({ instrument }) => text(instrument.type)),
  toColumn(TEXT, ["so", "Số", "Số, ký hiệu."], ({ instrument }) =>
    textOr(instrument.number, "none"),
  ),
  toColumn(DATE, ["ngay", "Ngày ban hành", "Ngày ban hành."], ({ instrument }) =>
    dateOr(instrument.date, "none"),
  ),
  toColumn(TEXT, ["co_quan", "Cơ quan ban hành", "Cơ quan ban hành."], ({ instrument }) =>
    textOr(instrument.issuer, "none"),
  ),
  toColumn(TEXT, ["trich_yeu", "Trích yếu", "Nội dung văn bản."], ({ instrument }) =>
    textOr(instrument.subject, "none"),
  ),
  toColumn(TEXT, ["trich_dan", "Trích dẫn", "Cách dẫn văn bản trong báo cáo."], ({ citation }) =>
    text(citation),
  ),
  toColumn(TEXT, ["lien_ket", "Liên kết", "Nơi đọc được văn bản."], ({ instrument }) =>
    textOr(instrument.link, "none"),
  ),
  toColumn(
    LIST,
    ["can_cu_cua", "Căn cứ của", "Chỉ tiêu và mốc thời gian của kỳ mới nhất dựa vào văn bản."],
    ({ uses }) => list(uses),
  ),
];
