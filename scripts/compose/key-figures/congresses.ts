import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { countCongresses, tellCongresses, type CongressCounts } from "../units/congress-counts.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPart, type KeyFigureMaker } from "./key-figure.ts";

/** How many units have held their congress, and what is known of the others. */
export const composeCongresses: KeyFigureMaker = (briefing) => {
  const counts = countCongresses(briefing);
  if (counts === null || counts.held === WITHHELD) return null;
  const { held, whole } = counts;
  const parts = listParts({ ...counts, held }).filter(({ count }) => count > 0);
  const [first, ...others] = parts;
  // Nobody knows of any unit whether it has.
  if (first === undefined) return null;
  const rest = others.map((one) => `${formatCount(one.count)} đơn vị ${lowerFirst(one.label)}`);
  return {
    tiles: parts.map(({ label, count }) => {
      const { value, words } = toPart(count, whole, "đơn vị");
      return { label, value, note: words, before: others.length === 0 ? null : "" };
    }),
    rest: rest.length === 0 ? "" : `${rest.join("; ")}.`,
    before: "",
    sentence: tellCongresses(briefing),
    picture: {
      ...toPart(first.count, whole, `đơn vị ${lowerFirst(first.label)}`),
      isOneSentence: true,
    },
  };
};

function listParts({
  held,
  postponed,
  dated,
  unknown,
}: CongressCounts & { readonly held: number }) {
  return [
    { label: "Đã tổ chức đại hội", count: held },
    { label: "Tạm hoãn đại hội", count: postponed },
    { label: "Đã dự kiến thời gian", count: dated },
    { label: "Chưa có số liệu", count: unknown },
  ];
}
