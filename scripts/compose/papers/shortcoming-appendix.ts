import type { Briefing } from "../audience/briefing.ts";
import type { AppendixPart } from "./appendix.ts";
import { stateCell, textCell } from "../views/cells.ts";
import type { CellView } from "../views/common.ts";
import { columnsOfWidth } from "../views/columns.ts";
import type { Edition } from "../report/edition.ts";
import { listShortcomings } from "../report/sections.ts";
import type { Shortcoming } from "../../model/prose/report.ts";
import { nameBlocks, nameScope } from "../words/scope-text.ts";
import { upperFirst } from "../words/sentences.ts";
import type { ShortcomingView } from "../views/report.ts";

/** Every shortcoming with its units, causes and solutions, its owner, deadline and status. */
export function composeShortcomingAppendix({ briefing, report }: Edition): AppendixPart {
  const shortcomings = listShortcomings(report.sections);
  const isHandled = shortcomings.some(({ handling }) => handling.length > 0);
  const written = briefing.period.report?.shortcomings ?? [];
  // Of a shortcoming that the program wrote it is certain that nobody has got the task.
  const isWritten = (index: number) => index < written.length;
  return {
    about: "shortcomings",
    title: "Hạn chế, nguyên nhân, giải pháp và phân công khắc phục",
    isNumbered: false,
    isLandscape: true,
    table: {
      caption: "Hạn chế và giải pháp",
      columns: columnsOfWidth([
        ["Hạn chế", 14],
        ["Đơn vị", 26],
        [isHandled ? "Nguyên nhân, giải trình, kết luận" : "Nguyên nhân", 22],
        ["Giải pháp", 14],
        ["Chủ trì", 8],
        ["Thời hạn", 7],
        ["Tình trạng", 9],
      ]),
      rows: shortcomings.map((item, index) => ({
        header: textCell(`${item.ordinal}: ${item.title}`),
        cells: [
          textCell(nameUnits(item) || nameWhom(written[index], briefing)),
          textCell(
            [...item.causes, ...item.handling]
              .map(({ label, value }) => `${label}: ${value}`)
              .join(". ") || "–",
          ),
          textCell(
            [...item.solutions.map(({ label }) => label), ...item.remedies].join("; ") || "–",
          ),
          ...nameTask(item, isWritten(index)),
          stateCell(item.status),
        ],
      })),
      totals: null,
      notes: [],
    },
  };
}

/** Who mends it until when. */
function nameTask({ task }: ShortcomingView, isWritten: boolean): readonly CellView[] {
  const rows = [
    ["owner", "Chưa phân công"],
    ["deadline", "Chưa có"],
  ] as const;
  return rows.map(([wanted, unknown]) => {
    const found = task.find(({ part }) => part === wanted);
    return textCell(found?.value ?? (isWritten ? "–" : unknown));
  });
}

/** `Đổi mới cấp ủy: Đảng bộ xã B: 4/15 (26,7%), thiếu 1 người`: with several indicators, each figure says which one it is about. */
function nameUnits({ grounds }: ShortcomingView): string {
  const told = grounds.filter(({ namedUnits }) => namedUnits.length > 0);
  return told
    .map(({ indicatorName, namedUnits }) => {
      const units = namedUnits.map(({ text }) => text).join("; ");
      return told.length === 1 ? units : `${indicatorName} – ${units}`;
    })
    .join(". ");
}

/** Of whom a shortcoming is, as its file says; "Chung" where it says nothing. */
function nameWhom(written: Shortcoming | undefined, briefing: Briefing): string {
  const scope = written?.internal?.scope ?? null;
  if (scope !== null) return nameScope(scope, briefing);
  const blocks = written?.blocks ?? [];
  return blocks.length === 0 ? "Chung" : upperFirst(nameBlocks(blocks, briefing.dataset.blocks));
}
