import { formatCount } from "../../model/texts/format-count.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { describeStanding } from "../papers/standing.ts";
import { listByBlock, toBlockTitle } from "../units/list-units.ts";
import type { ByStrandRow, ByStrandView } from "../views/by-strand.ts";
import { linkCell, textCell } from "../views/cells.ts";
import type { CellView } from "../views/common.ts";
import { tellPart } from "../words/units/part-text.ts";
import { upperFirst } from "../words/sentences.ts";
import {
  listStrandColumns,
  toStanding,
  toStrandCell,
  type StrandColumn,
  type StrandStanding,
} from "./strand-cells.ts";
import type { SendingSource } from "./source.ts";
import { listShown, toHiddenText, toRowAnchor } from "./units.ts";

/** Nobody looks through more rows. */
const MOST_ROWS = 400;
/** With more columns no word would fit on a line. */
const MOST_SIDE_BY_SIDE = 10;

/** Units by strands of work, the latest first; `null` where no indicator is about a unit. Internal. */
export function composeByStrand(
  briefing: Briefing,
  { evaluation, completeness }: SendingSource,
): ByStrandView | null {
  const columns = listStrandColumns(briefing.dataset, evaluation);
  if (columns.length === 0) return null;
  const shown = new Set(listShown(completeness).map(({ id }) => id));
  const linkUnit = ({ id, name }: Unit): CellView =>
    shown.has(id) ? linkCell(name, `#${toRowAnchor(id)}`) : textCell(name);
  const all = briefing.period.units.map((unit) =>
    judgeUnit(unit, columns, { briefing, evaluation, linkUnit }),
  );
  const wanting = all.filter(({ wants }) => wants).toSorted(compareStandings);
  const rest = new Set(all.filter(({ wants }) => !wants).map(({ unit }) => unit));
  return {
    ...entitle(all, columns, briefing),
    strands: columns.map(({ name }) => name),
    hasMany: columns.length > MOST_SIDE_BY_SIDE,
    hasDelays: wanting.some(({ daysLate }) => daysLate > 0),
    rows: wanting.slice(0, MOST_ROWS).map(({ row }) => row),
    hiddenText: toHiddenText(wanting.length - MOST_ROWS),
    folded:
      rest.size === 0 || wanting.length === 0 ? null : fold(rest, all, { briefing, linkUnit }),
  };
}

interface UnitStanding {
  readonly unit: Unit;
  readonly row: ByStrandRow;
  /** Whether something is late, missed or unknown. */
  readonly wants: boolean;
  readonly daysLate: number;
  readonly late: number;
  readonly missed: number;
  readonly unknown: number;
}

interface From {
  readonly briefing: Briefing;
  readonly evaluation: Evaluation;
  /** The name, which leads to what the board says of the unit. */
  readonly linkUnit: (unit: Unit) => CellView;
}

function judgeUnit(
  unit: Unit,
  columns: readonly StrandColumn[],
  { briefing: { dataset, period }, evaluation, linkUnit }: From,
): UnitStanding {
  const own = evaluation.units.get(unit.id);
  if (own === undefined) throw new TypeError(`no evaluation of ${unit.id}`);
  const standings = columns.map((column) => toStanding(column, own, period.date));
  const sum = (numberOf: (one: StrandStanding) => number) =>
    standings.reduce((total, one) => total + numberOf(one), 0);
  const [late, missed] = [sum((one) => one.late), sum((one) => one.missed)];
  const unknown = sum((one) => one.unknown);
  const daysLate = Math.max(...standings.map((one) => one.daysLate));
  const block = dataset.blocks.find(({ id }) => id === unit.block);
  return {
    unit,
    wants: late + missed + unknown > 0,
    ...{ daysLate, late, missed, unknown },
    row: {
      header: linkUnit(unit),
      aboutText: block === undefined ? "" : toBlockTitle(block),
      delayText: daysLate === 0 ? "" : `${formatCount(daysLate)} ngày`,
      cells: columns.flatMap((column, index) => {
        const standing = standings[index];
        return standing === undefined ? [] : [toStrandCell(standing, column, own)];
      }),
    },
  };
}

/** The latest first, then those with most that is late, missed, unknown. */
function compareStandings(a: UnitStanding, b: UnitStanding): number {
  return b.daysLate - a.daysLate || b.late - a.late || b.missed - a.missed || b.unknown - a.unknown;
}

function entitle(
  all: readonly UnitStanding[],
  columns: readonly StrandColumn[],
  briefing: Briefing,
): Pick<ByStrandView, "title" | "aboutText"> {
  const aboutText = describeStanding(briefing);
  const late = all.filter((one) => one.late > 0);
  if (!all.some(({ wants }) => wants)) return { title: NOTHING, aboutText };
  if (late.length === 0) {
    const hasStrands = columns.some(({ strand }) => strand !== null);
    return { title: `Từng đơn vị theo ${hasStrands ? "phần việc" : "chỉ tiêu"}`, aboutText };
  }
  const most = Math.max(...late.map(({ daysLate }) => daysLate));
  const delay = most === 0 ? "chậm" : `quá hạn, lâu nhất ${formatCount(most)} ngày`;
  const part = upperFirst(tellPart(late.length, all.length, "đơn vị"));
  return { title: `${part} có việc ${delay}`, aboutText };
}

const NOTHING = "Không có việc chậm, chỉ tiêu chưa đạt hay số liệu còn thiếu";

function fold(
  rest: ReadonlySet<Unit>,
  all: readonly UnitStanding[],
  { briefing: { dataset, period }, linkUnit }: Pick<From, "briefing" | "linkUnit">,
): ByStrandView["folded"] {
  const has = (numberOf: (one: UnitStanding) => number) => all.some((one) => numberOf(one) > 0);
  const kinds = [
    ...(has(({ late }) => late) ? ["việc chậm"] : []),
    ...(has(({ missed }) => missed) ? ["chỉ tiêu chưa đạt"] : []),
    ...(has(({ unknown }) => unknown) ? ["số liệu còn thiếu"] : []),
  ];
  const last = kinds.at(-1) ?? "";
  const nothing = [kinds.slice(0, -1).join(", "), last].filter((text) => text !== "").join(" hay ");
  const units = period.units.filter((unit) => rest.has(unit));
  return {
    title: `${formatCount(units.length)} đơn vị không có ${nothing}`,
    groups: listByBlock(units, dataset.blocks).map(({ block, units: own }) => ({
      name: block === null ? "" : `${block.name} (${formatCount(own.length)})`,
      units: own.map(linkUnit),
    })),
  };
}
