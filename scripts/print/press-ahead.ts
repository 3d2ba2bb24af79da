import type { Press } from "./open-press.ts";
import type { PressOptions } from "./press-options.ts";

/** A press that starts while other work goes on, before its first document is there. */
export interface PressAhead {
  /** The press, for the first who asks, who closes it; nothing for anybody after. */
  readonly take: () => Promise<Press> | undefined;
  /** Closes it, if nobody has taken it. */
  readonly dismiss: () => Promise<void>;
}

/** For work that starts its browser with its first document. */
export const NO_PRESS_AHEAD: PressAhead = {
  take: () => undefined,
  dismiss: () => Promise.resolve(),
};

/**
 * Loads Puppeteer and begins to start a browser; we need not wait for it. That it does not start is told to whoever
 * takes it, to nobody else. Loading comes first, since it would hardly get on beside work that keeps Node busy.
 */
export async function openPressAhead(options: PressOptions): Promise<PressAhead> {
  const { openPress } = await import("./open-press.ts");
  const opening = openPress(options);
  // Without this, a failure before anybody takes the press would end the program.
  opening.catch(() => undefined);
  let isTaken = false;
  return {
    take() {
      if (isTaken) return undefined;
      isTaken = true;
      return opening;
    },
    async dismiss() {
      if (isTaken) return;
      isTaken = true;
      await opening.then(
        (press) => press.close(),
        () => undefined,
      );
    },
  };
}
