import type { Block, CollectiveName, Form, UnitType } from "./form/form.ts";
import type { Indicator, LevelIndicator, Strand } from "./rules/indicator.ts";
import type { Instrument, Issuer } from "./report/issuer.ts";
import type { Period } from "./report/period.ts";
import type { Ratio } from "./rules/ratio.ts";
import type { Statistic } from "./rules/statistic.ts";
import type { Prose } from "./prose/report.ts";

/** Everything that people entered, checked and typed: the facts and the prose of all periods. */
export interface Dataset {
  readonly issuer: Issuer;
  /** In the order of the file, which is their rank: Centre, province, town. */
  readonly instruments: readonly Instrument[];
  readonly unitTypes: readonly UnitType[];
  readonly collectiveNames: readonly CollectiveName[];
  /** Empty: the root has no blocks. */
  readonly blocks: readonly Block[];
  readonly form: Form;
  readonly strands: readonly Strand[];
  readonly indicators: readonly Indicator[];
  /** Of the issuer's own figures. */
  readonly levelIndicators: readonly LevelIndicator[];
  readonly statistics: readonly Statistic[];
  readonly wording: Wording;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly pages: readonly ContentPage[];
}

/** Words that stand for shares, highest share first ("cơ bản đã hoàn thành"), and what terms mean. */
export interface Wording {
  readonly completion: readonly WordedShare[];
  readonly quantity: readonly WordedShare[];
  /** In the order of the file. */
  readonly glossary: readonly Term[];
}

/** A term of the field for readers who do not know it. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface WordedShare {
  readonly from: Ratio;
  readonly words: string;
}

/** A page that is prose alone, such as `gioi-thieu`. */
export interface ContentPage {
  readonly slug: string;
  readonly title: string;
  readonly prose: Prose;
}
