import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import { cells, type State, type Verdict } from "../cells.ts";
import { toCount, toldValue, type Fact } from "./facts.ts";
import { toGroups, type Outsider } from "../outsider.ts";
import { between, minus, plus } from "../relate/rows.ts";

/** The words of prose for what is counted. */
interface Words {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly states: Readonly<Record<string, State>>;
}

/** A figure of one block or one type of units, as prose names it: `nu.khoi.khoi-1.tong`. */
export function readPart(
  [subject, by, id, figure]: readonly [string, string, string, string],
  words: string,
  { outsider, verdicts, states }: Words & { readonly outsider: Outsider },
): readonly Fact[] {
  const { date, definitions } = outsider;
  const units = outsider.units
    .filter(({ type, block }) => (by === "khoi" ? block : type) === id)
    .map((unit) => unit.id);
  const groups = toGroups(outsider)
    .filter((group) => group.units.every((unit) => units.includes(unit)))
    .map((group) => group.id);
  const why = `${subject}.${by}.${id}.${figure} in prose`;
  const statistic = definitions.statistics.find((one) => one.id === subject);
  if (statistic !== undefined && figure === "gia_tri")
    return readValue([statistic, words], units, { date, why });
  const count = toCount(words);
  if (count === undefined) return [];
  const say = (parts: readonly string[]) => [
    { date, row: between(why, plus(parts), [count, count]) },
  ];
  if (figure === "tong") return say(units.map((unit) => cells.value(unit, subject)));
  if (figure === "so_don_vi") return say(groups.map((group) => cells.reporting(subject, group)));
  if (statistic !== undefined) return say(groups.map((group) => cells.unanswered(subject, group)));
  const [verdict, state] = [verdicts[figure], states[figure]];
  if (state !== undefined && definitions.strands.some((one) => one.id === subject))
    return say(groups.map((group) => cells.strand(subject, state, group)));
  return verdict === undefined
    ? []
    : say(groups.map((group) => cells.verdict(subject, verdict, group)));
}

/** How many units answer có or không. */
export function readAnswer(
  [field, answer]: readonly [string, string],
  words: string,
  { date }: Outsider,
): readonly Fact[] {
  const count = toCount(words);
  if (count === undefined) return [];
  const why = `${field}.la.${answer} in prose`;
  const yes = [cells.total(field)];
  if (answer === "có") return [{ date, row: between(why, plus(yes), [count, count]) }];
  if (answer !== "không") return [];
  const no = [...plus([cells.reporting(field)]), ...minus(yes)];
  return [{ date, row: between(why, no, [count, count]) }];
}

/** The value of a statistic over some units alone. */
function readValue(
  [statistic, words]: readonly [Statistic, string],
  units: readonly string[],
  { date, why }: { readonly date: string; readonly why: string },
): readonly Fact[] {
  const { id } = statistic;
  return toldValue(date, [statistic, words], why).map(({ row }) => ({
    date,
    row: between(
      why,
      [...row.factors].flatMap(([cell, factor]) => {
        const end = cell === cells.pooled(id, "part") ? "part" : "whole";
        return units.map((unit) => [cells.counted(unit, id, end), factor] as const);
      }),
      [row.low, row.high],
    ),
  }));
}

/** Who has most, and what: of the units that prose names; no other has more. */
export function readBest(
  words: ReadonlyMap<string, string>,
  { date, definitions, units }: Outsider,
): readonly Fact[] {
  return definitions.statistics.flatMap((statistic) => {
    const { id, reckoning } = statistic;
    const most = words.get(`${id}.cao_nhat`);
    if (most === undefined) return [];
    const names = (words.get(`${id}.ten_cao_nhat`) ?? "").split(/, | và /);
    const why = `${id}.cao_nhat in prose`;
    const named = units.filter(({ name }) => names.includes(name));
    const count = toCount(most);
    const isNumber = reckoning.kind === "sum" && count !== undefined;
    return [
      ...named.flatMap((unit) => readValue([statistic, most], [unit.id], { date, why })),
      ...(isNumber
        ? units.map((unit) => ({
            date,
            row: between(why, [[cells.counted(unit.id, id, "part"), 1]], [0, count]),
          }))
        : []),
    ];
  });
}
