import path from "node:path";
import process from "node:process";
import type { BuildOptions } from "./build-options.ts";
import { build, type BuildResult } from "./build.ts";
import { checkRoot } from "./check-root.ts";
import { formatCompleteness } from "./cli/completeness-table.ts";
import { createConsoleProgress, toSeconds } from "./cli/console-progress.ts";
import { parseArguments, type Command } from "./cli/parse-arguments.ts";
import { startPreview } from "./cli/start-preview.ts";
import type { Completeness } from "./evaluate/completeness.ts";
import { toFindingSentence, type Finding } from "./guard/finding.ts";
import type { Problem } from "./model/problem.ts";
import { EnvironmentFault } from "./setup/environment-fault.ts";
import { UsageError } from "./usage-error.ts";
import { toSentence } from "./validate/problem-sentences.ts";

/** The exit codes of every command, as the guide for staff lists them. */
const EXIT = { done: 0, problems: 1, usage: 2, environment: 3, stopped: 5, defect: 70 } as const;
const SHOWN_PROBLEMS = 200;

const RUN: Readonly<Record<Command, (options: BuildOptions) => Promise<number>>> = {
  build: runBuild,
  check: runCheck,
  start: (options) => startPreview(options),
  bench: async () => {
    const { bench } = await import("../bench/bench.ts");
    await bench();
    return EXIT.done;
  },
};

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has left (`| head`) is no reason to stop half-way.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  const { command, options } = parseArguments(process.argv.slice(2), {
    project: process.cwd(),
    caller: process.env["INIT_CWD"] ?? process.cwd(),
  });
  process.exitCode = await RUN[command](options);
} catch (error) {
  process.exitCode = tellFault(error);
}

async function runBuild(options: BuildOptions): Promise<number> {
  const started = performance.now();
  const result = await build(options, createConsoleProgress());
  if (result.kind === "problems") {
    tellProblems(result.problems);
    process.stderr.write("Chưa ghi gì; kết quả lần trước còn nguyên.\n");
    return EXIT.problems;
  }
  if (result.kind === "stopped") {
    tellFindings(result.findings);
    return EXIT.stopped;
  }
  tellNotices(result.notices);
  tellMade(options, result, toSeconds(performance.now() - started));
  return EXIT.done;
}

async function runCheck(options: BuildOptions): Promise<number> {
  const result = await checkRoot(options, createConsoleProgress());
  if (result.kind === "problems") {
    tellProblems(result.problems);
    tellBoard(result.board);
    return EXIT.problems;
  }
  tellNotices(result.notices);
  tellBoard(result.board);
  process.stdout.write("Không có lỗi.\n");
  return EXIT.done;
}

function tellProblems(problems: readonly Problem[]): void {
  const lines = problems.slice(0, SHOWN_PROBLEMS).map(toSentence);
  const hidden = problems.length - lines.length;
  const rest = hidden > 0 ? [`… và ${hidden} lỗi nữa.`] : [];
  process.stderr.write(`\n${[...lines, ...rest].join("\n")}\n\n${problems.length} lỗi cần sửa.\n`);
}

function tellFindings(findings: readonly Finding[]): void {
  const lines = findings.slice(0, SHOWN_PROBLEMS).map(toFindingSentence);
  const hidden = findings.length - lines.length;
  const rest = hidden > 0 ? [`… và ${hidden} điều nữa.`] : [];
  process.stderr.write(
    `\n${[...lines, ...rest].join("\n")}\n\n${findings.length} điều không được công bố. Chưa thay gì; kết quả lần trước còn nguyên.\n`,
  );
}

function tellNotices(notices: readonly Problem[]): void {
  for (const notice of notices) process.stdout.write(`Lưu ý: ${toSentence(notice)}\n`);
}

function tellBoard(board: Completeness | null): void {
  if (board !== null) process.stdout.write(`\n${formatCompleteness(board)}\n\n`);
}

function tellMade(
  options: BuildOptions,
  made: Extract<BuildResult, { kind: "done" }>,
  seconds: string,
): void {
  const site = path.join(options.out, "site");
  const internal = path.join(options.out, "noi-bo");
  const lines = [
    `Xong trong ${seconds}: ${made.pageCount} trang, ${made.paperCount} tài liệu PDF.`,
    `  Công khai: ${path.join(site, "index.html")}`,
    `  Nội bộ:    ${internal} (không đưa lên cổng)`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Expected faults are one sentence; anything else is a defect of ours and keeps its stack. */
function tellFault(error: unknown): number {
  if (error instanceof UsageError || error instanceof EnvironmentFault) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.environment;
  }
  process.stderr.write(
    "Chương trình gặp lỗi của chính nó; hãy gửi đoạn dưới đây cho người phụ trách kỹ thuật.\n",
  );
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.defect;
}
