import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { constants } from "node:os";
import { runProgram } from "../../setup/run-program.mjs";
import { isToolkit } from "../../setup/toolkit.mjs";
import { talkOnTerminal, type Talk } from "../begin/talk.ts";
import { EXIT } from "../exit-codes.ts";
import { openResult } from "../open-result.ts";
import { showMenu, type MenuSurroundings } from "./menu.ts";
import { judgePlace } from "./place.ts";
import { takeSample } from "./sample.ts";
import { listRoots, readFiles, readRootName, SAMPLE_ROOT } from "./roots.ts";

export interface MenuOrder {
  /** The folder of the program. */
  readonly project: string;
  /** The report that was named, or the folder of the program. */
  readonly root: string;
}

/** `lap-bao-cao`: the menu for staff who never see a command. */
export async function runMenu(order: MenuOrder): Promise<number> {
  const { project } = order;
  const home = path.dirname(project);
  const { refusal, notices } = judgePlace({ home, platform: process.platform, env: process.env });
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return EXIT.environment;
  }
  for (const notice of notices) process.stdout.write(`Lưu ý: ${notice}\n`);
  const around = toSurroundings(order, home);
  const { stdin, stdout } = process;
  if (stdin.isTTY && stdout.isTTY) await showMenu(around);
  // Piped lines come at any time, so one reader keeps them all, and no command may take them away.
  else await talkOnTerminal((talk) => showMenu({ ...around, withTalk: (work) => work(talk) }));
  return EXIT.done;
}

function toSurroundings({ project, root }: MenuOrder, home: string): MenuSurroundings {
  const guide = path.join(project, "docs", "huong-dan");
  return {
    tell: (text) => {
      process.stdout.write(`${text}\n`);
    },
    withTalk: <T>(work: (talk: Talk) => Promise<T>) => talkOnTerminal(work),
    run: (words) => runCommand(project, words),
    open: openResult,
    listRoots: () => (root === project && isToolkit(project) ? listRoots(home) : [root]),
    takeSample: () => takeSample(project, path.join(home, SAMPLE_ROOT)),
    guide: [`${guide}.html`, `${guide}.md`].find((file) => existsSync(file)) ?? guide,
    readRootName: (line) => readRootName(home, line),
    readFiles: (line) => readFiles(home, line),
  };
}

/** In a process of its own, as anybody would run it: it may end, and the menu goes on. */
async function runCommand(project: string, words: readonly string[]): Promise<number> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const end = await runProgram(
    process.execPath,
    [path.join(project, "scripts/run.mjs"), ...words],
    { cwd: project, stdio: [isTerminal ? "inherit" : "ignore", "inherit", "inherit"] },
  );
  return typeof end === "number" ? end : EXIT.signal + constants.signals[end];
}
