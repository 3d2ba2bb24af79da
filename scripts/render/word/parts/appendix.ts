import { Bookmark, TextRun } from "docx";
import type { AppendixView } from "../../../compose/views/papers.ts";
import type { WordContext } from "../context.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { toDataTable } from "../tables/data-table.ts";
import { findTextWidth } from "../pages.ts";
import { toBookmarkName } from "../text/references.ts";
import { italic } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";

/** An appendix on its own sheets: its title, for which the style counts, the report that it belongs to, and its tables. */
export function toAppendixBlocks(
  { anchor, title, attachedTo, isLandscape, parts }: AppendixView,
  context: WordContext,
): readonly WordBlock[] {
  const widthTwips = findTextWidth(context.layout, isLandscape);
  return [
    toParagraph(STYLES.appendix, [
      new Bookmark({
        id: toBookmarkName(anchor),
        children: [new TextRun({ break: 1, text: title })],
      }),
    ]),
    toParagraph(STYLES.attachedTo, [italic(attachedTo)]),
    ...parts.flatMap(({ title: own, isNumbered, table }) => [
      ...(own === "" ? [] : [toParagraph(STYLES.appendixPart, own)]),
      ...toDataTable({ table, isNumbered, widthTwips }, context),
    ]),
  ];
}
