import { assertNever } from "../../model/never.ts";
import { OUTLINE, type Section } from "../../model/report/outline.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicEditions } from "../report/edition.ts";
import { listShortcomings, listSolutions } from "../report/sections.ts";
import type { FactPart } from "../views/common.ts";
import type { ItemView, SectionView, ShortcomingView, SolutionView } from "../views/report.ts";
import { lowerFirst } from "../words/sentences.ts";
import { list, text, textOr } from "./data-cells.ts";
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

/**
 * Shortcomings and solutions of every period, numbered and linked as in the report. The tables have the customary
 * names, however a root calls its sections: programs that read them do not depend on it.
 */
export function composeFindingTables(editions: PublicEditions): readonly DataTable[] {
  return OUTLINE.flatMap((section) => {
    switch (section.content.kind) {
      case "shortcomings":
        return [
          toTable(section, toRows(editions, listShortcomings), {
            columns: SHORTCOMING_COLUMNS,
            cleared: CLEARED_OF_SHORTCOMINGS,
          }),
        ];
      case "solutions":
        return [
          toTable(section, toRows(editions, listSolutions), {
            columns: SOLUTION_COLUMNS,
            cleared: CLEARED_OF_SOLUTIONS,
          }),
        ];
      case "prose":
      case "statements":
      case "figures":
        return [];
      default:
        return assertNever(section.content);
    }
  });
}

function toTable<Item extends ShortcomingView | SolutionView>(
  { id, title }: Section,
  rows: readonly Row<Item>[],
  {
    columns,
    cleared,
  }: {
    readonly columns: readonly ReadColumn<Row<Item>>[];
    readonly cleared: readonly ClearedColumn[];
  },
): DataTable {
  const name = lowerFirst(title);
  return toDataTable(
    { id, title, rowMeaning: `Mỗi dòng là một ${name} nêu trong báo cáo của một kỳ.` },
    [
      toPeriodColumn(),
      ...toItemColumns<Item>(name),
      ...columns,
      ...toClearedColumns<Item>(cleared, rows),
    ],
    rows,
  );
}

/** The head of a column, what it means, and which fact is in it. */
type ClearedColumn = readonly [key: string, label: string, meaning: string, part: FactPart];

const CLEARED_OF_SHORTCOMINGS: readonly ClearedColumn[] = [
  ["nguoi_neu", "Người nêu", "Ai nêu hạn chế, nếu được công khai.", "foundBy"],
  ["giai_trinh", "Giải trình", "Đơn vị giải trình thế nào, nếu được công khai.", "explanation"],
  ["ket_luan", "Kết luận", "Kết luận sau giải trình, nếu được công khai.", "conclusion"],
  ["chu_tri", "Chủ trì", "Ai chủ trì khắc phục, nếu được công khai.", "owner"],
  ["thoi_han", "Thời hạn", "Thời hạn khắc phục, nếu được công khai.", "deadline"],
  ["ngay_khac_phuc", "Khắc phục xong", "Khắc phục xong lúc nào, nếu đã rõ.", "resolved"],
];

const CLEARED_OF_SOLUTIONS: readonly ClearedColumn[] = [
  ["doi_tuong", "Đơn vị thực hiện", "Những đơn vị nào thực hiện, nếu được công khai.", "units"],
  ["chu_tri", "Chủ trì", "Ai chủ trì, nếu được công khai.", "owner"],
  ["thoi_han", "Thời hạn", "Thời hạn thực hiện, nếu được công khai.", "deadline"],
  ["bao_cao_cho", "Báo cáo về", "Kết quả báo cáo cho ai, nếu được công khai.", "reportTo"],
];

/** What some item tells because its file clears it. */
function toClearedColumns<Item extends ShortcomingView | SolutionView>(
  columns: readonly ClearedColumn[],
  rows: readonly Row<Item>[],
): readonly ReadColumn<Row<Item>>[] {
  const find = ({ item }: Row<Item>, wanted: FactPart) =>
    [...("handling" in item ? item.handling : []), ...item.task].find(
      ({ part }) => part === wanted,
    );
  return columns
    .filter(([, , , part]) => rows.some((row) => find(row, part) !== undefined))
    .map(([key, label, meaning, part]) =>
      toColumn(TEXT, [key, label, meaning], (row) =>
        textOr(find(row, part)?.value ?? null, "none"),
      ),
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

const SHORTCOMING_COLUMNS: readonly ReadColumn<Row<ShortcomingView>>[] = [
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
    ["giai_phap", "Giải pháp", "Mã các giải pháp khắc phục, theo bảng Giải pháp cùng kỳ."],
    ({ item }) => list(item.solutions.map(({ href }) => href.replace(/^#/, ""))),
  ),
  toColumn(
    LIST,
    ["bien_phap", "Biện pháp", "Biện pháp của chỉ tiêu, ở hạn chế được nêu thẳng từ số liệu."],
    ({ item }) => list(item.remedies),
  ),
];

const SOLUTION_COLUMNS: readonly ReadColumn<Row<SolutionView>>[] = [
  toColumn(
    LIST,
    [
      "han_che",
      "Khắc phục hạn chế",
      "Mã các hạn chế mà giải pháp khắc phục, theo bảng Hạn chế cùng kỳ.",
    ],
    ({ item }) => list(item.answers.map(({ href }) => href.replace(/^#/, ""))),
  ),
];
