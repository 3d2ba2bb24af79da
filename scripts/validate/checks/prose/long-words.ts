import { problemAt, type Problem } from "../../../model/problem.ts";
import { findLongRun, toLongRun } from "../signs/long-run.ts";
import { hideTargets } from "./read-links.ts";
import { toPlaceOf, type ProseReading } from "./read-prose.ts";

const CURE = "có lẽ thiếu dấu cách; địa chỉ trang thì viết thành liên kết [tên](https://…)";

/** The first run of signs in prose that is too long for paper. */
export function findLongWords({ prose, words }: ProseReading): readonly Problem[] {
  for (const one of words) {
    const long = findLongRun(hideTargets(one));
    if (long === undefined) continue;
    const place = toPlaceOf(one.toSpot(long.offset), prose.place);
    return [problemAt(place, "run-too-long", { ...toLongRun(long.run), hint: CURE })];
  }
  return [];
}
