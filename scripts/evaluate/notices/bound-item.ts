import type { Dataset } from "../../model/dataset.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import type { Tells } from "../../model/report/outline.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Shortcoming, Statement } from "../../model/prose/report.ts";

/** An item that names indicators, with what a check of its words needs. */
export interface BoundItem {
  readonly item: Statement | Shortcoming;
  /** The words typed by hand at their offsets: each placeholder is replaced by blanks. */
  readonly typed: string;
  /** Whether the item tells who meets its indicators or who misses them. */
  readonly tells: Tells;
  readonly indicators: readonly Indicator[];
  readonly statistics: readonly Statistic[];
  readonly dataset: Dataset;
  /** The units of the period. */
  readonly units: readonly Unit[];
  readonly evaluation: Evaluation;
}

/** The names of kinds of units in running text, in small letters. */
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
