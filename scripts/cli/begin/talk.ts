import { createInterface } from "node:readline";
import process from "node:process";
import { Stopped } from "../../stopped.ts";
import type { Answered } from "../../tasks/new-root/read-answer.ts";

/** How a command asks somebody. */
export interface Talk {
  /**
   * Shows a question and gives the line that is typed or piped.
   * @throws InputEnded when no line is left
   */
  ask(question: string): Promise<string>;
  tell(text: string): void;
}

/** Nobody answers any more. */
export class InputEnded extends Error {
  override readonly name = "InputEnded";
}

/** Asks until an answer can be taken, and says each time why not. */
export async function askUntil<T>(
  talk: Talk,
  question: string,
  read: (line: string) => Answered<T>,
): Promise<T> {
  for (;;) {
    const answered = read(await talk.ask(question));
    if (answered.kind === "taken") return answered.value;
    talk.tell(`  ${answered.sentence}`);
  }
}

/** Talks on the terminal, or reads piped lines, none of which may be lost between two questions. */
export async function talkOnTerminal<T>(work: (talk: Talk) => Promise<T>): Promise<T> {
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY && output.isTTY;
  const terminal = createInterface({ input, output, terminal: isTerminal });
  const queue = openQueue();
  terminal.on("line", queue.put);
  terminal.on("SIGINT", () => {
    queue.end(new Stopped("SIGINT"));
  });
  terminal.on("close", () => {
    queue.end(new InputEnded());
  });
  const ask = async (question: string) => {
    // Node 24 refuses a prompt behind the last piped line, though its answer may wait in the queue.
    if (isTerminal) {
      terminal.setPrompt(question);
      terminal.prompt();
    } else output.write(question);
    // Windows begins a piped text with a mark.
    const line = (await queue.take()).replace(/^\uFEFF/u, "");
    // What is piped is seen nowhere else.
    if (!isTerminal && question !== "") output.write(`${line}\n`);
    return line;
  };
  try {
    return await work({ ask, tell: (text) => output.write(`${text}\n`) });
  } finally {
    terminal.close();
  }
}

/** Lines that come at any time, for whoever asks for the next one; behind the last one the reason why no more comes. */
function openQueue() {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const ended: Error[] = [];
  const wake = () => {
    for (const resume of waiting.splice(0)) resume();
  };
  return {
    put: (line: string) => {
      lines.push(line);
      wake();
    },
    end: (reason: Error) => {
      ended.push(reason);
      wake();
    },
    take: async (): Promise<string> => {
      for (;;) {
        const line = lines.shift();
        if (line !== undefined) return line;
        const [reason] = ended;
        if (reason !== undefined) throw reason;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
  };
}
