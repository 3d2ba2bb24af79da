import type { Term } from "../../model/dataset.ts";
import type { FactView } from "../views/common.ts";
import { upperFirst } from "../words/sentences.ts";

/** The terms of the glossary that occur as whole words in some text, in the order of the glossary. */
export function findToldTerms(
  texts: readonly string[],
  glossary: readonly Term[],
): readonly Term[] {
  const told = ` ${toWords(texts.join(" "))} `;
  return glossary.filter(({ term }) => told.includes(` ${toWords(term)} `));
}

/** Each term with its meaning as a sentence. */
export function explainTerms(terms: readonly Term[]): readonly FactView[] {
  return terms.map(({ term, meaning }) => ({
    label: upperFirst(term),
    value: `${upperFirst(meaning).replace(/\.$/, "")}.`,
  }));
}

/** Only the words, in small letters, with one space between them; markup and entities are no words. */
function toWords(text: string): string {
  return text
    .replace(/<[^>]*>|&[a-z]+;/g, " ")
    .toLocaleLowerCase("vi")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
