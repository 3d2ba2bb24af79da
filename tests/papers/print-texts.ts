import { printAll } from "../samples/prints.ts";

/** Prints each text as one document; nothing in a text counts as markup. */
export async function printTexts(texts: readonly string[]): Promise<readonly Buffer[]> {
  const documents = texts.map((text, index) => ({
    path: `site/pdf/${index}.pdf`,
    html: `<!doctype html><html lang="vi"><head><style>p{overflow-wrap:anywhere}</style></head><body><p>${escape(text)}</p></body></html>`,
    title: "Thử",
    date: "2020-04-10",
    mostPages: null,
    thinner: null,
  }));
  return Array.from((await printAll(documents)).values(), ({ bytes }) => Buffer.from(bytes));
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
