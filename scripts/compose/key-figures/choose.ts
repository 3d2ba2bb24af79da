import { KEY_WORDS, MOST_TILES, type KeyWord } from "../../model/rules/key-figure.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { KeyFigureView } from "../views/common.ts";
import { tellValue, toPrevious } from "./before.ts";
import { composeCongresses } from "./congresses.ts";
import { composeIndicator, composeLevelIndicator, composeStrand } from "./judged.ts";
import type { KeyFigure, KeyFigureMaker, MadeFigure } from "./key-figure.ts";
import { composeMissed } from "./missed.ts";
import { composeProgress } from "./progress.ts";
import { composeField, composeStatistic } from "./reported.ts";
import { composePause, composeUnitCount } from "./units.ts";

/**
 * What stands for the whole situation, the leading figure first: as the period or the issuer has chosen, else what the
 * data has. One without a value for this audience gives way to the next.
 */
export function composeKeyFigures(briefing: Briefing): readonly KeyFigure[] {
  const chosen =
    briefing.period.reportKind.keyFigures ?? briefing.dataset.issuer.reportKind.keyFigures;
  if (chosen !== null) {
    const told = composeAll(chosen, briefing);
    if (told.length > 0) return told;
  }
  for (const names of listCustomary(briefing)) {
    const told = composeAll(names, briefing);
    if (told.length > 0) return told;
  }
  return [];
}

/** The tiles of the first page and of the summary, as many as are seen at once. */
export function composeTiles(briefing: Briefing): readonly KeyFigureView[] {
  return composeKeyFigures(briefing)
    .flatMap(({ tiles }) => tiles)
    .slice(0, MOST_TILES);
}

/** The figure that leads; `null`: the report has prose alone. */
export function findLeading(briefing: Briefing): KeyFigure | null {
  return composeKeyFigures(briefing)[0] ?? null;
}

function composeAll(names: readonly string[], briefing: Briefing): readonly KeyFigure[] {
  return names.flatMap((name) => composeOne(name, briefing) ?? []);
}

const WORDS: Readonly<Record<KeyWord, KeyFigureMaker>> = {
  "don_vi.tien_do": composeProgress,
  "don_vi.chua_dat": composeMissed,
  "don_vi.dai_hoi": composeCongresses,
  "don_vi.tong": composeUnitCount,
  "ky.tam_hoan": composePause,
};

/** With what it was in the period before, where the figure itself does not tell that. */
function composeOne(name: string, briefing: Briefing): KeyFigure | null {
  const figure = composeNow(name, briefing);
  if (figure === null) return null;
  const previous = toPrevious(briefing);
  const then = previous === null ? null : composeNow(name, previous);
  const tiles = figure.tiles.map((tile) => ({
    ...tile,
    before: tile.before ?? tellValue(tile, then?.tiles[0]),
  }));
  return { ...figure, tiles };
}

function composeNow(name: string, briefing: Briefing): MadeFigure | null {
  const word = KEY_WORDS.find((one) => one === name);
  if (word !== undefined) return WORDS[word](briefing);
  const { dataset } = briefing;
  const isNamed = ({ id }: { readonly id: string }) => id === name;
  const strand = dataset.strands.find(isNamed);
  if (strand !== undefined) return composeStrand(strand, briefing);
  const indicator = dataset.indicators.find(isNamed);
  if (indicator !== undefined) return composeIndicator(indicator, briefing);
  const ofLevel = dataset.levelIndicators.find(isNamed);
  if (ofLevel !== undefined) return composeLevelIndicator(ofLevel, briefing);
  const statistic = dataset.statistics.find(isNamed);
  return statistic === undefined
    ? composeField(name, briefing)
    : composeStatistic(statistic, briefing);
}

/**
 * What is told where nobody has chosen, of which the first that has a value is taken: how far the units are and what they
 * miss, else what the issuer's own figures give, else statistics, else what is put off, else how many units there are.
 */
function listCustomary(briefing: Briefing): readonly (readonly string[])[] {
  const { levelIndicators, statistics, form } = briefing.dataset;
  const units: readonly KeyWord[] = [
    composeProgress(briefing) === null ? "don_vi.dai_hoi" : "don_vi.tien_do",
    "don_vi.chua_dat",
  ];
  const others: readonly KeyWord[] = ["ky.tam_hoan", "don_vi.tong"];
  return [
    units,
    ...[levelIndicators, statistics, form.levelFields].map((list) => list.map(({ id }) => id)),
    ...others.map((one) => [one]),
  ];
}
