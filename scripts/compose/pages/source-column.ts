import type { Dataset } from "../../model/dataset.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { toInstrumentHref } from "../frame/links.ts";
import { textCell } from "../views/cells.ts";
import type { CellView } from "../views/common.ts";
import { citeShort } from "../words/citations.ts";

/** A column of a table of indicators that may not be needed. */
interface MaybeColumn {
  readonly headings: readonly string[];
  readonly cellsOf: (indicator: Pick<Indicator, "instrument">) => readonly CellView[];
}

/** The instruments that set these indicators; no column where nobody knows of any. */
export function toSourceColumn(
  indicators: readonly Pick<Indicator, "instrument">[],
  { instruments }: Pick<Dataset, "instruments">,
): MaybeColumn {
  if (indicators.every(({ instrument }) => instrument === null))
    return { headings: [], cellsOf: () => [] };
  return {
    headings: ["Căn cứ"],
    cellsOf: (indicator) => {
      const found = instruments.find(({ id }) => id === indicator.instrument);
      return [
        found === undefined
          ? textCell("–")
          : { text: citeShort(found), href: toInstrumentHref(found.id), state: null },
      ];
    },
  };
}
