import { toOutline, type Section } from "../../model/outline.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicEditions } from "../report/edition.ts";
import { listShortcomings, listSolutions } from "../report/sections.ts";
import type { ItemView, SectionView, ShortcomingView, SolutionView } from "../views/report.ts";
import { lowerFirst } from "../words/sentences.ts";
import { list, text } from "./data-cells.ts";
import {
  LIST,
  TEXT,
  toColumn,
  toDataTable,
  type DataTable,
  type ReadColumn,
} from "./data-table.ts";
import { toPeriodColumn } from "./period-column.ts";

interface Row<Item extends ItemView> {
  readonly briefing: Briefing;
  readonly item: Item;
}

/** Shortcomings and solutions of every period, with the numbers, links and titles of the report. */
export function composeFindingTables(editions: PublicEditions): readonly DataTable[] {
  const outline = toOutline(editions[0].briefing.dataset.issuer.outline);
  return outline.flatMap((section) => {
    const { kind } = section.content;
    const others = (wanted: typeof kind) =>
      outline.find(({ content }) => content.kind === wanted)?.title ?? "";
    if (kind === "shortcomings") {
      const columns = toShortcomingColumns(others("solutions"));
      return [toTable(section, columns, toRows(editions, listShortcomings))];
    }
    if (kind === "solutions") {
      const columns = toSolutionColumns(others("shortcomings"));
      return [toTable(section, columns, toRows(editions, listSolutions))];
    }
    return [];
  });
}

function toTable<Item extends ItemView>(
  { id, title }: Section,
  columns: readonly ReadColumn<Row<Item>>[],
  rows: readonly Row<Item>[],
): DataTable {
  const name = lowerFirst(title);
  return toDataTable(
    { id, title, rowMeaning: `Mỗi dòng là một ${name} nêu trong báo cáo của một kỳ.` },
    [toPeriodColumn(), ...toItemColumns<Item>(name), ...columns],
    rows,
  );
}

function toRows<Item extends ItemView>(
  editions: PublicEditions,
  listOf: (sections: readonly SectionView[]) => readonly Item[],
): readonly Row<Item>[] {
  return editions.flatMap(({ briefing, report }) =>
    listOf(report.sections).map((item) => ({ briefing, item })),
  );
}

function toItemColumns<Item extends ItemView>(name: string): readonly ReadColumn<Row<Item>>[] {
  return [
    toColumn(
      TEXT,
      ["ma", "Mã", `Mã của ${name} trong kỳ, cũng là neo của ${name} trên trang báo cáo của kỳ.`],
      ({ item }) => text(item.id),
    ),
    toColumn(TEXT, ["thu_tu", "Thứ tự", "Thứ tự trong báo cáo."], ({ item }) => text(item.ordinal)),
    toColumn(TEXT, ["tieu_de", "Tiêu đề", `Tiêu đề của ${name}.`], ({ item }) => text(item.title)),
  ];
}

const toShortcomingColumns = (solutions: string): readonly ReadColumn<Row<ShortcomingView>>[] => [
  toColumn(
    TEXT,
    ["tinh_trang", "Tình trạng", "Đã khắc phục, đang khắc phục hay chưa."],
    ({ item }) => text(item.status.word),
  ),
  toColumn(LIST, ["chi_tieu", "Chỉ tiêu", "Các chỉ tiêu làm căn cứ để nêu hạn chế."], ({ item }) =>
    list(item.grounds.map(({ indicatorName }) => indicatorName)),
  ),
  toColumn(
    LIST,
    ["giai_phap", solutions, `Mã các giải pháp khắc phục, theo bảng ${solutions} cùng kỳ.`],
    ({ item }) => list(item.solutions.map(({ href }) => href.replace(/^#/, ""))),
  ),
  toColumn(
    LIST,
    ["bien_phap", "Biện pháp", "Biện pháp của chỉ tiêu, ở hạn chế được nêu thẳng từ số liệu."],
    ({ item }) => list(item.remedies),
  ),
];

const toSolutionColumns = (shortcomings: string): readonly ReadColumn<Row<SolutionView>>[] => [
  toColumn(
    LIST,
    [
      "han_che",
      "Khắc phục hạn chế",
      `Mã các hạn chế mà giải pháp khắc phục, theo bảng ${shortcomings} cùng kỳ.`,
    ],
    ({ item }) => list(item.answers.map(({ href }) => href.replace(/^#/, ""))),
  ),
];
