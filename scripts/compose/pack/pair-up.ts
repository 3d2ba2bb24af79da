interface Pair<T> {
  readonly now: T;
  /** What it was; `null`: it is new. */
  readonly before: T | null;
}

/**
 * Finds what each of these was before.
 * @param ways how it is known again: whoever the first way tells is left to no other
 */
export function pairUp<T>(
  before: readonly T[],
  now: readonly T[],
  ways: readonly ((before: T, now: T) => boolean)[],
): { readonly pairs: readonly Pair<T>[]; readonly gone: readonly T[] } {
  const gone = [...before];
  const take = (is: (one: T) => boolean): T | null => {
    const at = gone.findIndex(is);
    return at < 0 ? null : (gone.splice(at, 1)[0] ?? null);
  };
  const pairs = ways.reduce<readonly Pair<T>[]>(
    (found, isAlike) =>
      found.map((pair) => ({
        now: pair.now,
        before: pair.before ?? take((one) => isAlike(one, pair.now)),
      })),
    now.map((one) => ({ now: one, before: null })),
  );
  return { pairs, gone };
}
