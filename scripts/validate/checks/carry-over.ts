import type { Reorganization } from "../../model/reorganization.ts";
import type { FieldValue } from "../../model/field-value.ts";
import type { Figures } from "../read/figures.ts";
import type { SentBefore } from "./find-jumps.ts";

/**
 * What a unit is compared with after a change: a renamed one with what it sent under its old name; one that others went
 * into with their counts added up, as far as all of them sent them; a new one with nothing.
 */
export function carryOver(
  sent: Map<string, SentBefore>,
  { kind, from, into }: Reorganization,
): void {
  const [heir] = into;
  const isHeir = kind === "renamed" || kind === "merged" || kind === "absorbed";
  const parts = (kind === "absorbed" ? [...into, ...from] : from).map((id) => sent.get(id));
  for (const id of into) sent.delete(id);
  if (!isHeir || heir === undefined) return;
  const before = addUp(parts.filter((part) => part !== undefined));
  if (before !== undefined && parts.every((part) => part !== undefined)) sent.set(heir, before);
}

/** A single one stays what it is. */
function addUp(parts: readonly SentBefore[]): SentBefore | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  return {
    date: parts.reduce((latest, { date }) => (date > latest ? date : latest), first.date),
    file: parts.map(({ file }) => file).join(", "),
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
