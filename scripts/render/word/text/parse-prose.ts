import { Parser } from "htmlparser2";

const BLOCK_TAGS = ["p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"] as const;
const INLINE_TAGS = ["strong", "em", "a", "span"] as const;

export type BlockTag = (typeof BLOCK_TAGS)[number];
export type InlineTag = (typeof INLINE_TAGS)[number];

export type ProseNode = TextNode | InlineNode | BlockNode;

export interface TextNode {
  readonly kind: "text";
  readonly text: string;
}

export interface InlineNode {
  readonly kind: "inline";
  readonly tag: InlineTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

export interface BlockNode {
  readonly kind: "block";
  readonly tag: BlockTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

/**
 * Reads the elements that our Markdown makes into a tree.
 * @throws on any other element: it would otherwise vanish from the document
 */
export function parseProse(html: string): readonly ProseNode[] {
  const roots: ProseNode[] = [];
  const open: ProseNode[][] = [roots];
  const add = (node: ProseNode) => open.at(-1)?.push(node);
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const children: ProseNode[] = [];
      add(toElement(tag, attributes, children));
      open.push(children);
    },
    ontext: (text) => add({ kind: "text", text }),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return roots;
}

/** The words of nodes. */
export function toText(nodes: readonly ProseNode[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : toText(node.children))).join("");
}

function toElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ProseNode[],
): InlineNode | BlockNode {
  const inline = INLINE_TAGS.find((tag) => tag === name);
  if (inline !== undefined) return { kind: "inline", tag: inline, attributes, children };
  const block = BLOCK_TAGS.find((tag) => tag === name);
  if (block !== undefined) return { kind: "block", tag: block, attributes, children };
  throw new Error(`Word has no form for the element <${name}> in prose.`);
}
