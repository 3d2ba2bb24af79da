import type { ChartView } from "../../compose/views/common.ts";
import type { LayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { ChartPicture } from "./parts/chart-picture.ts";
import type { Lists } from "./text/lists.ts";

/** What every part of one document shares. */
export interface WordContext {
  readonly layout: LayoutProfile;
  readonly lists: Lists;
  /** We draw them before, since drawing is asynchronous. */
  readonly pictures: ReadonlyMap<ChartView, ChartPicture>;
}
