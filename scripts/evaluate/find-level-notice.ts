import type { Dataset } from "../model/dataset.ts";
import { formatDate } from "../model/format-date.ts";
import type { Period } from "../model/period.ts";
import { problemAt, startOf, type Problem } from "../model/problem.ts";
import type { Evaluation } from "../model/judgement/evaluation.ts";
import { formatCount } from "../model/format-count.ts";
import { partsOf } from "../model/field-kinds.ts";
import { toTotalText } from "../model/value-text.ts";
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

/** Tells of figures of the issuer itself that are not what units add up to. */
export function findLevelDifferences(
  { form }: Dataset,
  { level, units }: Period,
  { totals }: Evaluation,
): readonly Problem[] {
  return form.levelFields.flatMap((field) => {
    const own = partsOf(level?.values.get(field.id)).number;
    const { total = null, reportingCount = 0 } = totals.get(field.id) ?? {};
    const place = level?.places.get(field.id);
    if (place === undefined || own === null || total === null || own === total) return [];
    const sum = `${toTotalText(total, field)} (${formatCount(reportingCount)} trong ${formatCount(units.length)} đơn vị có số liệu)`;
    const allowed = `${toTotalText(own, field)}, cộng báo cáo của các đơn vị là ${sum}`;
    return [problemAt(place, "level-differs", { found: field.name, allowed })];
  });
}
