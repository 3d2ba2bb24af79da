import type { Field, Visibility } from "../../../model/form/form.ts";
import { findNarrower } from "../../../model/form/scope.ts";
import type { Report } from "../../../model/problem.ts";
import { listFieldNodes } from "./form-rules.ts";
import { SCOPE_KEYS } from "../../schema/rules/scope.ts";
import { problemIn } from "../../readers/records.ts";
import { findEntry, findText, type SourceNode } from "../../parse/source-node.ts";

const RANK: Readonly<Record<Visibility, number>> = { never: 0, totals: 1, perUnit: 2 };

/**
 * Checks what decides whether a field is asked: it stands before it, so that whoever fills the form has answered it, and
 * no two ask for each other; every unit that fills the one fills the other; and it is no less public, because whoever
 * sees that a unit has the field sees the answer.
 */
export function checkFieldConditions(
  fields: readonly Field[],
  form: SourceNode | undefined,
  report: Report,
): void {
  for (const [index, field] of fields.entries()) {
    const { condition } = field;
    const at = fields.findIndex(({ id }) => id === condition?.field);
    const decides = fields[at];
    if (condition === null || decides === undefined) continue;
    const found =
      at >= index ? `trường ấy đứng sau «${field.id}» trong biểu mẫu` : findUnfit(field, decides);
    const item = listFieldNodes(form).find((one) => findText(one, "id")?.text === field.id);
    const scope = item === undefined ? undefined : (findEntry(item, "pham_vi") ?? item);
    const node = scope === undefined ? undefined : findEntry(scope, "dieu_kien");
    if (found === null || node === undefined) continue;
    report(problemIn(findEntry(node, "truong") ?? node, "condition-unfit", { hint: found }));
  }
}

function findUnfit(field: Field, decides: Field): string | null {
  const foreign = field.unitTypes.filter((type) => !decides.unitTypes.includes(type));
  if (foreign.length > 0) return `loại đơn vị ${foreign.join(", ")} không trả lời trường ấy`;
  const narrower = findNarrower(field, decides);
  if (narrower !== null)
    return `trường ấy chỉ hỏi một số đơn vị («${SCOPE_KEYS[narrower]}» ở «pham_vi» của nó)`;
  return RANK[decides.visibility] < RANK[field.visibility]
    ? `trường ấy ít công khai hơn «${field.id}»: ai thấy đơn vị có «${field.id}» thì biết câu trả lời`
    : null;
}
