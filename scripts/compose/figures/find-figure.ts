import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { nameGroup, unitsOfGroup, type Group } from "../../model/units/group.ts";
import { numbersOf } from "../../model/form/field-kinds.ts";
import type { Field } from "../../model/form/form.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import type { Instrument } from "../../model/report/issuer.ts";
import { isExtreme, nameWanted, type Wanted } from "../../model/prose/placeholder.ts";
import { isAmong, isNarrow } from "../../model/form/scope.ts";
import { toRoughTotalText, toTotalText } from "../../model/form/value-text.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { StrandCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeInFull, citeShort } from "../words/citations.ts";
import { joinWithAnd } from "../words/sentences.ts";
import { toWindowText } from "../words/days/window-texts.ts";
import { UNDETERMINED, UNREPORTED, type Figure } from "./figure.ts";
import { findExtremeFigure } from "./find-extreme-figure.ts";
import { findIndicatorFigure } from "./find-indicator-figure.ts";
import { findLevelFigure, findLevelResult } from "./find-level-figure.ts";
import { findStatisticFigure } from "./find-statistic-figure.ts";
import type { ToldTotal } from "../audience/told-summary.ts";

/** Looks a figure up. Validation has checked that it exists, so a missing one is a defect of the program. */
export function findFigure(wanted: Wanted, whole: Briefing): Figure {
  if (isExtreme(wanted)) return findExtremeFigure(wanted, whole);
  if (!whole.summary.isWhole && isOfUnits(wanted, whole)) return UNKNOWN_OF_ALL;
  const briefing = wanted.group === null ? whole : briefPart(wanted, wanted.group, whole);
  return (
    findJudgedFigure(wanted, briefing) ??
    findDefinedFigure(wanted, briefing) ??
    findFieldFigure(wanted, briefing) ??
    findLevelFigure(wanted, briefing) ??
    findGroupSize(wanted.subject, briefing) ??
    findFixedFigure(wanted, briefing)
  );
}

/** Whether a figure counts or adds up units. */
function isOfUnits({ subject, figure }: Wanted, { dataset }: Briefing): boolean {
  const counted = [...dataset.form.fields, ...dataset.unitTypes, ...dataset.blocks];
  return subject === "don_vi"
    ? figure !== "ten_diem"
    : figure !== "chung" && counted.some(({ id }) => id === subject);
}

const UNKNOWN_OF_ALL: Figure = { type: "empty", text: "chưa biết đủ các đơn vị" };

/** Of an indicator; `undefined`: the subject is none. */
function findJudgedFigure(wanted: Wanted, briefing: Briefing): Figure | undefined {
  const { dataset } = briefing;
  const isMeant = ({ id }: { readonly id: string }) => id === wanted.subject;
  const indicator = dataset.indicators.find(isMeant);
  if (indicator !== undefined)
    return findIndicatorFigure(wanted, indicator, briefing) ?? defect(wanted);
  const level = dataset.levelIndicators.find(isMeant);
  return level === undefined
    ? undefined
    : (findLevelResult(wanted, level, briefing) ?? defect(wanted));
}

/** Of a statistic, a strand or an instrument; `undefined`: the subject is none. */
function findDefinedFigure(wanted: Wanted, briefing: Briefing): Figure | undefined {
  const { dataset, summary } = briefing;
  const isMeant = ({ id }: { readonly id: string }) => id === wanted.subject;
  const statistic = dataset.statistics.find(isMeant);
  if (statistic !== undefined)
    return findStatisticFigure(wanted.figure, statistic, briefing) ?? defect(wanted);
  const strand = summary.strands.get(wanted.subject);
  if (strand !== undefined) return findStrandFigure(wanted, strand);
  const instrument = dataset.instruments.find(isMeant);
  return instrument === undefined ? undefined : findCitation(wanted, instrument);
}

/** The same briefing, as if there were no other units. */
function briefPart(wanted: Wanted, group: Group, briefing: Briefing): Briefing {
  const { summary, period } = briefing;
  const part = summary.parts.get(nameGroup(group));
  if (part === undefined) return defect(wanted);
  const units = unitsOfGroup(group, period.units);
  return { ...briefing, period: { ...period, units }, summary: { ...summary, ...part } };
}

/** What units report of a field; `undefined`: they report no such field, or the figure is the issuer's own. */
function findFieldFigure(wanted: Wanted, briefing: Briefing): Figure | undefined {
  const { dataset, period, summary } = briefing;
  const total = summary.totals.get(wanted.subject);
  if (total === undefined || wanted.figure === "chung") return undefined;
  const field = dataset.form.fields.find(({ id }) => id === wanted.subject);
  if (field === undefined) return defect(wanted);
  if (wanted.figure === "tong") return findTotal(total, field);
  const asked = period.units.filter((unit) => isAmong(unit, field)).map(({ type }) => type);
  const isOfAll = wanted.group === null && !isNarrow(field);
  const types = isOfAll ? field.unitTypes : field.unitTypes.filter((type) => asked.includes(type));
  if (wanted.answer === null) return toUnitCount(total.reportingCount, types);
  const count = total.answers.get(wanted.answer) ?? WITHHELD;
  const { reportingCount: whole } = total;
  return count === WITHHELD || whole === WITHHELD
    ? { type: "withheld" }
    : { type: "units", count, whole, types };
}

