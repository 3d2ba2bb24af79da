import process from "node:process";
import { Stopped, type StopRequest } from "../stopped.ts";

/** Ctrl+C, a service that stops us, a terminal that is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A running print or installation may not listen; the next build cleans what it leaves. */
const PATIENCE_MS = 8_000;

/**
 * Runs work that ends early and cleanly when somebody asks the process to stop. After the work has called `commit` we
 * do not ask it any more: it goes on to its end, however long that takes, and gives its own result.
 * @param hurry called when the work has been asked to stop and has not ended after a few seconds
 * @throws Stopped when the work ended because it was asked to stop
 */
export async function stopOnSignal<T>(
  work: (stop: StopRequest) => Promise<T>,
  hurry: (stopped: Stopped) => void,
): Promise<T> {
  const controller = new AbortController();
  let isCommitted = false;
  const listen = (signal: NodeJS.Signals) => {
    // A terminal and our parent may both tell us: once is enough.
    if (isCommitted || controller.signal.aborted) return;
    const stopped = new Stopped(signal);
    controller.abort(stopped);
    setTimeout(() => {
      hurry(stopped);
    }, PATIENCE_MS).unref();
  };
  const commit = () => {
    controller.signal.throwIfAborted();
    isCommitted = true;
  };
  for (const signal of SIGNALS) process.on(signal, listen);
  try {
    return await work({ signal: controller.signal, commit });
  } finally {
    // Once asked to stop, we stay deaf to a second call until the last sentence is said.
    if (!controller.signal.aborted) for (const signal of SIGNALS) process.off(signal, listen);
  }
}
