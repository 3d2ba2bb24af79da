import type { BuildOptions } from "./build-options.ts";
import type { BuildResult, Built } from "./build-result.ts";
import { load } from "./load-texts.ts";
import type { Progress } from "./progress.ts";
import { createKeys, type Kind } from "./produce/to-key.ts";
import { toSourceHash } from "./publish/manifest.ts";
import { findStanding, type Standing } from "./publish/standing.ts";
import { toBrowserMark } from "./setup/browser-mark.ts";
import { findBrowser } from "./setup/find-browser.ts";
import { programVersion } from "./setup/program-version.ts";
import { thisMachine } from "./setup/this-machine.ts";
import { NEVER } from "./stopped.ts";

const BUILD: Kind<Standing<Built>> = "build";

/**
 * The whole story: load → validate → evaluate → review → compose → render → print → guard → publish. When texts,
 * program and output are as the last build left them, it ends after `load`.
 * @param stop ends it early and cleanly, with its reason; a swap under way is finished
 */
export async function build(
  options: BuildOptions,
  progress: Progress,
  stop = NEVER,
): Promise<BuildResult> {
  const loaded = await load(options.root, progress);
  const version = programVersion();
  const toKey = createKeys(version);
  const { period, hasPdf } = options;
  const sourceSha256 = toSourceHash([...loaded.files, ...loaded.unread]);
  const key = toKey(BUILD, { sourceSha256, period, hasPdf });
  // A file that could not be read is not part of the key, but is a problem.
  const mayStand = !options.isAnew && loaded.problems.length === 0;
  const standing = mayStand ? await findStanding(options.out, key) : undefined;
  if (standing !== undefined && (await isOfThisBrowser(standing)))
    return { kind: "standing", ...standing };
  // Only now do we load what the rest takes; what draws the report for Word loads beside the check.
  const { openWordAhead } = await import("./workers/word-ahead.ts");
  const word = openWordAhead(stop.signal);
  try {
    const { checkLoaded } = await import("./check-root.ts");
    const { keepSchemas } = await import("./tasks/editor/keep.ts");
    const checked = checkLoaded(loaded, { period, progress });
    await keepSchemas(options.root, checked, progress);
    if (checked.kind === "problems") return checked;
    const { makeOutput } = await import("./make-output.ts");
    const making = { options, progress, stop, version, toKey, key, sourceSha256, word };
    return await makeOutput(checked, making);
  } finally {
    await word.dismiss();
  }
}

/** A new browser may print other bytes; where there is none, what an earlier one printed stands. */
async function isOfThisBrowser({ browserMark }: Built): Promise<boolean> {
  if (browserMark === null) return true;
  const browser = await findBrowser(thisMachine);
  return browser === undefined || (await toBrowserMark(browser)) === browserMark;
}
