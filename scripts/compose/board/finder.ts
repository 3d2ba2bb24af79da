import { PROGRESS_STATE_ORDER, overallStateOf } from "../../model/judgement/evaluation.ts";
import type { SendingSource } from "./source.ts";
import type { Briefing } from "../audience/briefing.ts";
import { listShown, SENDING_ORDER, SENDING_STATES, toBoardColumns, UNITS_BOARD } from "./units.ts";
import { toCountText } from "../words/units/count-text.ts";
import { toOrders, toUnitChoices } from "../units/finder-options.ts";
import type { FinderChoice, FinderView } from "../views/units.ts";
import { toOverallState } from "../words/units/overall-state.ts";

/** The filters and orders of the internal board. */
export function composeBoardFinder(
  { dataset, period }: Briefing,
  { completeness, evaluation }: SendingSource,
): FinderView {
  const shown = listShown(completeness);
  const states = new Set(shown.map(({ id }) => overallStateOf(evaluation, id)));
  const ids = new Set(shown.map(({ id }) => id));
  const units = period.units.filter(({ id }) => ids.has(id));
  const sending = new Set(shown.map(({ state }) => state));
  const choices: readonly FinderChoice[] = [
    ...toUnitChoices(dataset, units),
    {
      key: "tinh-trang",
      label: "Tiến độ",
      allLabel: "Mọi tình trạng",
      options: PROGRESS_STATE_ORDER.filter((state) => states.has(state)).map((state) => ({
        value: state,
        label: toOverallState(state, { dataset, period }).word,
      })),
    },
    {
      key: "gui",
      label: "Gửi số liệu",
      allLabel: "Đã gửi và chưa gửi",
      options: SENDING_ORDER.filter((state) => sending.has(state)).map((state) => ({
        value: state,
        label: SENDING_STATES[state].word,
      })),
    },
  ];
  return {
    tableId: UNITS_BOARD,
    choices: choices.filter(({ options }) => options.length > 1),
    orders: toOrders(
      "Việc còn nhiều trước",
      Object.values(toBoardColumns(completeness, dataset)).filter((column) => column !== null),
    ),
    countText: toCountText(shown.length, shown.length),
  };
}
