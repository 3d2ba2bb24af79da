import type { Dataset } from "../model/dataset.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Tells } from "../model/outline.ts";
import type { Shortcoming, Statement } from "../model/report-prose.ts";

/** An item of a report whose words are bound to indicators, and what these come to. */
export interface BoundItem {
  readonly item: Statement | Shortcoming;
  /** The words with blanks in place of placeholders: what was typed by hand, at its offsets. */
  readonly typed: string;
  /** What the item tells of its indicators: who meets them, or who misses them. */
  readonly tells: Tells;
  readonly indicators: readonly Indicator[];
  readonly dataset: Dataset;
  readonly evaluation: Evaluation;
}

/** How units are called in running text, small. */
export function findUnitNames({ unitTypes, collectiveNames }: Dataset): readonly string[] {
  const names = [
    ...unitTypes.flatMap(({ name, shortName }) => [name, shortName]),
    ...collectiveNames.map(({ name }) => name),
    "đơn vị",
    "chi bộ",
    "đảng bộ",
  ];
  return [...new Set(names.map((name) => name.toLocaleLowerCase("vi")))];
}
