import type { Benchmark, StatisticKind } from "../../../model/rules/statistic.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import type { Reading } from "../../readers/reading.ts";
import { INVALID, optional, problemIn, writtenFor, type Invalid } from "../../readers/records.ts";
import { choice, share, text } from "../../readers/scalars.ts";
import { wholeNumber } from "./measure.ts";

const comparison = choice<Benchmark["kind"]>({ "toi-thieu": "min", "toi-da": "max" });

/** The keys of a level beside a statistic. */
export const benchmarkShape = {
  muc: optional(writtenFor(text)),
  so_sanh: optional(writtenFor(comparison)),
};

/** The level beside a statistic; `null`: it has none. Without a level, a comparison judges nothing. */
export function readBenchmark(
  node: SourceNode,
  kind: StatisticKind,
  reading: Reading,
): Benchmark | null | Invalid {
  const [level, compared] = ["muc", "so_sanh"].map((key) => {
    const at = findEntry(node, key);
    return at?.kind === "empty" ? undefined : at;
  });
  if (level === undefined) {
    if (compared === undefined) return null;
    reading.report(problemIn(compared, "statistic-judged", { found: "so_sanh" }));
    return INVALID;
  }
  if (compared === undefined) reading.report(problemIn(node, "missing-key", { found: "so_sanh" }));
  const is = compared === undefined ? INVALID : comparison(compared, reading);
  const value = (kind === "share" ? share : wholeNumber)(level, reading);
  return is === INVALID || value === INVALID || level.kind !== "text"
    ? INVALID
    : { kind: is, value, text: level.text.trim() };
}
