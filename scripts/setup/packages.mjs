// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it before the packages are there.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ state: string, folders: string[] }} Known
 */

/** What npm has installed. */
const PRESENT = "node_modules/.package-lock.json";
/** It goes with the packages when somebody removes them. */
const KNOWN = "node_modules/.cache/bao-cao-dai-hoi/du-goi.json";

/**
 * Whether all packages of the lock file are there, in its versions. Once they were, and neither lock file has
 * changed, we ask only for their folders.
 * @param {string} project
 */
export function arePackagesCurrent(project) {
  const state = readState(project);
  const known = readKnown(project);
  const folders = known?.state === state ? known.folders : findFolders(project);
  const isComplete = folders?.every((folder) => isPackage(path.join(project, folder))) === true;
  if (isComplete && known?.state !== state) remember(project, { state, folders });
  return isComplete;
}

/** @param {string} folder */
function isPackage(folder) {
  return existsSync(path.join(folder, "package.json"));
}

/**
 * The folders of the packages that must be there; `undefined`: one of them is missing or has another version.
 * Packages for other platforms are optional in the lock file and rightly absent.
 * @param {string} project
 */
function findFolders(project) {
  const present = readLock(path.join(project, PRESENT));
  const wanted = Object.entries(readLock(path.join(project, "package-lock.json"))).filter(
    ([folder, entry]) => folder !== "" && !(isOptional(entry) && present[folder] === undefined),
  );
  const isRight = wanted.every(([folder, { version }]) => present[folder]?.version === version);
  return isRight ? wanted.map(([folder]) => folder) : undefined;
}

/** @param {LockEntry} entry */
function isOptional({ optional, devOptional }) {
  return optional === true || devOptional === true;
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>} empty when there is no such file
 */
function readLock(file) {
  if (!existsSync(file)) return {};
  // npm wrote the file in this format.
  const lock = /** @type {{ packages: Record<string, LockEntry> }} */ (
    JSON.parse(readFileSync(file, "utf8"))
  );
  return lock.packages;
}

/**
 * What is wanted, by its contents, and when npm last installed something.
 * @param {string} project
 */
function readState(project) {
  const wanted = readFileSync(path.join(project, "package-lock.json"));
  const present = statSync(path.join(project, PRESENT), { throwIfNoEntry: false });
  const hash = createHash("sha256").update(wanted).digest("hex");
  return `${hash} ${present?.size} ${present?.mtimeMs}`;
}

/**
 * @param {string} project
 * @returns {Known | undefined}
 */
function readKnown(project) {
  try {
    // We wrote the file in this format.
    return /** @type {Known} */ (JSON.parse(readFileSync(path.join(project, KNOWN), "utf8")));
  } catch {
    // Nothing is known yet, or a killed run left half of it: then we read the lock files.
    return undefined;
  }
}

/**
 * @param {string} project
 * @param {{ state: string, folders: readonly string[] | undefined }} known
 */
function remember(project, known) {
  const file = path.join(project, KNOWN);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(known));
  } catch {
    // Who may not write here asks for everything at each start.
  }
}
