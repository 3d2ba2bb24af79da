import { isApplied } from "../../../model/form/condition.ts";
import type { Form } from "../../../model/form/form.ts";
import type { Postponement, Unit } from "../../../model/report/period.ts";
import type { Report } from "../../../model/problem.ts";
import { toWholeScope } from "../../../model/form/scope.ts";
import type { Definitions } from "../../read/definitions.ts";
import { problemIn } from "../../readers/records.ts";
import type { PostponementInFile } from "../../schema/period.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";

/** Who of these units is put off. A unit that has not answered the condition is not known to be. */
export function cover(
  pause: PostponementInFile,
  units: readonly Unit[],
  { form, known }: Pick<Definitions, "form" | "known">,
): Postponement {
  const scope = toWholeScope(pause.scope, [...(known.unitType ?? [])]);
  const covered = units.filter((unit) => isApplied(unit, scope, form) === true);
  return { ...pause, scope, units: new Set(covered.map(({ id }) => id)) };
}

/** The page of a unit says that it is put off, and with that its answer: so the answer must be public by unit. */
export function checkPauseConditions(
  period: SourceNode,
  { fields }: Pick<Form, "fields">,
  report: Report,
): void {
  for (const pause of itemsOf(period, "tam_hoan")) {
    const scope = findEntry(pause, "pham_vi");
    const condition = scope === undefined ? undefined : findEntry(scope, "dieu_kien");
    const at = condition === undefined ? undefined : findText(condition, "truong");
    const field = fields.find(({ id }) => id === at?.text);
    if (at === undefined || field === undefined || field.visibility === "perUnit") continue;
    const hint =
      "trang của đơn vị nêu việc tạm hoãn, tức là nêu câu trả lời, nên trường ấy phải là «cong_khai: don-vi»";
    report(problemIn(at, "condition-unfit", { hint }));
  }
}
