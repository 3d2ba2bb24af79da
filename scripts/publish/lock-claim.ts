import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ifThere } from "../setup/error-code.ts";
import { isRunning, type ProcessMark } from "./process-mark.ts";
import { isRunToken } from "./run-token.ts";

/** What a run writes into the output folder that it wants to change. */
export interface Claim {
  readonly token: string;
  readonly file: string;
  readonly mark: ProcessMark;
  readonly isHolding: boolean;
}

const PREFIX = ".khoa-";
const HOLD_SUFFIX = ".giu";
const DRAFT_SUFFIX = ".nhap";

export function toClaimFile(outFolder: string, token: string): string {
  return path.join(outFolder, PREFIX + token);
}

/** The run that has the lock keeps this file beside its claim. */
export function toHoldFile(claimFile: string): string {
  return claimFile + HOLD_SUFFIX;
}

/**
 * Writes a claim under another name and renames it, so that a run that is killed meanwhile leaves no claim whose
 * process nobody can see. Whoever has the lock may take our draft for such a leftover: then we write it again.
 */
export async function writeClaim({ file, mark }: Claim): Promise<void> {
  const draft = file + DRAFT_SUFFIX;
  let isWritten = false;
  while (!isWritten) {
    await writeFile(draft, JSON.stringify(mark), { flag: "wx" });
    isWritten = (await ifThere(rename(draft, file).then(() => true))) ?? false;
  }
}

/** Lists the claims of other living runs and removes those of dead runs. */
export async function listRivals(own: Claim): Promise<readonly Claim[]> {
  const folder = path.dirname(own.file);
  const tokens = (await readdir(folder)).map(toToken).filter((token) => isRunToken(token));
  const rivals: Claim[] = [];
  for (const token of tokens.filter((token) => token !== own.token)) {
    const claim = await readClaim(toClaimFile(folder, token), token);
    if (claim === undefined) continue;
    if (await isClaimAlive(claim, own)) rivals.push(claim);
    else await removeClaim(claim.file);
  }
  return rivals;
}

/** Removes holds whose claim a person has removed by hand, as our message says, and drafts of runs that were killed. */
export async function removeStrays(own: Claim): Promise<void> {
  const folder = path.dirname(own.file);
  for (const name of await readdir(folder)) {
    const suffix = [HOLD_SUFFIX, DRAFT_SUFFIX].find((suffix) => name.endsWith(suffix));
    const token = suffix === undefined ? "" : toToken(name.slice(0, -suffix.length));
    if (isRunToken(token) && token !== own.token)
      await rm(path.join(folder, name), { force: true });
  }
}

/** Removes the hold first: without its claim, no run could judge a hold. */
export async function removeClaim(file: string): Promise<void> {
  for (const name of [toHoldFile(file), file, file + DRAFT_SUFFIX]) await rm(name, { force: true });
}

function toToken(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "";
}

async function isClaimAlive({ file, mark }: Claim, own: Claim): Promise<boolean> {
  // Both times come from the disk's clock, so that a wrong clock of a machine does not matter.
  const [theirs, ours] = await Promise.all([readTime(file), readTime(own.file)]);
  return theirs !== undefined && isRunning(mark, own.mark, (ours ?? theirs) - theirs);
}

/**
 * `undefined` when its run has withdrawn it meanwhile. One that cannot be read does not show that its run is dead: that
 * is the environment's fault.
 */
async function readClaim(file: string, token: string): Promise<Claim | undefined> {
  const madeAt = await readTime(file);
  const text = await ifThere(readFile(file, "utf8"));
  if (madeAt === undefined || text === undefined) return undefined;
  const mark = parseMark(text) ?? toBlankMark(token, madeAt);
  return { token, file, mark, isHolding: existsSync(toHoldFile(file)) };
}

async function readTime(file: string): Promise<number | undefined> {
  return (await ifThere(stat(file)))?.mtimeMs;
}

/** A claim emptied by a power cut. We cannot see its process: after 60 s of silence it is dead. */
function toBlankMark(token: string, madeAt: number): ProcessMark {
  const pid = Number.parseInt(token, 10);
  return { pid, host: "", madeAt, bootedAt: 0, boot: null, space: null, ticks: null };
}

function parseMark(text: string): ProcessMark | undefined {
  try {
    const mark = JSON.parse(text) as Partial<ProcessMark> | null; // `as`: checked in the next lines
    if (typeof mark?.pid !== "number" || typeof mark.madeAt !== "number") return undefined;
    const { pid, madeAt, bootedAt = 0, host = "", boot = null, space = null, ticks = null } = mark;
    return { pid, madeAt, bootedAt, host, boot, space, ticks };
  } catch {
    return undefined;
  }
}
