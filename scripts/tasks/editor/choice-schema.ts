import { toAnyOf, type JsonSchema } from "./json-schema.ts";
import type { Proposal } from "./root-facts.ts";

/** One of these words. To an editor `2` is a number. */
export function toChoiceSchema(words: readonly string[]): JsonSchema {
  if (words.length === 0) return {};
  const errorMessage = `Ghi một trong: ${words.join(", ")}.`;
  return toAnyOf([{ enum: words.flatMap(withNumber), errorMessage }, toLoose(words)]);
}

/** Ids with the names that an editor shows beside them. */
export function toProposals(ids: readonly Proposal[], errorMessage: string): JsonSchema {
  return {
    enum: ids.flatMap(({ id }) => withNumber(id)),
    enumDescriptions: ids.flatMap(({ id, name }) => withNumber(id).map(() => name)),
    errorMessage,
  };
}

/** One of these options, which are words of the form. */
export function toOptionSchema(options: readonly Proposal[]): JsonSchema {
  const ids = options.map(({ id }) => id);
  return toAnyOf([toProposals(options, `Ghi một trong: ${ids.join(", ")}.`), toLoose(ids)]);
}

/** The same words in other signs: letters of two signs, or a space of another kind behind them. Nobody is proposed these. */
function toLoose(words: readonly string[]): JsonSchema {
  const written = new Set(words.flatMap((word) => [word, word.normalize("NFD")]));
  return { type: "string", pattern: `^\\s*(?:${[...written].join("|")})\\s*$` };
}

function withNumber(word: string): readonly (string | number)[] {
  return word.trim() !== "" && Number.isFinite(Number(word)) ? [word, Number(word)] : [word];
}
