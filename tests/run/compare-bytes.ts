import { expect } from "vitest";

// Vitest compares arrays of bytes one element after another, which takes seconds for a megabyte. This module must be
// imported, not named as a setup file: Vitest would run it for each test file and ask as many testers.
expect.addEqualityTesters([compareBytes]);

/** Whether two arrays of bytes of one kind are equal; `undefined`: they are something else. */
export function compareBytes(a: unknown, b: unknown): boolean | undefined {
  if (!(a instanceof Uint8Array && b instanceof Uint8Array)) return undefined;
  return a.constructor === b.constructor ? Buffer.compare(a, b) === 0 : undefined;
}
