import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import { cells, type State, type Verdict } from "../cells.ts";
import { toText } from "../../figures/html-text.ts";
import type { Page } from "./pages.ts";
import { told, toCount, toldValue, type Fact } from "./facts.ts";
import { toGroups, unitsOf, type Outsider } from "../outsider.ts";
import { readAnswer, readBest, readPart } from "./parts.ts";
import { atMost } from "../relate/rows.ts";

/**
 * Figures in prose. The prose of a random root says before each what it is: `nu_cap_uy.tong là 12.`; readers of real
 * prose know it from the sentence.
 */
export function readMarks({ html, path, outsider }: Page): readonly Fact[] {
  const all = Array.from(
    toText(html).matchAll(/§(\S+(?: \.\S+)?) là ([^.;]*(?:\.\d{3})*)[.;]/g),
    ([, name = "", words = ""]) => [name.replace(" ", ""), words.trim()] as const,
  );
  return [
    ...all.flatMap(([name, words]) => readNamedFigure(name, words, outsider)),
    ...readBest(new Map(all), outsider),
  ].map(({ date, row }) => ({ date, row: { ...row, why: `${row.why} of ${path}` } }));
}

function readNamedFigure(name: string, words: string, outsider: Outsider): readonly Fact[] {
  const [subject = "", figure = "", id = "", ofPart = ""] = name.split(".");
  const about = { outsider, verdicts: VERDICT_FIGURES, states: STATE_FIGURES };
  // `readBest` reads both together.
  if (figure.endsWith("cao_nhat")) return [];
  if (ofPart !== "") return readPart([subject, figure, id, ofPart], words, about);
  return figure === "la"
    ? readAnswer([subject, id], words, outsider)
    : readMark([subject, figure], words, outsider);
}

const VERDICT_FIGURES: Readonly<Record<string, Verdict>> = {
  dat: "met",
  chua_dat: "notMet",
  chua_den_han: "notDue",
  chua_co_so_lieu: "noData",
};

const FIELD_CELLS: Readonly<Record<string, (field: string) => string>> = {
  tong: cells.total,
  chung: cells.level,
};

const STATISTIC_CELLS: Readonly<Record<string, (statistic: string) => string>> = {
  so_don_vi: cells.answered,
  tren_muc: cells.reached,
};

const STATE_FIGURES: Readonly<Record<string, State>> = {
  hoan_thanh: "done",
  dang_thuc_hien: "underway",
  cham: "late",
  chua_trien_khai: "notStarted",
  chua_den_han: "notDue",
  chua_co_so_lieu: "noData",
};

function readMark(
  [subject, figure]: readonly [string, string],
  words: string,
  outsider: Outsider,
): readonly Fact[] {
  const { date, definitions, units } = outsider;
  if (figure === "chua_dat_loai") return readTypes(subject, words, outsider);
  if (figure === "khoi_chua_dat") return readBlocks(subject, words, outsider);
  const statistic = definitions.statistics.find(({ id }) => id === subject);
  if (statistic !== undefined) return readStatistic(statistic, [figure, words.trim()], date);
  const count = toCount(words.trim());
  if (count === undefined) return [];
  const say = (cell: string, value = count) => [
    told(date, [cell, value], `${subject}.${figure} in prose`),
  ];
  if (`${subject}.${figure}` === "don_vi.da_bao_cao")
    return say(cells.silent(), units.length - count);
  if (definitions.form.fields.some(({ id }) => id === subject))
    return say(FIELD_CELLS[figure]?.(subject) ?? cells.reporting(subject));
  if (definitions.strands.some(({ id }) => id === subject)) {
    const state = STATE_FIGURES[figure];
    return state === undefined ? [] : say(cells.strand(subject, state));
  }
  const verdict = VERDICT_FIGURES[figure];
  return verdict === undefined ? [] : say(cells.verdict(subject, verdict));
}

function readStatistic(
  statistic: Statistic,
  [figure, words]: readonly [string, string],
  date: string,
): readonly Fact[] {
  const { id } = statistic;
  const where = `${id}.${figure} in prose`;
  if (figure === "gia_tri") return toldValue(date, [statistic, words], where);
  const count = toCount(words);
  if (count === undefined) return [];
  const cellOf = STATISTIC_CELLS[figure] ?? cells.unanswered;
  return [told(date, [cellOf(id), count], where)];
}

/** "một số kiểu một và kiểu hai": units of other types do not miss it. */
function readTypes(indicator: string, words: string, outsider: Outsider): readonly Fact[] {
  const { unitTypes, indicators } = outsider.definitions;
  const named = unitTypes.filter(
    ({ name, shortName }) => isIn(name, words) || isIn(shortName, words),
  );
  const scope = indicators.find(({ id }) => id === indicator);
  const applying = new Set(scope === undefined ? [] : unitsOf(scope, outsider));
  const present = unitTypes.filter(({ id: type }) =>
    outsider.units.some((unit) => unit.type === type && applying.has(unit.id)),
  );
  // Where types are not told, all that the indicator applies to stand there.
  if (named.length === 0 || named.length >= present.length) return [];
  return toMissed(
    indicator,
    named.map(
      ({ id }) =>
        (group: string) =>
          group.startsWith(`${id}/`),
    ),
    outsider,
  );
}

function readBlocks(indicator: string, words: string, outsider: Outsider): readonly Fact[] {
  const named = outsider.definitions.blocks.filter(({ name }) => isIn(name, words));
  return named.length === 0
    ? []
    : toMissed(
        indicator,
        named.map(
          ({ id }) =>
            (group: string) =>
              group.split("/")[1] === id,
        ),
        outsider,
      );
}

function isIn(name: string, words: string): boolean {
  return new RegExp(`${name}(?![\\wÀ-ỹ])`, "i").test(words);
}

/** Each named type or block has a unit that misses the indicator, and no other has one. */
function toMissed(
  indicator: string,
  named: readonly ((group: string) => boolean)[],
  outsider: Outsider,
): readonly Fact[] {
  const groups = toGroups(outsider).map(({ id }) => id);
  const missing = (own: readonly string[]) =>
    own.map((group) => cells.verdict(indicator, "notMet", group));
  const others = groups.filter((group) => !named.some((isOwn) => isOwn(group)));
  const why = `types or blocks that miss ${indicator}`;
  return [
    atMost(why, [missing(others), []]),
    ...named.map((isOwn) => atMost(why, [[], missing(groups.filter(isOwn))], -1)),
  ].map((row) => ({ date: outsider.date, row }));
}
