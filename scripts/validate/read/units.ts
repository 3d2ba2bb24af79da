import type { ParticularsByField } from "../../model/form/answer.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { isAsked } from "../../model/form/condition.ts";
import { FIELD_KINDS } from "../../model/form/field-kinds.ts";
import type { BlockId, Field } from "../../model/form/form.ts";
import type { Jump } from "../../model/judgement/jump.ts";
import type { ToFill, Unit } from "../../model/report/period.ts";
import type { Problem } from "../../model/problem.ts";
import { toEntryText, type UnitEntry } from "../../model/units/unit-entry.ts";
import { isAmong } from "../../model/form/scope.ts";
import { compareNames } from "../../model/texts/vietnamese-order.ts";
import { checkRulings } from "../checks/figures/rulings.ts";
import { checkFigures } from "../checks/figures/figures.ts";
import { checkJumps } from "../checks/figures/jumps.ts";
import type { SentBefore } from "../checks/figures/find-jumps.ts";
import type { Definitions } from "./definitions.ts";
import { isOfKnownType, toFieldsOfUnit, type FieldsOfUnit } from "./fields-of-unit.ts";
import { openAnswers, readersOfUnits } from "./answers.ts";
import { readFigures, saysNoData, type Figures } from "./figures.ts";
import { INVALID, problemIn, readQuietly, type Invalid } from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import { date, yesNo } from "../readers/scalars.ts";
import { asksNothing, unit, type UnitInFile } from "../schema/units/unit.ts";
import { findEntry, findText, type SourceNode } from "../parse/source-node.ts";
import type { EnteredUnits } from "./unit-sources.ts";
import { toSpokenForm } from "./spoken-form.ts";

/** What every unit of a period is read with. */
export interface UnitReading {
  readonly date: CalendarDate;
  readonly definitions: Definitions;
  readonly reading: Reading;
  /** What each unit last sent, by its id; this period's figures replace it. */
  readonly sent: Map<string, SentBefore>;
}

/** The units of one period, in the order of blocks (if there are any), types and Vietnamese names. */
export function readUnits({ list, others }: EnteredUnits, period: UnitReading): readonly Unit[] {
  const names = new Map<string, Named>();
  for (const { entry, parse } of others) {
    const node = parse();
    // Nobody knows what it last sent, and it is no unit that counts.
    const sent = new Map([[NO_UNIT, toUnread(period.date, entry)]]);
    if (node !== undefined) readUnit({ id: NO_UNIT, entry, node }, { ...period, sent });
  }
  const units = list.flatMap(({ id, entry, parse }) => {
    const node = parse();
    if (node === undefined) {
      period.sent.set(id, toUnread(period.date, entry));
      return [];
    }
    reportSameName({ node, entry }, names, period.reading);
    const found = readUnit({ id, entry, node }, period);
    return found === undefined ? [] : [found];
  });
  return sortUnits(units, period.definitions);
}

const NO_UNIT = "";

/** A unit that could be parsed. */
interface ParsedUnit {
  readonly id: string;
  readonly entry: UnitEntry;
  readonly node: SourceNode;
}

function readUnit(parsed: ParsedUnit, period: UnitReading): Unit | undefined {
  const { definitions, reading } = period;
  const { id, entry, node } = parsed;
  const entered = unit(node, reading);
  checkPilot(node, reading);
  const by = toFieldsOfUnit(id, node, definitions);
  checkRulings(node, { definitions, member: by.member, cutoff: period.date, reading });
  checkFiguresDate(node, period);
  if (asksNothing(reading)) return entered === INVALID ? undefined : toUnasked(parsed, entered);
  if (findEntry(node, "so_lieu") === undefined) {
    period.sent.set(id, toUnread(period.date, entry));
    return undefined;
  }
  const sent = readUnitFigures(parsed, by, period);
  if (sent === INVALID || entered === INVALID) return undefined;
  const { figures, jumps } = sent;
  const toFill = toToFill(parsed, figures, by);
  return {
    id,
    ...entered,
    jumps,
    hasSent: figures !== null,
    values: figures,
    particulars: sent.particulars,
    stale: new Map(),
    toFill,
  };
}

/** Whom the form asks nothing owes nothing: it is not silent. */
function toUnasked({ id, entry, node }: ParsedUnit, entered: UnitInFile): Unit {
  return {
    id,
    ...entered,
    jumps: [],
    hasSent: true,
    values: new Map(),
    particulars: new Map(),
    stale: new Map(),
    toFill: { entry, line: node.place.line, gaps: [] },
  };
}

interface Sent {
  readonly figures: Figures | null;
  readonly particulars: ParticularsByField;
  readonly jumps: readonly Jump[];
}

