import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build-options.ts";
import { GIVE_UP, type BehindEnd, type BehindMessage } from "./behind-messages.ts";

const BUILD_BEHIND = fileURLToPath(new URL("./build-behind.ts", import.meta.url));
/** Whoever saves once often saves again; a build that is given up is work for nothing. */
const PAUSE_MS = 1_000;
/** A print may not listen at once; the next build cleans what it leaves. */
const PATIENCE_MS = 10_000;

/** Whole builds that follow behind the pages, one at a time. */
export interface Behind {
  /** Begins one after a pause, unless it is given up before. */
  begin(): void;
  /** Gives up the one that waits or runs, without waiting for its end; a swap under way is finished. */
  giveUp(): void;
  /** Gives up and waits until nothing runs any more. */
  close(): Promise<void>;
}

interface Work {
  timer: NodeJS.Timeout | undefined;
  child: ChildProcess | null;
  /** The end of all that was begun. */
  ended: Promise<void>;
}

/** Who hears from the builds; of one that was given up nothing is heard. */
interface Listener {
  readonly say: (sentence: string) => void;
  readonly end: (ending: BehindEnd) => void;
}

export function createBehind(options: BuildOptions, hears: Listener): Behind {
  const work: Work = { timer: undefined, child: null, ended: Promise.resolve() };
  const giveUp = () => {
    clearTimeout(work.timer);
    work.timer = undefined;
    if (work.child?.connected === true) work.child.send(GIVE_UP);
    work.child = null;
  };
  return {
    begin() {
      giveUp();
      const before = work.ended;
      work.timer = setTimeout(() => {
        const { timer } = work;
        // Two builds cannot write into one folder.
        work.ended = before.then(() =>
          work.timer === timer ? run(work, options, hears) : undefined,
        );
      }, PAUSE_MS);
    },
    giveUp,
    async close() {
      const { child } = work;
      giveUp();
      const killing = setTimeout(() => child?.kill("SIGKILL"), PATIENCE_MS);
      await work.ended;
      clearTimeout(killing);
    },
  };
}

async function run(work: Work, options: BuildOptions, hears: Listener): Promise<void> {
  const child = fork(BUILD_BEHIND, [JSON.stringify(options)], {
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  work.child = child;
  const told: { ending?: BehindEnd; stderr: string } = { stderr: "" };
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    told.stderr += chunk;
  });
  child.on("message", (message: BehindMessage) => {
    if (message.kind === "say") hears.say(message.text);
    else told.ending = message;
  });
  await once(child, "close");
  if (work.child !== child) return;
  work.child = null;
  const died = `Phần dựng ở phía sau đã dừng.\n${told.stderr}`;
  hears.end(told.ending ?? { kind: "failed", text: died });
}
