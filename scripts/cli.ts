import path from "node:path";
import process from "node:process";
import type { BuildOptions } from "./build-options.ts";
import type { BuildResult } from "./build-result.ts";
import type { CheckedRoot } from "./check-root.ts";
import { createConsoleProgress, toSeconds } from "./cli/console-progress.ts";
import type { Findings } from "./cli/problems/problems-json.ts";
import { EXIT } from "./cli/exit-codes.ts";
import { tellFault } from "./cli/explain-fault.ts";
import type { Command } from "./cli/arguments/commands.ts";
import { parseArguments, type ParsedArguments } from "./cli/arguments/parse-arguments.ts";
import { refuseSwallowed } from "./cli/arguments/refuse-swallowed.ts";
import { stopOnSignal } from "./cli/stop-on-signal.ts";
import type { Completeness } from "./model/judgement/completeness.ts";
import { SILENT } from "./progress.ts";

/** What only some commands ask for. */
type More = Pick<
  ParsedArguments,
  | ("asJson" | "port" | "isOpened" | "toolkit")
  | ("folder" | "newUnit" | "date" | "answersFile" | "isTogether" | "intake")
  | "setsUpEditor"
>;

/** A command loads its own code only, and the code that tells a result with the result. */
const RUN: Readonly<Record<Command, (options: BuildOptions, more: More) => Promise<number>>> = {
  build: runBuild,
  check: runCheck,
  start: async (options, { port, isOpened }) => {
    const { startPreview } = await import("./cli/start-preview.ts");
    return startPreview(options, { port, isOpened });
  },
  moi: async (options, { folder, answersFile, newUnit }) => {
    if (newUnit !== null) {
      const { runNewUnit } = await import("./cli/begin/run-new-unit.ts");
      return runNewUnit({ ...options, project: process.cwd(), name: newUnit });
    }
    const { runNewRoot } = await import("./cli/begin/run-new-root.ts");
    return runNewRoot({ project: process.cwd(), folder: folder ?? "", answersFile });
  },
  "bieu-mau": runForms,
  "ky-moi": async ({ root }, { date }) => {
    const { runNextPeriod } = await import("./cli/begin/run-next-period.ts");
    if (date === null) throw new TypeError("no date of the new period");
    return runNextPeriod({ root, project: process.cwd(), date });
  },
  nhap: async (options, { intake }) => {
    const { runIntake } = await import("./cli/intake/run-intake.ts");
    const told = await runIntake({ ...options, project: process.cwd() }, intake);
    if (told.unready !== null) {
      await tellProblems(told.unready);
      process.stderr.write("Chưa nhập gì; sửa dữ liệu rồi chạy lại.\n");
    }
    if (!told.hasWritten) return told.code;
    // What is left to do is told by the check, as always.
    return Math.max(told.code, await runCheck(options, { asJson: false, setsUpEditor: false }));
  },
  "dong-goi": async (options, { toolkit }) => {
    if (toolkit !== null) {
      const { runToolkit } = await import("./cli/pack/run-toolkit.ts");
      return runToolkit({ project: process.cwd(), out: options.out, system: toolkit });
    }
    const code = await runBuild(options, { asJson: false });
    if (code !== EXIT.done) return code;
    const { runPack } = await import("./cli/pack/run-pack.ts");
    return runPack(options);
  },
  "lap-bao-cao": async ({ root }) => {
    const { runMenu } = await import("./cli/menu/run-menu.ts");
    return runMenu({ project: process.cwd(), root });
  },
  bench: async () => {
    const { bench } = await import("../bench/bench.ts");
    await bench(process.argv.slice(3));
    return EXIT.done;
  },
};

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has left (`| head`), or a closed terminal, is no reason to stop half-way.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
  });
}

/** The command: when it has ended, the exit code is set. */
export const ended = run();

async function run(): Promise<void> {
  try {
    refuseSwallowed(process.argv[2] ?? "", process.env);
    const { command, options, published, ...more } = parseArguments(process.argv.slice(2), {
      project: process.cwd(),
      caller: process.env["INIT_CWD"] ?? process.cwd(),
    });
    process.exitCode =
      published === null ? await RUN[command](options, more) : await runManifestCheck(published);
  } catch (error) {
    process.exitCode = tellFault(error);
  }
}

async function runBuild(options: BuildOptions, { asJson }: Pick<More, "asJson">): Promise<number> {
  const started = performance.now();
  const { build } = await import("./build.ts");
  const result = await stopOnSignal(
    (stop) => build(options, asJson ? SILENT : createConsoleProgress(), stop),
    (stopped) => process.exit(tellFault(stopped)),
  );
  if (result.kind === "standing") {
    // What is worth knowing of the data is not kept, and the document must hold it.
    if (asJson) return runCheck(options, { asJson, setsUpEditor: false });
    if (result.noticeCount > 0) {
      const { toCommandText } = await import("./cli/command-text.ts");
      const check = toCommandText("check", { root: options.root, project: process.cwd() });
      process.stdout.write(`Vẫn còn ${result.noticeCount} lưu ý. Để xem: ${check}\n`);
    }
    const seconds = toSeconds(performance.now() - started);
    tellOutput(
      options,
      result,
      (sum) => `Không có gì thay đổi từ lần dựng trước, kết quả còn nguyên (${seconds}): ${sum}.`,
    );
    return EXIT.done;
  }
  const findings = toFindings(result);
  if (asJson) return tellAsJson(findings);
  if (result.kind === "problems") {
    await tellProblems(findings);
    process.stderr.write("Chưa ghi gì; kết quả lần trước còn nguyên.\n");
    return EXIT.problems;
  }
  await tellNotices(findings);
  if (result.kind === "stopped") {
    const { formatFindings } = await import("./cli/problems/finding-list.ts");
    process.stderr.write(formatFindings(result.findings));
    return EXIT.stopped;
  }
  const seconds = toSeconds(performance.now() - started);
  tellOutput(options, result, (sum) => `Xong trong ${seconds}: ${sum}.`);
  return EXIT.done;
}

