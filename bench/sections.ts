import type { Measured } from "./figures/figure.ts";
import { measureAgain } from "./sections/again.ts";
import { measureCheck } from "./sections/check.ts";
import { measureCold } from "./sections/cold.ts";
import { measureHugo } from "./sections/hugo.ts";
import { measureLarge } from "./sections/large.ts";
import { measureSheets } from "./sections/sheets.ts";
import { measureSite } from "./sections/site.ts";
import type { Setting } from "./setting.ts";

export interface Section {
  /** What one writes behind `npm run bench --`. */
  readonly name: string;
  readonly title: string;
  readonly measure: (setting: Setting) => Promise<Measured>;
}

/** Every section, in the order of the README. */
export const SECTIONS: readonly Section[] = [
  { name: "cold", title: "The town, nothing kept", measure: measureCold },
  { name: "again", title: "The town again", measure: measureAgain },
  { name: "check", title: "Checking the town", measure: measureCheck },
  { name: "large", title: "1,000 units without PDFs", measure: measureLarge },
  { name: "hugo", title: "4,000 units without PDFs, against Hugo", measure: measureHugo },
  { name: "sheets", title: "Unit sheets over and over", measure: measureSheets },
  { name: "site", title: "Site part against plain Eleventy", measure: measureSite },
];
