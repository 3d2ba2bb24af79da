import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { isRunning, markThisProcess, type ProcessMark } from "./process-mark.ts";

/** The right to change an output folder. */
export interface OutputLock {
  /** False when somebody removed the lock, or took this process for dead. */
  isHeld(): boolean;
  release(): Promise<void>;
}

/** How the names of lock files begin; the rest is the token of the run. */
export const LOCK_PREFIX = ".khoa-";
const HOLD_SUFFIX = ".giu";
const SIGN_OF_LIFE_MS = 5_000;
const PAUSE_MS = 20;
const MOST_PAUSES = 100;

interface Claim {
  readonly token: string;
  readonly file: string;
  readonly mark: ProcessMark;
  readonly isHolding: boolean;
}

/**
 * Takes the lock of an output folder. Every run puts down a claim under a name of its own, then looks at the
 * others': who sees a holder, or a claim with a smaller token, withdraws; who sees only larger ones waits until
 * they have. So two never hold it, and a dead run's claim can be taken away without taking a living one's.
 * @throws EnvironmentFault when another run holds it
 */
export async function lockOutput(outFolder: string, token: string): Promise<OutputLock> {
  const mark = await markThisProcess();
  const file = path.join(outFolder, LOCK_PREFIX + token);
  try {
    await writeFile(file, JSON.stringify(mark), { flag: "wx" });
    await awaitTurn({ token, file, mark, isHolding: false });
    await writeFile(file + HOLD_SUFFIX, "");
    await removeStrayHolds(file);
  } catch (error) {
    await removeClaim(file);
    throw error;
  }
  // Written in place, so that a full disk does not matter; a missed sign is made up for by the next.
  const giveSign = () => void writeFile(file, JSON.stringify(mark), { flag: "r+" }).catch(ignore);
  const timer = setInterval(giveSign, SIGN_OF_LIFE_MS).unref();
  return {
    isHeld: () => existsSync(file),
    async release() {
      clearInterval(timer);
      await removeClaim(file);
    },
  };
}

async function awaitTurn(own: Claim): Promise<void> {
  for (let pauses = 0; ; pauses += 1) {
    const rivals = await listRivals(own);
    const winner = rivals.find(({ isHolding, token }) => isHolding || token < own.token);
    const stubborn = pauses < MOST_PAUSES ? undefined : rivals[0];
    const rival = winner ?? stubborn;
    if (rival !== undefined) throw new EnvironmentFault(toRefusal(rival, own));
    if (rivals.length === 0) return;
    await sleep(PAUSE_MS);
  }
}

/** The claims of other runs that are alive; those of dead ones are removed. */
async function listRivals(own: Claim): Promise<readonly Claim[]> {
  const folder = path.dirname(own.file);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(LOCK_PREFIX) && path.join(folder, name) !== own.file,
  );
  const rivals: Claim[] = [];
  for (const name of names.filter((name) => !name.endsWith(HOLD_SUFFIX))) {
    const claim = await readClaim(path.join(folder, name), own);
    const isAlive = claim !== undefined && (await isClaimAlive(claim, own));
    if (isAlive) rivals.push(claim);
    else await removeClaim(path.join(folder, name));
  }
  return rivals;
}

async function isClaimAlive({ file, mark }: Claim, own: Claim): Promise<boolean> {
  // Both times are the disk's own, so that it does not matter whose clock is wrong.
  const [theirs, ours] = await Promise.all([readTime(file), readTime(own.file)]);
  return theirs !== undefined && isRunning(mark, own.mark, (ours ?? theirs) - theirs);
}

async function readTime(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

/** Undefined when it has been withdrawn meanwhile. */
async function readClaim(file: string, own: Claim): Promise<Claim | undefined> {
  const madeAt = await readTime(file);
  if (madeAt === undefined) return undefined;
  const token = path.basename(file).slice(LOCK_PREFIX.length);
  // Just being written, or emptied by a power cut: its name tells the process, its time the start.
  const blank = { ...own.mark, pid: Number.parseInt(token, 10), madeAt, boot: null, ticks: null };
  const mark = parseMark(await readFile(file, "utf8").catch(() => "")) ?? blank;
  return { token, file, mark, isHolding: existsSync(file + HOLD_SUFFIX) };
}

function parseMark(text: string): ProcessMark | undefined {
  try {
    const mark = JSON.parse(text) as Partial<ProcessMark> | null; // `as`: checked in the next lines
    if (typeof mark?.pid !== "number" || typeof mark.madeAt !== "number") return undefined;
    const { pid, madeAt, host = "", boot = null, space = null, ticks = null } = mark;
    return { pid, madeAt, host, boot, space, ticks };
  } catch {
    return undefined;
  }
}

/** Left when a person has removed the claim by hand, as we tell them to. */
async function removeStrayHolds(file: string): Promise<void> {
  const folder = path.dirname(file);
  const own = path.basename(file) + HOLD_SUFFIX;
  const isStray = (name: string) =>
    name.startsWith(LOCK_PREFIX) && name.endsWith(HOLD_SUFFIX) && name !== own;
  for (const name of (await readdir(folder)).filter(isStray)) {
    await rm(path.join(folder, name), { force: true });
  }
}

/** The hold first: a hold without its claim would mean nothing to anybody. */
async function removeClaim(file: string): Promise<void> {
  await rm(file + HOLD_SUFFIX, { force: true });
  await rm(file, { force: true });
}

function toRefusal({ file, mark }: Claim, own: Claim): string {
  const made = new Date(mark.madeAt);
  const day = `${made.getDate()}/${made.getMonth() + 1}/${made.getFullYear()}`;
  const time = `${made.getHours()} giờ ${String(made.getMinutes()).padStart(2, "0")} ngày ${day}`;
  const machine = mark.host === own.mark.host ? "máy này" : `máy «${mark.host}»`;
  return (
    `Một lần chạy khác đang ghi vào “${path.dirname(file)}”: tiến trình số ${mark.pid} trên ${machine}, ` +
    `bắt đầu lúc ${time}; hãy đợi nó xong rồi chạy lại (đang xem trước thì lưu lại tệp). ` +
    `Nếu chắc chắn không còn lần chạy nào, hãy xóa “${path.basename(file)}” ở đó.`
  );
}

function ignore(): void {
  // See where it is given.
}
