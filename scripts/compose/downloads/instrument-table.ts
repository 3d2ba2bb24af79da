import type { Instrument } from "../../model/issuer.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeInstruments } from "../pages/instruments.ts";
import { date, list, text, textOr } from "./data-cells.ts";
import { DATE, LIST, TEXT, toDataTable, type DataTable, type ReadColumn } from "./data-table.ts";

interface Row {
  readonly instrument: Instrument;
  readonly citation: string;
  /** What rests on it in the newest period. */
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
  {
    key: "ma_van_ban",
    label: "Mã văn bản",
    ...TEXT,
    meaning: "Mã của văn bản, vì hai văn bản có thể trùng số.",
    read: ({ instrument }) => text(instrument.id),
  },
  {
    key: "loai",
    label: "Loại",
    ...TEXT,
    meaning: "Loại văn bản.",
    read: ({ instrument }) => text(instrument.type),
  },
  {
    key: "so",
    label: "Số",
    ...TEXT,
    meaning: "Số, ký hiệu.",
    read: ({ instrument }) => text(instrument.number),
  },
  {
    key: "ngay",
    label: "Ngày ban hành",
    ...DATE,
    meaning: "Ngày ban hành.",
    read: ({ instrument }) => date(instrument.date),
  },
  {
    key: "co_quan",
    label: "Cơ quan ban hành",
    ...TEXT,
    meaning: "Cơ quan ban hành.",
    read: ({ instrument }) => text(instrument.issuer),
  },
  {
    key: "trich_yeu",
    label: "Trích yếu",
    ...TEXT,
    meaning: "Nội dung văn bản.",
    read: ({ instrument }) => text(instrument.subject),
  },
  {
    key: "trich_dan",
    label: "Trích dẫn",
    ...TEXT,
    meaning: "Cách dẫn văn bản trong báo cáo.",
    read: ({ citation }) => text(citation),
  },
  {
    key: "lien_ket",
    label: "Liên kết",
    ...TEXT,
    meaning: "Nơi đọc được văn bản.",
    read: ({ instrument }) => textOr(instrument.link, "none"),
  },
  {
    key: "can_cu_cua",
    label: "Căn cứ của",
    ...LIST,
    meaning: "Chỉ tiêu và mốc thời gian của kỳ mới nhất dựa vào văn bản.",
    read: ({ uses }) => list(uses),
  },
];
