/** `{{ subject.figure | format }}` in prose: the program looks the figure up and computes nothing. */
export interface Placeholder {
  readonly subject: string;
  /** Of some figures with an id behind a point: `so_voi.nhiem-ky-truoc`. */
  readonly figure: string;
  readonly format: string | null;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

export interface BrokenPlaceholder {
  readonly raw: string;
  readonly start: number;
}

const ANY = /\{\{|\}\}/g;
/** A broken placeholder: up to its closing braces on the same line, or else the braces alone. */
const BROKEN = /^(\{\{(?:(?!\{\{|\}\}|\n).)*\}\}|\{\{|\}\})/;
const WHOLE =
  /^\{\{ *([a-z0-9]+(?:[-_][a-z0-9]+)*)\.([a-z0-9]+(?:_[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?) *(?:\| *([a-z]+(?:_[a-z]+)*) *)?\}\}/;

/** All placeholders of a text in order, and all brace pairs that are no placeholder. */
export function parsePlaceholders(text: string): {
  readonly placeholders: readonly Placeholder[];
  readonly broken: readonly BrokenPlaceholder[];
} {
  const placeholders: Placeholder[] = [];
  const broken: BrokenPlaceholder[] = [];
  let from = 0;
  for (const match of text.matchAll(ANY)) {
    if (match.index < from) continue;
    const found = match[0] === "{{" ? readPlaceholder(text, match.index) : undefined;
    if (found === undefined) {
      const raw = BROKEN.exec(text.slice(match.index))?.[0] ?? match[0];
      broken.push({ raw: raw.slice(0, 60), start: match.index });
      from = match.index + raw.length;
    } else {
      placeholders.push(found);
      from = found.end;
    }
  }
  return { placeholders, broken };
}

/** The placeholder that begins at `start`, or `undefined`. */
export function readPlaceholder(text: string, start: number): Placeholder | undefined {
  const parts = WHOLE.exec(text.slice(start, start + 300));
  const [raw, subject, figure, format] = parts ?? [];
  if (raw === undefined || subject === undefined || figure === undefined) return undefined;
  return { subject, figure, format: format ?? null, start, end: start + raw.length };
}
