import { formatCount } from "../../model/texts/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { KeyFigureView, TileView } from "../views/common.ts";
import { tellPart } from "../words/units/part-text.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";

/** One of the figures that stand for the whole situation, as each output tells it. */
export interface KeyFigure {
  /** Each says what it counts and out of how many. */
  readonly tiles: readonly KeyFigureView[];
  /** A whole sentence, which may be the first of the report. */
  readonly sentence: string;
  /** The number in large letters. */
  readonly picture: {
    readonly value: string;
    readonly words: string;
    /** Whether the words go on from the number, as in `37 trong 45 đơn vị …`; else they name it. */
    readonly isOneSentence: boolean;
  } | null;
  /** What the sentence says besides the picture, in sentences of its own; may be empty. */
  readonly rest: string;
  /** `kỳ trước (05/3/2020): 3`; empty: there was none, or it may not be told. */
  readonly before: string;
}

/** A tile as it is made. */
export interface MadeTile extends TileView {
  /** Empty: there is nothing to tell. `null`: it is not told here; its value in the period before stands beside it. */
  readonly before: string | null;
}

export interface MadeFigure extends Omit<KeyFigure, "tiles"> {
  readonly tiles: readonly MadeTile[];
}

/** `null`: it has no value for this audience, or the data has none, so that the next one takes its place. */
export type KeyFigureMaker = (briefing: Briefing) => MadeFigure | null;

/** A figure that is one number: the sentence names it as data does. */
export function toPlainFigure(tile: MadeTile): MadeFigure {
  const { label, value, note } = tile;
  const behind = note === "" ? "" : ` (${note})`;
  return {
    tiles: [tile],
    sentence: `${label}: ${value}${behind}.`,
    picture: { value, words: label, isOneSentence: false },
    rest: note === "" ? "" : `${upperFirst(note)}.`,
    before: "",
  };
}

/** A part of some units beside its words: `37` and `trong 45 đơn vị`, of all `45/45` and `đơn vị`. */
export function toPart(
  count: number,
  whole: number,
  units: string,
): Record<"value" | "words", string> {
  if (count < whole)
    return { value: formatCount(count), words: `trong ${formatCount(whole)} ${units}` };
  const all = formatCount(whole);
  return { value: whole === 1 ? all : `${all}/${all}`, words: units };
}

interface PartOfUnits {
  readonly name: string;
  readonly count: number;
  readonly whole: number;
  /** What is counted, and what it has done: `đơn vị đạt`. */
  readonly units: string;
}

/** A figure that is a part of some units: 37 of `45 đơn vị hoàn thành`. */
export function toPartFigure({ name, count, whole, units }: PartOfUnits): MadeFigure {
  const { value, words } = toPart(count, whole, units);
  return {
    tiles: [{ label: name, value, note: words, before: null }],
    sentence: `${name}: ${tellPart(count, whole, units)}.`,
    picture: { value, words: `${words}: ${lowerFirst(name)}`, isOneSentence: true },
    rest: "",
    before: "",
  };
}
