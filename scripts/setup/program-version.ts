import { createHash } from "node:crypto";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { once } from "../once.ts";
import { bundledVersion } from "./bundle/bundled-version.ts";
import { toSourceVersion } from "./bundle/source-version.mjs";
import { hashFiles } from "./hash-files.mjs";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Code that runs is code that was read, so a later change of its files is none of this process. */
const codeVersion = once(() => bundledVersion ?? toSourceVersion(PROJECT));

/**
 * A hash of all of the program that decides the bytes of an output: our code, templates, packages, Node with its
 * tables of letters, and the kind of machine. A key of anything that is kept for a later run contains it. Templates
 * are read at every call, since somebody may save one while a build runs.
 * @throws when a file of the program cannot be read
 */
export function programVersion(): string {
  return toProgramVersion(PROJECT, codeVersion());
}

/**
 * @param project the folder of the program
 * @param sources the version of its code and packages
 * @throws when a template cannot be read
 */
export function toProgramVersion(project: string, sources: string): string {
  const hash = createHash("sha256")
    .update(sources)
    .update(hashFiles(project, ["templates"]));
  return hash.update(toPlatformMark()).digest("hex");
}

/** Systems may build the same Node with an ICU of their own, which sorts and spells differently. */
function toPlatformMark(): string {
  const { version, versions, platform, arch } = process;
  return JSON.stringify([version, versions.icu, versions.unicode, platform, arch]);
}
