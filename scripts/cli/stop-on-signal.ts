import process from "node:process";
import { Stopped, type StopRequest } from "../stopped.ts";

/** Ctrl+C, a service that stops us, a terminal that is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A print or an installation under way may not listen; what is left then, the next build cleans. */
const PATIENCE_MS = 8_000;

/**
 * Runs work that ends early, and cleanly, when the process is asked to stop. Once it has committed itself it is not
 * asked any more: it is finished, however long that takes, and its own result is told.
 * @param hurry called when the work has been asked to stop and has not ended after a few seconds
 * @throws Stopped then
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
