import type { Form } from "../../../model/form/form.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../../model/judgement/withheld.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { joinWithAnd, lowerFirst } from "../sentences.ts";

/** Stands in place of the number of units that miss an indicator. */
export const WATCHED_TEXT = "đang được theo dõi, không nêu số liệu";

/** A count, or that it is withheld. */
export function toToldText(count: Told<number>): string {
  return count === WITHHELD ? WITHHELD_TEXT : formatCount(count);
}

/** Why figures are withheld, with the limits. It does not say which reason holds where: that would tell the figure. */
export function toWithheldReason({ withholding }: Form): string {
  const { personsBelow, unitsBelow } = withholding;
  const limits = [
    ...(personsBelow > 1 ? [`số người dưới ${formatCount(personsBelow)}`] : []),
    ...(unitsBelow > 1 ? [`số liệu của chưa đến ${formatCount(unitsBelow)} đơn vị`] : []),
    "số có thể chỉ ra hoặc giúp suy ra người, đơn vị cụ thể",
  ];
  return `Không công khai ${joinWithAnd(limits)}. Không nêu không có nghĩa là số 0 hay chưa có số liệu.`;
}

/** The same as a note under a table. */
export function toWithheldNote(form: Form): string {
  return `Chỗ ghi “${WITHHELD_TEXT}”: ${lowerFirst(toWithheldReason(form))}`;
}
