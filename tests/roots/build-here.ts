import type { BuildOptions } from "../../scripts/build-options.ts";
import { build } from "../../scripts/build.ts";
import { explainFault } from "../../scripts/cli/explain-fault.ts";
import { SILENT } from "../../scripts/progress.ts";
import { withEnv } from "./with-env.ts";

/** How a build ended. */
export interface BuildEnd {
  readonly code: number | null;
  readonly stderr: string;
}

/**
 * Builds in this process, where the program is loaded and warm: a command of its own takes many times as long. A
 * refusal is told by the function with which the command tells it; that a command does is shown by those that run one.
 * @param options without PDFs, unless it says otherwise
 */
export async function buildHere(
  options: Pick<BuildOptions, "root" | "out"> & Partial<BuildOptions>,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildEnd> {
  const all = { period: null, hasPdf: false, isAnew: false, ...options };
  const ending = await withEnv(env, () => build(all, SILENT)).catch(explainFault);
  if ("code" in ending) return { code: ending.code, stderr: ending.text };
  const { kind } = ending;
  if (kind !== "done" && kind !== "standing") throw new Error(`The build ended with ${kind}.`);
  return { code: 0, stderr: "" };
}
