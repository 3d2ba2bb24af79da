/** What has each key, in order; Node 20 has no `Map.groupBy`. */
export function groupBy<K, T>(
  all: Iterable<T>,
  toKey: (one: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = toKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
