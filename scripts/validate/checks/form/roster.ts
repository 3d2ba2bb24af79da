import type { ReportKind } from "../../../model/report/report-kind.ts";
import type { Report } from "../../../model/problem.ts";
import { findEntry, type SourceNode } from "../../parse/source-node.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import type { Statistic } from "../../../model/rules/statistic.ts";
import { problemIn } from "../../readers/records.ts";

/**
 * Where only some of the units are known, what is judged or added up of them would pass for all.
 * @param node the file that says so itself
 */
export function checkRoster(
  node: SourceNode | undefined,
  kind: ReportKind | undefined,
  by: { readonly rules: Rules; readonly report: Report },
): void {
  if (node === undefined || kind?.roster !== "part") return;
  const block = findEntry(node, "loai_bao_cao");
  const at = block === undefined ? undefined : findEntry(block, "danh_sach");
  const { indicators, statistics } = by.rules;
  const found = [...indicators, ...statistics.filter(({ source }) => source !== "level")][0];
  if (at === undefined || found === undefined) return;
  by.report({ ...problemIn(at, "roster-in-part"), found: found.id });
}

interface Rules {
  readonly indicators: readonly Pick<Indicator, "id">[];
  readonly statistics: readonly Pick<Statistic, "id" | "source">[];
}
