import { formatCount } from "../../model/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { countCongresses, tellCongresses, type CongressCounts } from "../units/congress-counts.ts";
import type { KeyFigureView } from "../views/common.ts";
import { lowerFirst } from "../words/sentences.ts";
import type { KeyFigureMaker } from "./key-figure.ts";

/** How many units have held their congress, and what is known of the others. */
export const composeCongresses: KeyFigureMaker = (briefing) => {
  const counts = countCongresses(briefing);
  if (counts === null || counts.held === WITHHELD) return null;
  const { held, whole } = counts;
  const tiles = [toTile("Đã tổ chức đại hội", held, counts), ...toOtherTiles(counts)].filter(
    ({ value }) => value !== "0",
  );
  const [first] = tiles;
  // Nobody knows of any unit whether it has.
  if (first === undefined) return null;
  return {
    tiles,
    rest: toRest(tiles.slice(1)),
    before: "",
    sentence: tellCongresses(briefing),
    picture: {
      value: first.value,
      words: `trong ${formatCount(whole)} đơn vị ${lowerFirst(first.label)}`,
      isOneSentence: true,
    },
  };
};

/** `3 đơn vị tạm hoãn đại hội; 2 đơn vị đã dự kiến thời gian.` */
function toRest(tiles: readonly KeyFigureView[]): string {
  const parts = tiles.map(({ label, value }) => `${value} đơn vị ${lowerFirst(label)}`);
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}

function toOtherTiles(counts: CongressCounts): readonly KeyFigureView[] {
  return [
    toTile("Tạm hoãn đại hội", counts.postponed, counts),
    toTile("Đã dự kiến thời gian", counts.dated, counts),
    toTile("Chưa có số liệu", counts.unknown, counts),
  ];
}

function toTile(label: string, count: number, { whole }: CongressCounts): KeyFigureView {
  return {
    label,
    value: formatCount(count),
    note: `trong ${formatCount(whole)} đơn vị`,
    before: "",
  };
}
