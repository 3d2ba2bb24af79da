import { NO_PRESS_AHEAD, openPressAhead, type PressAhead } from "../print/press-ahead.ts";
import { toPressOptions } from "../print/press-options.ts";
import { readLedger } from "../publish/print-ledger.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";

/**
 * Starts the browser at once if this build surely prints, since there is no print to take over; otherwise the printing
 * starts it itself when it finds a document that has changed.
 * @param browser `null`: no PDF is wanted
 * @param out the folder with the output of the last build
 */
export async function readyPress(browser: FoundBrowser | null, out: string): Promise<PressAhead> {
  if (browser === null) return NO_PRESS_AHEAD;
  const ledger = await readLedger(out);
  return ledger.size === 0 ? openPressAhead(toPressOptions(browser)) : NO_PRESS_AHEAD;
}
