import type { Term } from "../../model/dataset.ts";
import type { FactView } from "../views/common.ts";
import { upperFirst } from "../words/sentences.ts";

/** The terms of the glossary that some text speaks of, by its words and not by parts of them, in their order. */
export function findToldTerms(
  texts: readonly string[],
  glossary: readonly Term[],
): readonly Term[] {
  const told = ` ${toWords(texts.join(" "))} `;
  return glossary.filter(({ term }) => told.includes(` ${toWords(term)} `));
}

/** `Cấp ủy` – what it means, ending as a sentence. */
export function explainTerms(terms: readonly Term[]): readonly FactView[] {
  return terms.map(({ term, meaning }) => ({
    label: upperFirst(term),
    value: `${upperFirst(meaning).replace(/\.$/, "")}.`,
  }));
}

/** Words alone, small, each after one space; markup and entities are no words. */
function toWords(text: string): string {
  return text
    .replace(/<[^>]*>|&[a-z]+;/g, " ")
    .toLocaleLowerCase("vi")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
