import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { startOf, type Problem } from "../../model/problem.ts";
import { checkCharacters } from "../../validate/checks/signs/characters.ts";
import { NOTHING_KNOWN } from "../../validate/readers/reading.ts";
import { INVALID, type Reader } from "../../validate/readers/records.ts";
import { date, name, text, yesNo } from "../../validate/readers/scalars.ts";
import { toSentence } from "../../validate/sentences/problems.ts";

/** An answer as somebody has typed it: its value, or why it cannot be taken. */
export type Answered<T> =
  | { readonly kind: "taken"; readonly value: T }
  | { readonly kind: "refused"; readonly sentence: string };

/** A name of an office or of a unit. */
export const readName = (written: string): Answered<string> => readOne(name, written);
export const readText = (written: string): Answered<string> => readOne(text, written);
export const readDay = (written: string): Answered<CalendarDate> => readOne(date, written);
export const readYesNo = (written: string): Answered<boolean> => readOne(yesNo, written);

/** `2025-2030` is written as documents write it: `2025 – 2030`. */
export function toTerm(written: string): string {
  return written.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/u, "$1 – $2");
}

/** What a check of the data would refuse is refused here, in the same words. */
function readOne<T>(reader: Reader<T>, written: string): Answered<T> {
  const typed = written.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (typed === "") return { kind: "refused", sentence: "Chưa trả lời." };
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
  };
  checkCharacters({ file: "", text: typed }, report);
  const node = { kind: "text", text: typed, path: "", place: NOWHERE } as const;
  const value = reader(node, { report, known: NOTHING_KNOWN });
  const [first] = problems;
  if (first !== undefined) return { kind: "refused", sentence: toOwnSentence(first) };
  if (value === INVALID) throw new TypeError("a reader refuses a text without a reason");
  return { kind: "taken", value };
}

const NOWHERE = startOf("");
const NOWHERE_TEXT = ":1:1: ";

/** An answer stands in no file, so its sentence begins with what was found. */
function toOwnSentence({ hint, ...problem }: Problem): string {
  // A file may leave a value blank, an answer may not.
  const cure = hint?.startsWith("để trống") === true ? null : hint;
  return toSentence({ ...problem, hint: cure, place: NOWHERE }).slice(NOWHERE_TEXT.length);
}
