import type { CalendarDate } from "../model/calendar-date.ts";
import type { Field } from "../model/form.ts";
import type { Unit } from "../model/period.ts";
import type { SourceFile } from "../load/source-file.ts";
import { checkFigures } from "./check-figures.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Definitions } from "./read-definitions.ts";
import { readFigures } from "./read-figures.ts";
import { INVALID, problemIn } from "./readers.ts";
import type { Reading } from "./reading.ts";
import { unit, type UnitInFile } from "./schema/unit.ts";
import { findEntry, type SourceNode } from "./source-node.ts";

export interface UnitSource {
  readonly id: string;
  readonly source: SourceFile;
}

interface Period {
  readonly date: CalendarDate;
  readonly definitions: Definitions;
  readonly reading: Reading;
}

/** The units of one period, in the order of blocks, types and Vietnamese names. */
export function readUnits(sources: readonly UnitSource[], period: Period): readonly Unit[] {
  const names = new Map<string, SourceNode>();
  const units = sources.flatMap(({ id, source }) => {
    const node = parseYaml(source, period.reading.report);
    if (node === undefined) return [];
    reportSameName(node, names, period.reading);
    const found = readUnit(id, node, period);
    return found === undefined ? [] : [found];
  });
  return sortUnits(units, period.definitions);
}

function readUnit(id: string, node: SourceNode, period: Period): Unit | undefined {
  const { definitions, reading } = period;
  const entered = unit(node, reading);
  if (entered !== INVALID) checkPilot(node, entered, reading);
  const at = findEntry(node, "so_lieu");
  if (at === undefined) return undefined;
  const by = toFieldsOfUnit(node, definitions);
  const figures = readFigures(at, by, reading);
  if (figures === INVALID) return undefined;
  if (figures !== null) {
    checkFigures({ node: at, figures, fields: by.fields, cutoff: period.date, reading });
  }
  if (entered === INVALID) return undefined;
  const { figures: _node, ...identity } = entered;
  return { id, ...identity, values: figures };
}

/**
 * The form as the unit's type fills it. When the type is not known, which has been reported, any
 * field may stand there and none must.
 */
function toFieldsOfUnit(
  node: SourceNode,
  { form, known }: Definitions,
): { readonly fields: readonly Field[]; readonly unitType: string } {
  const type = findEntry(node, "loai");
  if (type?.kind === "text" && known.unitType?.has(type.text) === true)
    return { fields: form.fields, unitType: type.text };
  const unitType = "";
  return {
    fields: form.fields.map((field) => ({ ...field, unitTypes: [unitType], isRequired: false })),
    unitType,
  };
}

function checkPilot(
  node: SourceNode,
  { isPilot, pilotReason }: UnitInFile,
  reading: Reading,
): void {
  if (isPilot || pilotReason === null) return;
  reading.report(problemIn(findEntry(node, "ly_do_diem") ?? node, "pilot-reason", {}));
}

/** Two units of one name cannot be told apart on paper. */
function reportSameName(node: SourceNode, names: Map<string, SourceNode>, reading: Reading): void {
  const name = findEntry(node, "ten");
  if (name?.kind !== "text") return;
  const first = names.get(name.text);
  if (first !== undefined) {
    reading.report(problemIn(name, "duplicate-name", { allowed: first.place.file }));
  }
  names.set(name.text, name);
}

function sortUnits(units: readonly Unit[], { blocks, unitTypes }: Definitions): readonly Unit[] {
  const collator = new Intl.Collator("vi", { numeric: true });
  const blockRank = new Map(blocks.map(({ id }, rank) => [id, rank]));
  const typeRank = new Map(unitTypes.map(({ id }, rank) => [id, rank]));
  const rank = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id) ?? ranks.size;
  return units.toSorted(
    (a, b) =>
      rank(blockRank, a.block) - rank(blockRank, b.block) ||
      rank(typeRank, a.type) - rank(typeRank, b.type) ||
      collator.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}
