import type { BrokenPlaceholder } from "../../model/prose/placeholder.ts";
import { findNearest } from "./nearest.ts";

/** What a placeholder may name in the place of a broken one. */
export interface PlaceholderNames {
  readonly subjects: readonly string[];
  readonly figuresOf: (subject: string) => readonly string[];
  readonly formatsOf: (subject: string, figure: string) => readonly string[];
}

interface SyntaxFault {
  /** The part of the text that was meant as a placeholder. */
  readonly found: string;
  readonly hint: string | null;
}

/** What is wrong with a broken placeholder, and what it probably means. */
export function toSyntaxFault(
  broken: BrokenPlaceholder,
  text: string,
  names: PlaceholderNames,
): SyntaxFault {
  const { found, inner, fault } = takeApart(broken, text);
  const meant = toMeant(inner, names);
  const parts = [fault, meant === undefined ? null : `có phải «${meant}»?`];
  return { found, hint: parts.filter((part) => part !== null).join("; ") || null };
}

interface Parts {
  readonly found: string;
  readonly inner: string;
  /** The brace that is missing. */
  readonly fault: string | null;
}

const LONGEST = 60;

function takeApart({ raw, start }: BrokenPlaceholder, text: string): Parts {
  if (raw === "}}") return takeClosed(text.slice(Math.max(0, start - 300), start));
  if (raw === "{{") return takeOpened(text.slice(start, start + 300));
  return { found: raw, inner: raw.replace(/^\{+|\}+$/g, ""), fault: null };
}

/** Two closing braces without opening ones: looks at the text before them. */
function takeClosed(before: string): Parts {
  const [opened, inner = ""] = /\{([^{}\n]*)$/.exec(before) ?? [];
  return opened === undefined
    ? { found: "}}", inner: "", fault: "thiếu hai dấu {{ ở đầu" }
    : { found: `${opened}}}`, inner, fault: "thiếu một dấu { ở đầu" };
}

/** Two opening braces without closing ones: looks at the text from them on. */
function takeOpened(rest: string): Parts {
  const [closed, inner = ""] = /^\{\{([^{}\n]*)\}(?!\})/.exec(rest) ?? [];
  if (closed !== undefined && closed.length <= LONGEST)
    return { found: closed, inner, fault: "thiếu một dấu } ở cuối" };
  const [found = "{{", begun = ""] = /^\{\{[ \t]*([\p{L}\d_.-]*[\p{L}\d_])?/u.exec(rest) ?? [];
  return { found, inner: begun, fault: "thiếu hai dấu }} ở cuối" };
}

const PARTS = /^\s*([^.|]+?)\s*\.\s*([^.|]+?)\s*(?:\|\s*([^.|]+?)\s*)?$/;

function toMeant(inner: string, names: PlaceholderNames): string | undefined {
  const [, writtenSubject, writtenFigure, writtenFormat] = PARTS.exec(inner) ?? [];
  if (writtenSubject === undefined || writtenFigure === undefined) return undefined;
  const subject = findNearest(writtenSubject, names.subjects);
  if (subject === undefined) return undefined;
  const figure = findNearest(writtenFigure, names.figuresOf(subject));
  if (figure === undefined) return undefined;
  if (writtenFormat === undefined) return `{{ ${subject}.${figure} }}`;
  const format = findNearest(writtenFormat, names.formatsOf(subject, figure));
  return format === undefined ? undefined : `{{ ${subject}.${figure} | ${format} }}`;
}
