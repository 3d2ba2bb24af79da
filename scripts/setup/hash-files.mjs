// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it before anything else is loaded.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * A hash of the paths and contents of files: every file in the folders but tests, and files named by themselves.
 * Times of change do not count, since a copy or a checkout changes them.
 * @param {string} root the folder in which all of them lie
 * @param {readonly string[]} names folders and files relative to the root, with `/`
 * @returns {string} the same on every machine and for every order of the names
 * @throws when one of them is missing
 */
export function hashFiles(root, names) {
  const hash = createHash("sha256");
  for (const name of names.flatMap((one) => listFiles(root, one)).sort()) {
    const bytes = readFileSync(path.join(root, name));
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
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFolder(root, name);
    return entry.name.endsWith(".test.ts") ? [] : [name];
  });
}
