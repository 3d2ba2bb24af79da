import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateRoot } from "./generate-root.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const JUDGE = fileURLToPath(new URL("judge-root.ts", import.meta.url));
const SIZES = [45, 1000, 10_000];

/** What judge-root.ts prints, one figure per repetition. */
export interface JudgingTimes {
  readonly validateMilliseconds: readonly number[];
  readonly evaluateMilliseconds: readonly number[];
}

/** Validate and evaluate for a town, a province's worth, and beyond: does the cost stay linear? */
export async function measureJudging(root: string, work: string): Promise<Section> {
  const rows: Row[] = [];
  for (const unitCount of SIZES) {
    const folder = path.join(work, `root-${unitCount}`);
    await generateRoot(root, folder, unitCount);
    rows.push(...toRows(unitCount, await judge(folder, unitCount)));
  }
  return { title: "Validate and evaluate: units of a root with two periods", rows, notes: NOTES };
}

const NOTES = [
  "Texts are in memory before the clock starts. A process per size; 5 repetitions for 45 units, 3 for 1,000, one for 10,000.",
  "Linear means the same microseconds per unit and period for 1,000 and 10,000; 45 units also carry the definitions, the report's texts and code that is not yet warm.",
];

async function judge(folder: string, unitCount: number): Promise<JudgingTimes> {
  const repetitions = unitCount > 5000 ? 1 : unitCount > 500 ? 3 : 5;
  const { output } = await runNode(JUDGE, [folder, String(repetitions)]);
  return JSON.parse(output) as JudgingTimes; // our own script's line
}

function toRows(unitCount: number, times: JudgingTimes): readonly Row[] {
  const validate = toSpread(times.validateMilliseconds);
  const evaluate = toSpread(times.evaluateMilliseconds);
  const each = ((validate.median + evaluate.median) / unitCount / 2) * 1000;
  const units = `${unitCount.toLocaleString("en")} units`;
  return [
    { what: `validate ${units}, ms`, figure: formatSpread(validate, 0), target: null },
    { what: `evaluate ${units}, ms`, figure: formatSpread(evaluate, 0), target: null },
    { what: "… both, µs per unit and period", figure: each.toFixed(0), target: null },
  ];
}
