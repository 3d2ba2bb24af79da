import type { AppendixView } from "../../../compose/views/papers.ts";
import type { WordContext } from "../context.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { toDataTable } from "../tables/data-table.ts";
import { findTextWidth } from "../pages.ts";
import { bold, italic } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";

/** An appendix on its own sheets: its label and title, the report that it belongs to, and its table. */
export function toAppendixBlocks(
  { label, title, attachedTo, isNumbered, isLandscape, table }: AppendixView,
  context: WordContext,
): readonly WordBlock[] {
  const widthTwips = findTextWidth(context.layout, isLandscape);
  return [
    toParagraph(STYLES.appendixLabel, label),
    toParagraph(STYLES.appendixTitle, [bold(title)]),
    toParagraph(STYLES.appendixTitle, [italic(attachedTo)]),
    ...toDataTable({ table, isNumbered, widthTwips }, context),
  ];
}
