import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { formatPercent } from "../../model/texts/format-number.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { StateCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOfSameUnits } from "../figures/same-whole.ts";
import { countAtWork, countStanding, nameStandings, type Standing } from "../figures/standings.ts";
import type { TileView } from "../views/common.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { joinWithAnd, lowerFirst, upperFirst } from "../words/sentences.ts";
import { tellAll } from "../words/units/part-text.ts";
import { tellChange, toPrevious, type PartOf } from "./before.ts";
import { toPart, type KeyFigureMaker, type MadeFigure } from "./key-figure.ts";

/** How far the units are with all work that counts as progress: those that have any. */
export const composeProgress: KeyFigureMaker = (briefing) => {
  const progress = readProgress(briefing);
  if (progress === null) return null;
  return {
    ...toFigure(progress, readBefore(briefing), isOfSameUnits(null, briefing)),
    rest: toRest(progress, briefing.summary.missingDoneCount),
    before: tellBefore(briefing, progress),
  };
};

/** `null`: nobody tracks progress, may tell it, or has work that counts. */
export function readProgress(briefing: Briefing): Progress | null {
  const { states } = briefing.summary;
  if (!tracksProgress(briefing.dataset) || states === WITHHELD) return null;
  const whole = countAtWork(states);
  if (whole === 0) return null;
  const words = toReportWords(briefing);
  const unitName = states.notApplicable === 0 ? words.unitName : "đơn vị thuộc diện thực hiện";
  const names = nameStandings(briefing.dataset);
  return { states, whole, unitName, names, doneName: words.doneName };
}

/** How far the units were in the period before, as this audience may know it. */
export function readBefore(briefing: Briefing): Progress | null {
  const previous = toPrevious(briefing);
  return previous === null ? null : readProgress(previous);
}

export interface Progress extends Pick<ReportWords, "unitName" | "doneName"> {
  readonly states: StateCounts;
  /** The units to which some of the work applies. */
  readonly whole: number;
  readonly names: Readonly<Record<Standing, string>>;
}

function toFigure(
  progress: Progress,
  before: Progress | null,
  isSame: boolean,
): Omit<MadeFigure, "rest" | "before"> {
  const { states, whole, unitName, doneName, names } = progress;
  const others = listOthers(states);
  const tell = (standing: Standing) =>
    before === null || whole === 1
      ? ""
      : tellChange(countIn(standing, progress), countIn(standing, before), isSame);
  // A large 0 would say nothing, and of one unit no number does.
  const shown = [
    { count: states.done, words: `đã ${doneName}` },
    ...others.map((standing) => ({
      count: countStanding(standing, states),
      words: lowerFirst(names[standing]),
    })),
  ].find(({ count }) => count > 0 && whole > 1);
  return {
    tiles: [
      ...(states.done > 0 ? [{ ...toDoneTile(progress), before: tell("done") }] : []),
      ...others.map((standing) => ({ ...toTile(standing, progress), before: tell(standing) })),
    ],
    sentence: tellStandings(progress),
    picture:
      shown === undefined
        ? null
        : { ...toPart(shown.count, whole, `${unitName} ${shown.words}`), isOneSentence: true },
  };
}

/** `6 đơn vị chậm và 2 đơn vị chưa đủ số liệu. Trong 37 đơn vị đã hoàn thành …, 13 đơn vị còn chỉ tiêu chưa đạt.` */
function toRest(progress: Progress, missing: Told<number>): string {
  const { states, whole, doneName } = progress;
  const { done } = states;
  const others = listOthers(states);
  // Where nobody is done, the picture shows the first of the others.
  const rest = (done === 0 ? others.slice(1) : others).map((one) => toCountedText(one, progress));
  const none = done === 0 && whole > 1 ? [`Chưa có đơn vị nào ${doneName}`] : [];
  return [
    ...(rest.length === 0 ? [] : [joinWithAnd(rest)]),
    ...none,
    ...tellDoneButMissing(progress, missing),
  ]
    .map((text) => `${text}.`)
    .join(" ");
}

