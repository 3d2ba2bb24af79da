import type { Area } from "../book.ts";
import type { CellPlace } from "./contents.ts";

/** Row and column of `C12` or `$C$12`, from 1; `undefined`: no address. */
export function parseAddress(address: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}

/** `B5:D5`, or one cell; `undefined`: no area. */
export function parseArea(reference: string): Area | undefined {
  const [first = "", last = first] = reference.split(":");
  const [start, end] = [parseAddress(first), parseAddress(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
