import { cells } from "./cells.ts";
import { listLinked } from "./level.ts";
import { listConditions, type Field, type Outsider } from "./outsider.ts";
import { plus } from "./relate/rows.ts";
import { exactly, hideSmall, toSecret, type Secret } from "./secrets.ts";
import type { Truth } from "./truth.ts";

/** What must stay unknown of the figures that the issuer reports of fields of units. */
export function listLevelSecrets(outsider: Outsider, truth: Truth): readonly Secret[] {
  return listLinked(outsider).flatMap((field) => listOfLevel(field, outsider, truth));
}

/** A small number of the issuer, and what few silent units have. */
function listOfLevel(field: Field, outsider: Outsider, truth: Truth): readonly Secret[] {
  const { id, unitTypes, visibility } = field;
  const { unitsBelow } = outsider.definitions.form.withholding;
  const about = { field, outsider, truth };
  const asked = outsider.units.filter(({ type }) => unitTypes.includes(type)).length;
  const silent = asked - (truth.get(cells.reporting(id)) ?? 0);
  const rest = plus([cells.unreported(id)]);
  const value = truth.get(cells.unreported(id)) ?? 0;
  // Where a condition decides who is asked, the rest may be of nobody.
  const isForAll = listConditions([id], outsider).length === 0;
  const isOfFew =
    isForAll && visibility === "totals" && silent > 0 && silent < unitsBelow && value > 0;
  return [
    ...hideSmall(`${id} chung`, plus([cells.level(id)]), about),
    ...hideSmall(`${id} ngoài báo cáo`, rest, about),
    ...(isOfFew ? [toSecret(`${id} của ít đơn vị chưa gửi`, rest, exactly(value))] : []),
  ];
}
