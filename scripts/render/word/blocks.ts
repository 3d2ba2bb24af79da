import type { IParagraphOptions, ITableOptions, ParagraphChild } from "docx";
import { Paragraph, Table, TextRun } from "docx";
import { STYLES, type StyleId } from "./style-ids.ts";

/** What stands in the body, as a value until the document is put together. */
export type WordBlock =
  | { readonly kind: "paragraph"; readonly options: IParagraphOptions }
  | { readonly kind: "table"; readonly options: ITableOptions };

type OwnOptions = Omit<IParagraphOptions, "style" | "children" | "text">;

/** A paragraph of one of our styles; a text stands as it is, without emphasis of its own. */
export function toParagraph(
  style: StyleId,
  content: string | readonly ParagraphChild[],
  own: OwnOptions = {},
): WordBlock {
  const children = typeof content === "string" ? [new TextRun(content)] : content;
  return { kind: "paragraph", options: { ...own, style, children } };
}

/** After a table, so that it does not touch what follows. */
export function toGap(): WordBlock {
  return toParagraph(STYLES.gap, []);
}

export function toFileChild(block: WordBlock): Paragraph | Table {
  return block.kind === "paragraph" ? new Paragraph(block.options) : new Table(block.options);
}

/** Every paragraph stays on the page of what follows it. */
export function keepWithNext(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? { kind: "paragraph", options: { ...block.options, keepNext: true } }
      : block,
  );
}

/** Only the last one stays with what follows. */
export function keepLastWithNext(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return [...blocks.slice(0, -1), ...keepWithNext(blocks.slice(-1))];
}
