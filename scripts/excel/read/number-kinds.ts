import { walkXml } from "./xml.ts";

/** As what a number is shown. */
export type NumberKind = "number" | "percent" | "day" | "time";

/** Numbers of formats that no file spells out (ECMA-376, 18.8.30). */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: NumberKind])[] = [
  [9, 10, "percent"],
  [14, 17, "day"],
  [18, 21, "time"],
  [22, 22, "day"],
  // Of other languages.
  [27, 31, "day"],
  [32, 35, "time"],
  [36, 36, "day"],
  [45, 47, "time"],
  [50, 58, "day"],
];

/** By style of a cell, as what its numbers are shown. */
export function readNumberKinds(styles: Uint8Array): readonly NumberKind[] {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  walkXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt") own.set(Number(numFmtId), toKind(formatCode ?? ""));
      if (name === "cellXfs") isOfCells = true;
      if (name === "xf" && isOfCells)
        kinds.push(own.get(Number(numFmtId)) ?? findBuiltIn(Number(numFmtId ?? 0)));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return kinds;
}

function findBuiltIn(id: number): NumberKind {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? "number";
}

/** A code of a format, such as `dd/mm/yyyy;@` or `#,##0 "người"`. */
export function toKind(code: string): NumberKind {
  // `General`, words in quotes, signs behind a stroke, colours and languages say nothing.
  const plain = code.replace(/general|"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const [positive = ""] = plain.split(";");
  if (/[dy]/i.test(positive) || /^[^hs]*m[^hs]*$/i.test(positive)) return "day";
  if (/[hs]/i.test(positive)) return "time";
  return positive.includes("%") ? "percent" : "number";
}
