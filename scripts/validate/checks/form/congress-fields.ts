import type { Field } from "../../../model/form/form.ts";
import type { Report } from "../../../model/problem.ts";
import { findEntry, findText, type SourceNode } from "../../parse/source-node.ts";
import { problemIn } from "../../readers/records.ts";
import { listFieldNodes } from "./form-rules.ts";

/** Reports a second day of the congress of the same kind: we do not know which one holds. */
export function checkCongressFields(
  fields: readonly Field[],
  form: SourceNode | undefined,
  report: Report,
): void {
  for (const kind of ["done", "planned"] as const) {
    const [first, ...others] = fields.filter(
      ({ isOfCongress, moment }) => isOfCongress && moment === kind,
    );
    for (const { id } of others) {
      const item = listFieldNodes(form).find((one) => findText(one, "id")?.text === id);
      const at = item === undefined ? undefined : findEntry(item, "vai_tro");
      if (at !== undefined) report(problemIn(at, "congress-twice", { allowed: first?.id ?? null }));
    }
  }
}
