import type { AppendixView } from "../../../compose/views/papers.ts";
import type { WordContext } from "../context.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { toDataTable } from "../tables/data-table.ts";
import { findTextWidth } from "../pages.ts";
import { bold, italic } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";

/** An appendix on its own sheets: its label and title, the report that it belongs to, and its tables. */
export function toAppendixBlocks(
  { label, title, attachedTo, isLandscape, parts }: AppendixView,
  context: WordContext,
): readonly WordBlock[] {
  const widthTwips = findTextWidth(context.layout, isLandscape);
  return [
    toParagraph(STYLES.appendixLabel, label),
    toParagraph(STYLES.appendixTitle, [bold(title)]),
    toParagraph(STYLES.appendixTitle, [italic(attachedTo)]),
    ...parts.flatMap(({ title: own, isNumbered, table }) => [
      ...(own === "" ? [] : [toParagraph(STYLES.subsection, own)]),
      ...toDataTable({ table, isNumbered, widthTwips }, context),
    ]),
  ];
}
