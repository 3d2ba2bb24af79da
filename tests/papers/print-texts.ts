import { printAll } from "../samples/prints.ts";

/** One print for each text, as it stands: nothing in it is markup. */
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
