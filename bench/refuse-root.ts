import process from "node:process";
import { formatProblems } from "../scripts/cli/problem-list.ts";
import { loadRoot } from "../scripts/load/load-root.ts";
import { validate } from "../scripts/validate/validate.ts";

/** Arguments: a root and a number of repetitions. Prints the milliseconds of each as JSON. */
const [root = "", repetitions = ""] = process.argv.slice(2);
const times: number[] = [];
for (let run = 0; run < Number(repetitions); run += 1) {
  const started = performance.now();
  const { files, problems: unreadable, unread } = await loadRoot(root);
  const { dataset, problems } = validate(files, unreadable);
  formatProblems(problems, [...files, ...unread]);
  if (dataset !== null) throw new Error("A hostile root was accepted.");
  times.push(performance.now() - started);
}
process.stdout.write(JSON.stringify(times));
