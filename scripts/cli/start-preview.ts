import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build-options.ts";
import { SOURCE_FOLDERS } from "../load/load-root.ts";
import { makeComponentCatalogue } from "./component-catalogue.ts";
import { startServer } from "../serve/start-server.ts";
import { watchFolders } from "../serve/watch-folders.ts";

const PORT = 8080;
const RUN = fileURLToPath(new URL("../run.mjs", import.meta.url));
const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

/**
 * Builds, serves `site/` on loopback, with the pages of the design at `/_components/`, and builds again on
 * every save, until it is stopped.
 */
export async function startPreview(options: BuildOptions): Promise<number> {
  const catalogue = makeComponentCatalogue();
  const server = await startServer({
    folder: path.join(options.out, "site"),
    made: catalogue,
    port: PORT,
    host: "127.0.0.1",
  });
  const rebuild = async () => {
    const { exitCode, problems } = await buildInChild(options);
    const fault = catalogue.renew();
    if (fault !== null) process.stderr.write(fault);
    if (exitCode === 0 && fault === null) server.reload();
    // Messages of a successful build are not problems.
    else server.showProblems((exitCode === 0 ? "" : problems) + (fault ?? ""));
  };
  await rebuild();
  const sources = SOURCE_FOLDERS.map((folder) => path.join(options.root, folder));
  const watching = await watchFolders([...sources, TEMPLATES], rebuild);
  // We say this only now: we would miss a save made before the watching begins.
  process.stdout.write(`Xem tại http://localhost:${PORT} (bấm Ctrl+C để dừng).\n`);
  await stopSignal();
  await watching.close();
  await server.close();
  return 0;
}

/** Runs each build in its own process: it reads templates afresh, and a fault ends only the build. */
function buildInChild(options: BuildOptions): Promise<{ exitCode: number; problems: string }> {
  const period = options.period === null ? [] : ["--ky", options.period];
  const words = ["build", "--root", options.root, "--out", options.out, ...period];
  const pdf = options.hasPdf ? [] : ["--khong-pdf"];
  const child = spawn(process.execPath, [RUN, ...words, ...pdf], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  let problems = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    problems += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? 70, problems });
    });
  });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
