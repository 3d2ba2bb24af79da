import type { TableView } from "../../views/common.ts";

/** A table behind the report, under a title of its own where its appendix has several. */
export interface AppendixPart {
  /** The part of the report that refers to it. */
  readonly about: "figures" | "shortcomings" | "list";
  readonly title: string;
  /** Lists of units have numbered rows. */
  readonly isNumbered: boolean;
  readonly isLandscape: boolean;
  /** Without columns it is its notes alone. */
  readonly table: TableView;
}

/** What begins on a sheet of its own, before it is numbered. */
export interface Appendix {
  readonly title: string;
  readonly isLandscape: boolean;
  readonly parts: readonly AppendixPart[];
}

/** More columns than these want a sheet across. */
const MOST_UPRIGHT = 6;

/** Whether a table of units or figures has no room on an upright sheet at 11 pt. */
export function isWide({ columns }: Pick<TableView, "columns">): boolean {
  return columns.length > MOST_UPRIGHT;
}

/** Parts on sheets of one format follow each other in one appendix, so that no sheet has a few rows alone. */
export function joinParts(parts: readonly AppendixPart[]): readonly Appendix[] {
  return [false, true]
    .map((isLandscape) => ({
      isLandscape,
      parts: parts.filter((part) => part.isLandscape === isLandscape && hasContent(part)),
    }))
    .filter((appendix) => appendix.parts.length > 0)
    .map((appendix) => ({ ...appendix, title: nameParts(appendix.parts) }));
}

function hasContent({ table: { columns, rows, notes } }: AppendixPart): boolean {
  return rows.length > 0 || (columns.length === 0 && notes.length > 0);
}

function nameParts(parts: readonly AppendixPart[]): string {
  const [only, ...others] = parts;
  return only === undefined || others.length > 0 ? "Biểu số liệu" : only.title;
}
