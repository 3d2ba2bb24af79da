import type { Completeness, SendingState, UnitCompleteness } from "../evaluate/completeness.ts";
import type { CalendarDate } from "../model/calendar-date.ts";
import { formatDate } from "../model/format-date.ts";
import type { GapView, UnitBoardRow, UnitsBoardView } from "./board-view.ts";
import { linkCell, textCell } from "./cells.ts";
import type { StateView } from "./common-views.ts";
import { formatCount } from "./format-number.ts";

const STATES: Readonly<Record<SendingState, StateView>> = {
  sent: { mark: "done", word: "Đã gửi" },
  silent: { mark: "notStarted", word: "Chưa gửi" },
  unreadable: { mark: "notMet", word: "Tệp có lỗi" },
};
const NO_FILE: StateView = { mark: "notApplicable", word: "Chưa có tệp" };

/** More rows than these no reader looks through; those with work to do come first. */
const MOST_ROWS = 1000;

/** Every unit: sent or not, since when, what is missing and where to fill it in. */
export function composeUnitsBoard(board: Completeness, hasPdf: boolean): UnitsBoardView {
  return {
    caption: "Từng đơn vị: chưa gửi trước, rồi đến nơi còn thiếu nhiều nhất",
    beforeLabel: board.before === null ? "Kỳ trước" : `Kỳ ${formatDate(board.before)}`,
    rows: board.units.slice(0, MOST_ROWS).map((unit) => composeRow(unit, board.before, hasPdf)),
    hiddenText: toHiddenText(board.units.length - MOST_ROWS),
  };
}

function toHiddenText(count: number): string {
  return count > 0 ? `Còn ${formatCount(count)} đơn vị ít việc hơn không nêu trong bảng.` : "";
}

function composeRow(
  unit: UnitCompleteness,
  last: CalendarDate | null,
  hasPdf: boolean,
): UnitBoardRow {
  const { id, name, state, before, required } = unit;
  return {
    header: hasPdf ? linkCell(name, `don-vi/${id}.pdf`) : textCell(name),
    state: STATES[state],
    silenceText: toSilenceText(unit),
    before: before === null ? NO_FILE : STATES[before],
    requiredText: `${formatCount(required.filled)}/${formatCount(required.whole)}`,
    gaps: toGaps(unit),
    remark: toRemark(unit, last),
  };
}

/** Of which day the figures are, and whether they are probably those of the last period. */
function toRemark(unit: UnitCompleteness, last: CalendarDate | null): string {
  const { state, figuresDate, isOlder, isUnchanged } = unit;
  const older =
    isOlder && last !== null ? `, không sau ngày chốt kỳ trước (${formatDate(last)})` : "";
  const silent = state === "silent" ? ", nhưng chưa có số liệu" : older;
  const dated =
    figuresDate === null ? [] : [`Tệp ghi số liệu đến ngày ${formatDate(figuresDate)}${silent}.`];
  return [...dated, ...(isUnchanged ? ["Số liệu giống hệt kỳ trước."] : [])].join(" ");
}

function toSilenceText({ silentSince, hasEverSent }: UnitCompleteness): string {
  if (silentSince === null) return "";
  const since = `từ kỳ ${formatDate(silentSince)}`;
  return hasEverSent ? since : `${since}, chưa từng gửi`;
}

/** Required ones first. A unit that has sent nothing lacks all of it, under one key. */
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
