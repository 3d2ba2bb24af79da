import { createInterface } from "node:readline";
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
  await runPreview(options, {
    port: port === null ? USUAL_PORT : { number: port, isFixed: true },
    programFolders: PROGRAM_FOLDERS,
    stop: isOpened ? Promise.race([stopSignal(), enterPressed()]) : stopSignal(),
    howToStop: isOpened ? "nhấn Enter" : "bấm Ctrl+C",
    served: (url) => {
      if (isOpened) void openResult(url);
    },
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
  return 0;
}

/** In a window of commands Ctrl+C would also ask whether to end the file of commands, in English. */
function enterPressed(): Promise<void> {
  const input = createInterface({ input: process.stdin });
  return new Promise((resolve) => {
    // Where nobody can press a key, the input ends at once, and only a signal stops the preview.
    input.once("line", () => {
      input.close();
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
