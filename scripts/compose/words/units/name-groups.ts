import { formatCount } from "../../../model/texts/format-count.ts";
import { upperFirst } from "../sentences.ts";

/** A unit or an indicator, and what is said of it; empty: nothing. */
export interface Noted {
  readonly name: string;
  readonly note: string;
}

/**
 * Names under what they have in common: `Thiếu 2 người: A; B. Thiếu 1 người: C.`, in the order in which the notes come
 * first. Beyond `most` only their number is told.
 */
export function joinGroups(noted: readonly Noted[], most: number): string {
  const { shown, restText } = cutOff(most, noted);
  const notes = [...new Set(shown.map(({ note }) => note))];
  const groups = notes.map((note) => {
    const names = shown.filter((one) => one.note === note).map(({ name }) => name);
    return `${note === "" ? "" : `${upperFirst(note)}: `}${names.join("; ")}`;
  });
  return noted.length === 0 ? "" : `${groups.join(". ")}${restText}.`;
}

/** `Chi bộ A; Chi bộ B và 3 đơn vị khác (xem báo cáo)`. */
export function joinUpTo(most: number, names: readonly string[]): string {
  const { shown, restText } = cutOff(most, names);
  return shown.join("; ") + restText;
}

/** So many of them, and what stands for the others. A single rest is shown too: counting it takes as much room. */
function cutOff<T>(
  most: number,
  all: readonly T[],
): { readonly shown: readonly T[]; readonly restText: string } {
  if (all.length <= most + (most > 0 ? 1 : 0)) return { shown: all, restText: "" };
  const count = formatCount(all.length - most);
  const rest = most === 0 ? `${count} đơn vị` : ` và ${count} đơn vị khác`;
  return { shown: all.slice(0, most), restText: `${rest} (xem báo cáo)` };
}
