import type { Reorganization } from "../../model/reorganization.ts";
import type { FieldValue } from "../../model/field-value.ts";
import type { Figures } from "../read/figures.ts";
import type { SentBefore } from "./find-jumps.ts";

/**
 * What a unit is compared with after a change: a renamed one with what it sent under its old name; units that became one
 * with their counts added up; one that took in others with what it sent itself, its counts added up with theirs; a new
 * one with nothing. Counts that not all of them sent are compared with nothing.
 */
export function carryOver(
  sent: Map<string, SentBefore>,
  { kind, from, into }: Reorganization,
): void {
  const [heir] = into;
  const own = heir === undefined ? undefined : sent.get(heir);
  const others = from.map((id) => sent.get(id));
  for (const id of into) sent.delete(id);
  const before = kind === "absorbed" ? addTo(own, others) : addUp(others);
  const isHeir = kind === "renamed" || kind === "merged" || kind === "absorbed";
  if (isHeir && heir !== undefined && before !== undefined) sent.set(heir, before);
}

type Sent = SentBefore | undefined;

/** What a unit sent itself, but for its counts, and these added up with those of the others. */
function addTo(own: Sent, others: readonly Sent[]): Sent {
  if (own === undefined) return undefined;
  const kept = [...own.figures].filter(([, value]) => value.kind !== "count");
  const sums = addUp([own, ...others]);
  return { ...(sums ?? own), figures: new Map([...kept, ...(sums?.figures ?? [])]) };
}

/** The counts of all together; `undefined`: not all have sent. A single one stays what it is. */
function addUp(all: readonly Sent[]): Sent {
  const parts = all.filter((part) => part !== undefined);
  const [first, ...others] = parts;
  if (first === undefined || parts.length < all.length) return undefined;
  if (others.length === 0) return first;
  return {
    date: parts.reduce((latest, { date }) => (date > latest ? date : latest), first.date),
    source: parts.map(({ source }) => source).join(", "),
    figures: addUpCounts(parts.map(({ figures }) => figures)),
    faulty: parts.flatMap(({ faulty }) => faulty),
    isRead: parts.every(({ isRead }) => isRead),
  };
}

function addUpCounts(all: readonly Figures[]): Figures {
  const fields = [...(all[0]?.keys() ?? [])];
  return new Map(
    fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const counts = all.flatMap((figures) => {
        const value = figures.get(field);
        return value?.kind === "count" ? [value.count] : [];
      });
      const count = counts.reduce((sum, one) => sum + one, 0);
      return counts.length === all.length ? [[field, { kind: "count", count }]] : [];
    }),
  );
}
