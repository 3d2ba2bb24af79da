import type { BuildResult } from "../../scripts/build-result.ts";
import { build } from "../../scripts/build.ts";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { EXAMPLE, PROJECT } from "./project-root.ts";
import { hashRoot } from "./hash-root.ts";
import { makeOnce } from "./make-once.ts";
import { readTree } from "./read-tree.ts";

export interface BuiltRoot {
  /** Holds `site/` and `noi-bo/`. */
  readonly out: string;
  /** Every file by its path from `out`: `site/index.html`, `noi-bo/bao-cao.pdf`. */
  readonly tree: ReadonlyMap<string, Buffer>;
}

interface Options {
  readonly hasPdf: boolean;
}

/** What this process has built or read already; nobody changes it. */
const known = new Map<string, Promise<BuiltRoot>>();

/**
 * A root's output, which tests only read. All test files of a run share one build of the same `data/` and `content/`,
 * wherever these stand.
 * @throws with every problem as a sentence when the root is not sound, and with what the guard stops
 */
export async function buildRoot(root: string, { hasPdf }: Options): Promise<BuiltRoot> {
  const key = `${await hashRoot(root)}-${hasPdf ? "du" : "khong-pdf"}`;
  const built = known.get(key) ?? buildAndRead(key, { root, hasPdf });
  known.set(key, built);
  return built;
}

/** The town's own data with every PDF. */
export function buildProject(): Promise<BuiltRoot> {
  return buildRoot(PROJECT, { hasPdf: true });
}

/** The same of the next term's example. */
export function buildExample(): Promise<BuiltRoot> {
  return buildRoot(EXAMPLE, { hasPdf: true });
}

async function buildAndRead(
  key: string,
  { root, hasPdf }: Options & { readonly root: string },
): Promise<BuiltRoot> {
  const out = await makeOnce(key, async (making) => {
    const result = await build({ root, out: making, period: null, hasPdf, isAnew: false }, SILENT);
    if (result.kind !== "done") throw new Error(explainResult(result));
  });
  return { out, tree: await readTree(out) };
}

/** Why nothing was built, as sentences. */
function explainResult(result: Exclude<BuildResult, { readonly kind: "done" }>): string {
  if (result.kind === "standing") return "The output stood already.";
  const sentences =
    result.kind === "problems"
      ? result.problems.map(toSentence)
      : result.findings.map(toFindingSentence);
  return sentences.join("\n");
}
