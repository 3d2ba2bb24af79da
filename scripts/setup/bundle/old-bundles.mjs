// Plain JavaScript with nothing but Node's own modules: run.mjs marks the bundle that it starts with.
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { isAlive } from "../is-alive.mjs";

/** So many stay, the last used ones, so that a change that is taken back finds its bundle. */
const KEPT = 3;
const MARK = "dang-dung-";
const MAKING = "dang-lam-";

/** The marks of this process. @type {Set<string>} */
const marks = new Set();

/**
 * Marks a bundle as used by this process until its end, since it loads parts of it late.
 * @param {string} folder
 */
export function markUsed(folder) {
  const mark = path.join(folder, `${MARK}${process.pid}`);
  try {
    writeFileSync(mark, "");
  } catch {
    // Who may not write here may still run it; the newest bundles stay in any case.
    return;
  }
  if (marks.size === 0) process.once("exit", removeMarks);
  marks.add(mark);
}

function removeMarks() {
  for (const mark of marks) rmSync(mark, { force: true });
}

/**
 * The name of a folder in which this process makes a bundle.
 * @param {string} token tells it from others of the same process
 */
export function toMakingName(token) {
  return `${MAKING}${process.pid}-${token}`;
}

/**
 * Removes bundles that nobody needs: all but the last used ones and those that a living process uses or makes.
 * @param {string} bundles the folder of all of them
 */
export function removeOldBundles(bundles) {
  const names = readdirSync(bundles);
  const left = names.filter((name) => name.startsWith(MAKING) && !isAlive(toPid(name)));
  const old = names
    .filter((name) => !name.startsWith(MAKING))
    .map((name) => ({ name, usedAt: statSync(path.join(bundles, name)).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt)
    .slice(KEPT)
    .filter(({ name }) => !isUsed(path.join(bundles, name)))
    .map(({ name }) => name);
  for (const name of [...left, ...old])
    rmSync(path.join(bundles, name), { recursive: true, force: true });
}

/** @param {string} folder */
function isUsed(folder) {
  return readdirSync(folder).some((name) => name.startsWith(MARK) && isAlive(toPid(name)));
}

/** @param {string} name `dang-dung-123` or `dang-lam-123-9f86d081` */
function toPid(name) {
  return Number(name.split("-")[2]);
}
