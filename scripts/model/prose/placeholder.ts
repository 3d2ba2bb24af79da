import { nameGroup, type Group } from "../units/group.ts";

/** What a placeholder asks for. */
export interface Wanted {
  readonly subject: string;
  /** `khoi.su-nghiep`, `loai.dang-bo-xa`: the units that the figure is about; `null`: all of them. */
  readonly group: Group | null;
  /** Of some figures with an id behind a point: `so_voi.nhiem-ky-truoc`. */
  readonly figure: string;
  /** Of the figure `la`: the answer of which the units are counted. */
  readonly answer: string | null;
}

/** `{{ subject.group.figure | format }}` in prose: the program looks the figure up and computes nothing. */
export interface Placeholder extends Wanted {
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
  /^\{\{ *([a-z0-9]+(?:[-_][a-z0-9]+)*)(?:\.(khoi|loai)\.([a-z0-9]+(?:-[a-z0-9]+)*))?\.(?:la\.([a-z0-9]+(?:-[a-z0-9]+)*|có|không)|([a-z0-9]+(?:_[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?)) *(?:\| *([a-z]+(?:_[a-z]+)*) *)?\}\}/;

/** The figure that counts the units of one answer. */
export const ANSWERING = "la";

/** The figures of the units with most and least, and of what they have. */
export const HIGHEST = ["cao_nhat", "ten_cao_nhat"] as const;
export const LOWEST = ["thap_nhat", "ten_thap_nhat"] as const;
const EXTREMES: readonly string[] = [...HIGHEST, ...LOWEST];

export function isExtreme({ figure }: Pick<Wanted, "figure">): boolean {
  return EXTREMES.includes(figure);
}

export function isBest({ figure }: Pick<Wanted, "figure">): boolean {
  return HIGHEST.some((name) => name === figure);
}

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
  const [raw, subject, by, id, answer = null, figure = ANSWERING, format = null] = parts ?? [];
  if (raw === undefined || subject === undefined) return undefined;
  const group = isGroupKey(by) && id !== undefined ? { by, id } : null;
  return { subject, group, figure, answer, format, start, end: start + raw.length };
}

function isGroupKey(by: string | undefined): by is Group["by"] {
  return by === "khoi" || by === "loai";
}

/** As it stands between the braces, without a format. */
export function nameWanted({ subject, group, figure, answer }: Wanted): string {
  return [
    subject,
    ...(group === null ? [] : [nameGroup(group)]),
    figure,
    ...(answer === null ? [] : [answer]),
  ].join(".");
}
