import type { Dataset } from "../../model/dataset.ts";
import type { ToldShare } from "../../model/form/field-value.ts";
import { partsOf } from "../../model/form/field-kinds.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { formatPercent } from "../../model/texts/format-number.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { LevelFigures, Period } from "../../model/report/period.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import { toTotalText } from "../../model/form/value-text.ts";
import { isUnchanged } from "../stale/find-stale.ts";

/** What staff should know of the issuer's own figures. */
export function findLevelNotices(
  dataset: Dataset,
  period: Period,
  evaluation: Evaluation,
): readonly Problem[] {
  return [
    ...findUnchanged(dataset, period),
    ...findOtherSums(dataset, period, evaluation),
    ...findOtherShares(period.level),
  ];
}

/** Tells that the issuer's own figures are all as in the period before: perhaps they were only copied. */
function findUnchanged({ periods }: Dataset, period: Period): readonly Problem[] {
  const before = periods.filter(({ date }) => date < period.date).at(-1);
  const [old, now] = [before?.level, period.level];
  if (before === undefined || !old || !now) return [];
  const isCopy = isUnchanged(now.values, old.values) && writeDays(now) === writeDays(old);
  if (now.values.size === 0 || !isCopy) return [];
  const place = startOf(`data/ky/${period.date}/so-chung.yaml`);
  return [problemAt(place, "level-unchanged", { found: formatDate(before.date) })];
}

/** Until when each figure holds, to be compared. */
function writeDays({ particulars }: LevelFigures): string {
  return JSON.stringify([...particulars].map(([field, { asOf }]) => [field, asOf]));
}

/** Tells of figures of the issuer itself that are not what units add up to; a rough sum is compared with nothing. */
function findOtherSums(
  { form }: Dataset,
  { level, units }: Period,
  { totals }: Evaluation,
): readonly Problem[] {
  return form.levelFields.flatMap((field) => {
    const own = partsOf(level?.values.get(field.id)).number;
    const { total = null, isRough = false, reportingCount = 0 } = totals.get(field.id) ?? {};
    const place = level?.places.get(field.id);
    if (place === undefined || own === null || total === null || own === total || isRough)
      return [];
    const sum = `${toTotalText(total, field)} (${formatCount(reportingCount)} trong ${formatCount(units.length)} đơn vị có số liệu)`;
    const allowed = `${toTotalText(own, field)}, cộng báo cáo của các đơn vị là ${sum}`;
    return [problemAt(place, "level-differs", { found: field.name, allowed })];
  });
}

/** Tells that a source's share is another than that of its counts. */
function findOtherShares(level: LevelFigures | null): readonly Problem[] {
  return [...(level?.values ?? [])].flatMap(([field, value]) => {
    const place = level?.particulars.get(field)?.place;
    if (value.kind !== "share" || place === undefined) return [];
    const { counts, told } = value;
    if (counts === null || told === null || !differs(counts, told)) return [];
    const { numerator, denominator } = counts;
    const parts = `${formatCount(numerator)}/${formatCount(denominator)}`;
    const own = formatPercent(counts, [], Math.max(told.decimals, value.decimals));
    const hint = isCut(counts, told)
      ? "nguồn bỏ phần lẻ, không làm tròn; không phải làm gì"
      : "đối chiếu cả ba số với nguồn, sửa số sai";
    const about = {
      path: `so_lieu.${field}`,
      found: told.text,
      allowed: `${parts} là ${own}`,
      hint,
    };
    return [problemAt(place, "share-differs", about)];
  });
}

/** In units of the last decimal that the source tells, without the rest. */
function toWholePart({ numerator, denominator }: Ratio, decimals: number, half: bigint): bigint {
  const scaled = 2n * BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const whole = BigInt(denominator);
  return (scaled + half * whole) / (2n * whole);
}

/** Whether the counts, rounded as the source rounds, give another share. */
function differs(counts: Ratio, { share, decimals }: ToldShare): boolean {
  return toWholePart(counts, decimals, 1n) !== toWholePart(share, decimals, 1n);
}

/** Whether the source has left the rest out where it should have rounded up. */
function isCut(counts: Ratio, { share, decimals }: ToldShare): boolean {
  return toWholePart(counts, decimals, 0n) === toWholePart(share, decimals, 0n);
}
