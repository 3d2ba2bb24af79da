// Plain JavaScript with nothing but Node's own modules: run.mjs asks it at every start.
import { hashFiles } from "../hash-files.mjs";

/** Our code, and the lock file, which tells the versions of all packages, esbuild among them. */
const SOURCES = ["scripts", "package-lock.json"];

/**
 * @param {string} project
 * @returns {string} a hash of all that a bundle is made of
 * @throws when a source cannot be read
 */
export function toSourceVersion(project) {
  return hashFiles(project, SOURCES);
}

/** A source was saved while its bundle was made; the next start makes that of what is there then. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super("A source has changed meanwhile.");
  }
}
