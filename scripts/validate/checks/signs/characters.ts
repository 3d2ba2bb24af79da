import type { SourceFile } from "../../../load/source-file.ts";
import { toCodePoint } from "../../../model/texts/code-point.ts";
import {
  problemAt,
  type Place,
  type Problem,
  type ProblemCode,
  type Report,
} from "../../../model/problem.ts";
import { UNSEEN_SIGNS } from "../../../model/texts/unseen-signs.ts";
import { listLackingSigns } from "./paper-signs.ts";
import { findLookAlikes, type LookAlike } from "./look-alikes.ts";

const MOST_LINES = 20_000;
const LONGEST_LINE = 100_000;

/** U+2028 and U+2029 end a line elsewhere; here only the line feed does. */
const INVISIBLE = new RegExp(`[\\u2028\\u2029${UNSEEN_SIGNS}]`, "u");
const ODD_SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
/** Where YAML needs a plain space: before a key or a dash, before its colon and after both. */
const ODD_SPACE_IN_YAML = new RegExp(
  `^(?:[ \\t]*(?:- +)*${ODD_SPACE}|[ \\t]*(?:- +)*-${ODD_SPACE}|[ \\t]*(?:- +)*[\\p{L}\\d_-]+:? ?${ODD_SPACE})`,
  "u",
);
const COMMENT = /^\s*#/;

/**
 * Reports letters that a reader cannot see or takes for others. Gives the text as it was meant, with plain spaces and
 * Latin letters at the same positions, so that later checks do not report the slip again. `undefined`: too large.
 */
export function checkCharacters(source: SourceFile, report: Report): SourceFile | undefined {
  const { file, text } = source;
  const lines = text.split("\n");
  const size = findSizeProblem(file, lines);
  if (size !== undefined) {
    report(size);
    return undefined;
  }
  if (isOfPlainSigns(text)) return source;
  const isYaml = file.endsWith(".yaml");
  const cured = lines.map((line, index) => {
    if (isYaml && COMMENT.test(line)) return line;
    return checkLine(line, { place: { file, line: index + 1, column: 1 }, report });
  });
  return { file, text: cured.join("\n") };
}

const OTHER_SIGNS =
  /[^\t\n\u0020-\u007E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0188\u018A-\u024F\u1E00-\u1EFF\u2010-\u2027]/;

/** Whether a text has nothing but composed Latin letters and plain punctuation, as most have: no sign of it is a fault. */
export function isOfPlainSigns(text: string): boolean {
  return !OTHER_SIGNS.test(text);
}

function findSizeProblem(file: string, lines: readonly string[]): Problem | undefined {
  if (lines.length > MOST_LINES + 1)
    return problemAt({ file, line: MOST_LINES + 1, column: 1 }, "file-too-long", {
      found: String(lines.length),
    });
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long < 0) return undefined;
  const found = String(lines[long]?.length ?? 0);
  return problemAt({ file, line: long + 1, column: 1 }, "line-too-long", { found });
}

interface Where {
  readonly place: Place;
  readonly report: Report;
}

/** Reports the first fault of each kind; gives the line as it was meant, of the same length. */
function checkLine(line: string, { place, report }: Where): string {
  const invisible = INVISIBLE.exec(line);
  if (invisible !== null) {
    const at = { ...place, column: invisible.index + 1 };
    report(problemAt(at, "invisible-character", { found: toCodePoint(invisible[0]) }));
  }
  const spaced = checkSpaces(line, { place, report });
  const alike = findLookAlikes(spaced);
  const [first] = alike;
  if (first === undefined) return spaced;
  const wordStart = spaced.lastIndexOf(first.word, first.offset);
  const cured = withLatin(spaced, alike);
  report(
    problemAt({ ...place, column: first.offset + 1 }, "look-alike-letter", {
      found: `${first.letter}» (${toCodePoint(first.letter)}) trong «${first.word}`,
      allowed: first.latin,
      hint: cured.slice(wordStart, wordStart + first.word.length).normalize("NFC"),
    }),
  );
  return cured;
}

/** A look-alike and its Latin letter are one code unit each: every position stays. */
function withLatin(line: string, alike: readonly LookAlike[]): string {
  const letters = line.split("");
  for (const { offset, latin } of alike) letters[offset] = latin;
  return letters.join("");
}

function checkSpaces(line: string, { place, report }: Where): string {
  const odd = ODD_SPACE_IN_YAML.exec(line);
  if (odd === null) return line;
  const at = { ...place, column: odd[0].length };
  report(problemAt(at, "odd-space", { found: toCodePoint(odd[0].at(-1) ?? "") }));
  const head = line.slice(0, odd[0].length + 1);
  return head.replaceAll(new RegExp(ODD_SPACE, "gu"), " ") + line.slice(head.length);
}

/** A text without the signs that nobody sees. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replaceAll(new RegExp(INVISIBLE, "gu"), "") : text;
}

/** Control characters that no text may hold; line feeds and tabs count as spaces. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** One of the two numbers that make a sign together. */
const HALF = /\p{Surrogate}/u;

/** A sign that nobody sees or half a sign, written as an escape such as `\\u200B`; without escape it has been reported already. */
export function findEscapedSign(
  value: string,
  written: string,
): { readonly code: ProblemCode; readonly sign: string } | undefined {
  const invisible = INVISIBLE.test(written) ? undefined : INVISIBLE.exec(value)?.[0];
  if (invisible !== undefined) return { code: "invisible-character", sign: toCodePoint(invisible) };
  const half = HALF.exec(value)?.[0];
  if (half !== undefined)
    return { code: "half-character", sign: `\\u${half.charCodeAt(0).toString(16)}` };
  const control = CONTROL.exec(value)?.[0];
  return control === undefined
    ? undefined
    : { code: "file-control-character", sign: toCodePoint(control) };
}

/** Reports every sign of a text that would be printed as a box, each once. */
export function reportLackingSigns(
  text: string,
  placeOf: (sign: string) => Place,
  report: Report,
): void {
  for (const { sign, substitute } of listLackingSigns(text)) {
    const found = `«${sign}» (${toCodePoint(sign)})`;
    report(problemAt(placeOf(sign), "sign-not-in-font", { found, hint: substitute }));
  }
}
