import type { Briefing } from "../audience/briefing.ts";
import type { PublicEditions } from "../report/edition.ts";
import { listShortcomings, listSolutions } from "../report/sections.ts";
import type { ItemView, ShortcomingView, SolutionView } from "../views/report.ts";
import { list, text } from "./data-cells.ts";
import { LIST, TEXT, toDataTable, type DataTable, type ReadColumn } from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row<Item extends ItemView> {
  readonly briefing: Briefing;
  readonly item: Item;
}

/** Shortcomings and solutions of every period, numbered and linked as in the report. */
export function composeFindingTables(
  editions: PublicEditions,
): readonly [shortcomings: DataTable, solutions: DataTable] {
  return [
    toDataTable(
      {
        id: "han-che",
        title: "Hạn chế",
        rowMeaning: "Mỗi dòng là một hạn chế nêu trong báo cáo của một kỳ.",
      },
      [toPeriodColumn(), ...toItemColumns<ShortcomingView>("hạn chế"), ...SHORTCOMING_COLUMNS],
      editions.flatMap(({ briefing, report }) =>
        listShortcomings(report.sections).map((item) => ({ briefing, item })),
      ),
    ),
    toDataTable(
      {
        id: "giai-phap",
        title: "Giải pháp",
        rowMeaning: "Mỗi dòng là một giải pháp nêu trong báo cáo của một kỳ.",
      },
      [toPeriodColumn(), ...toItemColumns<SolutionView>("giải pháp"), ...SOLUTION_COLUMNS],
      editions.flatMap(({ briefing, report }) =>
        listSolutions(report.sections).map((item) => ({ briefing, item })),
      ),
    ),
  ];
}

function toItemColumns<Item extends ItemView>(name: string): readonly ReadColumn<Row<Item>>[] {
  return [
    {
      key: "ma",
      label: "Mã",
      ...TEXT,
      meaning: `Mã của ${name} trong kỳ, cũng là neo của ${name} trên trang báo cáo của kỳ.`,
      read: ({ item }) => text(item.id),
    },
    {
      key: "thu_tu",
      label: "Thứ tự",
      ...TEXT,
      meaning: "Thứ tự trong báo cáo.",
      read: ({ item }) => text(item.ordinal),
    },
    {
      key: "tieu_de",
      label: "Tiêu đề",
      ...TEXT,
      meaning: `Tiêu đề của ${name}.`,
      read: ({ item }) => text(item.title),
    },
  ];
}

const SHORTCOMING_COLUMNS: readonly ReadColumn<Row<ShortcomingView>>[] = [
  {
    key: "tinh_trang",
    label: "Tình trạng",
    ...TEXT,
    meaning: "Đã khắc phục, đang khắc phục hay chưa.",
    read: ({ item }) => text(item.status.word),
  },
  {
    key: "chi_tieu",
    label: "Chỉ tiêu",
    ...LIST,
    meaning: "Các chỉ tiêu làm căn cứ để nêu hạn chế.",
    read: ({ item }) => list(item.grounds.map(({ indicatorName }) => indicatorName)),
  },
  {
    key: "giai_phap",
    label: "Giải pháp",
    ...LIST,
    meaning: "Mã các giải pháp khắc phục, theo bảng Giải pháp cùng kỳ.",
    read: ({ item }) => list(item.solutions.map(({ href }) => href.replace(/^#/, ""))),
  },
  {
    key: "bien_phap",
    label: "Biện pháp",
    ...LIST,
    meaning: "Biện pháp của chỉ tiêu, ở hạn chế được nêu thẳng từ số liệu.",
    read: ({ item }) => list(item.remedies),
  },
];

const SOLUTION_COLUMNS: readonly ReadColumn<Row<SolutionView>>[] = [
  {
    key: "han_che",
    label: "Khắc phục hạn chế",
    ...LIST,
    meaning: "Mã các hạn chế mà giải pháp khắc phục, theo bảng Hạn chế cùng kỳ.",
    read: ({ item }) => list(item.answers.map(({ href }) => href.replace(/^#/, ""))),
  },
];