/** Who has done all work may still miss a standard, and is told so in the same place; empty where nobody does. */
export function tellDoneButMissing(
  { states: { done }, whole, doneName }: Progress,
  missing: Told<number>,
): readonly string[] {
  if (missing === WITHHELD || missing === 0 || whole === 1) return [];
  if (missing === done)
    return [`${upperFirst(tellAll(done, "đơn vị"))} đã ${doneName} còn chỉ tiêu chưa đạt`];
  // Of all units it has just been said that they are done.
  const among = done === whole ? "đó" : `${formatCount(done)} đơn vị đã ${doneName}`;
  return [`Trong ${among}, ${formatCount(missing)} đơn vị còn chỉ tiêu chưa đạt`];
}

/** The number of the period before, with that of all units where it was another. */
function tellBefore(briefing: Briefing, { whole, states: { done } }: Progress): string {
  const { previous } = briefing;
  const before = readBefore(briefing);
  // Where nobody is done, the picture shows another number.
  if (previous === null || before === null || done === 0) return "";
  const amount = before.whole === whole ? "" : ` trong ${formatCount(before.whole)} đơn vị`;
  return `kỳ trước (${formatDate(previous.period.date)}): ${formatCount(before.states.done)}${amount}`;
}

function countIn(standing: Standing, { states, whole }: Progress): PartOf {
  return { count: countStanding(standing, states), whole };
}

/** The worst first. */
const OTHERS: readonly Exclude<Standing, "done">[] = ["late", "inTime", "noData"];

function listOthers(states: StateCounts) {
  return OTHERS.filter((standing) => countStanding(standing, states) > 0);
}

const NOTES: Readonly<Record<Exclude<Standing, "done">, (doneName: string) => string>> = {
  late: () => "có phần việc quá thời hạn",
  inTime: (doneName) => `chưa ${doneName}, chưa phần việc nào quá hạn`,
  noData: () => "không tính là đạt hay chưa đạt",
};

function toDoneTile({ states, whole, unitName, doneName }: Progress): TileView {
  const share = formatPercent({ numerator: states.done, denominator: whole });
  const { value, words } = toPart(states.done, whole, unitName);
  const note = states.done < whole ? `${words} (${share})` : words;
  return { label: upperFirst(doneName), value, note: whole === 1 ? "" : note };
}

function toTile(
  standing: Exclude<Standing, "done">,
  { states, doneName, names }: Progress,
): TileView {
  return {
    label: names[standing],
    value: formatCount(countStanding(standing, states)),
    note: NOTES[standing](doneName),
  };
}

/** `37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc; 6 đơn vị chậm.` */
export function tellStandings(progress: Progress): string {
  const { states, whole, unitName, names } = progress;
  const others = listOthers(states);
  if (states.noData === whole && whole > 1) return "Chưa đơn vị nào có đủ số liệu.";
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0 && countStanding(only, states) === whole)
    return `${upperFirst(tellAll(whole, unitName))} ${lowerFirst(names[only])}.`;
  const rest = others.map((standing) => toCountedText(standing, progress));
  const ready = tellReady(progress);
  return rest.length === 0 ? `${ready}.` : `${ready}; ${joinWithAnd(rest)}.`;
}

/** `37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc`, at the start of a sentence. */
export function tellReady({ states: { done }, whole, unitName, doneName }: Progress): string {
  const all = `${formatCount(whole)} ${unitName}`;
  if (done === 0 && whole <= 2) return `${upperFirst(tellAll(whole, unitName))} chưa ${doneName}`;
  if (done === 0) return `Trong ${all}, chưa có đơn vị nào ${doneName}`;
  if (done === whole) return `${upperFirst(tellAll(whole, unitName))} đã ${doneName}`;
  const share = formatPercent({ numerator: done, denominator: whole });
  return `${formatCount(done)} trong ${all} (${share}) đã ${doneName}`;
}

/** `6 đơn vị chậm`. */
function toCountedText(standing: Exclude<Standing, "done">, { states, names }: Progress): string {
  return `${formatCount(countStanding(standing, states))} đơn vị ${lowerFirst(names[standing])}`;
}
