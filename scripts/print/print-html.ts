import type { CDPSession } from "puppeteer";
import { toLayOutCall } from "./lay-out.ts";

/** We speak the browser's own protocol: Puppeteer's `Page` reads a PDF in small pieces, each a call of its own. */
export type Tab = CDPSession;

export interface HtmlPrint {
  readonly bytes: Uint8Array;
  /** The words of all that has no room; see `toLayOutCall`. */
  readonly tooWide: readonly string[];
}

/**
 * Prints one page as it stands, whatever the tab printed before.
 * @param mayFontsCome whether fonts may arrive while the page is laid out
 * @throws Error when the browser ends or refuses
 */
export async function printHtml(tab: Tab, html: string, mayFontsCome: boolean): Promise<HtmlPrint> {
  const tooWide = (await evaluate(tab, toLayOutCall(html))) as readonly string[]; // what the expression gives
  if (mayFontsCome) await evaluate(tab, "document.fonts.ready.then(() => null)");
  const { data } = await tab.send("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return { bytes: Buffer.from(data, "base64"), tooWide };
}

async function evaluate(tab: Tab, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await tab.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value as unknown; // typed as any
}
