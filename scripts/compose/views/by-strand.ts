import type { CellView, StateView } from "./common.ts";

/** How far each unit is in each strand of work, those that are late first. Internal. */
export interface ByStrandView {
  /** What the table shows; where nobody is late, its plain name. */
  readonly title: string;
  /** How far all units are; may be empty. */
  readonly aboutText: string;
  readonly strands: readonly string[];
  /** Whether they are too many to share the width of a page, or of a sheet upright. */
  readonly hasMany: boolean;
  /** Whether some unit is past a deadline: then a column tells by how many days. */
  readonly hasDelays: boolean;
  /** Units with something late, missed or unknown. */
  readonly rows: readonly ByStrandRow[];
  /** How many of them are not shown, or empty. */
  readonly hiddenText: string;
  /** The other units under their number, by block; `null`: there are none, or no rows. */
  readonly folded: {
    readonly title: string;
    readonly groups: readonly { readonly name: string; readonly units: readonly CellView[] }[];
  } | null;
}

export interface ByStrandRow {
  /** Leads to what the board says of the unit. */
  readonly header: CellView;
  /** "Khối cơ quan", or empty. */
  readonly aboutText: string;
  /** "10 ngày"; empty for a unit that is past no deadline. */
  readonly delayText: string;
  /** In the order of the strands. */
  readonly cells: readonly ByStrandCell[];
}

export interface ByStrandCell {
  /** How dark the cell is, from 0: the more is late or missed, the darker. */
  readonly tone: 0 | 1 | 2 | 3;
  /** "2 chậm", "1 thiếu số liệu", "xong"; empty where nothing of it is about the unit. */
  readonly states: readonly StateView[];
}
