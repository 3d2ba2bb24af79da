import { againstId, type Particulars } from "../../model/form/answer.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { withoutUnits } from "../../model/form/scope.ts";
import { mayAnswer } from "../../model/form/condition.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Field, Form } from "../../model/form/form.ts";
import type { LevelFigures, Period, Unit } from "../../model/report/period.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import { isForEveryone } from "../../model/report/outline.ts";
import { toPublicProse, toPublicReport } from "./public-report.ts";

/**
 * The dataset that the public may know, built only from what is allowed: units by name with the fields
 * that may be public by unit; public items whose day has come, with no more of owners,
 * deadlines and findings than their files clear. Public totals come from the summary, never from units. A period is left out when nobody has
 * judged which of its figures must be withheld.
 * @param asOf the report date of the newest period that is built
 */
export function toPublicDataset(
  dataset: Dataset,
  withheld: ReadonlyMap<CalendarDate, WithheldOfPeriod>,
  asOf: CalendarDate,
): Dataset {
  const { issuer, instruments, unitTypes, collectiveNames, blocks, form, strands } = dataset;
  const isTold = ({ visibility }: Field) => visibility !== "never";
  return {
    issuer: {
      ...issuer,
      outline: toPublicOutline(issuer.outline),
    },
    instruments,
    unitTypes,
    collectiveNames,
    blocks,
    form: {
      groups: form.groups,
      fields: form.fields.filter(isTold).map(withoutList),
      withholding: form.withholding,
      levelFields: form.levelFields.filter(isTold),
      comparisons: form.comparisons,
    },
    strands,
    // Indicators are published standards. The results of units are not public.
    indicators: dataset.indicators.map((indicator) => ({
      ...withoutUnits(indicator),
      shortfall: { ...indicator.shortfall, internal: "" },
    })),
    levelIndicators: dataset.levelIndicators,
    statistics: dataset.statistics.map(withoutUnits),
    wording: dataset.wording,
    periods: dataset.periods.flatMap((period) => {
      const own = withheld.get(period.date);
      return own === undefined ? [] : [toPublicPeriod(period, dataset, { withheld: own, asOf })];
    }),
    pages: dataset.pages.map((page) => ({ ...page, prose: toPublicProse(page.prose) })),
  };
}

/** Which units the form lists is told only by the values that stand on their pages. */
function withoutList(field: Field): Field {
  return field.visibility === "perUnit" ? field : { ...field, units: null };
}

function toPublicOutline(entries: Period["outline"]): Period["outline"] {
  return entries?.filter(({ id }) => isForEveryone(id)) ?? null;
}

/** What of a period is too small to be told. */
interface WithheldOfPeriod {
  /** By unit, the fields whose value it is. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fields of the issuer itself. */
  readonly level: ReadonlySet<string>;
}

function toPublicPeriod(
  period: Period,
  dataset: Dataset,
  { withheld, asOf }: { readonly withheld: WithheldOfPeriod; readonly asOf: CalendarDate },
): Period {
  const shown = findShownFields(period, dataset);
  return {
    date: period.date,
    documentDate: period.documentDate,
    title: period.title,
    reportKind: period.reportKind,
    outline: toPublicOutline(period.outline),
    documentNumber: period.documentNumber,
    urgency: null,
    circulation: null,
    plannedWindow: period.plannedWindow,
    postponements: period.postponements.map((pause) => ({
      ...pause,
      watcher: null,
      scope: withoutUnits(pause.scope),
    })),
    reorganizations: period.reorganizations,
    conclusion: period.conclusion === null ? null : toPublicProse(period.conclusion),
    decisions: [],
    reminders: [],
    units: period.units.map((unit) =>
      toPublicUnit(unit, {
        shown: shown.get(unit.type) ?? new Set(),
        withheld: withheld.values.get(unit.id) ?? new Set(),
      }),
    ),
    level: toPublicLevel(period.level, dataset.form, withheld.level),
    report: period.report === null ? null : toPublicReport(period.report, asOf),
  };
}

function toPublicLevel(
  level: LevelFigures | null,
  { levelFields }: Form,
  withheld: ReadonlySet<string>,
): LevelFigures | null {
  if (level === null) return null;
  const told = levelFields.filter(({ visibility }) => visibility !== "never");
  return {
    source: level.source,
    values: new Map(
      told.flatMap(({ id }): readonly (readonly [string, FieldValue])[] => {
        const value = level.values.get(id);
        if (value === undefined) return [];
        return [[id, withheld.has(id) ? { kind: "withheld" } : value]];
      }),
    ),
    places: new Map(),
    particulars: new Map(
      told.flatMap(({ id }) => {
        const own = level.particulars.get(id);
        return own === undefined ? [] : [[id, withoutWithheld(own, id, withheld)] as const];
      }),
    ),
  };
}

/** What the issuer says of an answer; figures that it is compared with may be too small as well. */
function withoutWithheld(
  particulars: Particulars,
  field: string,
  withheld: ReadonlySet<string>,
): Particulars {
  const toPublic = (comparison: string, value: FieldValue): FieldValue =>
    withheld.has(againstId(field, comparison)) ? { kind: "withheld" } : value;
  return {
    ...particulars,
    against: new Map([...particulars.against].map(([id, value]) => [id, toPublic(id, value)])),
  };
}

/**
 * By unit type, the fields that may be public by unit and that every unit of the type reports. One gap
 * hides the field for the whole type, and for all types where the type is small: a single page without
 * the field would identify a unit that has sent nothing.
 */
function findShownFields(
  { units }: Period,
  { form, unitTypes }: Dataset,
): ReadonlyMap<string, ReadonlySet<string>> {
  const cleared = form.fields.filter(({ visibility }) => visibility === "perUnit");
  const lacks = (field: Field, type: string) =>
    units.some(
      (unit) =>
        unit.type === type && unit.values?.has(field.id) !== true && mayAnswer(unit, field, form),
    );
  const isSmall = (type: string) =>
    units.filter((unit) => unit.type === type).length < form.withholding.groupsBelow;
  const isShown = (field: Field, type: string) =>
    field.unitTypes.includes(type) &&
    !lacks(field, type) &&
    !field.unitTypes.some((other) => isSmall(other) && lacks(field, other));
  return new Map(
    unitTypes.map(({ id: type }) => [
      type,
      new Set(cleared.filter((field) => isShown(field, type)).map(({ id }) => id)),
    ]),
  );
}

function toPublicUnit(
  unit: Unit,
  { shown, withheld }: Readonly<Record<"shown" | "withheld", ReadonlySet<string>>>,
): Unit {
  return {
    id: unit.id,
    name: unit.name,
    otherNames: [],
    type: unit.type,
    block: unit.block,
    isPilot: unit.isPilot,
    pilotReason: unit.pilotReason,
    internalNote: null,
    values: new Map<string, FieldValue>(
      [...(unit.values ?? [])]
        .filter(([field]) => shown.has(field))
        .map(([field, value]) => [field, withheld.has(field) ? { kind: "withheld" } : value]),
    ),
    // With what a unit compares itself stays inside.
    particulars: new Map(
      [...unit.particulars]
        .filter(([field]) => shown.has(field))
        .map(([field, own]) => [field, { ...own, against: new Map() }]),
    ),
    hasSent: true,
    stale: new Map(),
    figuresDate: null,
    groupDates: new Map(),
    jumps: [],
    confirmations: [],
    rulings: [],
    toFill: null,
  };
}
