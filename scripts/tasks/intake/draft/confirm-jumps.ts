import { setText } from "../../../edit/edit.ts";
import type { Confirmation } from "../../../model/judgement/confirmation.ts";
import { itemsOf } from "../../../validate/parse/source-node.ts";
import type { IntakeFault } from "../read/statement.ts";
import { addEdits, type WeighedForm } from "../weigh/form.ts";

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

/** The forms, whose jumps the data will confirm as a person has said, behind what their files confirm already. */
export function confirmJumps(
  forms: readonly WeighedForm[],
  confirmed: readonly ConfirmedJump[],
): readonly WeighedForm[] {
  return addEdits(forms, (part, workbook) => {
    const said = itemsOf(part.target.node, "xac_nhan").length;
    return confirmed
      .filter((one) => one.workbook === workbook && one.unit === part.unit)
      .flatMap(({ field, reason, person }, at) => [
        setText(["xac_nhan", said + at, "truong"], field),
        setText(["xac_nhan", said + at, "ly_do"], reason),
        setText(["xac_nhan", said + at, "nguoi"], person),
      ]);
  });
}
