/**
 * Ends a `switch` over the kinds of something: a new kind that no case answers does not compile here.
 * @throws always: a value of no known kind is a defect of ours
 */
export function assertNever(value: never): never {
  throw new TypeError(`no case for ${JSON.stringify(value)}`);
}
