import { formatDate } from "../../../model/days/format-date.ts";
import { WITHHELD_TEXT } from "../../../model/judgement/withheld.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { EvaluatedPeriod } from "../../../evaluate/evaluate-period.ts";
import type { Indicator, Strand } from "../../../model/rules/indicator.ts";
import type { NamedUnitView } from "../../views/report.ts";
import { toMeasuredText, toGapText } from "../indicators/threshold-text.ts";

type Judged = EvaluatedPeriod & { readonly dataset: Dataset };

/**
 * By indicator, the units that miss it, as `Đảng bộ xã A: 1/14 (7,1%), thiếu 2 người`, and by strand, the units that are
 * late in it. The public gets names only for indicators and strands that the data clears, and no withheld counts of
 * persons: what a unit lacks would tell what it has. The public is never told that a result is a ruling.
 */
export function toNamedUnits(
  from: Judged,
  mayName: "all" | "clearedOnly",
): ReadonlyMap<string, readonly NamedUnitView[]> {
  const { dataset, withheld } = from;
  const isTold = ({ mayNameUnits }: Indicator | Strand) => mayName === "all" || mayNameUnits;
  const isHidden = (told: ReadonlySet<string>, id: string) => mayName !== "all" && told.has(id);
  const bareOf = (id: string) =>
    mayName === "all" ? NOBODY : (withheld.shortfalls.get(id) ?? NOBODY);
  return new Map([
    ...dataset.indicators.filter(isTold).map((indicator) => {
      const { id } = indicator;
      const isSecret = isHidden(withheld.indicators, id);
      return [id, isSecret ? [] : nameMissing(indicator, from, bareOf(id))] as const;
    }),
    ...dataset.strands.filter(isTold).map((strand) => {
      const isSecret = isHidden(withheld.strands, strand.id);
      return [strand.id, isSecret ? [] : nameLate(strand, from)] as const;
    }),
  ]);
}

const NOBODY: ReadonlySet<string> = new Set();

/** @param bare the units that get no figures */
function nameMissing(
  indicator: Indicator,
  { dataset, period, evaluation }: Judged,
  bare: ReadonlySet<string>,
): readonly NamedUnitView[] {
  return period.units.flatMap(({ id, name }) => {
    const judgement = evaluation.units.get(id)?.judgements.get(indicator.id);
    if (judgement?.verdict !== "notMet") return [];
    const named = { unit: id, missed: indicator.id };
    if (bare.has(id)) return [{ ...named, text: `${name}: ${WITHHELD_TEXT} số liệu` }];
    const gap = toGapText(judgement, indicator, dataset.form);
    const parts = [toMeasuredText(judgement.measured, indicator), gap].filter(
      (part) => part !== "",
    );
    const ruled = judgement.ruled === null ? "" : " (xác định lại)";
    return [{ ...named, text: `${name}: ${parts.join(", ")}${ruled}` }];
  });
}

function nameLate({ id }: Strand, { period, evaluation }: Judged): readonly NamedUnitView[] {
  const late = new Set(evaluation.strands.get(id)?.units.late);
  return period.units
    .filter((unit) => late.has(unit.id))
    .map((unit) => {
      const since = evaluation.units.get(unit.id)?.lateSince.get(id);
      const until = since === undefined ? "" : ` so với thời hạn ${formatDate(since)}`;
      return { unit: unit.id, missed: id, text: `${unit.name}: chậm${until}` };
    });
}
