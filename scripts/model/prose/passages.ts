import { createMarkdown } from "./markup.ts";
import type { Placeholder } from "./placeholder.ts";

/** A paragraph, item, cell or heading of prose as its readers get it. */
export interface Passage {
  /** Where it begins in the prose; lines count from 0. */
  readonly line: number;
  /** Without marks, with figures in place of placeholders. */
  readonly text: string;
  /** What stands between its marks. */
  readonly pieces: readonly string[];
  /** Where its links lead. */
  readonly addresses: readonly string[];
}

type ToText = (placeholder: Placeholder) => string;

/** What goes along with a text. */
interface Env {
  readonly toText: ToText;
}

const READER = createMarkdown({
  hasHeadings: true,
  // `as`: it reads for `listPassages` alone.
  toText: (placeholder, env) => (env as Env).toText(placeholder),
});

/** The passages of prose in their order. */
export function listPassages(markdown: string, toText: ToText): readonly Passage[] {
  const tokens = READER.parse(markdown, { toText } satisfies Env);
  let line = 0;
  return tokens.flatMap(({ type, map, children }) => {
    line = map?.[0] ?? line;
    return type === "inline" ? [toPassage(line, children ?? [])] : [];
  });
}

type Child = NonNullable<ReturnType<ReturnType<typeof createMarkdown>["parse"]>[0]["children"]>[0];

function toPassage(line: number, children: readonly Child[]): Passage {
  const marked = children.map(({ type, content }) =>
    type === "text" ? content : type.endsWith("break") ? " " : MARK,
  );
  const pieces = marked.join("").split(MARK);
  const addresses = children.flatMap((child) => child.attrGet("href") ?? []);
  return { line, text: pieces.join(""), pieces, addresses };
}

/** Stands for a mark; no source may contain it. */
const MARK = "\u0002";
