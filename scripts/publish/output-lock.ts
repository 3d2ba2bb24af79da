import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import {
  listRivals,
  removeClaim,
  removeStrayHolds,
  toClaimFile,
  toHoldFile,
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
 * Takes the lock of an output folder. Every run puts down a claim under a name of its own, then looks at the
 * others': who sees a holder, or a claim with a smaller token, withdraws; who sees only larger ones waits until
 * they have. So two never hold it, and a dead run's claim can be taken away without taking a living one's.
 * @throws EnvironmentFault when another run holds it
 */
export async function lockOutput(outFolder: string, token: string): Promise<OutputLock> {
  const mark = await markThisProcess();
  const file = toClaimFile(outFolder, token);
  const own: Claim = { token, file, mark, isHolding: false };
  try {
    await writeFile(file, JSON.stringify(mark), { flag: "wx" });
    await awaitTurn(own);
    await writeFile(toHoldFile(file), "");
    await removeStrayHolds(own);
  } catch (error) {
    await removeClaim(file);
    throw error;
  }
  return holdLock(own);
}

function holdLock({ file, mark }: Claim): OutputLock {
  // Written in place, so that a full disk does not matter; a missed sign is made up for by the next.
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
  // See where it is given.
}
