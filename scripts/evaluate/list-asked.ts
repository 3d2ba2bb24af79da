import type { Dataset } from "../model/dataset.ts";
import type { Period } from "../model/report/period.ts";
import { nameGroup, type Group } from "../model/units/group.ts";
import {
  ANSWERING,
  isExtreme,
  parsePlaceholders,
  type Wanted,
} from "../model/prose/placeholder.ts";
import { listItems, listProse } from "../model/prose/report.ts";

/** What the texts of a period ask of some of its units: of a block, of a type, of those with one answer, of the first and last. */
export interface Asked {
  readonly all: readonly Wanted[];
  /** Those that the public may read, now or later. */
  readonly byPublic: readonly Wanted[];
}

/** Pages of prose may be read with any period. */
export function listAsked({ pages }: Pick<Dataset, "pages">, period: Period): Asked {
  const { report, decisions } = period;
  const items = report === null ? [] : listItems(report);
  const internal = new Set([
    ...decisions,
    ...items.filter(({ isPublic }) => !isPublic).map(({ prose }) => prose),
  ]);
  const texts = [...listProse(period), ...pages.map(({ prose }) => prose)];
  const ask = (prose: (typeof texts)[number]) =>
    parsePlaceholders(prose.markdown).placeholders.filter(
      (one) => one.group !== null || one.figure === ANSWERING || isExtreme(one),
    );
  return {
    all: texts.flatMap(ask),
    byPublic: texts.filter((prose) => !internal.has(prose)).flatMap(ask),
  };
}

/** The groups that are asked for, each once. */
export function listGroups(wanted: readonly Wanted[]): readonly Group[] {
  const groups = wanted.flatMap(({ group }) => (group === null ? [] : [group]));
  return [...new Map(groups.map((group) => [nameGroup(group), group])).values()];
}
