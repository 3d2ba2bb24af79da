import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import {
  listRivals,
  removeClaim,
  removeStrays,
  toClaimFile,
  toHoldFile,
  writeClaim,
  type Claim,
} from "./lock-claim.ts";
import { markThisProcess } from "./process-mark.ts";

/** The right to change an output folder. */
export interface OutputLock {
  /** True when somebody removed the lock, or took this process for dead, while we had it. */
  isLost(): boolean;
  release(): Promise<void>;
}

const SIGN_OF_LIFE_MS = 5_000;
const PAUSE_MS = 20;
const MOST_PAUSES = 100;

/**
 * Takes the lock of an output folder. Every run writes a claim under its own name, then looks at the other claims.
 * A run that sees a holder, or a smaller token, withdraws; a run that sees only larger tokens waits until they are
 * withdrawn. So two runs never hold the lock, and we can remove a dead run's claim without touching a living one.
 * @throws EnvironmentFault when another run holds it
 */
export async function lockOutput(outFolder: string, token: string): Promise<OutputLock> {
  const mark = await markThisProcess();
  const file = toClaimFile(outFolder, token);
  const own: Claim = { token, file, mark, isHolding: false };
  try {
    await writeClaim(own);
    await awaitTurn(own);
    await writeFile(toHoldFile(file), "");
    await removeStrays(own);
  } catch (error) {
    await removeClaim(file);
    throw error;
  }
  return holdLock(own);
}

function holdLock({ file, mark }: Claim): OutputLock {
  // We write in place, so that a full disk does not matter; when one sign fails, the next one follows.
  const giveSign = () => void writeFile(file, JSON.stringify(mark), { flag: "r+" }).catch(ignore);
  const timer = setInterval(giveSign, SIGN_OF_LIFE_MS).unref();
  let isGivenBack = false;
  return {
    isLost: () => !isGivenBack && !existsSync(file),
    async release() {
      isGivenBack = true;
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

function toRefusal({ file, mark }: Claim, own: Claim): string {
  const made = new Date(mark.madeAt);
  const day = `${made.getDate()}/${made.getMonth() + 1}/${made.getFullYear()}`;
  const time = `${made.getHours()} giờ ${String(made.getMinutes()).padStart(2, "0")} ngày ${day}`;
  return (
    `Một lần chạy khác đang ghi vào “${path.dirname(file)}”: tiến trình số ${mark.pid} trên ${toMachine(mark.host, own.mark.host)}, ` +
    `bắt đầu lúc ${time}; hãy đợi nó xong rồi chạy lại (đang xem trước thì lưu lại tệp). ` +
    `Nếu chắc chắn không còn lần chạy nào, hãy xóa “${path.basename(file)}” ở đó.`
  );
}

function toMachine(host: string, here: string): string {
  if (host === "") return "máy chưa rõ tên";
  return host === here ? "máy này" : `máy «${host}»`;
}

function ignore(): void {
  // `giveSign` says why a failure does not matter.
}
