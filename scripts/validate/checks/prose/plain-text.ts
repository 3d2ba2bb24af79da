import { problemAt, type Problem } from "../../../model/problem.ts";
import type { TextNode } from "../../parse/source-node.ts";

/** Marks that prose knows, in a text that is printed without any. */
const MARKUP: readonly (readonly [sign: RegExp, hint: string])[] = [
  [/\*\*|\*(?=\S)[^*\n]*(?<=\S)\*/, "bỏ dấu * ở hai đầu chữ"],
  [/!?\[[^\]\n]*\]\([^)\n]*\)/, "chỉ để lại chữ, bỏ địa chỉ và các dấu ngoặc"],
];

/** The first of each mark of prose in a text that is printed as it was typed. */
export function findPlainMarkup(node: TextNode): readonly Problem[] {
  return MARKUP.flatMap(([sign, hint]) => {
    const found = sign.exec(node.text);
    return found === null ? [] : [toProblem(node, "plain-markup", { found, hint })];
  });
}

/** The first placeholder in a text in which none is filled in. */
export function findPlainPlaceholder(node: TextNode): readonly Problem[] {
  const found = /\{\{[^{}\n]*(?:\}\})?/.exec(node.text);
  const hint = "gõ thẳng con số, hoặc đưa câu ấy vào lời văn ở dưới phần khóa";
  return found === null ? [] : [toProblem(node, "plain-placeholder", { found, hint })];
}

function toProblem(
  { place, path }: TextNode,
  code: "plain-markup" | "plain-placeholder",
  { found, hint }: { readonly found: RegExpExecArray; readonly hint: string },
): Problem {
  const at = { ...place, column: place.column + found.index };
  return problemAt(at, code, { path, found: found[0], hint });
}
