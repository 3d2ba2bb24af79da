import path from "node:path";
import type { SourceFile } from "../../load/source-file.ts";
import { load } from "../../load-texts.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Dataset } from "../../model/dataset.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Period } from "../../model/report/period.ts";
import type { Problem } from "../../model/problem.ts";
import { isAmong } from "../../model/form/scope.ts";
import type { Progress } from "../../progress.ts";
import { UsageError } from "../../usage-error.ts";
import { validate } from "../../validate/validate.ts";
import { toPeriodToAsk } from "./form-source.ts";
import { layOutLevel, layOutUnit, layOutUnits, type FormBook } from "./layout.ts";

export interface FormsOptions {
  readonly root: string;
  /** Gets the folder of the forms. */
  readonly out: string;
  /** `null`: the newest one. */
  readonly period: CalendarDate | null;
  /** One workbook for all units instead of one for each. */
  readonly isTogether: boolean;
}

/** What is to be written, or why nothing can be. */
export type FormsPlan =
  | {
      readonly kind: "problems";
      readonly problems: readonly Problem[];
      readonly sources: readonly SourceFile[];
    }
  | {
      readonly kind: "sound";
      readonly issuerName: string;
      readonly period: CalendarDate;
      readonly folder: string;
      readonly files: readonly FormFile[];
    };

export interface FormFile {
  /** Below the folder of the forms, with `/`. */
  readonly name: string;
  /** A thousand of them are laid out one after the other. */
  readonly layOut: () => FormBook;
}

/**
 * Stands beside `site/` and `noi-bo/`: a build replaces those whole, and the forms hold internal figures that nobody
 * may upload.
 */
export const FORMS_FOLDER = "bieu-mau";

/** load → validate → which workbooks there are. Nobody waits for figures until the report is written well. */
export async function planForms(options: FormsOptions, progress: Progress): Promise<FormsPlan> {
  const { files, problems: unreadable, unread } = await load(options.root, progress);
  const { dataset, problems } = validate(
    files.filter(({ file }) => isData(file)),
    unreadable.filter(({ place }) => isData(place.file)),
  );
  if (dataset === null) return { kind: "problems", problems, sources: [...files, ...unread] };
  const period = findPeriod(dataset, options.period);
  return {
    kind: "sound",
    issuerName: dataset.issuer.name,
    period: period.date,
    folder: path.join(options.out, FORMS_FOLDER, period.date),
    files: listForms(dataset, period, options),
  };
}

function isData(file: string): boolean {
  return file.startsWith("data/");
}

function findPeriod({ periods }: Dataset, wanted: CalendarDate | null): Period {
  const found = wanted === null ? periods.at(-1) : periods.find(({ date }) => date === wanted);
  if (found !== undefined) return found;
  const known = periods.map(({ date }) => formatDate(date)).join(", ");
  throw new UsageError(`Không có kỳ ${wanted ?? ""}; các kỳ hiện có: ${known}.`);
}

/** Whoever is asked nothing gets no workbook. Each name ends with the period, since people send the files alone. */
export function listForms(
  dataset: Dataset,
  period: Period,
  { isTogether }: Pick<FormsOptions, "isTogether">,
): readonly FormFile[] {
  const { form } = dataset;
  const { source, units, levelBefore } = toPeriodToAsk(dataset, period);
  const asked = units.filter((unit) => form.fields.some((field) => isAmong(unit, field)));
  const toName = (name: string) => `${name}_${period.date}.xlsx`;
  const ofUnits = isTogether
    ? [{ name: toName("cac-don-vi"), layOut: () => layOutUnits(source, asked) }]
    : asked.map((unit) => ({
        name: `don-vi/${toName(unit.id)}`,
        layOut: () => layOutUnit(source, unit),
      }));
  return [
    ...(asked.length === 0 ? [] : ofUnits),
    ...(form.levelFields.length === 0
      ? []
      : [{ name: toName("so-chung"), layOut: () => layOutLevel(source, levelBefore) }]),
  ];
}
