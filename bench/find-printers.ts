import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runProgram } from "./run-program.ts";

/** A program that prints HTML files and is not ours. */
export interface Printer {
  readonly name: string;
  /** What the program is called with to print these files into that folder. */
  readonly toCommand: (out: string, files: readonly string[]) => readonly [string, ...string[]];
}

/** A printer that this machine lacks, and what was looked for. */
export interface MissingPrinter {
  readonly name: string;
  readonly reason: string;
}

const SCRIPT = fileURLToPath(new URL("print-with-weasyprint.py", import.meta.url));

/** WeasyPrint under the first Python that has it. */
export async function findWeasyPrint(): Promise<Printer | MissingPrinter> {
  const named = process.env["BENCH_PYTHON"] ?? "";
  const pythons = named === "" ? ["python3", "/usr/bin/python3"] : [named];
  for (const python of pythons) {
    const version = await ask(python, ["-c", "import weasyprint; print(weasyprint.__version__)"]);
    if (version !== null) {
      const toCommand: Printer["toCommand"] = (out, files) => [python, SCRIPT, out, ...files];
      return { name: `WeasyPrint ${version}`, toCommand };
    }
  }
  const looked = named === "" ? pythons.join(" and ") : "the Python that BENCH_PYTHON names";
  return { name: "WeasyPrint", reason: `${looked} cannot import weasyprint` };
}

/** LibreOffice with a user profile of its own in `folder`, so that nobody's settings come in. */
export async function findLibreOffice(folder: string): Promise<Printer | MissingPrinter> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const version = await ask("soffice", [profile, "--version"]);
  if (version === null) return { name: "LibreOffice", reason: "there is no soffice on the PATH" };
  const toCommand: Printer["toCommand"] = (out, files) => [
    "soffice",
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    out,
    ...files,
  ];
  return { name: version.split(" ").slice(0, 2).join(" "), toCommand };
}

/** What a program answers; `null`: it is not there, or cannot. */
async function ask(program: string, args: readonly string[]): Promise<string | null> {
  // Absence is the answer here, whatever form it takes.
  const run = await runProgram(program, args).catch(() => null);
  return run === null ? null : run.output.trim();
}
