import type { Particulars } from "../../model/form/answer.ts";
import { isForEveryone } from "../../model/report/outline.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Ruling } from "../../model/judgement/ruling.ts";
import type { Confirmation } from "../../model/judgement/confirmation.ts";
import { toFindable, toRecognisable } from "../../model/form/value-text.ts";
import type { Field, Form } from "../../model/form/form.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import type { Period, Postponement, Reminder, Unit } from "../../model/report/period.ts";
import { toEntryOf, type UnitEntry } from "../../model/units/unit-entry.ts";
import { openProse, toReportRules } from "./report-rules.ts";
import {
  addInternal,
  addOpen,
  addOpenWords,
  sortOut,
  under,
  type Rules,
  type SortedValues,
  type Sorting,
} from "./sort-out.ts";

/**
 * Sorts all that people entered by who may read it. Compose decides the same for itself in
 * `toPublicDataset`: a mistake there must not blind the guard.
 * @param asOf the report date of the newest period; an item that becomes public after it is internal
 */
export function listInternalValues(dataset: Dataset, asOf: CalendarDate): SortedValues {
  const at: Sorting = { internal: [], open: new Set(), prose: new Set(), place: "" };
  sortOut(dataset, toDatasetRules(asOf), at);
  const rules = toUnitRules(dataset.form);
  for (const period of dataset.periods) {
    for (const unit of period.units)
      sortOut(unit, rules, under(at, toPlace(toEntryOf(unit, period.date), unit.id)));
    sortOutLevel(period, dataset.form, at);
  }
  return at;
}

/** A unit's own file, or its row: when one row changes, only what was entered in that row is searched for anew. */
function toPlace({ start, isRow }: UnitEntry, id: string): string {
  return isRow ? `${start.file} (${id})` : start.file;
}

/** Of the figures of the issuer itself, those of fields that are never public are internal. */
function sortOutLevel({ date, level }: Period, { levelFields }: Form, at: Sorting): void {
  if (level === null) return;
  addOpen(level.source, at);
  for (const { id, visibility } of levelFields) {
    const value = level.values.get(id);
    const own = level.particulars.get(id);
    const told = [
      value === undefined ? null : toRecognisable(value),
      own === undefined ? [] : [listSource(own), listCompared(own)],
    ];
    if (visibility === "never")
      addInternal(told, under(at, `data/ky/${date}/so-chung.yaml, ${id}`));
    else addOpen(told, at);
  }
}

/** What an answer says of its value, as pages print it. */
function listSource({ asOf, source }: Particulars): readonly unknown[] {
  return [source, asOf === null ? null : toFindable(asOf)];
}

/** The values elsewhere that an answer is compared with. */
function listCompared({ against }: Particulars): readonly unknown[] {
  return [...against.values()].map(toRecognisable);
}

const toDatasetRules = (asOf: CalendarDate): Rules<Dataset> => ({
  issuer: (issuer, at) => {
    addOpen({ ...issuer, outline: null, reportKind: null, dataTerms: null }, at);
    addOpenWords([issuer.reportKind, issuer.dataTerms], at);
    sortOutOutline(issuer.outline, under(at, "data/to-chuc.yaml, bo_cuc"));
  },
  instruments: "public",
  unitTypes: "public",
  collectiveNames: "public",
  blocks: "public",
  // The limits below which counts are withheld are public.
  form: ({ groups, fields, levelFields, comparisons }, at) => {
    addOpen([groups, comparisons], at);
    for (const field of [...fields, ...levelFields])
      sortOutField(field, under(at, "data/bieu-mau.yaml"));
  },
  strands: "public",
  indicators: (indicators, at) => {
    for (const indicator of indicators)
      sortOut(indicator, INDICATOR, under(at, `data/chi-tieu.yaml, ${indicator.id}`));
  },
  levelIndicators: "public",
  statistics: "public",
  wording: addOpenWords,
  periods: (periods, at) => {
    for (const period of periods) sortOut(period, toPeriodRules(period, asOf), at);
  },
  pages: (pages, at) => {
    for (const { title, prose } of pages) {
      addOpen(title, at);
      openProse(prose, at);
    }
  },
});

/** The title of a section that only leaders get is for them alone. */
function sortOutOutline(outline: Period["outline"], at: Sorting): void {
  for (const { id, title } of outline ?? []) {
    if (isForEveryone(id)) addOpen(title, at);
    else addInternal(title, at);
  }
}

/** A question and its answers tell something too, so those of a field that is never public are internal. */
function sortOutField({ id, name, options, explanation, ...field }: Field, at: Sorting): void {
  const words = { ten: name, lua_chon: options.map((option) => option.name), explanation };
  if (field.visibility === "never") addInternal(words, under(at, id));
  else addOpen(words, at);
}

