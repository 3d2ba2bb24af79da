import type { ChartView } from "../../compose/views/common.ts";
import type { LayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { ChartPicture } from "./chart-picture.ts";
import type { Lists } from "./lists.ts";

/** What every part of one document shares. */
export interface WordContext {
  readonly layout: LayoutProfile;
  readonly lists: Lists;
  /** Drawn beforehand, since drawing takes its time. */
  readonly pictures: ReadonlyMap<ChartView, ChartPicture>;
}
