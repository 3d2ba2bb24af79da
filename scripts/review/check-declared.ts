import type { EvaluatedPeriod } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { DeclaredUnit } from "../model/declared.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import type { NamingText } from "./check-names.ts";
import type { PublicFile } from "./texts.ts";

/** What a unit misses in a period. */
interface Missed {
  readonly id: string;
  readonly name: string;
  /** Whether the issuer allows to name the units that miss it. */
  readonly mayNameUnits: boolean;
  readonly kind: "indicators" | "strands";
}

/**
 * Units that a file declares to name: a notice where the unit misses something, so that the writer reads the sentence
 * again; a problem where the item is about that very miss and nobody has cleared the pair.
 */
export function checkDeclared(
  files: readonly PublicFile[],
  texts: readonly NamingText[],
  about: { readonly dataset: Dataset; readonly periods: readonly EvaluatedPeriod[] },
): readonly Problem[] {
  return files.flatMap((file) => {
    const own = texts.filter(({ text }) => text.file === file.prose.place.file);
    const named = new Set(own.flatMap(({ found }) => found.flatMap(({ units }) => units)));
    const evaluated = about.periods.find(({ period }) => period.date === file.period.date);
    return file.prose.declared.units.flatMap((declared) => {
      const unit = file.period.units.find(({ id }) => id === declared.unit);
      if (unit === undefined || evaluated === undefined) return [];
      const found = unit.name;
      if (!named.has(unit.id)) return [problemAt(declared.place, "name-idle", { found })];
      const missed = [
        ...(!unit.hasSent ? [SILENT] : []),
        ...listMissed(unit.id, about.dataset, evaluated),
      ];
      return [
        ...findUncleared(
          declared,
          found,
          missed.filter((one) => isBound(file, one)),
        ),
        ...toNotice(declared, found, missed),
      ];
    });
  });
}

const SILENT = {
  id: "",
  name: "chưa gửi báo cáo",
  mayNameUnits: true,
  kind: "indicators",
} as const;

function listMissed(
  unit: string,
  { indicators, strands }: Dataset,
  { evaluation }: EvaluatedPeriod,
): readonly Missed[] {
  return [
    ...indicators
      .filter(({ id }) => evaluation.indicators.get(id)?.notMet.includes(unit))
      .map((one): Missed => ({ ...one, kind: "indicators" })),
    ...strands
      .filter(({ id }) => evaluation.strands.get(id)?.units.late.includes(unit))
      .map((one): Missed => ({ ...one, kind: "strands" })),
  ];
}

/** Whether the front matter of the file says that it is about this. */
function isBound({ item }: PublicFile, { id, kind }: Missed): boolean {
  if (item === null) return false;
  if (kind === "indicators") return "indicators" in item && item.indicators.includes(id);
  return "strands" in item && item.strands.includes(id);
}

function findUncleared(
  { place }: DeclaredUnit,
  found: string,
  bound: readonly Missed[],
): readonly Problem[] {
  return bound
    .filter(({ mayNameUnits }) => !mayNameUnits)
    .map(({ name, kind }) =>
      problemAt(place, "name-pair-uncleared", {
        found,
        allowed:
          kind === "indicators"
            ? `chỉ tiêu «${name}» mà đơn vị chưa đạt`
            : `mảng «${name}» mà đơn vị chậm`,
      }),
    );
}

function toNotice(
  { place }: DeclaredUnit,
  found: string,
  missed: readonly Missed[],
): readonly Problem[] {
  if (missed.length === 0) return [];
  const allowed = missed.map(({ name }) => name).join("; ");
  return [problemAt(place, "name-of-failing", { found, allowed })];
}
