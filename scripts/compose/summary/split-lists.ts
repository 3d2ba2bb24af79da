import type { ShortListView } from "../views/summary-paper.ts";

/**
 * The lists with so many rows on the front, and what follows on the back. A list that began on the front says so on the
 * back, where its note stands too; one row alone stays with the others.
 */
export function splitLists(
  lists: readonly ShortListView[],
  most: number,
): { readonly front: readonly ShortListView[]; readonly continued: readonly ShortListView[] } {
  const front: ShortListView[] = [];
  const continued: ShortListView[] = [];
  let room = most;
  for (const list of lists) {
    const count = toCountHere(list.rows.length, room);
    room = count < list.rows.length ? 0 : room - count;
    const [here, there] = [list.rows.slice(0, count), list.rows.slice(count)];
    if (there.length === 0) front.push(list);
    else {
      if (here.length > 0) front.push({ ...list, rows: here, note: "" });
      const title = here.length > 0 ? `${list.title} (tiếp)` : list.title;
      continued.push({ ...list, title, rows: there });
    }
  }
  return { front, continued };
}

/** At least two rows stand together at both ends of a list that is split. */
function toCountHere(rows: number, room: number): number {
  if (rows <= room) return rows;
  const most = Math.min(room, rows - 2);
  return most < 2 ? 0 : most;
}
