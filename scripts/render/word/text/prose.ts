import { toGap, toParagraph, type WordBlock } from "./blocks.ts";
import type { WordContext } from "../context.ts";
import { toListIndent, type ListPlace } from "./lists.ts";
import { parseProse, type BlockNode, type BlockTag, type ProseNode } from "./parse-prose.ts";
import { toProseTable } from "./prose-table.ts";
import { toRuns } from "./runs.ts";
import { STYLES, type StyleId } from "../styles/ids.ts";

/** Where a block of prose stands. */
interface Place {
  readonly context: WordContext;
  /** The style of its paragraphs. */
  readonly style: StyleId;
  /** The number of lists around it. */
  readonly depth: number;
}

/** Either inline nodes side by side, which make one paragraph, or a block. */
type Group = readonly ProseNode[] | BlockNode;

/** Turns the HTML that our Markdown makes into blocks of Word. */
export function toProseBlocks(html: string, context: WordContext): readonly WordBlock[] {
  return toBlocks(parseProse(html), { context, style: STYLES.body, depth: 0 });
}

function toBlocks(nodes: readonly ProseNode[], place: Place): readonly WordBlock[] {
  return groupLines(nodes).flatMap((group) => toGroupBlocks(group, place));
}

function toGroupBlocks(group: Group, place: Place): readonly WordBlock[] {
  return "kind" in group ? CONVERT[group.tag](group, place) : [toLine(group, place)];
}

type Convert = (node: BlockNode, place: Place) => readonly WordBlock[];

const refuse: Convert = ({ tag }) => {
  throw new Error(`<${tag}> stands outside its list or table in prose.`);
};

const CONVERT: Readonly<Record<BlockTag, Convert>> = {
  p: ({ children }, place) => [toLine(children, place)],
  ul: toListBlocks,
  ol: toListBlocks,
  table: (node, { context }) => [toProseTable(node, context), toGap()],
  li: refuse,
  thead: refuse,
  tbody: refuse,
  tr: refuse,
  th: refuse,
  td: refuse,
};

function toListBlocks(list: BlockNode, place: Place): readonly WordBlock[] {
  const { lists } = place.context;
  const numbering = list.tag === "ol" ? lists.numbers(place.depth) : lists.bullets(place.depth);
  return list.children
    .filter((child) => !isSpace(child))
    .flatMap((item) => toItemBlocks(item, numbering, place));
}

/** The first line of an item has its sign or number; the rest stands under the text of that line. */
function toItemBlocks(item: ProseNode, numbering: ListPlace, place: Place): readonly WordBlock[] {
  if (item.kind !== "block" || item.tag !== "li")
    throw new Error("A list of prose holds something that is no item.");
  const inner = { ...place, style: STYLES.listItem, depth: place.depth + 1 };
  const [first = [], ...rest] = groupLines(item.children);
  const line = "kind" in first ? (first.tag === "p" ? first.children : null) : first;
  return [
    toParagraph(STYLES.listItem, toRuns(line ?? []), { numbering }),
    ...(line === null ? [first, ...rest] : rest).flatMap((group) => toGroupBlocks(group, inner)),
  ];
}

function toLine(nodes: readonly ProseNode[], { context, style, depth }: Place): WordBlock {
  const indent = { left: toListIndent(context.layout, depth - 1) };
  return toParagraph(style, toRuns(nodes), depth === 0 ? {} : { indent });
}

/** Drops white space between blocks. */
function groupLines(nodes: readonly ProseNode[]): readonly Group[] {
  const groups: (ProseNode[] | BlockNode)[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.kind === "block") groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups.filter((group) => !Array.isArray(group) || !group.every(isSpace));
}

function isSpace(node: ProseNode): boolean {
  return node.kind === "text" && /^[ \t\n]*$/.test(node.text);
}
