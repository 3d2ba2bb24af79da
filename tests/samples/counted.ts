import { nameStandings } from "../../scripts/compose/figures/standings.ts";
import type { Indicator } from "../../scripts/model/rules/indicator.ts";
import { OUTLINE } from "../../scripts/model/report/outline.ts";
import { describeMissed } from "../../scripts/compose/charts/indicators.ts";
import {
  tellDoneButMissing,
  tellReady,
  tellStandings,
} from "../../scripts/compose/key-figures/progress.ts";
import { listStanding } from "../../scripts/compose/papers/standing.ts";
import { toGroundText, toLateText } from "../../scripts/compose/report/grounds.ts";
import { tellCongressClauses } from "../../scripts/compose/summary/conclusion.ts";
import { toShortList } from "../../scripts/compose/summary/missed-lists.ts";
import { tellCounts } from "../../scripts/compose/units/congress-counts.ts";
import { sampleDataset } from "./root.ts";

/* The sentences that count, each from the counts alone. */

const dataset = sampleDataset();
const [sample] = dataset.indicators;
if (sample === undefined) throw new Error("no indicator");
const some = (count: number): readonly Indicator[] => Array.from({ length: count }, () => sample);

/** @param more what else is counted: `applied`, `withheld`, `pending`, and whether the issuer has indicators */
export const missed = (
  count: number,
  whole: number,
  more: { applied?: number; withheld?: number; pending?: number; hasLevel?: boolean } = {},
) =>
  describeMissed({
    applied: some(more.applied ?? whole),
    withheld: some(more.withheld ?? 0),
    judged: some(whole),
    missed: some(count),
    pending: some(more.pending ?? 0),
    hasLevel: more.hasLevel ?? false,
  });

const NO_STATES = { done: 0, late: 0, underway: 0, notStarted: 0, notDue: 0, noData: 0 };
const progress = (states: Partial<typeof NO_STATES>) => ({
  states: { ...NO_STATES, notApplicable: 0, ...states },
  whole: Object.values(states).reduce((sum, count) => sum + count, 0),
  unitName: "đơn vị trực thuộc",
  doneName: "hoàn thành mọi phần việc",
  names: nameStandings(dataset),
});
export const ready = (done: number, whole: number) =>
  tellReady(progress({ done, late: whole - done }));
export const doneButMissing = (done: number, whole: number, missing: number) =>
  tellDoneButMissing(progress({ done, late: whole - done }), missing).join(". ");
export const standings = (states: Partial<typeof NO_STATES>) => tellStandings(progress(states));
export const standing = (states: Partial<typeof NO_STATES>) =>
  listStanding(progress(states)).join("; ");

const congresses = (held: number, whole: number, others: object = {}) => ({
  ...{ held, whole, postponed: 0, dated: 0, unknown: 0, isKnown: true },
  ...others,
});
export const held = (...facts: Parameters<typeof congresses>) =>
  tellCounts(congresses(...facts), "đảng bộ trực thuộc");
export const clauses = (...facts: Parameters<typeof congresses>) =>
  tellCongressClauses(congresses(...facts), dataset).join("; ");

export const ground = (applicable: number, notMet: number, others: object = {}, remedied = "") =>
  toGroundText(
    {
      ...{ applicable, notMet, met: 0, exceeded: 0, doneLate: 0, notDue: 0, noData: 0, ruled: 0 },
      ...{ pooled: null, notMetTypes: [], notMetBlocks: [], applicableTypes: ["dang-bo-xa"] },
      ...others,
    },
    remedied,
    dataset,
  );
export const late = (count: number, applicable: number) =>
  toLateText(
    {
      ...{ applicable, applicableTypes: ["dang-bo-xa"], ruled: 0 },
      states: progress({ late: count }).states,
    },
    "",
    dataset,
  );

export const lead = (id: string, count: number, subject = "công tác chuẩn bị đại hội") =>
  OUTLINE.find((section) => section.id === id)?.toLead?.({
    subject,
    foundThrough: "",
    issuerName: "Thị ủy",
    count,
    isAfterResults: true,
  });

export const noted = (count: number) => names(count).map((name) => ({ name, note: "" }));
export const others = (count: number) => {
  const rows = Array.from({ length: count }, () => ({ name: "", text: "", note: "" }));
  return toShortList("Chưa đạt", rows, { rows: 1 })[0]?.note;
};

export const names = (count: number) => ["A", "B", "C", "D"].slice(0, count);
