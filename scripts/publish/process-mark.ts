import { readFile, readlink } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import process from "node:process";
import { isAlive } from "../setup/is-alive.mjs";

/** Tells a process from any earlier or later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** Empty where it is unknown. */
  readonly host: string;
  /** Milliseconds since 1970 when the mark was made, and when the system was started. */
  readonly madeAt: number;
  readonly bootedAt: number;
  /** Ids of the system's start and of its process number space (a container has its own); `null` except on Linux. */
  readonly boot: string | null;
  readonly space: string | null;
  /** When the process began, in the system's own ticks; `null` except on Linux. */
  readonly ticks: string | null;
}

/** A running build touches its lock every 5 s; a process that we cannot see is dead after so much silence. */
const SILENCE_LIMIT_MS = 60_000;
/** Two readings of the same start time differ by at most this much. */
const CLOCK_SLACK_MS = 60_000;

export async function markThisProcess(): Promise<ProcessMark> {
  const madeAt = Date.now();
  return {
    pid: process.pid,
    host: hostname(),
    madeAt,
    bootedAt: madeAt - Math.round(uptime() * 1000),
    boot: await readFile("/proc/sys/kernel/random/boot_id", "utf8").then(trim, toNull),
    space: await readlink("/proc/self/ns/pid").catch(toNull),
    ticks: await readTicks(process.pid),
  };
}

/**
 * Whether the marked process still runs. We can see that a process has gone only if it began in this start of this
 * machine. A mark that names another start may come from an earlier start, from a clock that was set, or from a machine
 * of the same name that shares the disk: then, as for another machine or container, only long silence means dead.
 * @param silentMs age of its last sign of life
 */
export async function isRunning(
  mark: ProcessMark,
  here: ProcessMark,
  silentMs: number,
): Promise<boolean> {
  if (!isInSight(mark, here)) return silentMs < SILENCE_LIMIT_MS;
  if (!isAlive(mark.pid)) return false;
  // Without ticks, a mark with our own number belongs to a dead run: we have no other lock.
  if (mark.ticks === null) return mark.pid !== here.pid;
  const ticks = await readTicks(mark.pid);
  // A system may hide the data of another user's process, but shows whether the process is there.
  if (ticks === null) return isAlive(mark.pid) && silentMs < SILENCE_LIMIT_MS;
  return ticks === mark.ticks;
}

function isInSight(mark: ProcessMark, here: ProcessMark): boolean {
  if (mark.host !== here.host || mark.space !== here.space) return false;
  if (mark.boot !== null || here.boot !== null) return mark.boot === here.boot;
  return Math.abs(mark.bootedAt - here.bootedAt) <= CLOCK_SLACK_MS;
}

/**
 * The 22nd field of Linux's `stat`, which follows a name that may hold blanks and brackets; `null` where it cannot be
 * read, `ended` for a process that has ended but whose parent has not noticed yet.
 */
async function readTicks(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(toNull);
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  return state === "Z" || state === "X" ? "ended" : (fields[18] ?? null);
}

function trim(text: string): string {
  return text.trim();
}

function toNull(): null {
  return null;
}
