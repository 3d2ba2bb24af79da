/** Ends a `switch` over kinds: a kind without a case does not compile. Throws: no such value should exist. */
export function assertNever(value: never): never {
  throw new TypeError(`no case for ${JSON.stringify(value)}`);
}
