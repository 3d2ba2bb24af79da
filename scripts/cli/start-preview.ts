import { createInterface, type Interface } from "node:readline";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build-options.ts";
import { runPreview } from "../preview/run-preview.ts";
import type { Port } from "../serve/listen.ts";
import { openResult } from "./open-result.ts";

/** Where most people look first; another one does as well. */
const USUAL_PORT: Port = { number: 8080, isFixed: false };
const PROGRAM_FOLDERS = ["templates", "scripts"].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);

export interface PreviewWords {
  /** The wanted one; `null`: the usual one, or the next that is free. */
  readonly port: number | null;
  /** Opens it in a browser, and ends when somebody presses Enter. */
  readonly isOpened: boolean;
}

/**
 * Serves `site/` and `noi-bo/` on loopback and follows every save, until it is stopped.
 * @throws EnvironmentFault when the port cannot be had
 */
export async function startPreview(
  options: BuildOptions,
  { port, isOpened }: PreviewWords,
): Promise<number> {
  const keys = isOpened ? createInterface({ input: process.stdin }) : null;
  try {
    await runPreview(options, {
      port: port === null ? USUAL_PORT : { number: port, isFixed: true },
      programFolders: PROGRAM_FOLDERS,
      stop: keys === null ? stopSignal() : Promise.race([stopSignal(), enterPressed(keys)]),
      howToStop: isOpened ? "nhấn Enter" : "bấm Ctrl+C",
      served: (url) => {
        if (isOpened) void openResult(url);
      },
      say: (text) => process.stdout.write(text),
      complain: (text) => process.stderr.write(text),
    });
  } finally {
    // While it waits for a key, the process does not end.
    keys?.close();
  }
  return 0;
}

/**
 * In a window of commands Ctrl+C would also ask whether to end the file of commands, in English. Where nobody can press
 * a key, only a signal stops the preview.
 */
function enterPressed(keys: Interface): Promise<void> {
  return new Promise((resolve) => {
    keys.once("line", () => {
      resolve();
    });
  });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
