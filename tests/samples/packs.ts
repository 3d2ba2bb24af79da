import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { composeChanges, type LastPack } from "../../scripts/compose/pack/changes.ts";
import { toToldContents } from "../../scripts/compose/pack/told-contents.ts";
import { composePublicEditions } from "../../scripts/compose/report/edition.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "../../scripts/evaluate/evaluate-period.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { PackRecord } from "../../scripts/model/report/pack.ts";
import { sampleDataset, type Change } from "./root.ts";

export type PackFiles = PackRecord["files"];

const FILES: PackFiles = [
  ["index.html", "a"],
  ["kiem-tra.json", "a"],
];

/** A pack of a changed sample, and the briefing that it is made from. */
export function packOf(
  changes: readonly Change[],
  { number = 2, files = FILES, withoutNewest = 0 } = {},
) {
  const dataset = cut(sampleDataset(...changes), withoutNewest);
  const [now, ...earlier] = dataset.periods.map((one) => evaluatePeriod(dataset, one)).toReversed();
  if (now === undefined) throw new Error("no period");
  const periods: EvaluatedPeriods = [now, ...earlier];
  const briefings = composePublicBriefings(dataset, periods);
  const record: PackRecord = {
    number,
    date: now.period.date,
    zip: { name: "site.zip", sha256: "0f", bytes: 2_000_000 },
    manifestSha256: String(number),
    files,
    contents: toToldContents(composePublicEditions(briefings)),
    debts: [],
  };
  return { record, briefing: briefings[0] };
}

function cut(dataset: Dataset, withoutNewest: number): Dataset {
  const { periods } = dataset;
  return { ...dataset, periods: periods.slice(0, periods.length - withoutNewest) };
}

const FIRST = packOf([], { number: 1 }).record;

/** The page about a changed sample, compared with the pack of the unchanged one unless something else is said. */
export function compare(changes: readonly Change[], last: Partial<LastPack> = {}, files = FILES) {
  const { record, briefing } = packOf(changes, { files });
  return composeChanges({ ...briefing, warnings: [] }, record, {
    record: FIRST,
    unreadable: [],
    passedOver: [],
    isZipLost: false,
    ...last,
  });
}
