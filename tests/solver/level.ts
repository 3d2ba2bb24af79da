import type { EvaluatedPeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { partsOf } from "../../scripts/model/form/field-kinds.ts";
import type { Statistic } from "../../scripts/model/rules/statistic.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { cells } from "./cells.ts";
import type { Field, Outsider } from "./outsider.ts";
import { equal } from "./relate/rows.ts";
import type { Draw } from "./random/root.ts";
import type { Row } from "./solve.ts";

/** Fields of units that the issuer may report too. */
export const LINKABLE = ["dang_vien", "dang_vien_nu", "cap_uy", "cuoc_hop"];

/** What the issuer reports of them in a period: what units say, and mostly more where some are silent. */
export function toLevelLines(
  linked: readonly string[],
  { day, files }: { readonly day: string; readonly files: readonly SourceFile[] },
  draw: Draw,
): readonly string[] {
  const units = files.filter(({ file }) => file.startsWith(`data/ky/${day}/don-vi/`));
  const levels = linked.map((field): [string, number] => {
    const counts = units.map(
      ({ text }) => new RegExp(`^  ${field}: (?:\\{ gia_tri: )?(\\d+)`, "m").exec(text)?.[1],
    );
    const sum = counts.reduce((all, count) => all + Number(count ?? 0), 0);
    const silent = counts.filter((count) => count === undefined).length;
    const isMore = draw.chance(silent > 0 ? 0.8 : 0.2);
    return [field, sum + (isMore ? draw.below(silent > 2 ? 40 : 9) : 0)];
  });
  const women = new Map(levels).get("dang_vien_nu") ?? 0;
  return levels.map(
    ([field, count]) => `  ${field}: ${field === "dang_vien" ? Math.max(count, women) : count}`,
  );
}

/** Fields of units that the issuer tells the public of the whole. */
export function listLinked({ definitions }: Pick<Outsider, "definitions">): readonly Field[] {
  const { fields, levelFields } = definitions.form;
  return fields.filter(({ id }) =>
    levelFields.some((level) => level.id === id && level.visibility !== "never"),
  );
}

/** The issuer's number is that of the units and of those without data. Who guesses that these have none may be right. */
export function relateLevel(
  outsider: Outsider,
  truth: ReadonlyMap<string, number>,
): readonly Row[] {
  return listLinked(outsider).map(({ id }) => {
    const isAll = truth.get(cells.unreported(id)) === 0;
    const parts = [cells.total(id), ...(isAll ? [] : [cells.unreported(id)])];
    return equal(`level of ${id}`, [cells.level(id)], parts);
  });
}

/** The true numbers of the issuer, and what they are more than those of units. */
export function toLevelTruth(
  { period, evaluation }: EvaluatedPeriod,
  outsider: Outsider,
): readonly (readonly [string, number])[] {
  return listLinked(outsider).flatMap(({ id }) => {
    const own = partsOf(period.level?.values.get(id)).number ?? 0;
    const total = evaluation.totals.get(id)?.total ?? 0;
    return [[cells.level(id), own] as const, [cells.unreported(id), own - total] as const];
  });
}

/** Part and whole of a share of two figures of the issuer. */
export function toLevelShare(
  { period }: EvaluatedPeriod,
  { id, reckoning }: Statistic,
): readonly (readonly [string, number])[] {
  if (reckoning.kind !== "share") return [];
  const of = (field: string) => partsOf(period.level?.values.get(field)).number ?? 0;
  return [
    [cells.pooled(id, "part"), of(reckoning.partField)],
    [cells.pooled(id, "whole"), of(reckoning.wholeField)],
  ];
}
