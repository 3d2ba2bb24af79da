import { checkFiles } from "../../check-root.ts";
import type { LoadedRoot } from "../../load/load-root.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Problem } from "../../model/problem.ts";
import { carryPeriod, emptyLevel } from "./carry-period.ts";
import { carryProse } from "./carry-prose.ts";
import { carryUnits } from "./carry-units.ts";
import { CannotCarry } from "./edit-file.ts";

/** What the next period will be, before anything is written. */
export type NextPeriodPlan =
  | NextPeriod
  /** The root has faults, which a copy would double, or a file cannot be edited. */
  | {
      readonly kind: "problems";
      readonly problems: readonly Problem[];
      readonly sources: readonly SourceFile[];
    }
  /** There can be no such period; the sentence says why. */
  | { readonly kind: "refused"; readonly sentence: string };

export interface NextPeriod {
  readonly kind: "planned";
  readonly issuerName: string;
  /** The period that it goes on from. */
  readonly from: CalendarDate;
  readonly date: CalendarDate;
  /** The folder of texts, if there is one, and that of the figures. */
  readonly folders: readonly string[];
  readonly files: readonly SourceFile[];
  /** How many units have figures of the old period in their files. */
  readonly carriedCount: number;
  /** How many files of prose must be looked at. */
  readonly proseCount: number;
  /** Titles of what is done and therefore left out. */
  readonly left: readonly string[];
  /** Names of units of which a ruling or a note waits to be said again. */
  readonly asleep: readonly string[];
}

/** The next period of a root, from its newest one: nothing in it passes for new before somebody has said so. */
export function planNextPeriod(loaded: LoadedRoot, date: CalendarDate): NextPeriodPlan {
  const checked = checkFiles(loaded, null);
  if (checked.kind === "problems")
    return { kind: "problems", problems: checked.problems, sources: checked.sources };
  const [{ period }] = checked.periods;
  const from = period.date;
  if (date <= from)
    return {
      kind: "refused",
      sentence: `Kỳ mới phải chốt sau kỳ mới nhất (${formatDate(from)}); ngày ${formatDate(date)} thì không.`,
    };
  const { files } = loaded;
  const inFolder = (folder: string) => files.filter(({ file }) => file.startsWith(`${folder}/`));
  const [figures, texts] = [`data/ky/${from}`, `content/${from}`];
  try {
    const units = carryUnits(period, inFolder(figures));
    const prose =
      period.report === null
        ? { files: [], left: [] }
        : carryProse(period.report, from, inFolder(texts));
    const others = inFolder(figures).flatMap((source) => {
      if (source.file === `${figures}/ky.yaml`) return [carryPeriod(source, date)];
      return source.file === `${figures}/so-chung.yaml` ? [emptyLevel(source)] : [];
    });
    const carried = [...prose.files, ...others, ...units.files];
    return {
      kind: "planned",
      issuerName: checked.dataset.issuer.name,
      from,
      date,
      folders: [...(prose.files.length === 0 ? [] : [`content/${date}`]), `data/ky/${date}`],
      files: carried.map(({ file, text }) => ({ file: toNewPath(file, from, date), text })),
      carriedCount: period.units.filter(({ values, stale }) => (values?.size ?? 0) + stale.size > 0)
        .length,
      proseCount: prose.files.length,
      left: prose.left,
      asleep: units.asleep,
    };
  } catch (error) {
    if (!(error instanceof CannotCarry)) throw error;
    return { kind: "problems", problems: error.problems, sources: files };
  }
}

function toNewPath(file: string, from: CalendarDate, date: CalendarDate): string {
  return file.replace(`/${from}/`, `/${date}/`);
}
