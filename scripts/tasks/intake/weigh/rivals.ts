import { groupBy } from "../../../model/group-by.ts";
import { toPlaceKey, type AnswerCell, type IntakeFault } from "../read/statement.ts";
import type { WeighedForm } from "./form.ts";
import { toComparable } from "./to-stated.ts";

interface Claim extends Pick<AnswerCell, "at" | "label" | "place"> {
  readonly shown: string;
}

/** Cells of different workbooks that answer one question differently: nobody knows which one holds, so none is taken. */
export function listRivals(forms: readonly WeighedForm[]): readonly IntakeFault[] {
  const claims = forms.flatMap(({ form: { cells, days } }) =>
    cells.flatMap((cell): readonly Claim[] =>
      cell.value === null ? [] : [{ ...cell, shown: toComparable(cell, days) }],
    ),
  );
  return [...groupBy(claims, ({ place }) => toPlaceKey(place)).values()].flatMap((group) =>
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
