import type { SourceFile } from "../load/source-file.ts";
import { problemAt, startOf, type Problem, type ProblemCode } from "../model/problem.ts";
import { parseYaml } from "../validate/parse/yaml.ts";
import type { SourceNode } from "../validate/parse/source-node.ts";
import { joinEdits } from "./changes.ts";
import type { Edit, ToMapStyle } from "./edit.ts";
import { isSame, toExpected, toPlainTree } from "./expected.ts";
import { findSteps } from "./find-steps.ts";
import { toSourceTree } from "./source-tree.ts";
import type { Refusal, Splice } from "./step.ts";

/** The text after the edits, or why it was left as it is. */
export type Edited =
  | { readonly kind: "edited"; readonly text: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Edits a file of YAML and changes no line that the edits are not about: remarks, order, quotes, columns, blank lines,
 * the mark at the start and the ends of lines stay. A file that is broken, or written in a way that we cannot edit, is
 * left as it is. What comes out has been read again: it says what it said, and the edits.
 * @param source the text as it is on disk; empty for a new file
 */
export function applyEdits(
  source: SourceFile,
  edits: readonly Edit[],
  toStyle: ToMapStyle,
): Edited {
  const mark = source.text.startsWith(MARK) ? MARK : "";
  const text = source.text.slice(mark.length);
  const before = read({ ...source, text });
  if (before.problems.length > 0) return { kind: "refused", problems: before.problems };
  const change = joinEdits(edits);
  const steps = findSteps(text, toSourceTree(text), { change, toStyle });
  const refused = steps.flatMap((step) =>
    step.kind === "refusal" ? [toProblem(source.file, text, step)] : [],
  );
  if (refused.length > 0) return { kind: "refused", problems: refused };
  const splices = steps.flatMap((step) => (step.kind === "splice" ? [step] : []));
  const edited = weave(text, splices);
  const after = edited === undefined ? undefined : read({ ...source, text: edited });
  const expected = toExpected(toPlainTree(before.node), change);
  const isSound = after?.problems.length === 0 && isSame(expected, toPlainTree(after.node));
  if (edited === undefined || !isSound)
    return { kind: "refused", problems: [toProblem(source.file, text, WHOLE)] };
  return { kind: "edited", text: mark + edited };
}

const MARK = "\uFEFF";
const WHOLE = { at: 0, path: [] };

/** Problems after which a reader does not get all that is written. Others are of the values, which edits may cure. */
const LOSING: ReadonlySet<ProblemCode> = new Set([
  "duplicate-key",
  "forbidden-key",
  "comma-in-braces",
  "yaml-broken-text",
]);

interface ReadText {
  readonly node: SourceNode | undefined;
  readonly problems: readonly Problem[];
}

/** As every reader of the data reads a text; a text without a value is no problem here. */
function read({ file, text }: SourceFile): ReadText {
  const problems: Problem[] = [];
  const seen = text.replaceAll("\r\n", "\n").normalize("NFC");
  const node = parseYaml({ file, text: seen }, (problem) => problems.push(problem));
  if (node !== undefined)
    return { node, problems: problems.filter(({ code }) => LOSING.has(code)) };
  return { node, problems: problems.filter(({ code }) => code !== "file-empty") };
}

function toProblem(
  file: string,
  text: string,
  { at, path }: Pick<Refusal, "at" | "path">,
): Problem {
  const lines = text.slice(0, at).split("\n");
  const place =
    at === 0
      ? startOf(file)
      : { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  return problemAt(place, "edit-unsafe", { path: path.join("."), found: path.join(".") });
}

/** The text with all splices; `undefined`: two of them overlap. */
function weave(text: string, splices: readonly Splice[]): string | undefined {
  // Stable: what is put in at one place stays in its order.
  const sorted = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text: put } of sorted) {
    if (from < done) return undefined;
    parts.push(text.slice(done, from), put);
    done = to;
  }
  return [...parts, text.slice(done)].join("");
}
