import type { Dataset } from "../model/dataset.ts";
import type { FieldValue, Period, Unit } from "../model/period.ts";
import type { ReportProse } from "../model/report-prose.ts";

/**
 * The dataset as the public may know it, built from what is allowed: units by name with the fields
 * cleared for publication by unit; items meant for the public, without owners, deadlines, causes
 * and notes. Totals of fields cleared for totals come from the summary, never from units.
 */
export function toPublicDataset(dataset: Dataset): Dataset {
  const { issuer, instruments, unitTypes, collectiveNames, blocks, form, strands, indicators } =
    dataset;
  // What an indicator judges stays known as a field: "xong đủ 5 bước" needs its steps.
  const judged = new Set(
    indicators.flatMap(({ measure }) =>
      measure.kind === "share" ? [measure.partField, measure.wholeField] : [measure.field],
    ),
  );
  const fields = form.fields
    .filter(({ id, visibility }) => visibility !== "never" || judged.has(id))
    .map((field) => (field.visibility === "never" ? { ...field, explanation: null } : field));
  return {
    issuer,
    instruments,
    unitTypes,
    collectiveNames,
    blocks,
    form: { groups: form.groups, fields },
    strands,
    // Indicators are published standards; what units make of them is not.
    indicators: indicators.map((indicator) => ({
      ...indicator,
      shortfall: { ...indicator.shortfall, internal: "" },
    })),
    wording: dataset.wording,
    periods: dataset.periods.map((period) => toPublicPeriod(period, dataset)),
    pages: dataset.pages,
  };
}

function toPublicPeriod(period: Period, dataset: Dataset): Period {
  const cleared = new Set(
    dataset.form.fields.filter(({ visibility }) => visibility === "perUnit").map(({ id }) => id),
  );
  return {
    date: period.date,
    title: period.title,
    documentNumber: period.documentNumber,
    plannedWindow: period.plannedWindow,
    postponements: period.postponements,
    units: period.units.map((unit) => toPublicUnit(unit, cleared)),
    report: period.report === null ? null : toPublicReport(period.report),
  };
}

function toPublicUnit(unit: Unit, cleared: ReadonlySet<string>): Unit {
  return {
    id: unit.id,
    name: unit.name,
    type: unit.type,
    block: unit.block,
    isPilot: unit.isPilot,
    pilotReason: unit.pilotReason,
    internalNote: null,
    // A unit that has sent nothing looks like one without cleared fields: silence is not published.
    values: new Map<string, FieldValue>(
      [...(unit.values ?? [])].filter(([field]) => cleared.has(field)),
    ),
  };
}

function toPublicReport(report: ReportProse): ReportProse {
  const kept = new Set(report.solutions.filter(({ isPublic }) => isPublic).map(({ slug }) => slug));
  return {
    opening: report.opening,
    situation: report.situation,
    closing: report.closing,
    achievements: report.achievements
      .filter(({ isPublic }) => isPublic)
      .map(({ slug, title, isPublic, prose, indicators }) => ({
        slug,
        title,
        isPublic,
        prose,
        indicators,
        internal: null,
      })),
    shortcomings: report.shortcomings
      .filter(({ isPublic }) => isPublic)
      .map(({ slug, title, isPublic, prose, indicators, blocks, solutions, status }) => ({
        slug,
        title,
        isPublic,
        prose,
        indicators,
        blocks,
        solutions: solutions.filter((solution) => kept.has(solution)),
        status,
        internal: null,
      })),
    solutions: report.solutions
      .filter(({ isPublic }) => isPublic)
      .map(({ slug, title, isPublic, prose }) => ({
        slug,
        title,
        isPublic,
        prose,
        internal: null,
      })),
  };
}
