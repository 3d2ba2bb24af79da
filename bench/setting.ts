import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import type { Build } from "./run/run-build.ts";

/** What every section may use. */
export interface Setting {
  /** The root of the town. */
  readonly town: string;
  /** A temporary folder. */
  readonly work: string;
  readonly browser: FoundBrowser;
  readonly scale: Scale;
  /** `npm run bench` starts a command for each. */
  readonly build: Build;
  /** A root of so many units, made of the town's when it is first asked for. */
  readonly rootOf: (unitCount: number) => Promise<string>;
}

/** How much is measured. */
export interface Scale {
  /** Builds against one browser per PDF, of which the slower way is measured in every second round. */
  readonly coldRounds: number;
  /** Documents for one browser per PDF; `null`: all. */
  readonly mostDocuments: number | null;
  /** With nothing changed, one unit changed, and `check`. */
  readonly warmRounds: number;
  readonly siteRounds: number;
  /** The roots of the site part; `null`: the town. */
  readonly siteUnits: readonly (number | null)[];
  readonly largeRounds: number;
  readonly largeUnits: number;
  readonly hugoRounds: number;
  readonly hugeUnits: number;
  readonly sheets: SheetScale;
}

export interface SheetScale {
  readonly total: number;
  /** The first ones, before the memory of the tabs has settled. */
  readonly beginning: number;
  /** The browser's memory rises and falls like the teeth of a saw, so we look often enough to meet the highest points. */
  readonly lookAtBrowserEvery: number;
  /** Seldom, since Node must collect its garbage before. */
  readonly lookAtNodeEvery: number;
}

export const FULL: Scale = {
  coldRounds: 4,
  mostDocuments: null,
  warmRounds: 5,
  siteRounds: 5,
  siteUnits: [null, 1000],
  largeRounds: 2,
  largeUnits: 1000,
  hugoRounds: 2,
  hugeUnits: 4000,
  sheets: { total: 5000, beginning: 100, lookAtBrowserEvery: 10, lookAtNodeEvery: 50 },
};

/** Shows in seconds that every section still runs and gives its figures; the figures themselves say nothing. */
export const SMALLEST: Scale = {
  coldRounds: 1,
  mostDocuments: 1,
  warmRounds: 1,
  siteRounds: 1,
  siteUnits: [null],
  largeRounds: 1,
  largeUnits: 5,
  hugoRounds: 1,
  hugeUnits: 6,
  sheets: { total: 12, beginning: 4, lookAtBrowserEvery: 2, lookAtNodeEvery: 2 },
};
