import type { Paragraph } from "docx";
import { TableCell, TableRow } from "docx";
import type { WordBlock } from "../text/blocks.ts";

interface Column {
  /** The width of its text, in twips. */
  readonly width: number;
  readonly children: readonly Paragraph[];
}

const NO_RULE = { style: "none", size: 0, color: "auto" } as const;

/** Two columns side by side that stay on one page: a table without lines. */
export function toColumns(left: Column, right: Column, gap: number): WordBlock {
  const half = Math.round(gap / 2);
  const columnWidths = [left.width + half, right.width + gap - half];
  const [leftWidth = 0, rightWidth = 0] = columnWidths;
  return {
    kind: "table",
    options: {
      layout: "fixed",
      width: { size: leftWidth + rightWidth, type: "dxa" },
      columnWidths,
      borders: {
        top: NO_RULE,
        bottom: NO_RULE,
        left: NO_RULE,
        right: NO_RULE,
        insideHorizontal: NO_RULE,
        insideVertical: NO_RULE,
      },
      margins: { marginUnitType: "dxa", top: 0, bottom: 0, left: 0, right: 0 },
      tableLook: { noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: leftWidth, type: "dxa" },
              margins: { marginUnitType: "dxa", right: half },
              children: left.children,
            }),
            new TableCell({
              width: { size: rightWidth, type: "dxa" },
              margins: { marginUnitType: "dxa", left: gap - half },
              children: right.children,
            }),
          ],
        }),
      ],
    },
  };
}
