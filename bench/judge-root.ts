import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { evaluatePeriod } from "../scripts/evaluate/evaluate-period.ts";
import type { SourceFile } from "../scripts/load/source-file.ts";
import { validate } from "../scripts/validate/validate.ts";
import type { JudgingTimes } from "./measure-judging.ts";

/** Arguments: a root and a number of repetitions. Prints the milliseconds of each as JSON. */
const [root = "", repetitions = ""] = process.argv.slice(2);
const files = [...(await readTexts(root, "data")), ...(await readTexts(root, "content"))];
const runs = Array.from({ length: Number(repetitions) }, judge);
const times: JudgingTimes = {
  validateMilliseconds: runs.map(({ validated }) => validated),
  evaluateMilliseconds: runs.map(({ evaluated }) => evaluated),
};
process.stdout.write(JSON.stringify(times));

function judge() {
  const started = performance.now();
  const { dataset, problems } = validate(files);
  if (dataset === null) throw new Error(`The generated root has ${problems.length} problems.`);
  const validated = performance.now();
  for (const period of dataset.periods) evaluatePeriod(dataset, period);
  return { validated: validated - started, evaluated: performance.now() - validated };
}

/** One file at a time: twenty thousand open files are more than a system may allow. */
async function readTexts(folder: string, part: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(path.join(folder, part), {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts: SourceFile[] = [];
  for (const full of paths) {
    const file = path.relative(folder, full).split(path.sep).join("/");
    texts.push({ file, text: await readFile(full, "utf8") });
  }
  return texts;
}
