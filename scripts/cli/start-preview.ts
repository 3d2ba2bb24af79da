import process from "node:process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build-options.ts";
import { runPreview } from "../preview/run-preview.ts";
import type { Port } from "../serve/listen.ts";

/** Where most people look first; another one does as well. */
const USUAL_PORT: Port = { number: 8080, isFixed: false };
const PROGRAM_FOLDERS = ["templates", "scripts"].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);

/**
 * Serves `site/` and `noi-bo/` on loopback and follows every save, until it is stopped.
 * @param port the wanted one; `null`: the usual one, or the next that is free
 * @throws EnvironmentFault when the port cannot be had
 */
export async function startPreview(options: BuildOptions, port: number | null): Promise<number> {
  await runPreview(options, {
    port: port === null ? USUAL_PORT : { number: port, isFixed: true },
    programFolders: PROGRAM_FOLDERS,
    stop: stopSignal(),
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
  return 0;
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
