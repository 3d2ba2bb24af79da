import type { Dataset } from "../../../model/dataset.ts";

/**
 * What a unit must have done of a strand, or of all: `đạt mọi chỉ tiêu của phần việc ấy`. Where a day is judged, work done
 * after it is done too.
 * @param whose behind "mọi chỉ tiêu"
 */
export function toDoneRule(
  whose: string,
  dataset: Pick<Dataset, "indicators" | "strands" | "form">,
): string {
  return `đạt mọi chỉ tiêu ${whose}${judgesDay(dataset) ? "; việc đã làm xong sau thời hạn cũng là xong" : ""}`;
}

/** What a late unit has left undone. */
export function toLateRule(dataset: Pick<Dataset, "indicators" | "strands" | "form">): string {
  const left = judgesDay(dataset) ? "Còn việc chưa xong" : "Còn chỉ tiêu chưa đạt";
  return `${left} của một phần việc mà thời hạn đã qua`;
}

function judgesDay({
  indicators,
  strands,
  form,
}: Pick<Dataset, "indicators" | "strands" | "form">): boolean {
  const steps = strands.filter(({ countsAsProgress }) => countsAsProgress).map(({ id }) => id);
  const days = indicators.flatMap(({ strand, measure }) =>
    measure.kind === "deadline" && steps.includes(strand ?? "") ? [measure.field] : [],
  );
  return form.fields.some(({ id, moment }) => moment === "done" && days.includes(id));
}
