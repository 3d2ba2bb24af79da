import { formatCount } from "../../model/format-count.ts";
import { upperFirst } from "../words/sentences.ts";

/** A unit or an indicator, and what is said of it; empty: nothing. */
export interface Noted {
  readonly name: string;
  readonly note: string;
}

/** Where the rest of a list stands. */
export const SEE_APPENDIX = "xem phụ lục của báo cáo";

/**
 * Names under what they have in common: `Thiếu 2 người: A; B. Thiếu 1 người: C.`, in the order in which the notes come
 * first. Beyond `most` only their number is told.
 */
export function joinGroups(noted: readonly Noted[], most: number): string {
  const isCut = noted.length > most + (most > 0 ? 1 : 0);
  const shown = isCut ? noted.slice(0, most) : noted;
  const others = noted.length - shown.length;
  const notes = [...new Set(shown.map(({ note }) => note))];
  const groups = notes.map((note) => {
    const names = shown.filter((one) => one.note === note).map(({ name }) => name);
    return `${note === "" ? "" : `${upperFirst(note)}: `}${names.join("; ")}`;
  });
  if (others === 0) return groups.map((group) => `${group}.`).join(" ");
  const rest = `${formatCount(others)} đơn vị${shown.length === 0 ? "" : " khác"} (${SEE_APPENDIX}).`;
  return shown.length === 0 ? rest : `${groups.join(". ")} và ${rest}`;
}
