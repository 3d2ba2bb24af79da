import type { Briefing } from "../../audience/briefing.ts";
import type { AppendixPart } from "./appendix.ts";
import { stateCell, textCell } from "../../views/cells.ts";
import type { CellView } from "../../views/common.ts";
import { columnsOfWidth } from "../../views/columns.ts";
import type { Edition } from "../../report/edition.ts";
import { listShortcomings } from "../../report/sections.ts";
import type { Shortcoming } from "../../../model/prose/report.ts";
import { nameBlocks, nameScope } from "../../words/units/scope-text.ts";
import { upperFirst } from "../../words/sentences.ts";
import type { ShortcomingView } from "../../views/report.ts";

/**
 * Every shortcoming with its solutions, its owner, deadline and status. Its causes, and its units by name, stand in the
 * text alone.
 */
export function composeShortcomingAppendix({ briefing, report }: Edition): AppendixPart {
  const shortcomings = listShortcomings(report.sections);
  const written = briefing.period.report?.shortcomings ?? [];
  const whom = shortcomings.map((item, index) =>
    isNaming(item) ? null : nameWhom(written[index], briefing),
  );
  const isTold = whom.some((one) => one !== null);
  // Of a shortcoming that the program wrote it is certain that nobody has got the task.
  const isWritten = (index: number) => index < written.length;
  return {
    about: "shortcomings",
    title: "Giải pháp, phân công và tình trạng khắc phục hạn chế",
    isNumbered: false,
    isLandscape: false,
    table: {
      caption: "Hạn chế và giải pháp",
      columns: columnsOfWidth(isTold ? WITH_UNITS : WITHOUT_UNITS),
      rows: shortcomings.map((item, index) => ({
        header: textCell(`${item.ordinal}: ${item.title}`),
        cells: [
          ...(isTold
            ? [textCell(whom[index] ?? (isNaming(item) ? "Nêu cùng hạn chế" : "Chung"))]
            : []),
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

const WITHOUT_UNITS = [
  ["Hạn chế", 28],
  ["Giải pháp", 29],
  ["Chủ trì", 15],
  ["Thời hạn", 13],
  ["Tình trạng", 15],
] as const;

/** The text of a shortcoming does not tell the units that its file names. */
const WITH_UNITS = [
  ["Hạn chế", 22],
  ["Đơn vị", 16],
  ["Giải pháp", 22],
  ["Chủ trì", 13],
  ["Thời hạn", 13],
  ["Tình trạng", 14],
] as const;

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

/** Of whom a shortcoming is, as its file says; `null`: it does not say. */
function nameWhom(written: Shortcoming | undefined, briefing: Briefing): string | null {
  const scope = written?.internal?.scope ?? null;
  if (scope !== null) return nameScope(scope, briefing);
  const blocks = written?.blocks ?? [];
  return blocks.length === 0 ? null : upperFirst(nameBlocks(blocks, briefing.dataset.blocks));
}

/** Whether its text names the units that miss something. */
function isNaming({ grounds }: ShortcomingView): boolean {
  return grounds.some(({ namedUnits }) => namedUnits.length > 0);
}
