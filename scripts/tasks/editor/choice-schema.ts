import { toAnyOf, type JsonSchema } from "./json-schema.ts";
import type { Proposal } from "./root-facts.ts";

/** One of these words. To an editor, `2` is a number, and letters may be combined of two signs. */
export function toChoiceSchema(words: readonly string[]): JsonSchema {
  if (words.length === 0) return {};
  const combined = words.filter((word) => word.normalize("NFD") !== word);
  const chosen = {
    enum: words.flatMap(withNumber),
    errorMessage: `Ghi một trong: ${words.join(", ")}.`,
  };
  return toAnyOf([
    chosen,
    ...combined.map((word) => ({ pattern: `^${word.normalize("NFD")}$`, type: "string" })),
  ]);
}

/** Ids with the names that an editor shows beside them. */
export function toProposals(ids: readonly Proposal[], errorMessage: string): JsonSchema {
  return {
    enum: ids.flatMap(({ id }) => withNumber(id)),
    enumDescriptions: ids.flatMap(({ id, name }) => withNumber(id).map(() => name)),
    errorMessage,
  };
}

function withNumber(word: string): readonly (string | number)[] {
  return word.trim() !== "" && Number.isFinite(Number(word)) ? [word, Number(word)] : [word];
}
