import type { BuildOptions } from "./build-options.ts";
import { checkRoot, type ProblemsFound } from "./check-root.ts";
import { compose } from "./compose/compose.ts";
import { PAGE_TEMPLATES } from "./compose/registry.ts";
import { toClearance } from "./guard/values/clearance.ts";
import type { Finding } from "./guard/finding.ts";
import { guardRelease, type Verdicts } from "./guard/guard-release.ts";
import type { StagedFile } from "./guard/staged-file.ts";
import type { SourceFile } from "./load/source-file.ts";
import type { Place, Problem } from "./model/problem.ts";
import { produce } from "./produce/produce.ts";
import { createKeys } from "./produce/to-key.ts";
import type { Progress } from "./progress.ts";
import { sealRelease, toSourceHash } from "./publish/manifest.ts";
import { openRelease, type Release } from "./publish/release.ts";
import { assertTemplates } from "./render/pages/assert-templates.ts";
import { ensureBrowser } from "./setup/ensure-browser.ts";
import { programVersion } from "./setup/program-version.ts";
import { NEVER } from "./stopped.ts";
import { toSentence } from "./validate/sentences/problems.ts";

export type BuildResult =
  | ProblemsFound
  /** The guard found something that must not be published; the old output stands. */
  | {
      readonly kind: "stopped";
      readonly findings: readonly Finding[];
      readonly notices: readonly Problem[];
      readonly sources: readonly SourceFile[];
    }
  | {
      readonly kind: "done";
      readonly notices: readonly Problem[];
      readonly sources: ProblemsFound["sources"];
      readonly pageCount: number;
      readonly paperCount: number;
    };

/**
 * The whole story: load → validate → evaluate → review → compose → render → print → guard → publish.
 * @param stop ends it early and cleanly, with its reason; a swap under way is finished
 */
export async function build(
  options: BuildOptions,
  progress: Progress,
  stop = NEVER,
): Promise<BuildResult> {
  assertTemplates(PAGE_TEMPLATES);
  const checked = await checkRoot(options, progress);
  if (checked.kind === "problems") return checked;
  const { dataset, periods, notices, sources } = checked;
  const browser = options.hasPdf ? await ensureBrowser(progress.say) : null;
  const composed = compose(checked);
  const release = await openRelease(options.out, { stop });
  try {
    const onBoard = { board: checked.board, notices: notices.map(withSentence) };
    const version = programVersion();
    const toKey = createKeys(version);
    const workshop = { browser, stop, release, toKey, progress };
    const made = await produce(composed, onBoard, workshop);
    const period = periods[0].period.date;
    await sealRelease(release, { period, sourceSha256: toSourceHash(sources) });
    const guarding = progress.begin("Soát trước khi công bố");
    const verdicts = toVerdicts(release, version);
    const clearance = toClearance(dataset, periods);
    const findings = await guardRelease(listStaged(release), clearance, { verdicts });
    if (findings.length > 0) {
      return { kind: "stopped", findings, notices, sources };
    }
    guarding.end("không có gì phải chặn");
    await release.swapIn();
    return { kind: "done", notices, sources, ...made };
  } finally {
    await release.discard();
  }
}

/** Of the guard; they stand beside the published trees, since they tell what was not found there. */
const VERDICTS_NAME = "da-soat.txt";

function toVerdicts(release: Release, version: string): Verdicts {
  const keep = (text: string) => {
    release.note(VERDICTS_NAME, text);
  };
  return { version, text: release.recall(VERDICTS_NAME), keep };
}

/** Every file of a release, in the order of their paths; the guard reads those that it has not looked at. */
function listStaged(release: Release): readonly StagedFile[] {
  return [...release.written]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256 }]) => ({ path, sha256, read: () => release.read(path) }));
}

function withSentence(notice: Problem): { readonly place: Place; readonly sentence: string } {
  return { place: notice.place, sentence: toSentence(notice) };
}
