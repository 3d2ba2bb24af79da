// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it at every start; esbuild is loaded
// only to make a bundle.
import { isWhole, toBundleFolder, toBundlesFolder } from "./bundle-folder.mjs";
import { markUsed, removeOldBundles } from "./old-bundles.mjs";
import { ChangedMeanwhile, toSourceVersion } from "./source-version.mjs";

/** A disk for reading only, without our rights, full, or with a file where our folder should be. */
const REFUSALS = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "ENOTDIR", "EEXIST"];

/**
 * The bundle of our present code, made now if it is not there or not whole, and kept until this process ends.
 * @param {string} project
 * @returns {Promise<string | undefined>} its folder; `undefined` where it cannot be made: then the sources must do, and
 * unless only the disk refuses, the reason is told
 */
export async function ensureBundle(project) {
  const version = toSourceVersion(project);
  const folder = toBundleFolder(project, version);
  if (!isWhole(folder) && !(await isMadeInTurn(project, { folder, version }))) return undefined;
  markUsed(folder);
  return folder;
}

const queue = { last: Promise.resolve(true) };

/**
 * Makes the bundles of this process one after the other: whoever is ready ends esbuild's process, and another bundle
 * that is being made there would never come.
 * @param {string} project
 * @param {{ folder: string, version: string }} bundle
 */
function isMadeInTurn(project, bundle) {
  queue.last = queue.last.then(() => isWhole(bundle.folder) || isMade(project, bundle));
  return queue.last;
}

/**
 * @param {string} project
 * @param {{ folder: string, version: string }} bundle
 */
async function isMade(project, bundle) {
  try {
    const { makeBundle } = await import("./make-bundle.mjs");
    await makeBundle(project, bundle);
    removeOldBundles(toBundlesFolder(project));
  } catch (error) {
    // Where another process was quicker, its bundle is as good as ours.
    if (!isWhole(bundle.folder)) tell(error);
  }
  return isWhole(bundle.folder);
}

/**
 * A bundle that is never made would only be felt: every command takes longer.
 * @param {unknown} error
 */
function tell(error) {
  if (isOfDisk(error) || error instanceof ChangedMeanwhile) return;
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Không gói được mã chương trình nên chạy thẳng từ mã nguồn, chậm hơn: ${reason}`);
}

/**
 * A program that may not be started is told by the same codes.
 * @param {unknown} error
 */
function isOfDisk(error) {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return false;
  return REFUSALS.includes(String(error.code)) && !String(error.syscall).startsWith("spawn");
}
