import { mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "./run-node.ts";

export interface BuildRun {
  /** The seconds of the whole process. */
  readonly seconds: number;
  /** Peak of the Node process that builds, without the browser; 1 MB = 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

const RUN = fileURLToPath(new URL("../scripts/run.mjs", import.meta.url));
const PEAK_HOOK = new URL("report-peak-memory.mjs", import.meta.url).href;

/** Builds a root into a fresh folder and throws the output away. */
export async function runBuild(root: string, work: string): Promise<BuildRun> {
  const folder = await mkdtemp(path.join(work, "build-"));
  const peakFile = path.join(folder, "peak.txt");
  const out = path.join(folder, "out");
  const { seconds } = await runNode(RUN, ["build", "--root", root, "--out", out], {
    NODE_OPTIONS: `--import ${PEAK_HOOK}`,
    BENCH_PEAK_FILE: peakFile,
  });
  const peakMegabytes = (Number(await readFile(peakFile, "utf8")) * 1024) / 1_000_000;
  await rm(folder, { recursive: true });
  return { seconds, peakMegabytes };
}
