import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { PROJECT } from "../roots/project-root.ts";
import { LIMITS } from "../run/limits.ts";
import type { timeOnProcessor } from "../run/processor-time.ts";
import type { Verdict } from "./judge.ts";

/** Of the processor's own time, which a busy machine does not change. */
const LONGEST_MS = 5000;
/** A child that has not answered by then hangs; a busy machine alone does not take so long. */
const PATIENCE_MS = LIMITS.browser;
const PROCESS = path.join(PROJECT, "tests/mutants/judge-process.ts");

/** A file of a base root and the bytes that stand there instead. */
export interface Case {
  readonly root: number;
  readonly file: string;
  /** Base64, as it goes to the child. */
  readonly bytes: string;
}

/** A child process that judges cases; it is replaced when one kills it or takes too long. */
export interface ChildJudge {
  judge(one: Case): Promise<Verdict>;
  close(): Promise<void>;
}

/** @throws in `judge` when a case ends the process; the message says how it ended */
export function openChildJudge(): ChildJudge {
  const state: { child: ChildProcess | undefined } = { child: undefined };
  return {
    async judge(one) {
      state.child ??= await start();
      const { child } = state;
      try {
        const { result, ms } = await ask(child, one);
        if (ms > LONGEST_MS) throw new Error(`The processor worked for ${ms} ms.`);
        return result;
      } catch (error) {
        state.child = undefined;
        await stop(child);
        throw error;
      }
    },
    async close() {
      if (state.child !== undefined) await stop(state.child);
    },
  };
}

async function start(): Promise<ChildProcess> {
  const child = fork(PROCESS, {
    cwd: PROJECT,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  await once(child, "message");
  return child;
}

type Answer = ReturnType<typeof timeOnProcessor<Verdict>>;

/** Rejects when the process ends or does not answer in time. */
function ask(child: ChildProcess, one: Case): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let errors = "";
    const listen = (chunk: Buffer) => (errors += chunk.toString());
    const end = () => {
      clearTimeout(timer);
      child.stderr?.off("data", listen);
      child.off("message", answer).off("close", fail);
    };
    const answer = (message: unknown) => {
      end();
      resolve(message as Answer); // sent by judge-process.ts alone
    };
    const fail = (code: number | null, signal: string | null) => {
      end();
      reject(new Error(`The process ended (${signal ?? String(code)}):\n${errors}`));
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`No answer after ${PATIENCE_MS} ms.`));
    }, PATIENCE_MS);
    child.stderr?.on("data", listen);
    child.on("message", answer).on("close", fail);
    child.send(one);
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
}