async function runCheck(
  options: BuildOptions,
  { asJson, setsUpEditor }: Pick<More, "asJson" | "setsUpEditor">,
): Promise<number> {
  const { checkRoot } = await import("./check-root.ts");
  const result = await checkRoot(options, asJson ? SILENT : createConsoleProgress());
  const findings = toFindings(result);
  const editor = setsUpEditor ? await setUpEditor(options.root, result) : "";
  if (asJson) return tellAsJson(findings);
  process.stdout.write(editor);
  if (result.kind === "problems") {
    await tellProblems(findings);
    await tellBoard(result.board);
    return EXIT.problems;
  }
  await tellNotices(findings);
  await tellBoard(result.board);
  process.stdout.write("Không có lỗi.\n");
  return EXIT.done;
}

/** Gives what to say of it. */
async function setUpEditor(root: string, checked: CheckedRoot): Promise<string> {
  const { setUpEditor: setUp } = await import("./tasks/editor/keep.ts");
  const kept = await setUp(root, checked);
  const written = `Đã ghi cài đặt và lược đồ cho trình soạn thảo vào ${path.join(root, ".vscode")}.\n`;
  return kept.length === 0
    ? written
    : `${written}Không ghi đè ${kept.join(", ")}: những dòng cần thêm ở docs/du-lieu.md, mục «Lược đồ JSON Schema».\n`;
}

async function runForms(
  options: BuildOptions,
  { isTogether }: Pick<More, "isTogether">,
): Promise<number> {
  const { makeForms } = await import("./cli/make-forms.ts");
  const made = await makeForms(
    { ...options, project: process.cwd(), isTogether },
    createConsoleProgress(),
  );
  if (made.kind === "problems") {
    await tellProblems({ ...made, notices: [], stopped: [] });
    process.stderr.write("Chưa ghi biểu mẫu nào; sửa dữ liệu rồi chạy lại.\n");
    return EXIT.problems;
  }
  process.stdout.write(made.text);
  return EXIT.done;
}

async function runManifestCheck(published: string): Promise<number> {
  const { tellManifest } = await import("./cli/tell-manifest.ts");
  const { isSound, text } = await tellManifest(published);
  process.stdout.write(text);
  return isSound ? EXIT.done : EXIT.problems;
}

function toFindings(result: CheckedRoot | Exclude<BuildResult, { kind: "standing" }>): Findings {
  const { sources } = result;
  if (result.kind === "problems")
    return { problems: result.problems, notices: [], stopped: [], sources };
  const stopped = result.kind === "stopped" ? result.findings : [];
  return { problems: [], notices: result.notices, stopped, sources };
}

async function tellAsJson(findings: Findings): Promise<number> {
  const { toProblemsJson } = await import("./cli/problems/problems-json.ts");
  process.stdout.write(toProblemsJson(findings));
  if (findings.stopped.length > 0) return EXIT.stopped;
  return findings.problems.length === 0 ? EXIT.done : EXIT.problems;
}

async function tellProblems({ problems, sources }: Findings): Promise<void> {
  const { formatProblems } = await import("./cli/problems/problem-list.ts");
  const list = formatProblems(problems, sources).join("\n");
  process.stderr.write(`\n${list}\n\n${problems.length} lỗi cần sửa.\n`);
}

async function tellNotices({ notices }: Findings): Promise<void> {
  const { toSentence } = await import("./validate/sentences/problems.ts");
  for (const notice of notices) process.stdout.write(`Lưu ý: ${toSentence(notice)}\n`);
}

async function tellBoard(board: Completeness | null): Promise<void> {
  if (board === null) return;
  const { formatCompleteness } = await import("./cli/problems/completeness-table.ts");
  process.stdout.write(`\n${formatCompleteness(board)}\n\n`);
}

/** @param toSentence gives the sentence that leads, from what stands in the output. */
function tellOutput(
  { out }: BuildOptions,
  { pageCount, paperCount }: { readonly pageCount: number; readonly paperCount: number },
  toSentence: (sum: string) => string,
): void {
  const lines = [
    toSentence(`${pageCount} trang, ${paperCount} tài liệu PDF`),
    `  Công khai: ${path.join(out, "site", "index.html")}`,
    `  Nội bộ:    ${path.join(out, "noi-bo")} (không đưa lên cổng)`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
