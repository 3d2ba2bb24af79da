// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it before anything else is loaded.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * A hash of the paths and contents of files: every file in the folders but tests, and files named by themselves.
 * Times of change do not count, since a copy or a checkout changes them. What editors and systems leave beside the
 * files does not count either: names with a dot before or `~` behind, links to nothing, files that vanish meanwhile.
 * @param {string} root the folder in which all of them lie
 * @param {readonly string[]} names folders and files relative to the root, with `/`
 * @returns {string} the same on every machine and for every order of the names
 * @throws when one of them is missing, or a file cannot be read
 */
export function hashFiles(root, names) {
  const hash = createHash("sha256");
  for (const name of names.flatMap((one) => listFiles(root, one)).sort()) {
    const bytes = findThere(() => readFileSync(path.join(root, name)));
    if (bytes === undefined) continue;
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {readonly string[]} the file itself, or the files in the folder
 */
function listFiles(root, name) {
  if (statSync(path.join(root, name)).isFile()) return [name];
  return listFolder(root, name);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {readonly string[]}
 */
function listFolder(root, folder) {
  const entries = findThere(() => readdirSync(path.join(root, folder), { withFileTypes: true }));
  return (entries ?? [])
    .filter(({ name }) => !/^\.|~$|\.test\.ts$/.test(name))
    .flatMap((entry) => listEntry(root, `${folder}/${entry.name}`, entry));
}

/**
 * @param {string} root
 * @param {string} name
 * @param {import("node:fs").Dirent} entry
 * @returns {readonly string[]}
 */
function listEntry(root, name, entry) {
  if (entry.isFile()) return [name];
  if (entry.isDirectory()) return listFolder(root, name);
  // A link, behind which may be anything or nothing.
  return findThere(() => listFiles(root, name)) ?? [];
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T | undefined} `undefined` where nothing is there
 */
function findThere(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
