import { createHash } from "node:crypto";
import path from "node:path";
import process from "node:process";
import { hashFiles } from "./hash-files.mjs";

/** The project's own folder. */
const PROJECT = path.resolve(import.meta.dirname, "../..");
/** Our code, and the lock file, which tells the versions of all packages. */
const SOURCES = ["scripts", "package-lock.json"];

/**
 * A hash of all of the program that decides the bytes of an output: our code, templates, packages, Node and the
 * kind of machine. A key of anything that is kept for a later run contains it.
 * @param project the folder of the program
 * @throws when a file of the program cannot be read
 */
export function programVersion(project = PROJECT): string {
  const hash = createHash("sha256");
  hash.update(hashFiles(project, SOURCES)).update(hashFiles(project, ["templates"]));
  return hash.update(`${process.version} ${process.platform} ${process.arch}`).digest("hex");
}
