import type {
  Completeness,
  SendingState,
  UnitCompleteness,
} from "../../model/judgement/completeness.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Block, BlockId } from "../../model/form/form.ts";
import type { Dataset } from "../../model/dataset.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { PROGRESS_STATE_ORDER, overallStateOf } from "../../model/judgement/evaluation.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { compareNames } from "../../model/texts/vietnamese-order.ts";
import { toDaysText } from "./days-text.ts";
import type { SendingSource } from "./source.ts";
import type { BoardColumns, GapView, UnitBoardRow, UnitsBoardView } from "../views/board.ts";
import type { Briefing } from "../audience/briefing.ts";
import { linkCell, textCell } from "../views/cells.ts";
import type { StateView } from "../views/common.ts";
import { tellsCongresses, toScheduleState } from "../units/schedule-state.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { toUnitKeys, type OrderedColumn } from "../units/finder-options.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { toBlockTitle } from "../units/list-units.ts";
import { countMissed, toMissedText } from "../papers/unit/sheet.ts";
import { toOverallState } from "../words/units/overall-state.ts";

export const SENDING_STATES: Readonly<Record<SendingState, StateView>> = {
  sent: { mark: "done", word: "Đã gửi" },
  silent: { mark: "notStarted", word: "Chưa gửi" },
  stale: { mark: "noData", word: "Chưa cập nhật" },
  unreadable: { mark: "notMet", word: "Tệp có lỗi" },
};
const NO_FILE: StateView = { mark: "notApplicable", word: "Chưa có tệp" };

/** In the order in which a column shows them. */
export const SENDING_ORDER: readonly SendingState[] = ["silent", "stale", "unreadable", "sent"];

/** No reader looks through more rows. Units with work to do come first. */
const MOST_ROWS = 1000;

export const UNITS_BOARD = "tung-don-vi";

/** The place of a unit's row on the board. */
export function toRowAnchor(unit: string): string {
  return `don-vi-${unit}`;
}

/** Every unit: how far it is, whether it has sent, since when not, what is missing and where to fill it in. */
export function composeUnitsBoard(briefing: Briefing, from: SendingSource): UnitsBoardView {
  const { completeness: board } = from;
  const names = board.units.toSorted((a, b) => compareNames(a.name, b.name));
  const ranks = new Map(names.map(({ id }, rank) => [id, rank]));
  const toRow = composeRows(briefing, from);
  return {
    id: UNITS_BOARD,
    caption: "Từng đơn vị: chưa gửi trước, rồi đến nơi còn thiếu nhiều nhất",
    columns: toBoardColumns(board, briefing.dataset),
    rows: listShown(board).map((unit) => toRow(unit, ranks.get(unit.id) ?? 0)),
    hiddenText: toHiddenText(board.units.length - MOST_ROWS),
  };
}

/** The columns by which a reader can sort the rows, from left to right. */
export function toBoardColumns(
  { before }: Completeness,
  dataset: Pick<Dataset, "strands">,
): BoardColumns<OrderedColumn> {
  return {
    name: { key: "ten", label: "Đơn vị" },
    progress: tracksProgress(dataset) ? { key: "tinh-trang", label: "Tiến độ" } : null,
    state: { key: "gui", label: "Gửi kỳ này" },
    before: before === null ? null : { key: "truoc", label: `Gửi kỳ ${formatDate(before)}` },
    required: {
      key: "thieu",
      label: "Mục bắt buộc",
      orderLabels: ["Thiếu mục bắt buộc ít trước", "Thiếu mục bắt buộc nhiều trước"],
    },
  };
}

/** The units that have a row. */
export function listShown({ units }: Completeness): Completeness["units"] {
  return units.slice(0, MOST_ROWS);
}

export function toHiddenText(count: number): string {
  return count > 0 ? `Còn ${formatCount(count)} đơn vị ít việc hơn không nêu trong bảng.` : "";
}

function composeRows(briefing: Briefing, { completeness, evaluation, hasPdf }: SendingSource) {
  const { dataset, period } = briefing;
  const unitOf = new Map(period.units.map((unit) => [unit.id, unit]));
  const blockOf = new Map<BlockId, Block>(dataset.blocks.map((block) => [block.id, block]));
  return (unit: UnitCompleteness, nameRank: number): UnitBoardRow => {
    const { id, name, state, before, required } = unit;
    const progress = overallStateOf(evaluation, id);
    const own = unitOf.get(id);
    const block = blockOf.get(unit.block);
    const congress =
      own === undefined || !tellsCongresses(dataset.form)
        ? []
        : [`đại hội: ${lowerFirst(toScheduleState(own, briefing).text)}`];
    return {
      anchor: toRowAnchor(id),
      header: hasPdf ? linkCell(name, `don-vi/${id}.pdf`) : textCell(name),
      keys: [
        ...toUnitKeys({ block: unit.block, type: own?.type ?? "" }),
        { key: "tinh-trang", value: progress },
        { key: "gui", value: state },
      ],
      orders: {
        name: nameRank,
        progress: PROGRESS_STATE_ORDER.indexOf(progress),
        state: SENDING_ORDER.indexOf(state),
        before: before === null ? -1 : SENDING_ORDER.indexOf(before),
        required: required.whole - required.filled,
      },
      aboutText: upperFirst(
        [...(block === undefined ? [] : [toBlockTitle(block)]), ...congress].join("; "),
      ),
      progress: toOverallState(progress, briefing),
      missedText: toMissedText(countMissed(evaluation.units.get(id))),
      state: SENDING_STATES[state],
      silenceText: toSilenceText(unit),
      before: before === null ? NO_FILE : SENDING_STATES[before],
      requiredText: `${formatCount(required.filled)}/${formatCount(required.whole)}`,
      gaps: toGaps(unit),
      remark: toRemark(unit, completeness.before),
    };
  };
}

/** The day of the figures, and which of them are those of the last period. */
function toRemark(unit: UnitCompleteness, last: CalendarDate | null): string {
  const { state, days, stale } = unit;
  const silent = state === "silent" ? ", nhưng chưa có số liệu" : "";
  const dated = days.length === 0 ? [] : [`Tệp ghi ${toDaysText(days, last)}${silent}.`];
  const what = state === "stale" ? "mọi số liệu" : stale.join("; ");
  const old = stale.length === 0 ? [] : [`Giống hệt lần gửi trước, chưa ai xác nhận: ${what}.`];
  return [...dated, ...old].join(" ");
}

function toSilenceText({ silentSince, hasEverSent }: UnitCompleteness): string {
  if (silentSince === null) return "";
  const since = `từ kỳ ${formatDate(silentSince)}`;
  return hasEverSent ? since : `${since}, chưa từng gửi`;
}

/** Required fields come first. A unit that has sent nothing gets one entry for all of them. */
function toGaps({ state, missing, file, line }: UnitCompleteness): readonly GapView[] {
  const placeOf = (at: number) => `${file}, dòng ${at}`;
  if (state === "silent")
    return [{ name: "Toàn bộ số liệu", weightText: "thay “chua-gui”", placeText: placeOf(line) }];
  return missing
    .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .map(({ id, name, isRequired, line: at }) => ({
      name: `${name} (“${id}”)`,
      weightText: isRequired ? "bắt buộc" : "",
      placeText: placeOf(at),
    }));
}
