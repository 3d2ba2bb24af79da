import { toPlaceKey, type IntakeFault } from "../read/statement.ts";
import { toShownText } from "../read/shown-text.ts";
import type { WeighedForm } from "./form.ts";

/** Cells of different workbooks that answer one question differently: nobody knows which one holds. */
export function listRivals(forms: readonly WeighedForm[]): readonly IntakeFault[] {
  const firsts = new Map<string, { workbook: string; shown: string; place: string }>();
  return forms.flatMap(({ form: { workbook, cells } }) =>
    cells.flatMap(({ at, place, label, value }): readonly IntakeFault[] => {
      if (value === null) return [];
      const key = toPlaceKey(place);
      const shown = toShownText(value);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, { workbook, shown, place: `${at.sheet}!${at.address}` });
        return [];
      }
      if (first.workbook === workbook || first.shown === shown) return [];
      const sentence = `cùng ghi mục này với tệp ${first.workbook} (ô ${first.place}), mà hai số khác nhau; chỉ nhập tệp đúng`;
      return [{ at, label, sentence }];
    }),
  );
}
