import type { LeafForm } from "./source-tree.ts";

/** Where a value is written. */
export interface WritingPlace {
  /** Between braces or brackets. */
  readonly isFlow: boolean;
  /** How the value was written before. */
  readonly form: LeafForm;
}

/** These letters begin no sign of YAML. */
const PLAIN_START = /^[\p{L}\d/(]/u;
/** What would end a value, make a key of it, or begin a remark; and white space that would be lost. */
const LIKE_A_SIGN = /\s#|:(?:\s|$)|\s$|\s\s/;
const SIGNS_IN_FLOW = /[,[\]{}]/;
/** To YAML these are no texts. */
const NOTHING = /^(?:~|null)$/;
const NEEDS_ESCAPE = /\p{Cc}/u;

/**
 * A text as a value of YAML on one line: as the value before was written if that can hold it, else without quotes, else
 * in the quotes that need the fewest signs of escape.
 */
export function writeValue(text: string, { isFlow, form }: WritingPlace): string {
  if (NEEDS_ESCAPE.test(text)) return toDouble(text);
  if (form === "double") return toDouble(text);
  if (form === "single") return toSingle(text);
  if (mayBePlain(text, isFlow)) return text;
  return /["\\]/.test(text) ? toSingle(text) : toDouble(text);
}

function mayBePlain(text: string, isFlow: boolean): boolean {
  if (!PLAIN_START.test(text) || LIKE_A_SIGN.test(text) || NOTHING.test(text)) return false;
  return !isFlow || !SIGNS_IN_FLOW.test(text);
}

function toSingle(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": String.raw`\n`,
  "\t": String.raw`\t`,
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
};

function toDouble(text: string): string {
  const inside = text.replace(
    /[\p{Cc}"\\]/gu,
    (sign) => ESCAPES[sign] ?? String.raw`\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"${inside}"`;
}
