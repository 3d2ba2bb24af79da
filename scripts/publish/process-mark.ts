import { readFile, readlink } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import process from "node:process";

/** A process, told apart from any other that ever had its number. */
export interface ProcessMark {
  readonly pid: number;
  /** Empty where nobody has said it. */
  readonly host: string;
  /** Milliseconds since 1970 when the mark was made, and when the system was started. */
  readonly madeAt: number;
  readonly bootedAt: number;
  /** Of the running system and of its number space (containers have their own); `null` but on Linux. */
  readonly boot: string | null;
  readonly space: string | null;
  /** When the process began, in the system's own ticks; `null` but on Linux. */
  readonly ticks: string | null;
}

/** A running build touches its lock every few seconds; after so much silence one that we cannot see is dead. */
const SILENCE_LIMIT_MS = 60_000;
/** Two readings of one start differ by this much at most. */
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
 * Whether the marked process still runs. Only of a process of this very start of this machine can we see that it has
 * gone. Another start may be an earlier one, a clock that was set, or a machine of the same name that shares the disk:
 * there, as for any other machine or container, it is alive until it has been silent long enough.
 * @param silentMs how long its sign of life is old
 */
export async function isRunning(
  mark: ProcessMark,
  here: ProcessMark,
  silentMs: number,
): Promise<boolean> {
  if (!isInSight(mark, here)) return silentMs < SILENCE_LIMIT_MS;
  if (!isThere(mark.pid)) return false;
  // Without ticks our own number must be that of a dead run: we have no other lock.
  if (mark.ticks === null) return mark.pid !== here.pid;
  const ticks = await readTicks(mark.pid);
  // Systems may hide what another user's process is; that it has gone meanwhile shows.
  if (ticks === null) return isThere(mark.pid) && silentMs < SILENCE_LIMIT_MS;
  return ticks === mark.ticks;
}

function isInSight(mark: ProcessMark, here: ProcessMark): boolean {
  if (mark.host !== here.host || mark.space !== here.space) return false;
  if (mark.boot !== null || here.boot !== null) return mark.boot === here.boot;
  return Math.abs(mark.bootedAt - here.bootedAt) <= CLOCK_SLACK_MS;
}

function isThere(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not permitted to signal it means that it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * The 22nd field of Linux's `stat`, after a name that may hold blanks and brackets; `null` where it cannot be read,
 * no number for a process that has ended and only waits for its parent to notice.
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
