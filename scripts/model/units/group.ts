import type { Member } from "../form/scope.ts";

/** A block or a type of units, of which a text may ask alone. */
export interface Group {
  readonly by: "khoi" | "loai";
  readonly id: string;
}

/** `khoi.su-nghiep`. */
export function nameGroup({ by, id }: Group): string {
  return `${by}.${id}`;
}

/** The units of a group. */
export function unitsOfGroup<T extends Pick<Member, "type" | "block">>(
  { by, id }: Group,
  units: readonly T[],
): readonly T[] {
  return units.filter((unit) => (by === "khoi" ? unit.block : unit.type) === id);
}