const INDICATOR: Rules<Indicator> = {
  id: "public",
  name: "public",
  strand: "public",
  measure: "public",
  deadline: "public",
  thresholdTexts: "public",
  isRequired: "public",
  tellsExceeded: "public",
  unitTypes: "public",
  blocks: "public",
  isPilot: "public",
  units: "public",
  condition: "public",
  instrument: "public",
  clause: "public",
  shortfall: (shortfall, at) => {
    sortOut(shortfall, SHORTFALL, at);
  },
  remedies: addOpenWords,
  mayNameUnits: "public",
  mayNameBest: "public",
};

const SHORTFALL: Rules<Indicator["shortfall"]> = {
  one: "public",
  many: "public",
  all: "public",
  internal: { internal: "cau_chua_dat.noi_bo" },
};

const POSTPONEMENT: Rules<Postponement> = {
  from: "public",
  hour: "public",
  until: "public",
  resumeWhen: addOpenWords,
  reason: addOpenWords,
  meanwhile: addOpenWords,
  watcher: { internal: "tam_hoan, theo_doi" },
  instrument: "public",
  scope: "public",
  units: "public",
};

const REMINDER: Rules<Reminder> = {
  day: { internal: "ngay" },
  units: () => undefined,
  means: { internal: "hinh_thuc" },
};

function toPeriodRules({ date }: Period, asOf: CalendarDate): Rules<Period> {
  const file = `data/ky/${date}/ky.yaml`;
  return {
    date: "public",
    title: addOpenWords,
    reportKind: addOpenWords,
    outline: (outline, at) => {
      sortOutOutline(outline, under(at, `${file}, bo_cuc`));
    },
    documentDate: "public",
    documentNumber: "public",
    urgency: { internal: `${file}, do_khan` },
    circulation: { internal: `${file}, luu_hanh` },
    plannedWindow: "public",
    postponements: (postponements, at) => {
      for (const pause of postponements) sortOut(pause, POSTPONEMENT, under(at, file));
    },
    reorganizations: "public",
    conclusion: openProse,
    decisions: (decisions, at) => {
      for (const { markdown } of decisions)
        addInternal(markdown, under(at, `${file}, can_quyet_dinh`));
    },
    reminders: (reminders, at) => {
      for (const one of reminders) sortOut(one, REMINDER, under(at, `${file}, don_doc`));
    },
    // `listInternalValues` sorts them, since each unit has a file or row of its own.
    units: () => undefined,
    // So does the issuer, for its own figures.
    level: () => undefined,
    report: (report, at) => {
      if (report !== null) sortOut(report, toReportRules(asOf), under(at, `content/${date}`));
    },
  };
}

/** For ids, listed words and lines of files, which nobody can recognise in a text. */
const structure = () => undefined;

const CONFIRMATION: Rules<Confirmation> = {
  field: structure,
  reason: { internal: "ly_do" },
  person: { internal: "nguoi" },
};

const RULING: Rules<Ruling> = {
  kind: structure,
  id: structure,
  result: structure,
  resultText: structure,
  reason: { internal: "ly_do" },
  person: { internal: "nguoi" },
  date: { internal: "ngay" },
  place: structure,
};

/** Public of a unit are what it is and the fields that are cleared by unit. */
function toUnitRules({ fields }: Form): Rules<Unit> {
  const fieldOf = new Map(fields.map((field) => [field.id, field]));
  return {
    id: "public",
    name: "public",
    otherNames: structure,
    type: "public",
    block: "public",
    isPilot: "public",
    pilotReason: "public",
    internalNote: { internal: "ghi_chu_noi_bo" },
    figuresDate: { internal: "ngay_so_lieu" },
    groupDates: (days, at) => {
      for (const [group, day] of days) addInternal([day], under(at, `ngay_so_lieu.${group}`));
    },
    // They compare values of two periods, and each period lists its own values.
    jumps: structure,
    hasSent: structure,
    // An earlier period lists the same values.
    stale: structure,
    confirmations: (given, at) => {
      for (const one of given) sortOut(one, CONFIRMATION, under(at, "xac_nhan"));
    },
    rulings: (given, at) => {
      for (const one of given) sortOut(one, RULING, under(at, "ghi_de"));
    },
    toFill: structure,
    particulars: (particulars, at) => {
      for (const [id, one] of particulars) {
        // With what a unit compares itself stays inside.
        addInternal(listCompared(one), under(at, `so_lieu.${id}.so_voi`));
        const told = listSource(one);
        if (fieldOf.get(id)?.visibility === "perUnit") addOpen(told, at);
        else addInternal(told, under(at, `so_lieu.${id}`));
      }
    },
    values: (values, at) => {
      for (const [id, value] of values ?? []) {
        const told = toRecognisable(value);
        if (fieldOf.get(id)?.visibility === "perUnit") addOpen(told, at);
        else addInternal(told, under(at, `so_lieu.${id}`));
      }
    },
  };
}
