import type { UnitType } from "../../model/form/form.ts";
import { toSpokenForm } from "../../validate/read/spoken-form.ts";
import type { UnitLine } from "./unit-lines.ts";

/**
 * The type that a line probably means, for somebody to confirm; `null`: nothing speaks for one. What another column
 * says counts first, then the type with whose name or short name the line begins, the longest of several.
 */
export function proposeType(
  { name, others }: UnitLine,
  types: readonly UnitType[],
): UnitType | null {
  const spoken = types.flatMap((type) =>
    [type.name, type.shortName].map((words) => ({ type, words: toSpokenForm(words) })),
  );
  const cells = new Set(others.map(toSpokenForm));
  const called = spoken.find(({ words }) => cells.has(words));
  if (called !== undefined) return called.type;
  const whole = `${toSpokenForm(name)} `;
  const [longest] = spoken
    .filter(({ words }) => whole.startsWith(`${words} `))
    .toSorted((a, b) => b.words.length - a.words.length);
  return longest?.type ?? null;
}
