import type { IRunOptions, ParagraphChild } from "docx";
import { ExternalHyperlink, TextRun } from "docx";
import { toReference } from "./references.ts";
import { parseProse, toText, type InlineNode, type ProseNode } from "./parse-prose.ts";

/** A text of one look, as a value. */
export interface TextPiece {
  readonly text: string;
  readonly isBold: boolean;
}

/** The look that letters get from the elements around them: `<strong>`, `<em>`. */
type Emphasis = Pick<IRunOptions, "bold" | "italics">;

/** A link out of the site. A link into the site leads nowhere from a file, so it becomes plain text. */
const OUTWARD = /^(https:|mailto:|tel:)/i;

/** Turns the inside of a paragraph of prose into runs. */
export function toInlineRuns(html: string): readonly ParagraphChild[] {
  return toRuns(parseProse(html));
}

/** Turns a line of inline markup into runs. It folds white space as a browser does and keeps no-break spaces. */
export function toRuns(nodes: readonly ProseNode[]): readonly ParagraphChild[] {
  return trimEnds(nodes).flatMap((node) => toNodeRuns(node, {}));
}

export function toRun(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, text });
}

export function bold(text: string): TextRun {
  return toRun(text, { bold: true });
}

export function italic(text: string): TextRun {
  return toRun(text, { italics: true });
}

function toNodeRuns(node: ProseNode, emphasis: Emphasis): readonly ParagraphChild[] {
  if (node.kind === "block") throw new Error(`<${node.tag}> stands inside a line of prose.`);
  if (node.kind === "inline") return toElementRuns(node, emphasis);
  const text = node.text.replace(/[ \t\n]+/g, " ");
  return text === "" ? [] : [toRun(text, emphasis)];
}

function toElementRuns(node: InlineNode, emphasis: Emphasis): readonly ParagraphChild[] {
  const inner = (own: Emphasis) =>
    node.children.flatMap((child) => toNodeRuns(child, { ...emphasis, ...own }));
  switch (node.tag) {
    case "strong":
      return inner({ bold: true });
    case "em":
      return inner({ italics: true });
    case "span":
      return inner({});
    case "a": {
      const link = node.attributes["href"] ?? "";
      const reference = toReference(link, toText(node.children));
      if (reference !== null) return [reference];
      const children = inner({});
      return OUTWARD.test(link) ? [new ExternalHyperlink({ link, children })] : children;
    }
  }
}

/** Drops white space at both ends of the text of an element. */
function trimEnds(nodes: readonly ProseNode[]): readonly ProseNode[] {
  return nodes.map((node, index) => {
    if (node.kind !== "text") return node;
    const start = index === 0 ? node.text.replace(/^[ \t\n]+/, "") : node.text;
    const isLast = index === nodes.length - 1;
    return { kind: "text", text: isLast ? start.replace(/[ \t\n]+$/, "") : start };
  });
}
