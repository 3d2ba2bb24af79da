/** Runs in a process of its own: one whole build, as `npm run build` makes it, while pages can be seen already. */
import { constants, setPriority } from "node:os";
import process from "node:process";
import type { BuildResult } from "../build-result.ts";
import { build } from "../build.ts";
import { formatFindings } from "../cli/problems/finding-list.ts";
import { formatProblems } from "../cli/problems/problem-list.ts";
import { stopOnSignal } from "../cli/stop-on-signal.ts";
import { SILENT } from "../progress.ts";
import { Stopped } from "../stopped.ts";
import type { BehindEnd, BehindMessage } from "./behind-messages.ts";
import { toFaultText } from "./fault-text.ts";
import { readOptions } from "./start-process.ts";

// Pages go first; the browser that prints gets our priority.
setPriority(constants.priority.PRIORITY_LOW);
// A message works on Windows too, where a signal would end us without warning. Without the preview nobody wants a build.
for (const event of ["message", "disconnect"] as const)
  process.once(event, () => process.emit("SIGTERM", "SIGTERM"));

try {
  const options = readOptions(process.argv.slice(2));
  const say = (text: string) => {
    tell({ kind: "say", text });
  };
  const result = await stopOnSignal(
    (stop) => build(options, { ...SILENT, say }, stop),
    () => process.exit(),
  );
  tell(toEnd(result));
} catch (error) {
  if (!(error instanceof Stopped)) tell({ kind: "failed", text: toFaultText(error) });
}
if (process.connected) process.disconnect();

function toEnd(result: BuildResult): BehindEnd {
  switch (result.kind) {
    case "standing":
    case "done":
      return {
        kind: "done",
        text: `${result.pageCount} trang, ${result.paperCount} tài liệu PDF`,
      };
    case "problems":
      return { kind: "failed", text: formatProblems(result.problems, result.sources).join("\n") };
    case "stopped":
      return { kind: "failed", text: formatFindings(result.findings) };
  }
}

function tell(message: BehindMessage): void {
  process.send?.(message);
}
