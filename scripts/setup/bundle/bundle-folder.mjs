// Plain JavaScript with nothing but Node's own modules: run.mjs asks it at every start.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Lists the files of a bundle with their sizes; it is written last. */
export const LIST_NAME = "danh-sach.json";

/**
 * Where all bundles of a project lie.
 * @param {string} project
 */
export function toBundlesFolder(project) {
  return path.join(project, ".cache/chuong-trinh");
}

/**
 * The folder for the bundle of these sources for a Node, whether it is there or not.
 * @param {string} project
 * @param {string} version hash of the sources and the lock file
 * @param {string} node the version of the Node that will run it
 */
export function toBundleFolder(project, version, node = process.versions.node) {
  const [major = ""] = node.split(".");
  return path.join(toBundlesFolder(project), `${version.slice(0, 32)}-node${major}`);
}

/**
 * Whether all files of a bundle are there in their full length, since a process loads some of them late. That tells a
 * lost or a cut file. It does not tell one with other bytes of the same length: to read and sum up all of them took 6 ms
 * more at every start (measured), and they were on disk before their folder had its name.
 * @param {string} folder
 */
export function isWhole(folder) {
  try {
    const list = readFileSync(path.join(folder, LIST_NAME), "utf8");
    // We wrote the file in this format.
    const sizes = Object.entries(/** @type {Record<string, number>} */ (JSON.parse(list)));
    return sizes.every(([name, size]) => statSync(path.join(folder, name)).size === size);
  } catch {
    // Something is missing, cut or closed to us.
    return false;
  }
}
