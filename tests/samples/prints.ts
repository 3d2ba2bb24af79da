// Documents and shortcuts for the tests of print.
import { afterAll } from "vitest";
import { openPress, type Press } from "../../scripts/print/open-press.ts";
import type { PressAhead } from "../../scripts/print/press-ahead.ts";
import { toPressOptions, type FontSource } from "../../scripts/print/press-options.ts";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";
import type {
  PrintDocument,
  PrintedDocument,
  PrintProperties,
} from "../../scripts/print/print-document.ts";
import { printDocuments, type PrintOptions } from "../../scripts/print/print-documents.ts";

const CSS = `@page { size: A4; margin: 20mm; font-family: Tinos; @bottom-center { content: counter(page) } }
  html { font-family: Tinos } small { font-family: "Be Vietnam Pro"; font-weight: 600 }
  h2 { break-before: page }`;

export const SAMPLE_PROPERTIES: PrintProperties = {
  author: "Thị ủy Duyên Hải",
  description: "Số liệu đến ngày 10/4/2020 & dự thảo <lần 1>",
  identifier: null,
};

/** Two pages with a table, an outline and four faces. */
export function makeDocument(name: string, extra = ""): PrintDocument {
  const html =
    `<!doctype html><html lang="vi-VN"><head><style>${CSS}</style></head><body><h1>Đảng bộ xã ${name}</h1>` +
    `<table><thead><tr><th>Tên</th><th>Số</th></tr></thead><tr><td><b>a</b></td><td><i>1</i></td></tr></table>` +
    `<h2>Nghị quyết</h2><small>Ước đạt</small>${extra}</body></html>`;
  return {
    path: `noi-bo/${name}.pdf`,
    html,
    title: `Báo cáo <${name}>`,
    properties: SAMPLE_PROPERTIES,
    date: "2020-04-10",
    mostPages: null,
    thinner: null,
  };
}

export async function printAll(
  documents: Iterable<PrintDocument>,
  options: Partial<PrintOptions> = {},
): Promise<Map<string, PrintedDocument>> {
  const browser = await ensureBrowser();
  const printed = new Map<string, PrintedDocument>();
  for await (const document of printDocuments(documents, { browser, ...options })) {
    printed.set(document.path, document);
  }
  return printed;
}

export async function printOne(
  document: PrintDocument,
  options?: Partial<PrintOptions>,
): Promise<PrintedDocument> {
  const printed = (await printAll([document], options)).get(document.path);
  if (printed === undefined) throw new Error(`${document.path} was not printed`);
  return printed;
}

/**
 * One browser for many prints of a test file, each of which takes the tabs as the one before has left them, as the
 * documents of a build do. It starts with the first print, and ends with the file. A print that fails or is given up
 * may still be busy on a tab, so it needs a browser of its own.
 */
export function sharePress(fonts?: FontSource): (tabs?: number) => PressAhead {
  const shared: { press?: Promise<Press> } = {};
  const open = async () => {
    const own = toPressOptions(await ensureBrowser());
    return openPress({ ...own, fonts: fonts ?? own.fonts });
  };
  afterAll(async () => {
    await (await shared.press)?.close();
  });
  return (count) => ({
    take: async () => {
      const { tabs, ...press } = await (shared.press ??= open());
      return { ...press, tabs: tabs.slice(0, count), close: () => Promise.resolve() };
    },
    dismiss: () => Promise.resolve(),
  });
}
