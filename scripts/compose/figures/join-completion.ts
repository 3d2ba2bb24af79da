import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { wordCompletion } from "../words/units/name-units.ts";
import { joinParts, lowerFirst } from "../words/sentences.ts";
import { NO_DATA } from "./figure.ts";

/**
 * How far the work is that these indicators measure, by strand; strands of which the same is said are told together:
 * `văn kiện, nhân sự cơ bản đã hoàn thành; kịch bản đang được triển khai`.
 */
export function joinCompletion(indicators: readonly string[], briefing: Briefing): string {
  const { dataset, summary } = briefing;
  const asked = new Set(
    dataset.indicators.filter(({ id }) => indicators.includes(id)).map(({ strand }) => strand),
  );
  const told = dataset.strands
    .filter(({ id, countsAsProgress }) => countsAsProgress && asked.has(id))
    .map(({ id, name }) => {
      const counts = summary.strands.get(id);
      const words =
        counts === undefined || counts === WITHHELD
          ? "đang được theo dõi"
          : wordCompletion(counts.states.done, counts.applicable, dataset);
      return { name: lowerFirst(name), words };
    });
  const clauses = [...new Set(told.map(({ words }) => words))].map((words) => {
    const names = told.filter((one) => one.words === words).map(({ name }) => name);
    return `${joinParts(names)} ${words}`;
  });
  return clauses.length === 0 ? NO_DATA : clauses.join("; ");
}
