import process from "node:process";
import type { BuildOptions } from "../../build-options.ts";
import { pack } from "../../pack.ts";
import { stopOnSignal } from "../stop-on-signal.ts";
import { createConsoleProgress } from "../console-progress.ts";
import { explainFault } from "../explain-fault.ts";
import { EXIT } from "../exit-codes.ts";

/** `npm run dong-goi`, of what has just been built. */
export async function runPack(options: BuildOptions): Promise<number> {
  const { number, zip, fileCount } = await stopOnSignal(
    (stop) => pack(options, createConsoleProgress(), stop),
    (stopped) => process.exit(explainFault(stopped).code),
  );
  process.stdout.write(`Gói số ${number}: ${fileCount} tệp của site/.\n  Đưa lên cổng: ${zip}\n`);
  return EXIT.done;
}
