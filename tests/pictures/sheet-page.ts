import { toColumnName } from "../../scripts/excel/addresses.ts";
import type { Area, Cell, Sheet } from "../../scripts/excel/book.ts";
import { toFontFaces } from "./font-faces.ts";
import { toHtml } from "./terminal-page.ts";

/** A letter of Excel's usual face, and a point, in pixels. */
const LETTER_PX = 7;
const POINT_PX = 4 / 3;

/** The first rows of a sheet as a table program shows them: widths, colours, joined cells, and nothing of its own. */
export function toSheetPage(sheet: Sheet, rowCount: number): string {
  const widths = sheet.widths.map((letters) => letters * LETTER_PX + 5);
  const rows = sheet.rows.slice(0, rowCount).map(({ cells, height }, row) => {
    const shown = cells.map((cell, column) =>
      toCell(cell, { row: row + 1, column: column + 1 }, sheet),
    );
    return `<tr style="height:${(height ?? 15) * POINT_PX}px"><th>${row + 1}</th>${shown.join("")}</tr>`;
  });
  const names = widths.map(
    (width, at) => `<th style="width:${width}px">${toColumnName(at + 1)}</th>`,
  );
  const width = widths.reduce((sum, one) => sum + one, 36);
  return `<!doctype html><meta charset="utf-8"><style>${toFontFaces("Arimo")}${STYLE}</style><div class="window"><table style="width:${width}px"><tr><th style="width:36px"></th>${names.join("")}</tr>${rows.join("")}</table><p>${toHtml(sheet.name)}</p></div>`;
}

const STYLE = `
  body { margin: 0; background: #fff; }
  .window { display: inline-block; padding: 10px; background: #fff; }
  table { border-collapse: collapse; table-layout: fixed; font: 14px Arimo; }
  td { border: 1px solid #d7dadd; padding: 1px 3px; vertical-align: middle; overflow: hidden; }
  th { border: 1px solid #c9cdd1; background: #eef0f2; color: #555; font: 12px Arimo; }
  p { margin: 0; display: inline-block; padding: 3px 14px; border-bottom: 3px solid #217346; font: bold 13px Arimo; color: #217346; }
`;

function toCell(
  { value, style }: Cell,
  at: { row: number; column: number },
  { merges }: Sheet,
): string {
  const merge = merges.find((area) => isIn(at, area));
  if (merge !== undefined && (merge.top !== at.row || merge.left !== at.column)) return "";
  const span =
    merge === undefined
      ? ""
      : ` colspan="${merge.right - merge.left + 1}" rowspan="${merge.bottom - merge.top + 1}"`;
  const look = [
    ...(style.fill === null ? [] : [`background:#${style.fill.slice(2)}`]),
    ...(style.color === null ? [] : [`color:#${style.color.slice(2)}`]),
    `text-align:${style.horizontal}`,
    `font-size:${style.size * POINT_PX}px`,
    ...(style.isBold ? ["font-weight:bold"] : []),
    ...(style.wraps ? [] : ["white-space:nowrap;overflow:visible"]),
    ...(style.hasBorder ? ["border-color:#8b9198"] : []),
  ].join(";");
  const text = value === null ? "" : typeof value === "object" ? "" : String(value);
  return `<td${span} style="${look}">${toHtml(text)}</td>`;
}

function isIn({ row, column }: { row: number; column: number }, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
