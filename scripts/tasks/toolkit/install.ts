import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { findNpm } from "../../setup/find-npm.mjs";
import { runProgram } from "../../setup/run-program.mjs";
import type { Wanted } from "./locks.ts";
import type { System } from "./systems.ts";

/** No code of a package runs, and npm says only what went wrong. */
const OPTIONS = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Lets npm put packages for a system into `folder/node_modules`, whatever system this machine has.
 * @throws EnvironmentFault when it cannot get them; npm has said why
 */
export async function installFor(
  system: Pick<System, "os" | "cpu" | "libc">,
  folder: string,
  { manifest, lock, signal }: Wanted & { readonly signal: AbortSignal },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), toJson(manifest));
  await writeFile(path.join(folder, "package-lock.json"), toJson(lock));
  const [npm, ...first] = findNpm();
  const words = ["ci", `--os=${system.os}`, `--cpu=${system.cpu}`, ...OPTIONS];
  if (system.libc !== null) words.push(`--libc=${system.libc}`);
  const end = await runProgram(npm, [...first, ...words], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    // Asked to stop, npm goes on for a while, and nothing that it does is of use any more.
    signal,
    killSignal: "SIGKILL",
  });
  if (end !== 0)
    throw new EnvironmentFault(
      `Không tải được các gói cho ${system.os}-${system.cpu}; hãy xem thông báo của npm ở trên, kiểm tra mạng rồi chạy lại. Chưa ghi gì.`,
    );
}

export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
