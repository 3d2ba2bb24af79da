import { toIdentityKey } from "./read/identify.ts";
import type { FilledForm } from "./read/statement.ts";

/**
 * The forms that are not taken, since a mended copy that the tool once made of one came back with them; each with the
 * workbook of the copy. A table of the office is no form that goes back.
 */
export function listSuperseded(forms: readonly FilledForm[]): ReadonlyMap<string, string> {
  const copies = new Map(
    forms
      .filter(({ isSentBack }) => isSentBack)
      .map(({ identity, workbook }) => [toIdentityKey(identity), workbook]),
  );
  return new Map(
    forms.flatMap(({ identity, table, isSentBack, workbook }) => {
      const copy = copies.get(toIdentityKey(identity));
      return copy === undefined || isSentBack || table !== null ? [] : [[workbook, copy] as const];
    }),
  );
}
