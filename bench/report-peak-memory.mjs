// `--import` loads this before a build. At its end the build appends the peak of its own memory to a file.
import { appendFileSync, readFileSync } from "node:fs";
import process from "node:process";

const report = process.env["BENCH_PEAK_FILE"] ?? "";
// Other programs that a build starts may load this file too.
const isBuilder = /run\.mjs$/.test(process.argv[1] ?? "");

if (isBuilder) process.once("exit", () => appendFileSync(report, `${findPeakKilobytes()}\n`));

/**
 * VmHWM is the process's own. Linux hands maxRSS on from the process that started it, which may
 * have been larger; elsewhere there is nothing better.
 */
function findPeakKilobytes() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
  return Number(line?.[1]);
}