/** The figures of a unit, compared with each other and with what it last sent. */
function readUnitFigures(
  { id, entry, node }: ParsedUnit,
  by: FieldsOfUnit,
  period: UnitReading,
): Sent | Invalid {
  const { date, definitions, reading, sent } = period;
  const at = findEntry(node, "so_lieu") ?? node;
  const faulty: string[] = [];
  const listening: Reading = {
    ...reading,
    report: (problem) => {
      faulty.push(...toFaultyPaths(problem, by.fields));
      reading.report(problem);
    },
  };
  const answers = openAnswers(readersOfUnits(definitions), { cutoff: date, reading: listening });
  const figures = readFigures(at, { ...by, read: answers.read }, listening);
  if (figures === INVALID) {
    sent.set(id, toUnread(date, entry));
    return INVALID;
  }
  const fields = by.fields.filter((field) => isAmong(by.member, field));
  if (figures !== null)
    checkFigures({ node: at, figures, fields: by.fields, cutoff: date, reading: listening });
  const before = sent.get(id) ?? { ...toUnread(date, entry), isRead: true };
  // Without a known type we do not know which fields the unit should have.
  const isKnown = isOfKnownType(by);
  const defined = new Set(by.fields.map(({ id: field }) => field));
  const now = figures ?? before.figures;
  const check = { node, figures: now, fields, defined, before, date, faulty, reading };
  const jumps = isKnown ? checkJumps(check) : [];
  if (figures !== null)
    sent.set(id, { date, source: toEntryText(entry), figures, faulty, isRead: true });
  return { figures, particulars: answers.particulars, jumps };
}

/** The key paths that a problem is about: a value that it hides is not gone. */
function toFaultyPaths({ code, path, found, hint }: Problem, fields: readonly Field[]) {
  if (code === "missing-key") return [path, `so_lieu.${found}`];
  if (code !== "unknown-key") return [path];
  // Perhaps the key is misspelt, or it is a step that stands too far left.
  const lists = fields.filter(({ options }) => options.some(({ id }) => id === found));
  return [path, ...[hint ?? "", ...lists.map(({ id }) => id)].map((id) => `so_lieu.${id}`)];
}

/** Stands for figures that could not be read. */
export function toUnread(date: CalendarDate, entry: UnitEntry): SentBefore {
  return { date, source: toEntryText(entry), figures: new Map(), faulty: [], isRead: false };
}

function toToFill(
  { entry, node }: ParsedUnit,
  figures: Figures | null,
  { fields, member }: FieldsOfUnit,
): ToFill {
  const line = findKeyLine(node, "so_lieu") ?? node.place.line;
  const at = findEntry(node, "so_lieu") ?? node;
  const asked = fields.filter(
    ({ kind, isRequired }) => FIELD_KINDS[kind].isGapWhenBlank || isRequired,
  );
  const empty = asked.filter(
    (field) =>
      isAmong(member, field) &&
      figures?.has(field.id) === false &&
      isAsked(field, figures, fields) === true,
  );
  return {
    entry,
    line,
    gaps: empty.map((field) => {
      const { id } = field;
      const value = findEntry(at, id);
      const isTold = value !== undefined && value.kind !== "empty";
      return {
        field: id,
        line: findKeyLine(at, id) ?? line,
        isWrong: isTold && !saysNoData(value, field),
      };
    }),
  };
}

function findKeyLine(node: SourceNode, key: string): number | undefined {
  if (node.kind !== "map") return undefined;
  return node.entries.find((entry) => entry.key === key)?.keyPlace.line;
}

function checkPilot(node: SourceNode, reading: Reading): void {
  const isPilot = readQuietly(yesNo, findEntry(node, "don_vi_diem"), reading);
  const reason = findEntry(node, "ly_do_diem");
  if (isPilot === false && reason?.kind === "text")
    reading.report(problemIn(reason, "pilot-reason"));
}

/** The figures of a period cannot be of a day after its cut-off date. */
function checkFiguresDate(node: SourceNode, { date: cutoff, reading }: UnitReading): void {
  const at = findEntry(node, "ngay_so_lieu");
  const days = at?.kind === "map" ? at.entries.map(({ value }) => value) : [at];
  for (const one of days) {
    const day = readQuietly(date, one, reading);
    if (one !== undefined && day !== undefined && day > cutoff)
      reading.report(problemIn(one, "after-cutoff", { allowed: formatDate(cutoff) }));
  }
}

interface Named {
  readonly name: string;
  readonly entry: UnitEntry;
}

/** Reports two units with one name, also where only the place of a tone differs («Hoà», «Hòa»). */
function reportSameName(
  { node, entry }: Omit<ParsedUnit, "id">,
  names: Map<string, Named>,
  reading: Reading,
): void {
  const at = findText(node, "ten");
  if (at === undefined) return;
  const spoken = toSpokenForm(at.text);
  const first = names.get(spoken);
  names.set(spoken, { name: at.text, entry });
  if (first === undefined) return;
  const allowed = toEntryText(first.entry);
  if (first.name === at.text) reading.report(problemIn(at, "duplicate-name", { allowed }));
  else reading.report(problemIn(at, "similar-name", { allowed, hint: first.name }));
}

function sortUnits(units: readonly Unit[], { blocks, unitTypes }: Definitions): readonly Unit[] {
  const blockRank = new Map<BlockId, number>(blocks.map(({ id }, rank) => [id, rank]));
  const typeRank = new Map<BlockId, number>(unitTypes.map(({ id }, rank) => [id, rank]));
  const rank = (ranks: ReadonlyMap<BlockId, number>, id: BlockId) => ranks.get(id) ?? ranks.size;
  return units.toSorted(
    (a, b) =>
      rank(blockRank, a.block) - rank(blockRank, b.block) ||
      rank(typeRank, a.type) - rank(typeRank, b.type) ||
      compareNames(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}
