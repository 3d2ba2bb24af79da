import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { BuildOptions } from "../build-options.ts";
import { GIVE_UP, type BehindEnd, type BehindMessage } from "./behind-messages.ts";
import { toFaultText } from "./fault-text.ts";
import { hearLastWords, startProcess } from "./start-process.ts";

/** Whoever saves once often saves again; a build that is given up is work for nothing. */
const PAUSE_MS = 1_000;
/** A print may not listen at once; the next build cleans what it leaves. */
const PATIENCE_MS = 10_000;

/** Whole builds that follow behind the pages, one at a time. */
export interface Behind {
  /** Begins one after a pause, and gives up the one before. */
  begin(): void;
  /** Gives up what waits or runs, without waiting for its end; a swap under way is finished. */
  giveUp(): void;
  /** Gives up and waits until nothing runs any more. */
  close(): Promise<void>;
}

/** Who hears from the builds; of one that was given up nothing is heard. */
export interface Listener {
  readonly say: (sentence: string) => void;
  readonly end: (ending: BehindEnd) => void;
}

export function createBehind(options: BuildOptions, hears: Listener): Behind {
  const work = { wanted: new AbortController(), ended: Promise.resolve(), isAnew: options.isAnew };
  const follow = async (signal: AbortSignal) => {
    const ending = await buildAfterPause({ ...options, isAnew: work.isAnew }, hears, signal);
    if (signal.aborted) return;
    // What this preview has made may be used again.
    if (ending.kind === "done") work.isAnew = false;
    hears.end(ending);
  };
  const giveUp = () => {
    work.wanted.abort();
  };
  return {
    begin() {
      giveUp();
      const { signal } = (work.wanted = new AbortController());
      // Two builds cannot write into one folder.
      work.ended = work.ended.then(() => follow(signal));
    },
    giveUp,
    close() {
      giveUp();
      return work.ended;
    },
  };
}

async function buildAfterPause(
  options: BuildOptions,
  hears: Listener,
  signal: AbortSignal,
): Promise<BehindEnd> {
  try {
    await sleep(PAUSE_MS, undefined, { signal });
    return await buildBehind(options, hears, signal);
  } catch (error) {
    // A pause that is given up ends here too; nobody hears of it.
    return { kind: "failed", text: toFaultText(error) };
  }
}

async function buildBehind(
  options: BuildOptions,
  hears: Listener,
  signal: AbortSignal,
): Promise<BehindEnd> {
  const child = await startProcess("build-behind", options);
  const lastWords = hearLastWords(child);
  const told: { ending?: BehindEnd } = {};
  child.on("message", (message: BehindMessage) => {
    if (message.kind === "say") hears.say(message.text);
    else told.ending = message;
  });
  const giveUp = () => {
    if (child.connected) child.send(GIVE_UP);
    setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS).unref();
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener("abort", giveUp, { once: true });
  await once(child, "close");
  return told.ending ?? { kind: "failed", text: `Phần dựng ở phía sau đã dừng.\n${lastWords()}` };
}
