import { toPlaceKey, type AnswerCell, type IntakeFault } from "../read/statement.ts";
import type { WeighedForm } from "./form.ts";
import { toComparable } from "./to-stated.ts";

interface Claim extends Pick<AnswerCell, "at" | "label"> {
  readonly shown: string;
}

/** Cells of different workbooks that answer one question differently: nobody knows which one holds, so none is taken. */
export function listRivals(forms: readonly WeighedForm[]): readonly IntakeFault[] {
  const claims = new Map<string, readonly Claim[]>();
  const cells = forms.flatMap(({ form: { cells: own, days } }) =>
    own.flatMap((cell) => (cell.value === null ? [] : [{ cell, days }])),
  );
  for (const { cell, days } of cells) {
    const { at, place, label } = cell;
    const key = toPlaceKey(place);
    claims.set(key, [...(claims.get(key) ?? []), { at, label, shown: toComparable(cell, days) }]);
  }
  return [...claims.values()].flatMap((group) =>
    group.flatMap(({ at, label, shown }): readonly IntakeFault[] => {
      const rival = group.find(
        (other) => other.at.workbook !== at.workbook && other.shown !== shown,
      );
      if (rival === undefined) return [];
      const sentence = `cùng ghi mục này với tệp ${rival.at.workbook} (ô ${rival.at.sheet}!${rival.at.address}), mà hai số khác nhau; chỉ nhập tệp đúng`;
      return [{ at, label, sentence }];
    }),
  );
}