/** How many units there are of a type or in a block; `undefined`: the subject is neither. */
function findGroupSize(subject: string, briefing: Briefing): Figure | undefined {
  const { dataset, summary, period } = briefing;
  if (dataset.unitTypes.some(({ id }) => id === subject))
    return toUnitCount(summary.countByType.get(subject) ?? 0, [subject]);
  if (!dataset.blocks.some(({ id }) => id === subject)) return undefined;
  const types = period.units.filter(({ block }) => block === subject).map(({ type }) => type);
  return toUnitCount(summary.countByBlock.get(subject) ?? 0, types);
}

/** The total of a field. Only a whole number takes a format, such as two digits or words. */
function findTotal({ total, isRough }: ToldTotal, field: Field): Figure {
  if (total === null) return UNREPORTED;
  if (typeof total === "number" && isRough)
    return { type: "text", text: toRoughTotalText(total, isRough, field) };
  return typeof total !== "number" || numbersOf(field)?.isWhole === true
    ? toNumber(total)
    : { type: "text", text: toTotalText(total, field) };
}

/** A number, or that it is withheld. */
function toNumber(count: Told<number>): Figure {
  return count === WITHHELD ? { type: "withheld" } : { type: "number", count };
}

/** A number of units of these types, or that it is withheld. */
function toUnitCount(count: Told<number>, types: readonly string[]): Figure {
  return count === WITHHELD ? { type: "withheld" } : { type: "unitCount", count, types };
}

function findStrandFigure(wanted: Wanted, strand: Told<StrandCounts>): Figure {
  if (strand === WITHHELD) return { type: "withheld" };
  const { states, applicable, applicableTypes } = strand;
  const counts: Readonly<Record<string, number>> = {
    ap_dung: applicable,
    hoan_thanh: states.done,
    dang_thuc_hien: states.underway,
    cham: states.late,
    chua_trien_khai: states.notStarted,
    chua_den_han: states.notDue,
    chua_co_so_lieu: states.noData,
  };
  const count = counts[wanted.figure];
  if (count === undefined) return defect(wanted);
  return { type: "units", count, whole: applicable, types: applicableTypes };
}

function findCitation(wanted: Wanted, instrument: Instrument): Figure {
  if (wanted.figure === "day_du") return { type: "text", text: citeInFull(instrument) };
  if (wanted.figure === "ngan") return { type: "text", text: citeShort(instrument) };
  return instrument.number === null ? defect(wanted) : { type: "text", text: instrument.number };
}

/** Figures of the period as a whole: `don_vi`, `ky`, `to_chuc`. */
function findFixedFigure(wanted: Wanted, briefing: Briefing): Figure {
  const { dataset, period, summary } = briefing;
  const { unitCount, silentCount, states } = summary;
  const reporting =
    silentCount === WITHHELD || silentCount === null ? silentCount : unitCount - silentCount;
  const date = (day: CalendarDate | undefined): Figure =>
    day === undefined ? { type: "empty", text: UNDETERMINED } : { type: "date", date: day };
  const window = period.plannedWindow;
  const types = period.units.map(({ type }) => type);
  // Nobody has reported where nobody is asked, and nobody is done where nothing counts as progress.
  const units = (count: Told<number> | null) =>
    count === null ? UNREPORTED : toUnitCount(count, types);
  const done = states === WITHHELD ? WITHHELD : states.done;
  const figures: Readonly<Record<string, Figure>> = {
    "don_vi.tong": units(unitCount),
    "don_vi.diem": units(summary.pilotCount),
    "don_vi.da_bao_cao": units(reporting),
    "don_vi.chua_bao_cao": units(silentCount),
    "don_vi.hoan_thanh": units(tracksProgress(dataset) ? done : null),
    "don_vi.ten_diem": namePilots(briefing),
    "ky.ngay_chot": date(period.date),
    "ky.tu_ngay": date(window?.from.first),
    "ky.den_ngay": date((window?.until ?? window?.from)?.last),
    "ky.thoi_gian":
      window === null
        ? { type: "empty", text: UNDETERMINED }
        : { type: "text", text: toWindowText(window) },
    "to_chuc.ten": { type: "text", text: dataset.issuer.name },
    "to_chuc.nhiem_ky": { type: "text", text: dataset.issuer.term },
  };
  return figures[`${wanted.subject}.${wanted.figure}`] ?? defect(wanted);
}

function namePilots({ period }: Briefing): Figure {
  const pilots = period.units.filter(({ isPilot }) => isPilot).map(({ name }) => name);
  return pilots.length === 0
    ? { type: "empty", text: "chưa chọn" }
    : { type: "text", text: joinWithAnd(pilots) };
}

function defect(wanted: Wanted): never {
  throw new TypeError(`no figure ${nameWanted(wanted)}`);
}
