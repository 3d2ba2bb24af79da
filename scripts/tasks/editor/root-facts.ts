import type { SourceFile } from "../../load/source-file.ts";
import type { Field } from "../../model/form/form.ts";
import type { Definitions } from "../../validate/read/definitions.ts";
import type { KnownIds, Referable } from "../../validate/readers/reading.ts";
import type { Validation } from "../../validate/validate.ts";

/** An id, and what it stands for. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
}

/** What a root has, so that an editor can propose it. */
export interface RootFacts {
  readonly known: KnownIds;
  readonly proposals: Readonly<Record<Referable, readonly Proposal[]>>;
  readonly fields: readonly Field[];
  readonly levelFields: readonly Field[];
}

/** The fields of units and those of the issuer, each once. */
export function listFields(root: RootFacts): readonly Field[] {
  const own = new Set(root.fields.map(({ id }) => id));
  return [...root.fields, ...root.levelFields.filter(({ id }) => !own.has(id))];
}

/** `null`: the root is of a newer program, and nothing is known of it. */
export function toRootFacts(
  { definitions, roster }: Pick<Validation, "definitions" | "roster">,
  files: readonly SourceFile[],
): RootFacts | null {
  if (definitions === null) return null;
  const units = new Map(
    roster.periods.flatMap(({ units: all }) => all.map(({ id, name }) => [id, name] as const)),
  );
  return {
    known: definitions.known,
    proposals: {
      ...toDefined(definitions),
      unit: Array.from(units, ([id, name]) => ({ id, name })),
      solution: listSolutions(files),
    },
    fields: definitions.form.fields,
    levelFields: definitions.form.levelFields,
  };
}

function toDefined(from: Definitions): Omit<RootFacts["proposals"], "unit" | "solution"> {
  return {
    instrument: from.instruments.map(({ id, type, number }) => ({
      id,
      name: [type, number].filter((part) => part !== null).join(" số "),
    })),
    unitType: from.unitTypes,
    block: from.blocks,
    group: from.form.groups,
    comparison: from.form.comparisons,
    strand: from.strands,
    indicator: from.indicators,
    levelIndicator: from.levelIndicators,
    statistic: from.statistics,
  };
}

/** By the names of their files, of all periods. */
function listSolutions(files: readonly SourceFile[]): readonly Proposal[] {
  const slugs = files.flatMap(
    ({ file }) => /\/giai-phap\/\d{2}-([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? [],
  );
  return Array.from(new Set(slugs), (id) => ({ id, name: id }));
}
