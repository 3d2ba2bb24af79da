/** A text or number of a whole that is not in its reduced copy. */
export interface LostLeaf {
  /** Its keys, lists as `*`: `periods.*.units.*.internalNote`. Inside a lost element: `periods.*.units.-.name`. */
  readonly kind: string;
  readonly value: string | number;
}

/** Everything that a reduced copy lacks; a key tells the elements of a list apart. */
export function listLostLeaves(whole: unknown, reduced: unknown, kind = ""): readonly LostLeaf[] {
  if (typeof whole === "string" || typeof whole === "number")
    return whole === reduced ? [] : [{ kind, value: whole }];
  if (typeof whole !== "object" || whole === null) return [];
  return listEntries(whole).flatMap(([key, value, name]) => {
    const other = findEntry(reduced, key);
    const isLost = other === undefined && name === "*";
    return listLostLeaves(value, other, join(kind, isLost ? "-" : name));
  });
}

type Entry = readonly [key: string, value: unknown, name: string];

function listEntries(record: object): readonly Entry[] {
  if (record instanceof Map)
    return [...record].map(([key, one]) => [String(key), one, String(key)]);
  if (Array.isArray(record))
    return record.map((one: unknown, index) => [keyOf(one) ?? String(index), one, "*"]);
  return Object.entries(record).map(([key, value]) => [key, value, key]);
}

function findEntry(record: unknown, wanted: string): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  return listEntries(record).find(([key]) => key === wanted)?.[1];
}

function keyOf(element: unknown): string | undefined {
  if (typeof element !== "object" || element === null) return undefined;
  const { id, slug, date } = element as Readonly<Record<string, unknown>>; // any may be absent
  return [id, slug, date].find((key) => typeof key === "string");
}

const join = (kind: string, name: string) => (kind === "" ? name : `${kind}.${name}`);
