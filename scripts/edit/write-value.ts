import { CST, type Scalar } from "yaml";
import type { LeafForm } from "./source-tree.ts";

/** Where a value is written. */
export interface WritingPlace {
  /** Between braces or brackets. */
  readonly isFlow: boolean;
  /** How the value was written before. */
  readonly form: LeafForm;
}

/**
 * A text as a value of YAML on one line: as the value before was written if that can hold it, else without quotes if
 * that can, else in quotes.
 */
export function writeValue(text: string, { isFlow, form }: WritingPlace): string {
  // A key stands on one line, and so does what we write.
  const place = { implicitKey: true, indent: 0, inFlow: isFlow, type: toType(text, form) };
  const token = CST.createScalarToken(text, place);
  if (token.type === "block-scalar") throw new TypeError("a text of one line became a block");
  return token.source;
}

/** These letters begin no sign of YAML. White space that is doubled or ends a text would be lost. */
const PLAIN = /^[\p{L}\d/(](?!.*(?:\s\s|\s$))/u;
/** To YAML these are no texts. */
const NOTHING = /^(?:~|null)$/;
const NEEDS_ESCAPE = /\p{Cc}/u;

function toType(text: string, form: LeafForm): Scalar.Type {
  if (form === "double" || NEEDS_ESCAPE.test(text)) return "QUOTE_DOUBLE";
  if (form === "single") return "QUOTE_SINGLE";
  if (PLAIN.test(text) && !NOTHING.test(text)) return "PLAIN";
  return /["\\]/.test(text) ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
}
