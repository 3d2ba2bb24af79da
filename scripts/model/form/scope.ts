/** Holds of a unit whose choice or yes/no field has one of these values. */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

/** Of which units something is. All that is said must hold of a unit; what is `null` says nothing. */
export interface Scope {
  /** Ids of unit types; all of them when the file says `tat-ca`, or nothing. */
  readonly unitTypes: readonly string[];
  /** Ids of blocks. */
  readonly blocks: readonly (string | null)[] | null;
  /** Pilots alone, or all others. */
  readonly isPilot: boolean | null;
  /** Ids of units. */
  readonly units: readonly string[] | null;
  readonly condition: Condition | null;
}

/** What a scope says of a unit before anybody has answered anything. */
export type Membership = Omit<Scope, "condition">;

/** What a membership asks for. */
export interface Member {
  readonly id: string;
  readonly type: string;
  readonly block: string | null;
  readonly isPilot: boolean;
}

/** Stands for the issuer where a unit or its type stands: it fills its own fields as a unit fills the others. */
export const LEVEL = "chung";
export const LEVEL_MEMBER: Member = { id: LEVEL, type: LEVEL, block: null, isPilot: false };

/** A scope as people write it: it may leave the types open. */
export interface WrittenScope extends Omit<Scope, "unitTypes"> {
  /** `null`: all of them. */
  readonly unitTypes: Scope["unitTypes"] | null;
}

/** Of whom it is where these are all types of units. */
export function toWholeScope<T extends Pick<WrittenScope, "unitTypes">>(
  written: T,
  types: Scope["unitTypes"],
): T & Pick<Scope, "unitTypes"> {
  return { ...written, unitTypes: written.unitTypes ?? types };
}

/** Says nothing but the types of units. */
export const BY_TYPE_ALONE = {
  blocks: null,
  isPilot: null,
  units: null,
} as const satisfies Partial<Scope>;

/** Whether a unit is among those of a scope, whatever it answers. */
export function isAmong(unit: Member, { unitTypes, blocks, isPilot, units }: Membership): boolean {
  return (
    unitTypes.includes(unit.type) &&
    (blocks === null || blocks.includes(unit.block)) &&
    (isPilot === null || isPilot === unit.isPilot) &&
    (units === null || units.includes(unit.id))
  );
}

/** Whether a scope says more than types and an answer. */
export function isNarrow({ blocks, isPilot, units }: Membership): boolean {
  return blocks !== null || isPilot !== null || units !== null;
}

/** The same without the names of the units that it lists: that it lists some may be told, which ones may not. */
export function withoutUnits<T extends Membership>(scope: T): T {
  return scope.units === null ? scope : { ...scope, units: [] };
}

/** Which part of the outer scope, its types apart, lets a unit of the inner one out; `null`: none does. */
export function findNarrower(
  inner: Membership,
  outer: Membership,
): Exclude<keyof Membership, "unitTypes"> | null {
  const isPart = <T>(some: readonly T[] | null, all: readonly T[] | null) =>
    all === null || (some !== null && some.every((one) => all.includes(one)));
  if (!isPart(inner.blocks, outer.blocks)) return "blocks";
  if (outer.isPilot !== null && inner.isPilot !== outer.isPilot) return "isPilot";
  return isPart(inner.units, outer.units) ? null : "units";
}
