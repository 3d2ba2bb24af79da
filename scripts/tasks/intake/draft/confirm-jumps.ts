import type { Edit } from "../../../edit/edit.ts";
import type { Confirmation } from "../../../model/judgement/confirmation.ts";
import { itemsOf } from "../../../validate/parse/source-node.ts";
import type { IntakeFault } from "../read/statement.ts";
import type { WeighedForm, WeighedPart } from "../weigh/form.ts";

/** A figure far from the last one: right or wrong only a person knows, who says so in the data. */
export interface JumpToConfirm extends IntakeFault {
  readonly unit: string | null;
  /** The id of the field. */
  readonly field: string;
}

/** What a person has said of a jump. */
export interface ConfirmedJump extends Confirmation {
  readonly workbook: string;
  readonly unit: string | null;
}

/** The forms, whose jumps the data will confirm as a person has said. */
export function confirmJumps(
  forms: readonly WeighedForm[],
  confirmed: readonly ConfirmedJump[],
): readonly WeighedForm[] {
  if (confirmed.length === 0) return forms;
  return forms.map((one) => ({
    ...one,
    parts: one.parts.map((part) =>
      withEdits(
        part,
        confirmed.filter(
          ({ workbook, unit }) => workbook === one.form.workbook && unit === part.unit,
        ),
      ),
    ),
  }));
}

/** Behind what the file confirms already. */
function withEdits(part: WeighedPart, confirmed: readonly ConfirmedJump[]): WeighedPart {
  const { weighed, target } = part;
  const said = target.node === undefined ? 0 : itemsOf(target.node, "xac_nhan").length;
  const edits = confirmed.flatMap(({ field, reason, person }, at) => [
    toEdit(said + at, "truong", field),
    toEdit(said + at, "ly_do", reason),
    toEdit(said + at, "nguoi", person),
  ]);
  return { ...part, weighed: { ...weighed, edits: [...weighed.edits, ...edits] } };
}

function toEdit(at: number, key: string, text: string): Edit {
  return { path: ["xac_nhan", at, key], to: { kind: "text", text } };
}
