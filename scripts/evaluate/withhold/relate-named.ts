import type { Indicator } from "../../model/indicator.ts";
import { restId, valueId } from "./cell-ids.ts";
import { findNamed } from "./find-told-units.ts";
import { isSmall, NONE, type Pieces, type Telling } from "./pieces.ts";

/** Beside a unit's name stands its share: part and whole tell what the whole has besides. */
export function relateNamed(
  { id, measure, mayNameUnits }: Indicator,
  { source, withheld }: Telling,
): Pieces {
  if (!mayNameUnits || withheld.has(id) || measure.kind !== "share") return NONE;
  const { dataset, evaluation } = source;
  const { partField, wholeField } = measure;
  const field = dataset.form.fields.find((one) => one.id === partField);
  const pieces = findNamed(id, evaluation).flatMap((unit): readonly Pieces[] => {
    const measured = evaluation.units.get(unit)?.judgements.get(id)?.measured;
    if (measured?.kind !== "share" || measured.part > measured.whole) return [];
    const [part, whole] = [valueId(unit, partField), valueId(unit, wholeField)];
    const rest = restId(whole, part);
    const value = measured.whole - measured.part;
    const isProtected = isSmall(value, field, dataset);
    return [
      {
        cells: [[rest, { value, state: "unsaid", isProtected }]],
        relations: [{ whole, parts: [part, rest] }],
      },
    ];
  });
  return {
    cells: pieces.flatMap(({ cells }) => cells),
    relations: pieces.flatMap(({ relations }) => relations),
  };
}
