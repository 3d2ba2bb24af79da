import type { BuildResult } from "../../scripts/build-result.ts";
import { build } from "../../scripts/build.ts";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { readTree } from "./read-tree.ts";
import { makeTempFolder } from "./temp-folder.ts";

export interface BuiltRoot {
  /** Holds `site/` and `noi-bo/`. */
  readonly out: string;
  /** Every file by its path from `out`: `site/index.html`, `noi-bo/bao-cao.pdf`. */
  readonly tree: ReadonlyMap<string, Buffer>;
}

/**
 * Builds a root into a new folder, in this process.
 * @throws with every problem as a sentence when the root is not sound, and with what the guard stops
 */
export async function buildRoot(
  root: string,
  options: { readonly hasPdf: boolean },
): Promise<BuiltRoot> {
  const out = await makeTempFolder("ra");
  const result = await build(
    { root, out, period: null, hasPdf: options.hasPdf, isAnew: false },
    SILENT,
  );
  if (result.kind !== "done") throw new Error(explainResult(result));
  return { out, tree: await readTree(out) };
}

/** Why nothing was built, as sentences. */
export function explainResult(result: Exclude<BuildResult, { readonly kind: "done" }>): string {
  const sentences =
    result.kind === "problems"
      ? result.problems.map(toSentence)
      : result.findings.map(toFindingSentence);
  return sentences.join("\n");
}
