import type { Dataset } from "../model/dataset.ts";
import { formatDate } from "../model/format-date.ts";
import type { Period } from "../model/period.ts";
import { problemAt, startOf, type Problem } from "../model/problem.ts";
import { isUnchanged } from "./stale/find-stale.ts";

/** Tells that the issuer's own figures are all as in the period before: perhaps they were only copied. */
export function findLevelNotice({ periods }: Dataset, period: Period): readonly Problem[] {
  const before = periods.filter(({ date }) => date < period.date).at(-1);
  const [old, now] = [before?.level?.values, period.level?.values];
  if (before === undefined || old === undefined || now === undefined) return [];
  if (now.size === 0 || !isUnchanged(now, old)) return [];
  const place = startOf(`data/ky/${period.date}/so-chung.yaml`);
  return [problemAt(place, "level-unchanged", { found: formatDate(before.date) })];
}
