// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it at every start; esbuild is loaded
// only to make a bundle.
import { isWhole, toBundleFolder, toBundlesFolder } from "./bundle-folder.mjs";
import { markUsed, removeOldBundles } from "./old-bundles.mjs";
import { toSourceVersion } from "./source-version.mjs";

/**
 * The bundle of our present code, made now if it is not there or not whole, and kept until this process ends.
 * @param {string} project
 * @returns {Promise<string | undefined>} its folder; `undefined` where it cannot be made: then the sources must do
 */
export async function ensureBundle(project) {
  const version = toSourceVersion(project);
  const folder = toBundleFolder(project, version);
  if (!isWhole(folder) && !(await isMade(project, { folder, version }))) return undefined;
  markUsed(folder);
  return folder;
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
  } catch {
    // A folder for reading only, a full disk, a source with a mistake or saved meanwhile: the sources run as well, and
    // tell their mistake.
    // Where another process was quicker, its bundle is as good as ours.
  }
  return isWhole(bundle.folder);
}
