import process from "node:process";
import { runProgram, type Run } from "./run-program.ts";

/** Runs a script in a Node process of its own, TypeScript with the loader that runs us. */
export async function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const loader = script.endsWith(".ts") ? process.execArgv : [];
  return runProgram(process.execPath, [...loader, script, ...args], env);
}
