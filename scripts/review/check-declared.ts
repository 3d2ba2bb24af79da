import type { EvaluatedPeriod } from "../evaluate/evaluate-period.ts";
import { describeMissed, listMissed, type Missed } from "../model/judgement/missed.ts";
import type { Dataset } from "../model/dataset.ts";
import { parsePlaceholders, type Wanted } from "../model/prose/placeholder.ts";
import { problemAt, type Place, type Problem } from "../model/problem.ts";
import { toPlaceIn } from "../model/prose/report.ts";
import type { NamingText } from "./check-names.ts";
import type { PublicFile } from "./texts.ts";

/**
 * Units that a file declares to name: a notice where the unit misses something, so that the writer reads the sentence
 * again; a problem where the item is about that very miss and nobody has cleared the pair.
 */
export function checkDeclared(
  files: readonly PublicFile[],
  texts: readonly NamingText[],
  about: { readonly dataset: Dataset; readonly periods: readonly EvaluatedPeriod[] },
): readonly Problem[] {
  const names = new Map(
    about.dataset.periods.flatMap(({ units }) => units.map(({ id, name }) => [id, name])),
  );
  return files.flatMap((file) => {
    const judged = about.periods.find(({ period }) => period.date === file.period.date);
    if (judged === undefined) return [];
    return [
      ...checkUnits(file, texts, { ...about, judged, names }),
      ...checkNamedByFigures(file, { ...about, judged }),
    ];
  });
}

function checkUnits(
  file: PublicFile,
  texts: readonly NamingText[],
  about: {
    readonly dataset: Dataset;
    readonly judged: EvaluatedPeriod;
    readonly names: ReadonlyMap<string, string>;
  },
): readonly Problem[] {
  const { judged, names } = about;
  const own = texts.filter(({ text }) => text.file === file.prose.place.file);
  const named = new Set(own.flatMap(({ found }) => found.flatMap(({ units }) => units)));
  return file.prose.declared.units.flatMap((declared) => {
    const found = names.get(declared.unit) ?? declared.unit;
    if (!named.has(declared.unit)) return [problemAt(declared.place, "name-idle", { found })];
    const allowed = describeMissed(declared.unit, { dataset: about.dataset, ...judged });
    return [
      ...findUncleared(declared.place, found, listBound(file, declared.unit, about)),
      ...(allowed === "" ? [] : [problemAt(declared.place, "name-of-failing", { found, allowed })]),
    ];
  });
}

/** A placeholder may name the pilot units, or those with most, but not in a shortcoming about what one of them misses. */
function checkNamedByFigures(
  file: PublicFile,
  about: { readonly dataset: Dataset; readonly judged: EvaluatedPeriod },
): readonly Problem[] {
  const isShortcoming = file.item !== null && "strands" in file.item;
  if (!isShortcoming) return [];
  return parsePlaceholders(file.prose.markdown).placeholders.flatMap((naming) => {
    const named = new Set(listNamedBy(naming, about.judged));
    const place = toPlaceIn(file.prose, naming.start);
    return file.period.units
      .filter(({ id }) => named.has(id))
      .flatMap(({ id, name }) => findUncleared(place, name, listBound(file, id, about)));
  });
}

/** The units that a placeholder names. */
function listNamedBy(
  { subject, figure }: Wanted,
  { period, summary }: EvaluatedPeriod,
): readonly string[] {
  if (figure === "ten_cao_nhat") return summary.extremes.get(subject)?.highest.units ?? [];
  if (figure !== "ten_diem") return [];
  return period.units.filter(({ isPilot }) => isPilot).map(({ id }) => id);
}

/** What the unit misses of that which the front matter of the file says that it is about. */
function listBound(
  { item }: PublicFile,
  unit: string,
  { dataset, judged }: { readonly dataset: Dataset; readonly judged: EvaluatedPeriod },
): readonly Missed[] {
  if (item === null) return [];
  const bound = new Set([
    ...("indicators" in item ? item.indicators : []),
    ...("strands" in item ? item.strands : []),
  ]);
  return listMissed(unit, dataset, judged.evaluation).filter(({ about }) => bound.has(about.id));
}

function findUncleared(place: Place, found: string, bound: readonly Missed[]): readonly Problem[] {
  return bound
    .filter(({ about }) => !about.mayNameUnits)
    .map(({ kind, about: { id, name } }) => {
      const allowed =
        kind === "indicator"
          ? `chỉ tiêu «${name}» (${id}) mà đơn vị chưa đạt`
          : `mảng «${name}» (${id}) mà đơn vị chậm`;
      return problemAt(place, "name-pair-uncleared", { found, allowed });
    });
}
