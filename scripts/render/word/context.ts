import type { ChartView } from "../../compose/views/common.ts";
import type { LayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { ChartPicture } from "./parts/chart-picture.ts";
import { createPreparedRows, type PreparedRows } from "./tables/prepared-rows.ts";
import { createLists, type Lists } from "./text/lists.ts";
import { createTextMeasure, type TextMeasure } from "./text/measure-text.ts";

/** What every part of one document shares. */
export interface WordContext {
  readonly layout: LayoutProfile;
  readonly lists: Lists;
  readonly rows: PreparedRows;
  readonly measure: TextMeasure;
  /** We draw them before, since drawing is asynchronous. */
  readonly pictures: ReadonlyMap<ChartView, ChartPicture>;
}

/** For a new document, which has no list and no table yet. */
export function createWordContext(
  layout: LayoutProfile,
  pictures: WordContext["pictures"],
): WordContext {
  return {
    layout,
    lists: createLists(layout),
    rows: createPreparedRows(),
    measure: createTextMeasure(),
    pictures,
  };
}
