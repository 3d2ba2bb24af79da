import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { FontSource } from "./press-options.ts";
import type { PrintDocument, PrintedDocument, ThinnerVersions } from "./print-document.ts";
import { fontFaceCss, isPrintFont } from "./print-fonts.ts";
import {
  cutContents,
  fillPageNumbers,
  findStartPages,
  guessStartPages,
  hasPageNumbers,
  isSamePages,
} from "./page-numbers.ts";
import { printHtml, type HtmlPrint, type Tab } from "./print-html.ts";
import { addProperties } from "./properties/add-properties.ts";
import { countPages, listFonts, stabilizePdf } from "./stable-pdf.ts";

export interface TabOptions {
  readonly fonts: FontSource;
  readonly timeLimitMs: number;
  /** Runs on the tab before each print. */
  readonly tidy: (tab: Tab) => Promise<void>;
}

/** 500 pages, which may be printed twice, take over 40 times as long as a sheet: they get 6 times the usual limit. */
const BOOKLET_PATIENCE = 6;

/**
 * The browser need not lay out and paint a page for a screen that nobody looks at. This saves a fifth of the time,
 * and the PDF is the same. Unlike `display: none` it keeps the boxes, so their text is shaped once for all layouts
 * of a print. Where fonts come from memory we do without it: the browser would ask for them too late.
 */
const UNSEEN_CSS = "@media screen{:root:not([data-asked]) body{content-visibility:hidden}}";

/** The browser failed, not the document: a second try in a fresh browser may succeed. */
export class PressFailure extends Error {
  override readonly name = "PressFailure";
}

/**
 * Prints one document on a tab that may have printed others.
 * @throws PressFailure when the browser breaks down, EnvironmentFault when it takes too long
 */
export async function printOnTab(
  tab: Tab,
  document: PrintDocument,
  options: TabOptions,
): Promise<HtmlPrint> {
  const css = options.fonts === "memory" ? fontFaceCss() : UNSEEN_CSS;
  const [html, ...thinner] = [document.html, ...(document.thinner?.htmls ?? [])].map((version) =>
    completeHead({ ...document, html: version }, css),
  );
  const abovePages = document.thinner?.abovePages ?? Infinity;
  const ready = { ...document, html: html ?? "", thinner: { abovePages, htmls: thinner } };
  const print = (version: string) => printHtml(tab, version, options.fonts === "memory");
  const printing = options
    .tidy(tab)
    .then(() => printFitting(ready, print))
    .catch((error: unknown) => {
      throw new PressFailure(document.path, { cause: error });
    });
  const limitMs = hasPageNumbers(document.html)
    ? options.timeLimitMs * BOOKLET_PATIENCE
    : options.timeLimitMs;
  return withinLimit(printing, document.path, limitMs);
}

/** What we make of a print without its tab: the bytes that are the same each time, and what they hold. */
export function finishPrint(
  document: PrintDocument,
  { bytes: raw, tooWide }: HtmlPrint,
): PrintedDocument {
  return {
    document,
    path: document.path,
    bytes: addProperties(stabilizePdf(raw, document.date), document),
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

/** The fullest version that is thin enough. */
async function printFitting(
  document: PrintDocument & { readonly thinner: ThinnerVersions },
  print: (html: string) => Promise<HtmlPrint>,
): Promise<HtmlPrint> {
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

/** Prints once; twice only where the contents guessed a part's page wrong. */
async function printWithPageNumbers(
  { html, mostPages }: PrintDocument,
  print: (html: string) => Promise<HtmlPrint>,
): Promise<HtmlPrint> {
  if (!hasPageNumbers(html)) return print(html);
  const contents = await print(cutContents(html));
  const guessed = guessStartPages(html, countPages(contents.bytes));
  const first = await print(fillPageNumbers(html, guessed));
  const isTooThick = mostPages !== null && countPages(first.bytes) > mostPages;
  const found = findStartPages(first.bytes);
  if (isTooThick || isSamePages(guessed, found)) return first;
  return print(fillPageNumbers(html, found));
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
