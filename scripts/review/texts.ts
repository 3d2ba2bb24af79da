import type { Dataset } from "../model/dataset.ts";
import type { Form } from "../model/form/form.ts";
import { NOTHING_DECLARED, type Declared } from "../model/prose/declared.ts";
import { listLeaves } from "../model/leaves.ts";
import { isForEveryone } from "../model/report/outline.ts";
import type { LevelFigures, Period, Unit } from "../model/report/period.ts";
import { listClearedTexts, listPublicParts, type PublicPart } from "../model/prose/public.ts";
import type { Prose } from "../model/prose/report.ts";
import { toEntryOf, type UnitEntry } from "../model/units/unit-entry.ts";
import { toRecognisable } from "../model/form/value-text.ts";
import { withoutUnits } from "../model/form/scope.ts";

/** A text that people wrote and everyone may read, now or later. */
export interface PublicText {
  readonly text: string;
  /** Running text; `null`: a value of a key, whose place is looked up when it is needed. */
  readonly prose: Prose | null;
  /** The file, or the beginning of the names of the files, that hold it. */
  readonly file: string;
  readonly declared: Declared;
  /** The item whose words they are; it may also be internal. */
  readonly item: PublicFile["item"];
  /** The unit of which the text is said. */
  readonly owner: string | null;
  /** Where the data speaks of that unit. */
  readonly entry: UnitEntry | null;
  /** Its cut-off date; the newest one for what belongs to no period. */
  readonly period: string;
}

/** A file of public running text, with its item where it is one. */
export interface PublicFile {
  readonly prose: Prose;
  readonly item: PublicPart["item"];
  readonly title: string | null;
  /** Of a page of its own. */
  readonly slug: string | null;
  readonly period: Period;
}

/** Everything that people write for everyone: Markdown files, and the texts of `data/`. */
export function listPublicTexts(dataset: Dataset): readonly PublicText[] {
  const newest = dataset.periods.at(-1)?.date ?? "";
  return [
    ...listPublicFiles(dataset).flatMap(toTexts),
    ...listDefinitions(dataset).map((text) => toValue(text, { file: "data/", period: newest })),
    ...dataset.periods.flatMap((period) => listTextsOfPeriod(period, dataset)),
  ];
}

/** The Markdown files that everyone may read, now or from a later day on. */
export function listPublicFiles({ periods, pages }: Dataset): readonly PublicFile[] {
  const newest = periods.at(-1);
  return [
    ...periods.flatMap(listFilesOfPeriod),
    ...(newest === undefined ? [] : pages).map(({ slug, title, prose }) => ({
      prose,
      title,
      slug,
      item: null,
      period: newest as Period, // `as`: TS does not see that the list is empty without it
    })),
  ];
}

function listFilesOfPeriod(period: Period): readonly PublicFile[] {
  return listPublicParts(period).map(({ prose, item }) => ({
    prose,
    item,
    title: item?.title ?? null,
    slug: null,
    period,
  }));
}

function toTexts({ prose, item, title, slug, period }: PublicFile): readonly PublicText[] {
  const common = {
    file: prose.place.file,
    declared: prose.declared,
    item,
    owner: null,
    entry: null,
    period: period.date,
  };
  return [
    ...(title === null ? [] : [{ ...common, text: title, prose: null }]),
    // The name of the file becomes the address of the page.
    ...(slug === null ? [] : [{ ...common, text: `${slug}/`, prose: null }]),
    ...listClearedTexts(item).map((text) => ({ ...common, text, prose: null })),
    { ...common, text: prose.markdown, prose },
  ];
}

function listTextsOfPeriod(period: Period, { form }: Dataset): readonly PublicText[] {
  const { date, title, reportKind, documentNumber, plannedWindow, postponements } = period;
  const own = listTexts([
    [title, reportKind, documentNumber, plannedWindow],
    period.outline?.filter(({ id }) => isForEveryone(id)),
    postponements.map((pause) => ({
      ...pause,
      watcher: null,
      scope: withoutUnits(pause.scope),
    })),
  ]);
  const shown = new Set(
    form.fields.filter(({ visibility }) => visibility === "perUnit").map(({ id }) => id),
  );
  return [
    ...own.map((text) => toValue(text, { file: `data/ky/${date}/ky.yaml`, period: date })),
    ...listTextsOfLevel(period.level, form).map((text) =>
      toValue(text, { file: `data/ky/${date}/so-chung.yaml`, period: date }),
    ),
    ...period.units.flatMap((unit) => {
      const entry = toEntryOf(unit, date);
      return listTextsOfUnit(unit, shown).map((text) => ({
        ...toValue(text, { file: entry.start.file, period: date }),
        owner: unit.id,
        entry,
      }));
    }),
  ];
}

function listTextsOfLevel(level: LevelFigures | null, { levelFields }: Form): readonly string[] {
  const told = levelFields.filter(({ visibility }) => visibility !== "never");
  return listTexts([
    level?.source,
    told.map(({ id }) => [level?.values.get(id), level?.particulars.get(id)?.source]),
  ]);
}

function listTextsOfUnit(
  { name, pilotReason, values, particulars }: Unit,
  shown: ReadonlySet<string>,
): readonly string[] {
  const told = [...(values ?? [])]
    .filter(([field]) => shown.has(field))
    // Of a rough moment people wrote its words, not the days between which it lies.
    .map(([, value]) => toRecognisable(value));
  const sources = [...particulars].flatMap(([field, { source }]) =>
    shown.has(field) ? [source] : [],
  );
  return listTexts([name, pilotReason, told, sources]);
}

function toValue(text: string, { file, period }: Pick<PublicText, "file" | "period">): PublicText {
  const declared = NOTHING_DECLARED;
  return { text, prose: null, file, declared, item: null, owner: null, entry: null, period };
}

/** The texts of the definition files. */
function listDefinitions(dataset: Dataset): readonly string[] {
  const { issuer, instruments, unitTypes, collectiveNames, blocks, form, strands } = dataset;
  return listTexts([
    { ...issuer, outline: issuer.outline?.filter(({ id }) => isForEveryone(id)) },
    [instruments, unitTypes, collectiveNames, blocks, form.groups, form.comparisons, strands],
    [...form.fields, ...form.levelFields]
      .filter(({ visibility }) => visibility !== "never")
      .map(withoutUnits),
    dataset.indicators
      .map(withoutUnits)
      .map(({ shortfall: { one, many, all }, ...indicator }) => [one, many, all, indicator]),
    dataset.levelIndicators,
    dataset.statistics.map(withoutUnits),
    dataset.wording,
  ]);
}

/** Every text in a value, however deep. */
function listTexts(value: unknown): readonly string[] {
  return listLeaves(value).filter((leaf) => typeof leaf === "string");
}
