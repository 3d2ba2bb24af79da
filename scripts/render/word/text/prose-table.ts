import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import type { WordBlock } from "./blocks.ts";
import type { WordContext } from "../context.ts";
import { findTextWidth } from "../pages.ts";
import { toText, type BlockNode, type ProseNode } from "./parse-prose.ts";
import { toRuns } from "./runs.ts";
import { DENSE_TABLE_PT, DENSEST_TABLE_PT } from "../styles/figures.ts";
import { STYLES } from "../styles/ids.ts";
import { toTableBlock, toTableRows, type GridCell, type TableType } from "../tables/table-grid.ts";

/** A table that somebody wrote in Markdown; its cells state their alignment. */
export function toProseTable(table: BlockNode, context: WordContext): WordBlock {
  const [head = [], ...rows] = findInside(table, "tr").map((row) =>
    row.children.filter(isCell).map(toCell),
  );
  const columns = head.map((header) => ({ header, widthPercent: null }));
  const widthTwips = findTextWidth(context.layout, false);
  const type = findTableType(columns.length, context.layout);
  return toTableBlock({ columns, rows, widthTwips, type, write: toTableRows }, context);
}

/** A table with more columns has smaller type, as in print. */
function findTableType(columnCount: number, { tablePt }: LayoutProfile): TableType {
  if (columnCount >= 9) return { style: STYLES.densestTableText, pt: DENSEST_TABLE_PT };
  if (columnCount >= 5) return { style: STYLES.denseTableText, pt: DENSE_TABLE_PT };
  return { style: STYLES.tableText, pt: tablePt };
}

function findInside({ children }: BlockNode, wanted: BlockNode["tag"]): readonly BlockNode[] {
  return children.flatMap((child) => {
    if (child.kind !== "block") return [];
    return child.tag === wanted ? [child] : findInside(child, wanted);
  });
}

function isCell(node: ProseNode): node is BlockNode {
  return node.kind === "block" && (node.tag === "th" || node.tag === "td");
}

function toCell({ tag, attributes, children }: BlockNode): GridCell {
  const emphasised: readonly ProseNode[] =
    tag === "th" ? [{ kind: "inline", tag: "strong", attributes: {}, children }] : children;
  const given = /text-align:(left|center|right)/.exec(attributes["style"] ?? "")?.[1];
  return {
    runs: toRuns(emphasised),
    text: toText(children),
    alignment: given === "center" || given === "right" ? given : tag === "th" ? "center" : "left",
  };
}
