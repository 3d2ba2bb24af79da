import { Parser, type Handler } from "htmlparser2";

/** An element of a page, and where it stands among the texts of the page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  /** The texts inside it are those from `from` on, `until` not included. */
  readonly from: number;
  readonly until: number;
}

/** A page taken apart. */
export interface ReadPage {
  /** In the order of the page. */
  readonly elements: readonly PageElement[];
  /** The decoded text between each two tags. */
  readonly texts: readonly string[];
  readonly comments: readonly string[];
  /** Whatever else begins with `<!` or `<?`. */
  readonly instructions: readonly string[];
}

/** Reads a page as forgivingly as a browser does, so that nothing hides in a mistake. */
export function readPage(html: string): ReadPage {
  return readMarkup(html, { xmlMode: false });
}

/** Reads a feed or a site map: names keep their case, and none is special. */
export function readXml(xml: string): ReadPage {
  return readMarkup(xml, { xmlMode: true });
}

function readMarkup(html: string, options: { readonly xmlMode: boolean }): ReadPage {
  const elements: (PageElement & { until: number })[] = [];
  const open: (PageElement & { until: number })[] = [];
  const texts: string[] = [""];
  const comments: string[] = [];
  const instructions: string[] = [];
  const listener: Partial<Handler> = {
    onopentag: (name, attributes) => {
      const parent = open.at(-1) ?? null;
      const own = new Map(Object.entries(attributes));
      const element = { name, attributes: own, parent, from: texts.length, until: texts.length };
      texts.push("");
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      texts.push((texts.pop() ?? "") + text);
    },
    onclosetag: () => {
      const element = open.pop();
      if (element !== undefined) element.until = texts.length;
      texts.push("");
    },
    oncomment: (text) => comments.push(text),
    onprocessinginstruction: (_name, text) => instructions.push(text),
  };
  new Parser(listener, options).end(html);
  return { elements, texts, comments, instructions };
}

/** What a reader sees in an element, its tags being spaces. */
export function toElementText({ from, until }: PageElement, { texts }: ReadPage): string {
  return texts.slice(from, until).join(" ").replace(/\s+/g, " ").trim();
}

/** Whether an element stands in another, or is it. */
export function isInside(element: PageElement, isWanted: (one: PageElement) => boolean): boolean {
  return isWanted(element) || (element.parent !== null && isInside(element.parent, isWanted));
}

/** What one escape of HTML stands for: `&amp;` or `&#x1EA1;`; a text that is none stays. */
export function decodeEntity(entity: string): string {
  const texts: string[] = [];
  const parser = new Parser({ ontext: (text) => texts.push(text) });
  parser.end(entity);
  return texts.join("");
}
