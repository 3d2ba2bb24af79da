// Loaded by `--import` before a build: a clock two thousand days ahead, and a disk that lists files backwards.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const AHEAD_MS = 2000 * 24 * 3600 * 1000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) =>
    args.length === 0
      ? new target(target.now() + AHEAD_MS)
      : /** @type {object} */ (Reflect.construct(target, args)),
  get: (target, key) =>
    key === "now"
      ? () => target.now() + AHEAD_MS
      : /** @type {unknown} */ (Reflect.get(target, key)),
});

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
/** @param {unknown[]} entries */
const reversed = (entries) => entries.slice().reverse();

// @ts-expect-error the overloads are kept by passing everything on
fs.promises.readdir = async (...args) => reversed(await readdirLater(...args));
// @ts-expect-error as in the first of these
fs.readdirSync = (...args) => reversed(readdirSync(...args));
// @ts-expect-error as in the first of these
fs.readdir = (...args) => {
  const done = args.pop();
  // @ts-expect-error as in the first of these
  readdir(...args, (error, entries) => done(error, entries && reversed(entries)));
};
syncBuiltinESMExports();
