import { applyEdits } from "../../edit/apply-edits.ts";
import type { Edit, KeyPath, MapStyle, ToMapStyle } from "../../edit/edit.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceNode } from "../../validate/parse/source-node.ts";
import { parseYaml } from "../../validate/parse/yaml.ts";

/** A file of an earlier period cannot be edited surely; the plan tells why. */
export class CannotCarry extends Error {
  override readonly name = "CannotCarry";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("a file cannot be edited");
    this.problems = problems;
  }
}

/** The text after the edits; every line that they are not about stays. */
export function editFile(
  source: SourceFile,
  edits: readonly Edit[],
  toStyle: ToMapStyle = () => undefined,
): string {
  const edited = applyEdits(source, edits, toStyle);
  if (edited.kind === "refused") throw new CannotCarry(edited.problems);
  return edited.text;
}

export const toGone = (path: KeyPath): Edit => ({ path, to: { kind: "gone" } });
export const toBlank = (path: KeyPath): Edit => ({ path, to: { kind: "blank" } });

/** New keys of one map stand in this order. */
export function toOrder(keys: readonly string[]): MapStyle {
  return { isInline: false, groups: [{ title: null, keys }] };
}

/**
 * Puts keys to sleep: their lines stay, each behind a `#`, below a remark that says of them what they are.
 * @param remark without its `#`
 */
export function putToSleep(source: SourceFile, paths: readonly KeyPath[], remark: string): string {
  if (paths.length === 0) return source.text;
  const awake = editFile(source, paths.map(toGone));
  const left = awake.split("\n");
  const lines: string[] = [];
  let indent: string | null = null;
  for (const line of source.text.split("\n")) {
    if (line === left[0]) {
      left.shift();
      lines.push(line);
      indent = null;
      continue;
    }
    if (indent === null) {
      indent = /^ */.exec(line)?.[0] ?? "";
      lines.push(`${indent}# ${remark}`);
    }
    lines.push(`${indent}# ${line.slice(indent.length)}`.trimEnd());
  }
  // Where the edit has changed a line, as between braces, no line can sleep.
  return left.length === 0 ? lines.join("\n") : awake;
}

/** The file has been read before: the root is sound. */
export function parseSound(source: SourceFile): SourceNode {
  const node = parseYaml(source, () => undefined);
  if (node === undefined) throw new TypeError(`${source.file} of a sound root cannot be read`);
  return node;
}
