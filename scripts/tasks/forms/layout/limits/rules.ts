import type { Area, Check, Shade, Sheet } from "../../../../excel/book.ts";
import { toAddress } from "../../../../excel/addresses.ts";
import type { CalendarDate } from "../../../../model/days/calendar-date.ts";
import type { Question } from "../questions.ts";
import type { Asking } from "./asking.ts";
import { toCheck, toFiguresDateCheck } from "./checks.ts";
import { toAfterFormula } from "./day-formulas.ts";
import { toShades } from "./shades.ts";

/** What may be typed into cells, and how they look then. */
export type Rules = Pick<Sheet, "checks" | "shades">;

/** Cells with their first row's formulas, and what a program says when one is chosen; `null`: nothing. */
export interface RuledCells {
  readonly area: Area;
  readonly prompt: string | null;
}

/** The rules of the answers to a question. */
export function toAnswerRules(cells: RuledCells, question: Question, asking: Asking): Rules {
  return toRules(cells, toCheck(question, asking), toShades(question, asking));
}

/** The rules of what an answer is compared with: no other answer decides whether it is asked. */
export function toComparisonRules(cells: RuledCells, question: Question, asking: Asking): Rules {
  return toRules(cells, toCheck(question, asking), []);
}

/** The rules of the day until which all figures hold. */
export function toFiguresDateRules(cells: RuledCells, cutoff: CalendarDate): Rules {
  const cell = toAddress(cells.area.top, cells.area.left);
  const late = { formula: toAfterFormula(cell, cutoff), look: "wrong" } as const;
  return toRules(cells, toFiguresDateCheck(cell, cutoff), [late]);
}

export function joinRules(rules: readonly Rules[]): Rules {
  return {
    checks: rules.flatMap(({ checks }) => checks),
    shades: rules.flatMap(({ shades }) => shades),
  };
}

function toRules(
  { area, prompt }: RuledCells,
  check: Omit<Check, "area" | "prompt">,
  shades: readonly Omit<Shade, "area">[],
): Rules {
  const saysNothing = check.rule.kind === "any" && prompt === null;
  return {
    checks: saysNothing ? [] : [{ area, prompt, ...check }],
    shades: shades.map((shade) => ({ area, ...shade })),
  };
}
