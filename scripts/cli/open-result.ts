import { spawn } from "node:child_process";
import process from "node:process";

/** How a system is asked to open something. */
export interface Opening {
  readonly program: string;
  readonly args: readonly string[];
  /** Variables for it alone. */
  readonly env: Readonly<Record<string, string>>;
}

const TARGET = "BAO_CAO_MO";

/**
 * No name of a file becomes part of a command. On Windows only the command `start` of cmd opens whatever it is given, and
 * it gets the name in a variable: cmd puts that in once, between quotes, and no file has a quote in its name.
 * @param target a whole path, or an address of this machine
 * @returns `null` for a name that would not be safe
 */
export function toOpening(
  target: string,
  platform: NodeJS.Platform,
  systemRoot = "C:\\Windows",
): Opening | null {
  if (platform !== "win32")
    return { program: platform === "darwin" ? "open" : "xdg-open", args: [target], env: {} };
  if (/["\r\n]/u.test(target)) return null;
  return {
    program: `${systemRoot}\\System32\\cmd.exe`,
    args: ["/d", "/v:off", "/c", `start "" "%${TARGET}%"`],
    env: { [TARGET]: target },
  };
}

/** Opens a file, a folder or an address in the program of the system for it; says whether one was there. */
export function openResult(target: string): Promise<boolean> {
  const opening = toOpening(target, process.platform, process.env["SystemRoot"]);
  if (opening === null) return Promise.resolve(false);
  const { program, args, env } = opening;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: "ignore",
      detached: process.platform !== "win32",
      // The words are quoted already, as cmd wants it.
      windowsVerbatimArguments: true,
      env: { ...process.env, ...env },
    });
    child.once("error", () => {
      resolve(false);
    });
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
