import { describeMissed } from "../../model/judgement/missed.ts";
import type { Declared } from "../../model/prose/declared.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Place } from "../../model/problem.ts";
import { listItems, listProse } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";

/** The units that texts of the period and pages name on purpose, and what each of them misses. Internal. */
export function composeDeclaredNames(briefing: Briefing, evaluation: Evaluation): TableView {
  const names = new Map(briefing.period.units.map(({ id, name }) => [id, name]));
  return {
    caption: "Đơn vị được nêu tên trong lời văn",
    columns: columnsOf(["Đơn vị", "Nơi nêu", "Điều đơn vị chưa đạt"]),
    rows: listAll(briefing).flatMap(({ title, declared }) =>
      declared.units.map(({ unit, place }) => ({
        header: textCell(names.get(unit) ?? unit),
        cells: [
          textCell(toPlaceText(title, place)),
          textCell(describeMissed(unit, { ...briefing, evaluation }) || "Không có"),
        ],
      })),
    ),
    totals: null,
    notes: [],
  };
}

/** Words that look like personal data, and who has found them right. Internal. */
export function composeReviewed(briefing: Briefing): TableView {
  return {
    caption: "Lời giống thông tin cá nhân, đã soát",
    columns: columnsOf(["Lời văn", "Nơi ghi", "Lý do", "Người soát"]),
    rows: listAll(briefing).flatMap(({ title, declared }) =>
      declared.reviewed.map(({ text, reason, person, place }) => ({
        header: textCell(text),
        cells: [toPlaceText(title, place), reason, person].map(textCell),
      })),
    ),
    totals: null,
    notes: [],
  };
}

interface DeclaringText {
  /** Of the item or the page; `null`: running text without a title. */
  readonly title: string | null;
  readonly declared: Declared;
}

function listAll({ dataset, period }: Briefing): readonly DeclaringText[] {
  const { report } = period;
  const items = report === null ? [] : listItems(report);
  const titled = [...items, ...dataset.pages];
  const untitled = listProse(period).filter((prose) => !items.some((item) => item.prose === prose));
  return [
    ...untitled.map(({ declared }) => ({ title: null, declared })),
    ...titled.map(({ title, prose: { declared } }) => ({ title, declared })),
  ];
}

function toPlaceText(title: string | null, { file, line }: Place): string {
  return `${title === null ? "" : `“${title}”, `}${file}, dòng ${line}`;
}
