import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { FontSource } from "./open-press.ts";
import type { PrintDocument, PrintedDocument, ThinnerVersions } from "./print-document.ts";
import { fontFaceCss, isPrintFont } from "./print-fonts.ts";
import { fillPageNumbers, findStartPages, hasPageNumbers } from "./page-numbers.ts";
import { toLayOutCall } from "./lay-out.ts";
import { countPages, listFonts, stabilizePdf } from "./stable-pdf.ts";

export interface TabOptions {
  readonly fonts: FontSource;
  readonly timeLimitMs: number;
  /** Runs on the tab before each print. */
  readonly tidy: (tab: Page) => Promise<void>;
}

/** 500 pages, printed twice, take more than 40 times as long as a sheet: they get 6 times the usual limit. */
const BOOKLET_PATIENCE = 6;

/**
 * The browser need not lay out and paint a page for a screen that nobody looks at. This saves a fifth of the time,
 * and the PDF is the same. Where fonts come from memory we do without it: the browser would ask for them too late.
 */
const UNSEEN_CSS = "@media screen{:root:not([data-asked]) body{display:none}}";

/** The browser failed, not the document: a second try in a fresh browser may succeed. */
export class PressFailure extends Error {
  override readonly name = "PressFailure";
}

/**
 * Prints one document on a tab that may have printed others.
 * @throws PressFailure when the browser breaks down, EnvironmentFault when it takes too long
 */
export async function printOnTab(
  tab: Page,
  document: PrintDocument,
  options: TabOptions,
): Promise<PrintedDocument> {
  const css = options.fonts === "memory" ? fontFaceCss() : UNSEEN_CSS;
  const [html, ...thinner] = [document.html, ...(document.thinner?.htmls ?? [])].map((version) =>
    completeHead({ ...document, html: version }, css),
  );
  const abovePages = document.thinner?.abovePages ?? Infinity;
  const ready = { ...document, html: html ?? "", thinner: { abovePages, htmls: thinner } };
  const print = (version: string) => printHtml(tab, version, options.fonts);
  const printing = options
    .tidy(tab)
    .then(() => printFitting(ready, print))
    .catch((error: unknown) => {
      throw new PressFailure(document.path, { cause: error });
    });
  const limitMs = hasPageNumbers(document.html)
    ? options.timeLimitMs * BOOKLET_PATIENCE
    : options.timeLimitMs;
  const { bytes: raw, tooWide } = await withinLimit(printing, document.path, limitMs);
  return {
    document,
    path: document.path,
    bytes: stabilizePdf(raw, document.date),
    pageCount: countPages(raw),
    foreignFonts: listFonts(raw).filter((name) => !isPrintFont(name)),
    tooWide,
  };
}

/**
 * Puts title and font rules into the head. Without a `<title>` Chromium would take the page's address as title,
 * and without the font rules Windows would print a page in any font.
 */
export function completeHead({ html, title, path }: PrintDocument, css: string): string {
  const headEnd = html.search(/<\/head>/i);
  if (headEnd === -1) throw new Error(`The print document ${path} has no </head>.`);
  const head = html.slice(0, headEnd).replace(/<title\b[^>]*>[^]*?<\/title>/i, "");
  const escapedTitle = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const style = css === "" ? "" : `<style>${css}</style>`;
  return `${head}<title>${escapedTitle}</title>${style}${toPlainEmphasis(html.slice(headEnd))}`;
}

type Print = Pick<PrintedDocument, "bytes" | "tooWide">;

/** The fullest version that is thin enough. */
async function printFitting(
  document: PrintDocument & { readonly thinner: ThinnerVersions },
  print: (html: string) => Promise<Print>,
): Promise<Print> {
  let printed = await printWithPageNumbers(document, print);
  for (const html of document.thinner.htmls) {
    if (countPages(printed.bytes) <= document.thinner.abovePages) break;
    printed = await print(html);
  }
  return printed;
}

/**
 * Chromium tags these two as `Strong` and `Em`. A PDF of its version does not know these tags, so screen readers
 * leave the words out; `b` and `i` look the same, and Chromium does not tag them.
 */
function toPlainEmphasis(html: string): string {
  return html.replaceAll(
    /<(\/?)(strong|em)\b/g,
    (_, slash: string, name: string) => `<${slash}${name === "strong" ? "b" : "i"}`,
  );
}

/** Prints once, or twice where a table of contents needs the page numbers of the first print. */
async function printWithPageNumbers(
  { html, mostPages }: PrintDocument,
  print: (html: string) => Promise<Print>,
): Promise<Print> {
  if (!hasPageNumbers(html)) return print(html);
  const first = await print(fillPageNumbers(html, null));
  const isTooThick = mostPages !== null && countPages(first.bytes) > mostPages;
  return isTooThick ? first : print(fillPageNumbers(html, findStartPages(first.bytes)));
}

async function printHtml(tab: Page, html: string, fonts: FontSource): Promise<Print> {
  const tooWide = (await tab.evaluate(toLayOutCall(html))) as readonly string[]; // what the expression gives
  // `withinLimit` watches the time of the whole print, so Puppeteer gets no limit of its own (0: none).
  const bytes = await tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: fonts === "memory",
    timeout: 0,
  });
  return { bytes, tooWide };
}

async function withinLimit<T>(work: Promise<T>, path: string, limitMs: number): Promise<T> {
  const timer = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: timer.signal }).then(() => {
    throw new EnvironmentFault(
      `In “${path}” quá ${String(limitMs / 1000)} giây mà chưa xong; ` +
        `hãy đóng bớt chương trình khác rồi chạy lại, hoặc chạy với --khong-pdf.`,
    );
  });
  return Promise.race([work, limit]).finally(() => {
    timer.abort();
  });
}
