import path from "node:path";
import { isMap, isSeq } from "yaml";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { Judgement } from "../../scripts/model/judgement/evaluation.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";
import { toUnitPath } from "../../scripts/model/units/unit-path.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { readContractKeys } from "./contract.ts";
import { editYaml } from "../roots/copy-root.ts";
import { newestOf, plantSample, type Garden } from "./plant-canaries.ts";

/** Plants a ruling in every unit's file of every period, with the keys of the contract. */
export async function plantRulings(garden: Garden): Promise<void> {
  const { dataset, root } = garden;
  const sample = await findEntrySample("ghi_de");
  for (const period of dataset.periods) {
    const { evaluation } = evaluatePeriod(dataset, period);
    for (const unit of period.units) {
      const judgements = [...(evaluation.units.get(unit.id)?.judgements.values() ?? [])];
      // The last one: what texts tell of the first strand stays as it is.
      const target = judgements.findLast(isFree);
      if (target === undefined) throw new Error(`nothing of ${unit.id} can be ruled`);
      const name = nameOf(period, unit);
      const isNewest = period === newestOf(dataset);
      const entry = plantEntry(sample, `${name} ghi_de`, { garden, isNewest });
      const result = target.verdict === "noData" ? "dat" : "chua-co-so-lieu";
      await editYaml(path.join(root, name), (file) => {
        file.delete("xac_nhan");
        file.set("ghi_de", [{ ...entry, chi_tieu: target.indicator, ket_qua: result }]);
      });
    }
  }
}

/**
 * An indicator that the unit meets, or for which it sent no figures: a ruling on it does not change the shortcomings.
 */
function isFree({ verdict, ruled }: Judgement): boolean {
  return ruled === null && (verdict === "met" || verdict === "noData");
}

/** Plants a confirmation of every change that the other canaries have made. */
export async function plantAnswers(garden: Garden): Promise<void> {
  const { root, dataset } = garden;
  const sample = await findEntrySample("xac_nhan");
  const { files, problems: unreadable } = await loadRoot(root);
  const jumps = validate(files, unreadable).problems.filter(
    ({ code }) => code === "jump-unconfirmed",
  );
  const newest = newestOf(dataset).date;
  for (const name of new Set(jumps.map(({ place }) => place.file))) {
    const isNewest = name.includes(newest);
    const entries = jumps
      .filter(({ place }) => place.file === name)
      .map(({ path: key }) => key.replace("so_lieu.", ""))
      .map((field) => ({
        ...plantEntry(sample, `${name} xac_nhan ${field}`, { garden, isNewest }),
        truong: field,
      }));
    await editYaml(path.join(root, name), (file) => {
      file.set("xac_nhan", entries);
    });
  }
}

function nameOf({ date }: Period, { id }: Unit): string {
  return toUnitPath(date, id);
}

/** The first entry of the contract's sample of a list. */
async function findEntrySample(key: string): Promise<unknown> {
  const keys = await readContractKeys("`data/ky/<ngày>/don-vi/");
  const sample: unknown = keys.find(({ name }) => name === key)?.sample;
  const entries: unknown = isSeq(sample) ? sample.toJSON() : sample;
  if (!Array.isArray(entries) || entries.length === 0)
    throw new Error(`docs/du-lieu.md has no sample of «${key}»`);
  return entries[0];
}

function plantEntry(
  sample: unknown,
  place: string,
  { garden, isNewest }: { readonly garden: Garden; readonly isNewest: boolean },
): Readonly<Record<string, unknown>> {
  const plain: unknown = isMap(sample) ? sample.toJSON() : sample;
  const {
    chi_tieu: _chiTieu,
    truong: _truong,
    ket_qua: _ketQua,
    ...free
  } = plain as Readonly<Record<string, unknown>>; // `as`: an entry of the contract's sample is a map
  return plantSample(free, place, { mint: garden.mint, isNewest }) as Readonly<
    Record<string, unknown>
  >; // `as`: a map stays one
}
