import { inMegabytes, inSeconds, type Figure, type Goal } from "../figures/figure.ts";
import type { Run } from "../run/run-program.ts";

/** Time, processor time and memory of some builds; of the memory the greatest of all counts. */
export function toBuildFigures(
  what: string,
  builds: readonly Run[],
  goals: { readonly time?: Goal; readonly memory?: Goal } = {},
): readonly Figure[] {
  const seconds = builds.map((build) => build.seconds);
  const processor = builds.map(({ processorSeconds }) => processorSeconds);
  const peaks = builds.map(({ peakMegabytes }) => peakMegabytes).filter((peak) => peak !== null);
  const peak = peaks.length < builds.length || peaks.length === 0 ? null : Math.max(...peaks);
  return [
    inSeconds(what, seconds, goals.time),
    inSeconds("… processor time", processor),
    inMegabytes("… peak memory", [peak], goals.memory),
  ];
}
