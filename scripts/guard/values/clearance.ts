import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { CIRCULATION_MARK, listMarks } from "../../model/marks.ts";
import { createValueFinder, type ValueFinder } from "./find-values.ts";
import { findFailures, type FailureFinder } from "../people/failing-units.ts";
import { listInternalValues } from "./list-internal-values.ts";
import { toPersonalRules, type PersonalRules } from "../people/personal-data.ts";
import { toPlainWords } from "../read/plain-words.ts";

/** What the guard knows of a dataset: what must stand on public pages, what may, and what may not. */
export interface Clearance {
  readonly values: ValueFinder;
  readonly failures: FailureFinder;
  readonly personal: PersonalRules;
  /** Addresses outside the site that stand in data. */
  readonly links: ReadonlySet<string>;
  /** Where the site stands; `null`: not known. */
  readonly baseAddress: string | null;
  /** What every page and every sheet must say. */
  readonly marks: readonly string[];
  /** Plain words of the names of fields that may be published by unit, and of those that may not. */
  readonly unitFields: ReadonlySet<string>;
  readonly hiddenFields: ReadonlySet<string>;
  /** Plain words of the keys of the former in files of data. */
  readonly unitKeys: ReadonlySet<string>;
  /** Plain words of the names of all units of all periods. */
  readonly unitNames: ReadonlySet<string>;
  /** The type of each unit of the newest period, by its id. */
  readonly typeOf: ReadonlyMap<string, string>;
}

const ADDRESS = /(?:https?:\/\/|mailto:|tel:)[^\s<>"]+/g;

/** Reads off a dataset what the public may know; nothing here comes from what was composed. */
export function toClearance(dataset: Dataset, periods: EvaluatedPeriods): Clearance {
  const { issuer, pages, form } = dataset;
  const sorted = listInternalValues(dataset, periods[0].period.date);
  sorted.internal.push({ kind: "text", value: CIRCULATION_MARK, place: "dấu của bản nội bộ" });
  const prose = pages.map(({ prose: { markdown } }) => markdown);
  const nameOf = (isCleared: boolean) =>
    form.fields
      .filter(({ visibility }) => (visibility === "perUnit") === isCleared)
      .map(({ name }) => toPlainWords(name));
  return {
    values: createValueFinder(sorted),
    failures: findFailures(dataset, periods),
    personal: toPersonalRules(
      [...Object.values(issuer.contact).map((one) => one ?? ""), ...prose],
      periods[0].period.date,
    ),
    links: new Set([...sorted.open, ...sorted.prose].flatMap(listAddresses)),
    baseAddress: issuer.baseAddress,
    marks: listMarks(issuer),
    unitFields: new Set(nameOf(true)),
    hiddenFields: new Set(nameOf(false)),
    unitKeys: new Set(
      form.fields
        .filter(({ visibility }) => visibility === "perUnit")
        .map(({ id }) => toPlainWords(`so_lieu.${id}`)),
    ),
    unitNames: new Set(
      dataset.periods.flatMap(({ units }) => units.map(({ name }) => toPlainWords(name))),
    ),
    typeOf: new Map(periods[0].period.units.map(({ id, type }) => [id, type])),
  };
}

/** Addresses in a text, also those that Markdown closes with a bracket. */
function listAddresses(text: string): readonly string[] {
  return Array.from(text.matchAll(ADDRESS), ([address]) => address).flatMap((address) => [
    address,
    ...listEnds(address),
  ]);
}

/** Where Markdown or a sentence may end the address. */
function listEnds(address: string): readonly string[] {
  const ends = Array.from(address.matchAll(/[).,;:!?*_]+/g), ({ index }) => index);
  return ends.map((end) => address.slice(0, end));
}
