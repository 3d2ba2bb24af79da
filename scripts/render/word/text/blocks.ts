import type { IParagraphOptions, ITableOptions, ParagraphChild } from "docx";
import { Paragraph, Table, TextRun } from "docx";
import { STYLES, type StyleId } from "../styles/ids.ts";

/** A paragraph or table of the body, as a value until we put the document together. */
export type WordBlock =
  | { readonly kind: "paragraph"; readonly options: IParagraphOptions }
  | { readonly kind: "table"; readonly options: ITableOptions };

type OwnOptions = Omit<IParagraphOptions, "style" | "children" | "text">;

/** A paragraph in one of our styles; a plain text gets no emphasis. */
export function toParagraph(
  style: StyleId,
  content: string | readonly ParagraphChild[],
  own: OwnOptions = {},
): WordBlock {
  const children = typeof content === "string" ? [new TextRun(content)] : content;
  return { kind: "paragraph", options: { ...own, style, children } };
}

/** Stands after a table, so that the table does not touch what follows. */
export function toGap(): WordBlock {
  return toParagraph(STYLES.gap, []);
}

export function toFileChild(block: WordBlock): Paragraph | Table {
  return block.kind === "paragraph" ? new Paragraph(block.options) : new Table(block.options);
}

/** Keeps every paragraph on the page of what follows it. */
export function keepWithNext(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? { kind: "paragraph", options: { ...block.options, keepNext: true } }
      : block,
  );
}

/** Keeps only the last block on the page of what follows it. */
export function keepLastWithNext(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return [...blocks.slice(0, -1), ...keepWithNext(blocks.slice(-1))];
}
