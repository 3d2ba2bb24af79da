import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { isAlive } from "../setup/is-alive.mjs";

/** The name of one run, part of every name that it puts into an output folder: `<pid>-<random>`. */
export function makeRunToken(): string {
  return `${String(process.pid)}-${randomBytes(4).toString("hex")}`;
}

/** A file that somebody else has called `.cu-2019` or `.khoa-so-2` is not ours. */
export function isRunToken(text: string): boolean {
  return /^\d+-[0-9a-f]+$/.test(text);
}

/** What runs that are gone have left in a folder, under names of this prefix and the number of their process. */
export async function listLeft(folder: string, prefix: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  return names
    .filter((name) => {
      const [pid] = /^\d+(?=-)/.exec(name.slice(prefix.length)) ?? [];
      return pid !== undefined && !isAlive(Number(pid));
    })
    .map((name) => path.join(folder, name));
}
