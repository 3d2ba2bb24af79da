import { PROGRESS_STATE_ORDER } from "../model/evaluation.ts";
import type { BoardSource } from "./board-source.ts";
import type { Briefing } from "./briefing.ts";
import { PROGRESS_STATES } from "./cells.ts";
import { listShown, SENDING_ORDER, SENDING_STATES, UNITS_BOARD } from "./compose-units-board.ts";
import { toAllCountText } from "./count-texts.ts";
import type { FinderChoice, FinderView } from "./units-views.ts";

/** By what the rows of the internal board can be found. */
export function composeBoardFinder(
  { dataset, period }: Briefing,
  { completeness, evaluation }: BoardSource,
): FinderView {
  const shown = listShown(completeness);
  const states = new Set(shown.map(({ id }) => evaluation.units.get(id)?.state ?? "noData"));
  const blocks = new Set(shown.map(({ block }) => block));
  const types = new Set(period.units.map(({ type }) => type));
  const sending = new Set(shown.map(({ state }) => state));
  const choices: readonly FinderChoice[] = [
    {
      key: "khoi",
      label: "Khối",
      allLabel: "Mọi khối",
      options: toOptions(dataset.blocks, blocks),
    },
    {
      key: "loai",
      label: "Loại",
      allLabel: "Mọi loại",
      options: toOptions(dataset.unitTypes, types),
    },
    {
      key: "tinh-trang",
      label: "Tình trạng chuẩn bị",
      allLabel: "Mọi tình trạng",
      options: PROGRESS_STATE_ORDER.filter((state) => states.has(state)).map((state) => ({
        value: state,
        label: PROGRESS_STATES[state].word,
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
    orders: ORDERS,
    countText: toAllCountText(shown.length),
  };
}

/** As the columns of the board: `templates/components/units-board`. */
const ORDERS: FinderView["orders"] = [
  { value: "", label: "Việc còn nhiều trước" },
  { value: "ten", label: "Đơn vị" },
  { value: "-ten", label: "Đơn vị, ngược lại" },
  { value: "tinh-trang", label: "Tình trạng chuẩn bị" },
  { value: "-tinh-trang", label: "Tình trạng chuẩn bị, ngược lại" },
  { value: "gui", label: "Gửi kỳ này" },
  { value: "-gui", label: "Gửi kỳ này, ngược lại" },
  { value: "truoc", label: "Gửi kỳ trước" },
  { value: "-truoc", label: "Gửi kỳ trước, ngược lại" },
  { value: "-thieu", label: "Thiếu mục bắt buộc nhiều trước" },
  { value: "thieu", label: "Thiếu mục bắt buộc ít trước" },
];

function toOptions(
  all: readonly { readonly id: string; readonly name: string }[],
  present: ReadonlySet<string>,
): FinderChoice["options"] {
  return all
    .filter(({ id }) => present.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}
