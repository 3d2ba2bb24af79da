import type { IntakeTable } from "../../../model/intake-table.ts";
import { findNearest } from "../../../validate/sentences/nearest.ts";
import { toPlainLabel } from "../../forms/layout/questions.ts";

/** A unit by what it may be called. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** The unit that a row of a table is of; without one perhaps the unit that is meant. */
export function findUnit(
  name: string,
  {
    units,
    table,
  }: { readonly units: readonly KnownUnit[]; readonly table: Pick<IntakeTable, "unitNames"> },
): { readonly unit: string | null; readonly hint: KnownUnit | null } {
  const plain = toPlainLabel(name);
  const told = table.unitNames.find((one) => toPlainLabel(one.name) === plain);
  if (told !== undefined) return { unit: told.unit, hint: null };
  const same = units.filter((unit) => listNames(unit).includes(plain));
  const [only] = same;
  if (only !== undefined && same.length === 1) return { unit: only.id, hint: null };
  return { unit: null, hint: guessUnit(name, units) };
}

function listNames({ id, name, otherNames }: KnownUnit): readonly string[] {
  return [id, name, ...otherNames].map(toPlainLabel);
}

/** A name without the words for the kind of organisation, which tables leave out: `xã A` of `Đảng bộ xã A`. */
const KIND = /^(?:đảng bộ|đảng ủy|chi bộ|chi ủy|đb|cb|đu)\s+(?:cơ sở\s+)?/u;

/** A shorter name is near too many others. */
const LEAST_LETTERS = 4;

/** The unit whose name is most like a name; `null`: none, or several. */
export function guessUnit(name: string, units: readonly KnownUnit[]): KnownUnit | null {
  const bare = toBare(name);
  if (!/\p{L}.*\p{L}/u.test(bare)) return null;
  const same = units.filter((unit) => toBare(unit.name) === bare);
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  if (bare.length < LEAST_LETTERS) return null;
  const nearest = findNearest(
    bare,
    units.map((unit) => toBare(unit.name)),
  );
  const like = units.filter((unit) => toBare(unit.name) === nearest);
  return like.length === 1 ? (like[0] ?? null) : null;
}

function toBare(name: string): string {
  return toPlainLabel(name).replace(KIND, "");
}
