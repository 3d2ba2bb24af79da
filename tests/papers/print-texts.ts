import type { PressAhead } from "../../scripts/print/press-ahead.ts";
import { printAll, SAMPLE_PROPERTIES } from "../samples/prints.ts";

/** Prints each text as one document, and gives them in the order of the texts; nothing in a text counts as markup. */
export async function printTexts(
  texts: readonly string[],
  press: PressAhead,
): Promise<readonly Buffer[]> {
  const documents = texts.map((text, index) => ({
    path: `site/pdf/${index}.pdf`,
    html: `<!doctype html><html lang="vi-VN"><head><style>p{overflow-wrap:anywhere}</style></head><body><p>${escape(text)}</p></body></html>`,
    title: "Thử",
    properties: SAMPLE_PROPERTIES,
    date: "2020-04-10",
    mostPages: null,
    thinner: null,
  }));
  const printed = await printAll(documents, { press });
  // A document comes as soon as it is done, whatever its place.
  return documents.map(({ path }) => {
    const found = printed.get(path);
    if (found === undefined) throw new Error(`${path} was not printed`);
    return Buffer.from(found.bytes);
  });
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
