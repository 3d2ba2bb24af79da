import type { Dataset } from "../../model/dataset.ts";

/**
 * What a unit must have done of a strand, or of all: `đạt mọi chỉ tiêu của phần việc ấy`. Where a day is judged, work done
 * after it is done too.
 * @param whose behind "mọi chỉ tiêu"
 */
export function toDoneRule(
  whose: string,
  { indicators, strands, form }: Pick<Dataset, "indicators" | "strands" | "form">,
): string {
  const steps = strands.filter(({ countsAsProgress }) => countsAsProgress).map(({ id }) => id);
  const days = indicators.flatMap(({ strand, measure }) =>
    measure.kind === "deadline" && steps.includes(strand ?? "") ? [measure.field] : [],
  );
  const judgesDay = form.fields.some(({ id, moment }) => moment === "done" && days.includes(id));
  return `đạt mọi chỉ tiêu ${whose}${judgesDay ? "; việc đã làm xong sau thời hạn cũng là xong" : ""}`;
}
