import type { FieldValue } from "../../../model/form/field-value.ts";
import type { Field } from "../../../model/form/form.ts";
import type { Reorganization } from "../../../model/units/reorganization.ts";
import type { Figures } from "../../read/figures.ts";
import type { SentBefore } from "./find-jumps.ts";

/**
 * What a unit is compared with after a change: a renamed one with what it sent under its old name; units that became one
 * with their numbers added up; one that took in others with what it sent itself, its numbers added up with theirs; a new
 * one with nothing. Numbers that not all of them sent are compared with nothing, and so are those that do not add up.
 */
export function carryOver(
  sent: Map<string, SentBefore>,
  { kind, from, into }: Reorganization,
  fields: readonly Field[],
): void {
  const adding = new Set(fields.filter(({ addsUp }) => addsUp).map(({ id }) => id));
  const [heir] = into;
  const own = heir === undefined ? undefined : sent.get(heir);
  const others = from.map((id) => sent.get(id));
  for (const id of into) sent.delete(id);
  const before = kind === "absorbed" ? addTo(own, others, adding) : addUp(others, adding);
  const isHeir = kind === "renamed" || kind === "merged" || kind === "absorbed";
  if (isHeir && heir !== undefined && before !== undefined) sent.set(heir, before);
}

type Sent = SentBefore | undefined;

/** What a unit sent itself, but for its numbers, and these added up with those of the others. */
function addTo(own: Sent, others: readonly Sent[], adding: ReadonlySet<string>): Sent {
  if (own === undefined) return undefined;
  const kept = [...own.figures].filter(([, { kind }]) => kind !== "count" && kind !== "decimal");
  const sums = addUp([own, ...others], adding);
  return { ...(sums ?? own), figures: new Map([...kept, ...(sums?.figures ?? [])]) };
}

/** The numbers of all together; `undefined`: not all have sent. A single one stays what it is. */
function addUp(all: readonly Sent[], adding: ReadonlySet<string>): Sent {
  const parts = all.filter((part) => part !== undefined);
  const [first, ...others] = parts;
  if (first === undefined || parts.length < all.length) return undefined;
  if (others.length === 0) return first;
  return {
    date: parts.reduce((latest, { date }) => (date > latest ? date : latest), first.date),
    source: parts.map(({ source }) => source).join(", "),
    figures: addUpFigures(
      parts.map(({ figures }) => figures),
      adding,
    ),
    faulty: parts.flatMap(({ faulty }) => faulty),
    isRead: parts.every(({ isRead }) => isRead),
  };
}

function addUpFigures(all: readonly Figures[], adding: ReadonlySet<string>): Figures {
  const fields = [...(all[0]?.keys() ?? [])].filter((field) => adding.has(field));
  return new Map(
    fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const values = all.flatMap((figures) => figures.get(field) ?? []);
      const sum = values.length === all.length ? values.reduce<Sum>(add, null) : undefined;
      return sum === undefined || sum === null ? [] : [[field, sum]];
    }),
  );
}

/** `null`: nothing is added yet; `undefined`: some value is no exact number. */
type Sum = FieldValue | null | undefined;

function add(sum: Sum, value: FieldValue): Sum {
  if (value.kind !== "count" && value.kind !== "decimal") return undefined;
  if (sum === null) return value;
  if (sum?.kind === "count" && value.kind === "count")
    return { ...sum, count: sum.count + value.count };
  return sum?.kind === "decimal" && value.kind === "decimal"
    ? { ...sum, scaled: sum.scaled + value.scaled }
    : undefined;
}
