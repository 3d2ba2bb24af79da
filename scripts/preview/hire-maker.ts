import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { BuildOptions } from "../build-options.ts";
import { MakerFault } from "./maker-fault.ts";
import type { Answered, Answers, Asked, Question, Reply } from "./questions.ts";
import { hearLastWords, startProcess } from "./start-process.ts";

/** The process that makes pages. What it has read and made stays with it until it is dismissed. */
export interface Maker {
  /** @throws MakerFault when it cannot answer */
  readonly ask: <K extends Question["kind"]>(
    question: Extract<Question, { readonly kind: K }>,
  ) => Promise<Answers[K]>;
  readonly isGone: () => boolean;
  /** Ends it; whatever it was asked fails. */
  dismiss(): Promise<void>;
}

type Waiting = Map<number, (reply: Reply) => void>;

/** Starts the process; it answers as soon as it has loaded its program. */
export async function hireMaker(options: BuildOptions): Promise<Maker> {
  const child = await startProcess("maker", options);
  const waiting: Waiting = new Map();
  const lastWords = hearLastWords(child);
  const end = { isReached: false };
  child.on("message", (answered: Answered) => waiting.get(answered.number)?.(answered));
  // After `error` there may be no `close`.
  for (const event of ["close", "error"] as const)
    child.once(event, () => {
      end.isReached = true;
      const reply = { kind: "fault", text: `Phần làm trang đã dừng.\n${lastWords()}` } as const;
      for (const take of waiting.values()) take(reply);
    });
  return {
    ask: (question) => ask(child, waiting, question),
    isGone: () => end.isReached,
    async dismiss() {
      if (end.isReached) return;
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

async function ask<K extends Question["kind"]>(
  child: ChildProcess,
  waiting: Waiting,
  question: Extract<Question, { readonly kind: K }>,
): Promise<Answers[K]> {
  const number = nextNumber(waiting);
  const reply = await new Promise<Reply>((resolve) => {
    waiting.set(number, resolve);
    const asked: Asked = { number, question };
    child.send(asked, (error) => {
      if (error !== null) resolve({ kind: "fault", text: error.message });
    });
  });
  waiting.delete(number);
  if (reply.kind === "fault") throw new MakerFault(reply.text);
  // `as`: the answer has the kind of the question (maker.ts).
  return reply.answer as Answers[K];
}

/** The smallest number above all that wait for an answer. */
function nextNumber(waiting: Waiting): number {
  return Math.max(0, ...waiting.keys()) + 1;
}
