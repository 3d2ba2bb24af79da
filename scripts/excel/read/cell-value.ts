import type { ReadValue } from "./contents.ts";
import type { NumberKind } from "./number-kinds.ts";
import { toPlainText } from "./xml.ts";

/** What the cells of a sheet refer to. */
export interface SheetReferences {
  readonly kinds: readonly NumberKind[];
  readonly texts: readonly string[];
}

/** A cell as its sheet writes it. */
export interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** `null`: nothing is. */
  readonly value: string | null;
  /** A text that stands in the cell itself. */
  readonly inline: string;
}

/** The value of a cell; `null`: it is empty; `undefined`: what it refers to is not there. */
export function toCellValue(
  cell: WrittenCell,
  { kinds, texts }: SheetReferences,
): ReadValue | null | undefined {
  const { type, value, hasFormula } = cell;
  if (type === "inlineStr") return toText(cell.inline);
  if (value === null || (value === "" && type !== "str"))
    return hasFormula ? { kind: "uncomputed" } : null;
  switch (type) {
    case "s": {
      const text = texts[Number(value)];
      return text === undefined ? undefined : toText(text);
    }
    case "str":
      return toText(toPlainText(value));
    case "d":
      return toText(value);
    case "b":
      return { kind: "yesNo", isYes: value === "1" || value === "true" };
    case "e":
      return { kind: "error", code: value };
    default:
      return toNumber(value, kinds[cell.style] ?? "number");
  }
}

function toNumber(value: string, shownAs: NumberKind): ReadValue | undefined {
  const number = Number(value);
  return Number.isNaN(number) ? undefined : { kind: "number", number, shownAs };
}

/** Blanks alone are nothing that anybody has entered. */
function toText(text: string): ReadValue | null {
  return text.trim() === "" ? null : { kind: "text", text };
}
