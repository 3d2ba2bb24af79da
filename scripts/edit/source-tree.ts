import { isMap, isScalar, isSeq, parseDocument, type CST, type Pair, type ParsedNode } from "yaml";

/** What stands in a text of YAML, and from where to where, in code units. */
export type Spot = MapSpot | ListSpot | LeafSpot;

interface SpotBase {
  readonly start: number;
  /** Behind its last sign; remarks and white space behind it do not count. */
  readonly end: number;
}

export interface MapSpot extends SpotBase {
  readonly kind: "map";
  /** Between braces. */
  readonly isFlow: boolean;
  readonly pairs: readonly PairSpot[];
}

/** A key and its value. */
export interface PairSpot extends SpotBase {
  readonly key: string;
  /** Behind the colon; `null`: it has none that we could write behind. */
  readonly colonEnd: number | null;
  readonly value: Spot;
}

export interface ListSpot extends SpotBase {
  readonly kind: "list";
  /** Between brackets. */
  readonly isFlow: boolean;
  readonly items: readonly Spot[];
}

export interface LeafSpot extends SpotBase {
  readonly kind: "leaf";
  readonly form: LeafForm;
  /** A remark in the head of a block of text, which goes on behind a value that takes the block's place. */
  readonly remark: string | null;
}

/** `none`: nothing stands there. */
export type LeafForm = "none" | "plain" | "single" | "double" | "block";

/** The tree of a text that `parseYaml` has accepted; `null`: it holds nothing but remarks. */
export function toSourceTree(text: string): Spot | null {
  const { contents } = parseDocument(text, {
    schema: "failsafe",
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  return contents === null || (isScalar(contents) && contents.range[0] === contents.range[1])
    ? null
    : toSpot(contents);
}

function toSpot(node: ParsedNode): Spot {
  const [start, end] = node.range;
  if (isMap(node)) {
    const pairs = node.items.map(toPairSpot);
    const isFlow = node.flow === true;
    return { kind: "map", start, end: isFlow ? end : endOfLast(pairs, start), isFlow, pairs };
  }
  if (isSeq(node)) {
    const items = node.items.map(toSpot);
    const isFlow = node.flow === true;
    return { kind: "list", start, end: isFlow ? end : endOfLast(items, start), isFlow, items };
  }
  if (isScalar(node)) return toLeafSpot(node);
  throw new TypeError("a YAML node of no known kind");
}

function endOfLast(spots: readonly SpotBase[], start: number): number {
  return spots.at(-1)?.end ?? start;
}

/** A pair with its tokens, which the parser keeps when it is asked to. */
type SourcePair = Pair<ParsedNode, ParsedNode | null> & {
  readonly srcToken?: CST.CollectionItem;
};

function toPairSpot({ key, value, srcToken }: SourcePair): PairSpot {
  const isPlainKey = isScalar(key) && !hasExplicitKey(srcToken);
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  const colonEnd = colon === undefined || !isPlainKey ? null : colon.offset + 1;
  const keyEnd = key.range[1];
  const spot = value === null ? toNothing(colonEnd ?? keyEnd) : toSpot(value);
  const isNothing = spot.kind === "leaf" && spot.form === "none";
  const at = isNothing ? toNothing(colonEnd ?? keyEnd) : spot;
  return {
    key: isScalar(key) ? String(key.value).normalize("NFC") : "",
    start: key.range[0],
    end: at.end,
    colonEnd,
    value: at,
  };
}

/** `? key` on a line of its own. */
function hasExplicitKey(token: CST.CollectionItem | undefined): boolean {
  return token?.start.some(({ type }) => type === "explicit-key-ind") === true;
}

function toNothing(at: number): LeafSpot {
  return { kind: "leaf", start: at, end: at, form: "none", remark: null };
}

const FORMS: Readonly<Record<string, LeafForm>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};

function toLeafSpot(node: ParsedNode & { readonly type?: string }): LeafSpot {
  const [start, end] = node.range;
  const form = start === end ? "none" : (FORMS[node.type ?? "PLAIN"] ?? "plain");
  const token = node.srcToken;
  if (form !== "block" || token?.type !== "block-scalar")
    return { kind: "leaf", start, end, form, remark: null };
  const head = token.props.find(({ type }) => type === "comment");
  const remark = head !== undefined && "source" in head ? head.source : null;
  const lastLine = /(?:\r?\n[ \t]*)*$/.exec(token.source)?.[0].length ?? 0;
  return { kind: "leaf", start, end: end - lastLine, form, remark };
}
