import type { Dataset } from "../../../model/dataset.ts";
import { tracksProgress } from "../../../model/rules/indicator.ts";
import { joinWithAnd, lowerFirst, upperFirst } from "../sentences.ts";

/** How the group of indicators that belong to no strand is called. */
export function nameStrandless({ indicators }: Pick<Dataset, "indicators">): string {
  return indicators.every(({ strand }) => strand === null) ? "Chỉ tiêu" : "Chỉ tiêu khác";
}

/** `chỉ tiêu về cơ cấu và chỉ tiêu không thuộc phần việc nào`: the indicators that do not count as progress, where others do; may be empty. */
export function describeStandards({
  strands,
  indicators,
}: Pick<Dataset, "strands" | "indicators">): string {
  if (!tracksProgress({ strands })) return "";
  const names = strands
    .filter(({ countsAsProgress }) => !countsAsProgress)
    .map(({ name }) => lowerFirst(name));
  return joinWithAnd([
    ...(names.length === 0 ? [] : [`chỉ tiêu về ${joinWithAnd(names)}`]),
    ...(indicators.some(({ strand }) => strand === null)
      ? ["chỉ tiêu không thuộc phần việc nào"]
      : []),
  ]);
}

/** Says what "done" leaves out: a unit may have finished all work and still miss a standard. */
export function describeStandardStrands(dataset: Pick<Dataset, "strands" | "indicators">): string {
  const standards = describeStandards(dataset);
  return standards === "" ? "" : `${upperFirst(standards)} không tính vào tiến độ.`;
}
