import type { BuildOptions } from "./build-options.ts";
import {
  composeInternalBriefing,
  composePublicBriefings,
  type PublicBriefings,
} from "./compose/audience/briefings.ts";
import {
  findEmptyPlaceholders,
  findWithheldPlaceholders,
} from "./compose/figures/check-placeholders.ts";
import { judgeCompleteness } from "./evaluate/completeness.ts";
import type { Completeness } from "./model/judgement/completeness.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "./evaluate/evaluate-period.ts";
import { findContradictions, findMissingReport } from "./evaluate/notices/find-contradictions.ts";
import { findBareInstruments, findBareIssuer } from "./evaluate/notices/find-bare.ts";
import { findEmbargoed } from "./evaluate/notices/find-embargoed.ts";
import { findIllustrativeLeft } from "./evaluate/notices/find-loose-items.ts";
import { findPartialTotals } from "./evaluate/notices/find-partial-totals.ts";
import { findIdleRulings } from "./evaluate/rulings.ts";
import { leaveOutStale } from "./evaluate/stale/leave-out-stale.ts";
import type { LoadedRoot } from "./load/load-root.ts";
import { load } from "./load-texts.ts";
import type { CalendarDate } from "./model/days/calendar-date.ts";
import { formatDate } from "./model/days/format-date.ts";
import type { SourceFile } from "./load/source-file.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { listProse } from "./model/prose/report.ts";
import type { Progress } from "./progress.ts";
import { review } from "./review/review.ts";
import { UsageError } from "./usage-error.ts";
import { isNotice } from "./validate/sentences/problems.ts";
import type { ParseYaml } from "./validate/parse/yaml-memo.ts";
import { validate, type Validation } from "./validate/validate.ts";

/** Why a root cannot be used, and its texts, to show the lines in question. */
export interface ProblemsFound {
  readonly kind: "problems";
  readonly problems: readonly Problem[];
  /** Made from what could be read; `null` for a root without any period, or one that asks units nothing. */
  readonly board: Completeness | null;
  readonly read: RootRead;
  readonly sources: readonly SourceFile[];
}

/** What could be read, problems or not. */
export type RootRead = Pick<Validation, "definitions" | "roster">;

export type CheckedRoot =
  | ProblemsFound
  | {
      readonly kind: "sound";
      readonly dataset: Dataset;
      /** What the public may know of each period, newest first. */
      readonly briefings: PublicBriefings;
      readonly periods: EvaluatedPeriods;
      readonly board: Completeness | null;
      /** Worth knowing, but no reason to stop. */
      readonly notices: readonly Problem[];
      readonly read: RootRead;
      readonly sources: readonly SourceFile[];
    };

/** load → validate → evaluate → review: a sound root with its judgement, or every problem. Writes nothing. */
export async function checkRoot(
  options: Pick<BuildOptions, "root" | "period">,
  progress: Progress,
  parse?: ParseYaml,
): Promise<CheckedRoot> {
  return checkLoaded(await load(options.root, progress), { ...options, progress, parse });
}

/** As `checkRoot`, of texts that are loaded already. */
export function checkLoaded(
  loaded: LoadedRoot,
  {
    period,
    progress,
    parse,
  }: {
    readonly period: BuildOptions["period"];
    readonly progress: Progress;
    readonly parse?: ParseYaml | undefined;
  },
): CheckedRoot {
  const validating = progress.begin("Kiểm tra");
  const checked = checkFiles(loaded, period, parse);
  if (checked.kind === "sound") validating.end(toScopeText(checked));
  return checked;
}

/**
 * validate → evaluate → review, on values alone.
 * @param parse how the files of units are parsed; a living process gives one that remembers them
 */
export function checkFiles(
  { files, problems: unreadable, unread }: LoadedRoot,
  wanted: BuildOptions["period"],
  parse?: ParseYaml,
): CheckedRoot {
  const sources = [...files, ...unread];
  const { dataset: entered, problems, ...read } = validate(files, unreadable, parse);
  const { roster } = read;
  const toBoard = (of: readonly Problem[]) =>
    judgeCompleteness({ ...roster, periods: upTo(wanted, roster.periods) }, of);
  if (entered === null)
    return { kind: "problems", problems, board: toBoard(problems), read, sources };
  const known = leaveOutStale(entered.periods, entered.form.fields);
  // Whoever builds an earlier period knows nothing of the later ones.
  const dataset = { ...entered, periods: upTo(wanted, known) };
  const periods = evaluatePeriods(dataset, known, wanted);
  const briefings = composePublicBriefings(dataset, periods);
  const contradictions = [
    ...findMissingReport(periods[0].period),
    ...findIllustrativeLeft(dataset),
    ...findBareIssuer(dataset),
    ...findBareInstruments(dataset),
    ...findPartialTotals(dataset, periods[0].period, listProse(briefings[0].period)),
    ...periods.flatMap(({ period, evaluation }) => [
      ...findContradictions(dataset, period, evaluation),
      ...findEmbargoed(period, periods[0].period.date),
      ...findIdleRulings(period, evaluation),
    ]),
    ...findWithheldPlaceholders(briefings),
    ...findEmptyPlaceholders(briefings, composeInternalBriefing(dataset, periods)),
    ...review({ dataset, periods, briefings }, files),
  ];
  const blocking = contradictions.filter((problem) => !isNotice(problem));
  if (blocking.length > 0)
    return { kind: "problems", problems: blocking, board: toBoard(blocking), read, sources };
  const board = toBoard([]);
  const notices = contradictions;
  return { kind: "sound", dataset, briefings, periods, board, notices, read, sources };
}

/** `45 đơn vị, 23 chỉ tiêu, 2 kỳ`. */
function toScopeText({
  dataset,
  periods,
}: Extract<CheckedRoot, { readonly kind: "sound" }>): string {
  const { units } = periods[0].period;
  const { indicators, statistics } = dataset;
  const rules = indicators.length === 0 ? [] : [`${indicators.length} chỉ tiêu`];
  const others = statistics.length === 0 ? [] : [`${statistics.length} số liệu thống kê`];
  return [`${units.length} đơn vị`, ...rules, ...others, `${periods.length} kỳ`].join(", ");
}

/** The wanted period and those before it, newest first. */
function evaluatePeriods(
  dataset: Dataset,
  all: Dataset["periods"],
  wanted: BuildOptions["period"],
): EvaluatedPeriods {
  const [newest, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .reverse();
  if (newest === undefined || (wanted !== null && newest.period.date !== wanted)) {
    const known = all.map(({ date }) => formatDate(date)).join(", ");
    const last = all.at(-1)?.date;
    const opening =
      wanted !== null && last !== undefined && wanted > last
        ? ` Mở kỳ ấy: npm run ky-moi -- ${wanted}`
        : "";
    throw new UsageError(`Không có kỳ ${wanted ?? ""}; các kỳ hiện có: ${known}.${opening}`);
  }
  return [newest, ...earlier];
}

/** The wanted period and those before it; all of them when the newest is wanted (`null`). */
function upTo<T extends { readonly date: CalendarDate }>(
  wanted: CalendarDate | null,
  periods: readonly T[],
): readonly T[] {
  return periods.filter(({ date }) => wanted === null || date <= wanted);
}
