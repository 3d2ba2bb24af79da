import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import { mayAnswer } from "../../model/form/condition.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listLinkTargets } from "../../model/prose/link-targets.ts";
import { CIRCULATION_MARK, listMarks } from "../../model/report/marks.ts";
import { toNameRules, type NameRules } from "../people/names.ts";
import { listInternalValues } from "./list-internal-values.ts";
import { toNeedles, type Needles } from "./needles.ts";
import { toPersonalRules, type PersonalRules } from "../people/personal-data.ts";
import { toNormalAddress } from "../read/normal-address.ts";
import { toPlainWords } from "../read/plain-words.ts";

/**
 * What the guard knows of a dataset: what must stand on public pages, what may, and what may not. Plain data: it can
 * be sent to another thread.
 */
export interface Clearance {
  readonly needles: Needles;
  readonly names: NameRules;
  readonly personal: PersonalRules;
  /** Addresses in the data that lead outside the site. */
  readonly links: ReadonlySet<string>;
  /** The address of the site; `null`: not known. */
  readonly baseAddress: string | null;
  /** What every page and every sheet must say. */
  readonly marks: readonly string[];
  /** Names of fields, in plain words: those that may be published by unit, and those that may not. */
  readonly unitFields: ReadonlySet<string>;
  readonly hiddenFields: ReadonlySet<string>;
  /** How the data calls pilots, in plain words: a label of their pages and a column; `null`: in the customary way. */
  readonly pilotName: string | null;
  /** Keys of the former fields in files of data, in plain words. */
  readonly unitKeys: ReadonlySet<string>;
  /** Names of all units of all periods, in plain words; a unit may be called "Báo cáo", which a cell may also say. */
  readonly unitNames: ReadonlySet<string>;
  /** The type of each unit of the newest period, by its id. */
  readonly typeOf: ReadonlyMap<string, string>;
  /** By the id of a unit of the newest period, the names of fields that the form does not ask it for, in plain words. */
  readonly unasked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The word with which a name that is no word of the language begins. */
const ORGANISATION = /^ (?:đảng bộ|chi bộ) /;

/** Reads from a dataset what the public may know. Nothing here comes from compose. */
export function toClearance(dataset: Dataset, periods: EvaluatedPeriods): Clearance {
  const { issuer, form } = dataset;
  const sorted = listInternalValues(dataset, periods[0].period.date);
  sorted.internal.push({ kind: "text", value: CIRCULATION_MARK, place: "dấu của bản nội bộ" });
  const { units } = periods[0].period;
  const nameOf = (isCleared: boolean) =>
    form.fields
      .filter(({ visibility }) => (visibility === "perUnit") === isCleared)
      .map(({ name }) => toPlainWords(name));
  return {
    needles: toNeedles(sorted),
    names: toNameRules(dataset, periods),
    personal: toPersonalRules(dataset, periods[0].period.date),
    links: new Set(
      [
        ...Array.from(sorted.open).filter((text) => text.startsWith("https://")),
        ...Array.from(sorted.prose).flatMap(listLinkTargets),
      ].map(toNormalAddress),
    ),
    baseAddress: issuer.baseAddress,
    marks: listMarks(issuer),
    unitFields: new Set(nameOf(true)),
    hiddenFields: new Set(nameOf(false)),
    pilotName:
      issuer.reportKind.pilotName === null ? null : toPlainWords(issuer.reportKind.pilotName),
    unitKeys: new Set(
      form.fields
        .filter(({ visibility }) => visibility === "perUnit")
        .map(({ id }) => toPlainWords(`so_lieu.${id}`)),
    ),
    unitNames: new Set(
      dataset.periods
        .flatMap(({ units }) => units.map(({ name }) => toPlainWords(name)))
        .filter((words) => ORGANISATION.test(words)),
    ),
    typeOf: new Map(units.map(({ id, type }) => [id, type])),
    unasked: new Map(
      units.map((unit) => [
        unit.id,
        new Set(
          form.fields
            .filter((field) => !mayAnswer(unit, field, form))
            .map(({ name }) => toPlainWords(name)),
        ),
      ]),
    ),
  };
}
