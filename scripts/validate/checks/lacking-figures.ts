import { numbersOf } from "../../model/field-kinds.ts";
import type { SubjectKind } from "../../model/prose/figures.ts";
import type { Definitions } from "../read/definitions.ts";

/** The figures that a subject of this kind does not have, although others have them. */
export function listLackingFigures(
  subject: string,
  kind: SubjectKind,
  { form, statistics, instruments }: Definitions,
): readonly string[] {
  const isMeant = ({ id }: { readonly id: string }) => id === subject;
  if (kind === "instrument") return instruments.find(isMeant)?.number === null ? ["so"] : [];
  if (kind === "field") {
    const field = form.fields.find(isMeant);
    // Only numbers and answers add up to a total.
    const isSummed = field === undefined || (numbersOf(field) !== null && field.addsUp);
    return [...(isSummed ? [] : ["tong"]), ...(form.levelFields.some(isMeant) ? [] : ["chung"])];
  }
  if (kind !== "statistic") return [];
  const { benchmark, source } = statistics.find(isMeant) ?? {};
  return [
    ...(benchmark === null ? ["tren_muc"] : []),
    ...(source === "level" ? ["ap_dung", "so_don_vi", "chua_co_so_lieu"] : []),
  ];
}
