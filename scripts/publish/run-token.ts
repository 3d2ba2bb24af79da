import { randomBytes } from "node:crypto";
import process from "node:process";

/** The name of one run, part of every name that it puts into an output folder: `<pid>-<random>`. */
export function makeRunToken(): string {
  return `${String(process.pid)}-${randomBytes(4).toString("hex")}`;
}

/** A file that somebody else has called `.cu-2019` or `.khoa-so-2` is not ours. */
export function isRunToken(text: string): boolean {
  return /^\d+-[0-9a-f]+$/.test(text);
}
